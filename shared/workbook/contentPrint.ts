/** A print of what stands in a sheet, to tell whether anybody has written there: what formulas show is not part of it. */
import { fingerprint } from "./fingerprint";
import { formulaShape } from "./formula/shape";
import type { SheetSnapshot } from "./snapshot";

/** Literals and formulas with their places (of formulas what stays when cells move), and how many notes there are; looks, widths and the name of the sheet do not count. */
export function contentPrint(sheet: SheetSnapshot): string {
  const content = sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column): unknown[] => {
      if (cell === undefined) return [];
      if (cell.formula !== undefined) return [[row, column, { formula: formulaShape(cell.formula) }]];
      return cell.value === null || cell.value === "" ? [] : [[row, column, cell.value]];
    }),
  );
  return fingerprint(sheet.notes === undefined ? content : [...content, ["notes", sheet.notes]]);
}
