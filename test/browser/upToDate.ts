/** Whether the generated sheets of a workbook follow its plan, as the core tells without any page. */
import type { Snapshot } from "../../shared/workbook/snapshot";
import { checkWorkbook } from "../../src/actions/checkWorkbook";
import { localDay } from "../../src/actions/localDay";
import { changedSince } from "../../src/pane/model/changedSince";

/** Nothing of the plan says something else than when the sheets were made. */
export function isUpToDate(book: Snapshot): boolean {
  const checked = checkWorkbook(book, { wishes: {}, today: localDay(new Date()) });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
  return changedSince(checked.value) === undefined;
}
