/** What a generation would write to the workbook as it was read last. */
import { cellsToFill } from "../../../shared/sheets/fill/fillCells";
import { sheetsOfOurs } from "../../../shared/sheets/readBack/sheetsOfOurs";
import { type PlannedRefresh, planRefresh, type RefreshOptions } from "../../actions/planRefresh";
import { canUndo } from "../../actions/undoPlan";
import type { BuildView, Refusal } from "../model/buildView";
import { makeBuildView } from "../model/makeBuildView";
import { type Book, bookLanguage, languageOf, wishesOf } from "./book";
import { refuseRead } from "./refusal";

/**
 * The sheets speak the plan's language, whatever the pane speaks; where that is the same, what was checked need not be
 * checked again.
 */
export function optionsFor(book: Omit<Book, "picture">): RefreshOptions {
  const { snapshot, checked, wishes, today } = book;
  const isKnown = checked.newer === undefined && languageOf(book) === bookLanguage(book);
  return { wishes: wishesOf(wishes), today, ...(isKnown ? { known: { snapshot, checked } } : {}) };
}

/** `calculates`: the host does so by itself. */
export function preview(book: Omit<Book, "picture">, calculates: boolean): BuildView | Refusal {
  const language = languageOf(book);
  const { snapshot, checked } = book;
  const planned = planRefresh(snapshot, { calculates, ...optionsFor(book) });
  if (!planned.ok) return refuseRead(planned.problem, language);
  return makeBuildView({
    ...{ planned: planned.value, snapshot, language },
    standing: sheetsOfOurs(snapshot, checked.own?.ledger),
    canUndo: canUndo(snapshot),
    fillable: fillable(planned.value, book),
  });
}

const fillable = ({ scorecard, own }: PlannedRefresh, { snapshot }: Pick<Book, "snapshot">): number =>
  cellsToFill(scorecard, own, snapshot).length;
