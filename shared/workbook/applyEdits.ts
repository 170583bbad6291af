/** What a workbook looks like after a list of edits, and whether the list still fits it: pure, for tests and for every host. */

import { fail, type Result, succeed } from "../result";
import type { CellRange } from "./address";
import { conflictOf } from "./apply/conflict";
import { WorkbookDraft } from "./apply/workbookDraft";
import type { Edit } from "./edit";
import type { Snapshot } from "./snapshot";

export { meetsExpectation } from "./apply/conflict";

/**
 * The picture that a host reads after applying the edits: contents, sheets, merges, hidden rows, number formats.
 * An edit of a sheet that does not exist changes nothing; `firstConflict` finds it. Formats of cells that are empty
 * before are not in a picture: a value written there has the format that the edits give it, else none. A formula whose
 * reference is lost keeps the value that it showed: what it shows next is for the program to calculate.
 */
export function applyEdits(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  const draft = new WorkbookDraft(snapshot);
  for (const edit of edits) draft.apply(edit);
  return draft.snapshot();
}

/**
 * The first place where the workbook is not as an edit expects: a cell that holds something else, or something where rows
 * are to go or would be pushed off the sheet; a sheet to add that is there already (or one of nearly the same name), one
 * to work on that is not there, one to remove whose content is another (its A1). `undefined`: all fits.
 */
export function firstConflict(snapshot: Snapshot, edits: readonly Edit[]): CellRange | undefined {
  const applied = applyFittingEdits(snapshot, edits);
  return applied.ok ? undefined : applied.problem;
}

/** The picture after the edits, or the first place where they do not fit: for hosts that need both, at one go. */
export function applyFittingEdits(snapshot: Snapshot, edits: readonly Edit[]): Result<Snapshot, CellRange> {
  const draft = new WorkbookDraft(snapshot);
  for (const edit of edits) {
    const at = conflictOf(draft, edit);
    if (at !== undefined) return fail(at);
    draft.apply(edit);
  }
  return succeed(draft.snapshot());
}
