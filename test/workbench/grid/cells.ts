/** Cells and sheets for tests of the grid. */
import type { SheetSnapshot, SnapshotCell } from "../../../shared/workbook/snapshot";

export const value = (held: SnapshotCell["value"]): SnapshotCell => ({ value: held });
export const formula = (text: string, shows: SnapshotCell["value"] = null): SnapshotCell => ({
  value: shows,
  formula: text,
});
export const sheetOf = (rows: SheetSnapshot["rows"], name = "Piano"): SheetSnapshot => ({
  name,
  hidden: false,
  rows,
  merges: [],
  hiddenRows: [],
  depth: "all",
});
