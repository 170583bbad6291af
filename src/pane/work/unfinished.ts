/** Whether the workbook holds a generation that was begun elsewhere, or before the pane was opened, and is not finished. */
import { isOpenElsewhere } from "../../../shared/sheets/journal/takeUp";
import type { CheckedWorkbook } from "../../actions/checkWorkbook";
import type { Host } from "../../host";
import type { Unfinished } from "../model/buildView";

export function unfinishedOf({ own }: Pick<CheckedWorkbook, "own">, host: Host): Unfinished | undefined {
  const journal = own?.ledger.journal;
  return isOpenElsewhere(journal, host.about().session) ? { undoable: journal?.inverse !== undefined } : undefined;
}
