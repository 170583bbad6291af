/** Cells of a generated sheet, found by the ids in its hidden columns and by the columns of its layout, wherever both stand now. */
import type { RawCell } from "../../plan/plan";
import { cellAt } from "../../workbook/address";
import { cellOf, type SheetSnapshot, type SnapshotCell } from "../../workbook/snapshot";

/** A sheet of ours as its readers see it: by the columns of its layout. */
export interface OwnView {
  readonly sheet: SheetSnapshot;
  /** Where each column of the layout stands, `undefined` where somebody deleted it; absent: every one stands in its place. */
  readonly columns?: readonly (number | undefined)[];
}

/** Where a column of the layout stands; `undefined` where it is gone, or where the sheet never had it. */
export const presentColumn = ({ columns }: OwnView, column: number): number | undefined =>
  columns === undefined ? column : columns[column];

/** The cell in a column of the layout; `undefined` when it is empty, or when its column is gone. */
export function ownCell(view: OwnView, row: number, column: number): SnapshotCell | undefined {
  const at = presentColumn(view, column);
  return at === undefined ? undefined : cellOf(view.sheet, row, at);
}

/** A cell as the plan keeps it, with its true address; an empty one has the value `null`. */
export function rawCell(view: OwnView, row: number, column: number): RawCell {
  const cell = ownCell(view, row, column);
  const at = cellAt(view.sheet.name, row, presentColumn(view, column) ?? lastBefore(view, column));
  return cell === undefined
    ? { value: null, at }
    : { value: cell.value, ...(cell.format === undefined ? {} : { format: cell.format }), at };
}

/** A column that is gone is told by its nearest neighbour to the left. */
function lastBefore(view: OwnView, column: number): number {
  for (let place = column - 1; place >= 0; place--) {
    const at = presentColumn(view, place);
    if (at !== undefined) return at;
  }
  return 0;
}

/** Whether a person has left anything in the cell. */
export const isFilled = (cell: RawCell): boolean => cell.value !== null && cell.value !== "";

/** Row by id of a hidden column. Of a row that was copied the first one counts, as for MATCH. */
export function rowsById(view: OwnView, column: number): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const at = presentColumn(view, column);
  if (at === undefined) return rows;
  for (const [row, cells] of view.sheet.rows.entries()) {
    const id = cells?.[at]?.value;
    if (typeof id === "string" && id !== "" && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}

/** Whether a row holds anything in columns that are not among the first `width` of the layout. */
export function isBeside(view: OwnView, row: number, width: number): boolean {
  const ours = new Set(Array.from({ length: width }, (_, column) => presentColumn(view, column)));
  return (view.sheet.rows[row] ?? []).some((cell, column) => cell !== undefined && !ours.has(column));
}
