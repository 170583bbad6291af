/** What is to be said before the sheets are written, a sentence each. */
import type { Language } from "../../../shared/language";
import { leftSheets } from "../../../shared/sheets/readBack/leftSheets";
import { paneWorkTexts } from "../../../shared/text/paneWork";
import { type CellRange, printRange } from "../../../shared/workbook/address";
import type { PlannedRefresh } from "../../actions/planRefresh";

/** More than so many names are counted. */
const MOST = 3;

export function buildRemarks(planned: PlannedRefresh, language: Language): string[] {
  const { remarks: words } = paneWorkTexts(language);
  const { undoable, completes, renamed, notAllowed, rulesGone, filledForGone, filledBroken, own } = planned;
  const cells = (at: readonly CellRange[]): string => listed(at.map(printRange));
  const left = own === undefined ? [] : leftSheets(planned.scorecard.plan, own);
  return [
    ...(completes ? [words.completes] : []),
    ...(undoable ? [] : [words.notUndoable]),
    ...renamed.map(({ before, title }) => words.renamed(before, title)),
    ...(left.length === 0 ? [] : [words.leftSheets(listed(left), left.length)]),
    ...(notAllowed.length === 0 ? [] : [words.settingUnreadable(cells(notAllowed))]),
    ...(rulesGone.length === 0 ? [] : [words.settingGone(cells(rulesGone))]),
    ...(filledForGone.length === 0 ? [] : [words.filledForGone(cells(filledForGone))]),
    ...(filledBroken.length === 0 ? [] : [words.filledBroken(cells(filledBroken))]),
    ...(own?.ledger.lostMapping ?? []).map(({ written }) => words.mappingLost(written)),
  ];
}

/** `A, B, C …`: the first few, with dots where there are more. */
const listed = (names: readonly string[]): string =>
  names.slice(0, MOST).join(", ") + (names.length > MOST ? ` … (${names.length})` : "");
