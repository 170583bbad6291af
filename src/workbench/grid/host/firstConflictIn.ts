/** Whether a list of edits fits the workbook, asked in slices. */
import { type CellRange, cellAt } from "../../../../shared/workbook/address";
import { conflictOf } from "../../../../shared/workbook/apply/conflict";
import { pictureOf } from "../../../../shared/workbook/apply/sheetDraft";
import { WorkbookDraft } from "../../../../shared/workbook/apply/workbookDraft";
import type { Edit } from "../../../../shared/workbook/edit";
import type { Snapshot } from "../../../../shared/workbook/snapshot";
import { printInSlices } from "../printInSlices";
import type { Slices } from "../slices";
import { partsOf } from "./parts";

/** The first place where the workbook is not as an edit expects; `undefined`: all fits. */
export async function firstConflictIn(
  snapshot: Snapshot,
  edits: readonly Edit[],
  slices: Slices,
): Promise<CellRange | undefined> {
  const draft = new WorkbookDraft(snapshot);
  for (const edit of edits)
    for (const part of partsOf(edit)) {
      const at = part.kind === "removeSheet" ? await removalConflict(draft, part, slices) : conflictOf(draft, part);
      if (at !== undefined) return at;
      draft.apply(part);
      const rest = slices.breathe();
      if (rest !== undefined) await rest;
    }
  return undefined;
}

/** As `conflictOf` finds it; a large sheet is not read at one go. */
async function removalConflict(
  draft: WorkbookDraft,
  edit: Extract<Edit, { readonly kind: "removeSheet" }>,
  slices: Slices,
): Promise<CellRange | undefined> {
  const sheet = draft.sheet(edit.sheet);
  const print = sheet === undefined ? undefined : await printInSlices(pictureOf(sheet), slices);
  return print === edit.expected ? undefined : cellAt(edit.sheet, 0, 0);
}
