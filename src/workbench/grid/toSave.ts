/** What of the grid goes into a saved file. */
import type { Edit } from "../../../shared/workbook/edit";
import type { Snapshot } from "../../../shared/workbook/snapshot";

/** As much of the grid as is needed of it here. */
export interface SavedGrid {
  enter(): Promise<void>;
  calculated(): Promise<boolean>;
  edits(): Promise<readonly Edit[]>;
  count(): number;
  readonly host: { readWorkbook(): Promise<Snapshot> };
}

export interface ToSave {
  /** All since the opening. */
  readonly edits: readonly Edit[];
  /** The count of what is done that is in them. */
  readonly count: number;
  /** What formulas show; absent: they are still being calculated, and the file asks whoever opens it to do so. */
  readonly results?: Snapshot;
}

/** A calculation that never ends keeps nobody from saving what was typed. */
export async function toSave(grid: SavedGrid): Promise<ToSave> {
  await grid.enter();
  const isCalculated = await grid.calculated();
  // Twice: what is written down while the first list is made counts before the second, and what is typed after it stays unsaved.
  await grid.edits();
  const count = grid.count();
  const edits = await grid.edits();
  return { edits, count, ...(isCalculated ? { results: await grid.host.readWorkbook() } : {}) };
}
