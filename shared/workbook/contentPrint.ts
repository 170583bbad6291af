/** A print of what stands in a sheet, to tell whether anybody has written there: what formulas show is not part of it. */
import type { CellWrite } from "./edit";
import { fingerprint } from "./fingerprint";
import { formulaShape, treeShape } from "./formula/shape";
import type { SheetSnapshot } from "./snapshot";

/** Literals and formulas with their places (of formulas what stays when cells move), and how many notes there are; looks, widths and the name of the sheet do not count. */
export function contentPrint(sheet: SheetSnapshot): string {
  const content: unknown[] = [];
  for (const [row, cells] of sheet.rows.entries())
    for (const [column, cell] of (cells ?? []).entries()) {
      if (cell?.formula !== undefined) content.push([row, column, { formula: formulaShape(cell.formula) }]);
      else if (cell !== undefined && cell.value !== null && cell.value !== "") content.push([row, column, cell.value]);
    }
  return fingerprint(sheet.notes === undefined ? content : [...content, ["notes", sheet.notes]]);
}

/** The `contentPrint` of a new sheet into which just these cells are written, row by row from left to right. */
export const writtenPrint = (cells: readonly CellWrite[]): string =>
  fingerprint(
    cells.flatMap(({ row, column, content }): unknown[] => {
      if (content.kind === "formula") return [[row, column, { formula: treeShape(content.formula) }]];
      return content.kind === "blank" || content.value === "" ? [] : [[row, column, content.value]];
    }),
  );
