/** What a generation would write to the workbook as it was read last. */
import { cellsToFill } from "../../../shared/sheets/fill/fillCells";
import { sheetsOfOurs } from "../../../shared/sheets/readBack/sheetsOfOurs";
import { type PlannedRefresh, planRefresh, type RefreshOptions } from "../../actions/planRefresh";
import { canUndo } from "../../actions/undoPlan";
import type { BuildView, Refusal } from "../model/buildView";
import { makeBuildView } from "../model/makeBuildView";
import { type Book, bookLanguage, languageOf, wishesOf } from "./book";
import type { PaneState } from "./paneState";
import { isNotRecognised, refuse, refuseProblem } from "./refusal";
import { unrecognised } from "./unrecognised";

/** The sheets speak the plan's language, whatever the pane speaks. */
export const refreshOptions = ({ wishes, today }: Pick<Book, "wishes" | "today">): RefreshOptions => ({
  wishes: wishesOf(wishes),
  today,
});

export function preview({ host }: Pick<PaneState, "host">, book: Book): BuildView | Refusal {
  const language = languageOf(book);
  const { snapshot, checked } = book;
  const calculates = host.about().calculates === true;
  const known = checked.newer === undefined && language === bookLanguage(book) ? { checked } : {};
  const planned = planRefresh(snapshot, { calculates, ...refreshOptions(book), ...known });
  if (!planned.ok) {
    const { problem } = planned;
    return isNotRecognised(problem) ? refuse(unrecognised(problem, language)) : refuseProblem(problem, language);
  }
  return makeBuildView({
    ...{ planned: planned.value, snapshot, language },
    standing: sheetsOfOurs(snapshot, checked.own?.ledger),
    canUndo: canUndo(snapshot),
    fillable: fillable(planned.value, book),
  });
}

const fillable = ({ scorecard, own }: PlannedRefresh, { snapshot }: Book): number =>
  cellsToFill(scorecard, own, snapshot).length;
