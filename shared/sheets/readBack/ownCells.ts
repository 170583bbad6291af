/** Cells of a generated sheet, found by the ids in its hidden columns, never by their position. */
import type { RawCell } from "../../plan/plan";
import { cellAt } from "../../workbook/address";
import { cellOf, type SheetSnapshot } from "../../workbook/snapshot";

/** A cell as the plan keeps it; an empty one has the value `null`. */
export function rawCell(sheet: SheetSnapshot, row: number, column: number): RawCell {
  const cell = cellOf(sheet, row, column);
  const at = cellAt(sheet.name, row, column);
  return cell === undefined
    ? { value: null, at }
    : { value: cell.value, ...(cell.format === undefined ? {} : { format: cell.format }), at };
}

/** Whether a person has left anything in the cell. */
export const isFilled = (cell: RawCell): boolean => cell.value !== null && cell.value !== "";

/** Row by id of a hidden column. Of a row that was copied the first one counts, as for MATCH. */
export function rowsById(sheet: SheetSnapshot, column: number): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const [row, cells] of sheet.rows.entries()) {
    const id = cells?.[column]?.value;
    if (typeof id === "string" && id !== "" && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}
