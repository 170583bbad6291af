/** Which sheets and rows a formula points to, and the formula that goes on showing what it shows once they are gone. */
import type { CellContent } from "../../workbook/edit";
import { join, plus, toFormula } from "../../workbook/formula/build";
import { parseArea, rewriteReferences } from "../../workbook/formula/writtenReferences";
import { isCellError, type SheetSnapshot, type SnapshotCell } from "../../workbook/snapshot";

/** A rectangle that a formula points to; `rows` absent: whole columns, a name. */
export interface PointedTo {
  readonly sheet: string;
  readonly rows?: readonly [number, number];
}

/** `own`: the sheet on which the formula stands. */
export function pointsTo(formula: string, own: string): PointedTo[] {
  const found: PointedTo[] = [];
  rewriteReferences(formula, ({ sheets, external, prefix, rest }) => {
    const top = parseArea(rest)?.first.row?.at;
    const bottom = parseArea(rest)?.last?.row?.at ?? top;
    const rows = top === undefined || bottom === undefined ? {} : { rows: [top, bottom] as const };
    if (!external) for (const sheet of sheets.length === 0 ? [own] : sheets) found.push({ sheet, ...rows });
    return prefix + rest;
  });
  return found;
}

/** Whether a formula of another sheet points to one of these (in lower case), also by a text that it takes for an address. */
export function pointsToSheet(formula: string, sheets: ReadonlySet<string>): boolean {
  const lower = formula.toLowerCase();
  const near = [...sheets].filter((name) => lower.includes(name.replace(/'/g, "''")));
  if (near.length === 0) return false;
  return (
    /\bINDIRECT\s*\(/i.test(formula) || pointsTo(formula, "").some(({ sheet }) => near.includes(sheet.toLowerCase()))
  );
}

/** Every cell with a formula. */
export function* formulasOf(sheet: SheetSnapshot): Generator<[number, number, SnapshotCell & { formula: string }]> {
  for (const [row, cells] of sheet.rows.entries())
    for (const [column, cell] of (cells ?? []).entries())
      if (cell?.formula !== undefined) yield [row, column, { ...cell, formula: cell.formula }];
}

/** A text literal in a formula holds 255 characters, a formula 8,192. */
const LITERAL = 200;
const LONGEST = 7000;

/** `=0+0.85`, `="testo"`: still a formula of ours, which a refresh makes live again. */
export function frozen({ value }: SnapshotCell): CellContent {
  const shown = isCellError(value) ? value.error : (value ?? "");
  if (typeof shown === "number") return { kind: "formula", formula: plus(0, shown), value: shown };
  if (typeof shown === "boolean") return { kind: "formula", formula: toFormula(shown), value: shown };
  if (shown.length > LONGEST) return { kind: "value", value: shown };
  const pieces = shown.match(PIECES) ?? [""];
  return { kind: "formula", formula: join(pieces[0] ?? "", ...pieces.slice(1)), value: shown };
}

const PIECES = new RegExp(
  `[\\s\\S]{1,${LITERAL - 1}}(?:[\\uD800-\\uDBFF][\\uDC00-\\uDFFF])?(?![\\uDC00-\\uDFFF])`,
  "g",
);

/** What a formula shows, as a plain value. */
export function shownBy({ value }: SnapshotCell): CellContent {
  if (value === null || value === "") return { kind: "blank" };
  return { kind: "value", value: isCellError(value) ? value.error : value };
}
