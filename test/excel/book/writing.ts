/** `Range.values`, `formulas` and `numberFormat` as Excel takes them: a rectangle, or one value for all cells. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { holds, shared } from "../facets/areas";
import { checkedFormula } from "../facets/formulas";
import { invalidArgument, type Json } from "../fake/excelObject";
import { tooManyCells, wrongShape } from "../fake/refusals";
import { type BookSheet, mayDo, mayWrite } from "./bookSheet";
import { type CellChange, cellAt, changeCells, enteredValue } from "./cells";
import { type Entry, enteredText } from "./entry";
import { checkedReferences } from "./references";

/** Enters values or formulas; `null` leaves a cell as it is. Nothing is written where one of them is refused. */
export function enterCells(sheet: BookSheet, area: Merge, given: Json): void {
  mayWrite(sheet, [area]);
  const changes: CellChange[] = [];
  forEachGiven(area, given, (row, column, value) => {
    const entry = typeof value === "string" ? entered(sheet, row, column, value) : enteredValue(value);
    if (entry !== undefined) changes.push({ row, column, entry });
  });
  write(sheet, area, changes);
}

/** `General` takes a format away. */
export function formatCells(sheet: BookSheet, area: Merge, given: Json): void {
  if (sheet.protection !== undefined) mayDo(sheet, "allowFormatCells");
  const changes: CellChange[] = [];
  forEachGiven(area, given, (row, column, format) => {
    if (format === null) return;
    if (typeof format !== "string" || !isFormat(format)) throw invalidArgument("a number format");
    changes.push({ row, column, format: format === "" ? "General" : format });
  });
  changeCells(sheet, changes);
  sheet.book.isDirty = true;
}

/** A number format has at most four sections, and its quotes are closed. */
function isFormat(code: string): boolean {
  const bare = code.replace(/\\./g, "").replace(/"[^"]*"/g, "");
  return code.length <= 255 && !bare.includes('"') && bare.split(";").length <= 4;
}

function entered(sheet: BookSheet, row: number, column: number, text: string): Entry {
  const entry = enteredText(text, cellAt(sheet, row, column).format, sheet.book.locale);
  if (entry.kind === "formula") checkFormula(sheet, entry.formula);
  return entry;
}

/** What Excel would not let anybody type. */
function checkFormula(sheet: BookSheet, formula: string): void {
  checkedFormula(`=${formula}`);
  if (/[-+*/^&=<>,(]\s*$/.test(formula)) throw invalidArgument(`«${formula}» is not finished`);
  checkedReferences(sheet.book, formula);
}

/** Of a merge only the corner takes something. */
function write(sheet: BookSheet, area: Merge, entries: readonly CellChange[]): void {
  const merges = sheet.merges.filter((merge) => shared(merge, area) !== undefined);
  const covered = ({ row, column }: CellChange): boolean =>
    merges.some((merge) => holds(merge, row, column) && (row !== merge.top || column !== merge.left));
  const changes = merges.length === 0 ? entries : entries.filter((change) => !covered(change));
  if (changes.length === 0) return;
  changeCells(sheet, changes);
  sheet.book.edited(sheet, area);
}

function forEachGiven(area: Merge, given: Json, visit: (row: number, column: number, value: Json) => void): void {
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const isScalar = !Array.isArray(given);
  if (!isScalar && (given.length !== height || given.some((row) => !Array.isArray(row) || row.length !== width)))
    throw wrongShape();
  if (height * width > MOST_CELLS) throw tooManyCells(height * width);
  for (let down = 0; down < height; down++)
    for (let over = 0; over < width; over++) {
      const row: Json = isScalar ? given : (given as readonly Json[])[down]!;
      visit(area.top + down, area.left + over, Array.isArray(row) ? (row as readonly Json[])[over]! : row);
    }
}

/** Cells of one reading or writing. */
export const MOST_CELLS = 5_000_000;
