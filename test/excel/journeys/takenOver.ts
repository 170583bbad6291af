/** Formulas that take over the empty text of another cell: the engine of these tests shows 0 there, Excel the empty text. */
import { type CellRange, cellAt } from "../../../shared/workbook/address";
import { parseFormula } from "../../../shared/workbook/formula/parse";
import type { Reference } from "../../../shared/workbook/formula/tree";
import { type Snapshot, type SnapshotCell, sheetNamed, valueAt } from "../../../shared/workbook/snapshot";

const SHEET = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?`;
const CELL = String.raw`${SHEET}\$[A-Z]+\$\d+`;

/** The shapes of such formulas; `cell` is what is taken over, or the `column` in whose row it stands, which another cell tells. */
const SHAPES: readonly RegExp[] = [
  // A score of the cockpit, on the sheet of a programme.
  new RegExp(String.raw`^IFERROR\(INDEX\((?<column>${SHEET}\$[A-Z]+:\$[A-Z]+),(?<row>${CELL})\),"–"\)$`, "u"),
  // A result of the plan, unless its column holds nothing but zeros.
  new RegExp(
    String.raw`^IF\(AND\((?:${CELL}|IFERROR\(${CELL},TRUE\(\)\)),ISNUMBER\((?<cell>${CELL})\),\k<cell>=0\),"",\k<cell>\)$`,
    "u",
  ),
];

type Groups = Readonly<Record<string, string | undefined>>;

/** Whether the cell's formula has one of those shapes, and the cell that it takes over holds the empty text in this workbook. */
export function takesOverEmptyText(cell: SnapshotCell | undefined, sheet: string, book: Snapshot): boolean {
  const groups = SHAPES.map((shape) => shape.exec(cell?.formula ?? "")?.groups).find((found) => found !== undefined);
  const from = groups === undefined ? undefined : takenOver(groups, sheet, book);
  return from !== undefined && valueIn(book, from) === "";
}

function takenOver({ cell, column, row }: Groups, sheet: string, book: Snapshot): CellRange | undefined {
  if (cell !== undefined) return placeOf(cell, sheet);
  const [{ sheet: from = sheet, left }, told] = [referenceOf(column), placeOf(row, sheet)];
  const place = told === undefined ? undefined : valueIn(book, told);
  return left === undefined || typeof place !== "number" ? undefined : cellAt(from, place - 1, left);
}

function placeOf(text: string | undefined, own: string): CellRange | undefined {
  const { sheet = own, top, left } = referenceOf(text);
  return top === undefined || left === undefined ? undefined : cellAt(sheet, top, left);
}

function referenceOf(text = ""): Partial<Reference> {
  const formula = parseFormula(text);
  return formula?.kind === "reference" ? formula : {};
}

function valueIn(book: Snapshot, { sheet: name, top, left }: CellRange): unknown {
  const sheet = sheetNamed(book, name);
  return sheet === undefined ? undefined : valueAt(sheet, top, left);
}
