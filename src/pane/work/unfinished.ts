/** Whether the workbook holds a generation that was begun elsewhere, or before the pane was opened, and is not finished. */
import { isOpenElsewhere } from "../../../shared/sheets/journal/takeUp";
import type { CheckedWorkbook } from "../../actions/checkWorkbook";
import type { Host } from "../../host";
import type { Unfinished } from "../model/buildView";
import type { PlanView } from "../model/planView";

/** What the plan's view says of the last generation, where somebody else may have made it. */
export function lastGeneration(
  checked: Pick<CheckedWorkbook, "own">,
  host: Host,
): Pick<PlanView, "unfinished" | "lastElsewhere"> {
  const unfinished = unfinishedOf(checked, host);
  const { session } = host.about();
  const journal = checked.own?.ledger.journal;
  const isElsewhere = session !== undefined && journal !== undefined && journal.by !== session;
  return { ...(unfinished === undefined ? {} : { unfinished }), ...(isElsewhere ? { lastElsewhere: true } : {}) };
}

export function unfinishedOf({ own }: Pick<CheckedWorkbook, "own">, host: Host): Unfinished | undefined {
  const journal = own?.ledger.journal;
  return isOpenElsewhere(journal, host.about().session) ? { undoable: journal?.inverse !== undefined } : undefined;
}
