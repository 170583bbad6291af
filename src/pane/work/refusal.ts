/** Why something cannot be done, in the pane's language: what, where, what to do. */
import type { Language } from "../../../shared/language";
import type { NotRecognised } from "../../../shared/recognise/recognition";
import type { PaneProblem } from "../../../shared/text/it/pane/work";
import { paneWorkTexts } from "../../../shared/text/paneWork";
import { type CellRange, printRange } from "../../../shared/workbook/address";
import type { RefreshProblem } from "../../actions/planRefresh";
import { hostProblemOf } from "../../hostProblem";
import type { Refusal } from "../model/buildView";
import { explainColumn } from "./explainColumn";
import { unrecognised } from "./unrecognised";

export const refuse = (problem: PaneProblem, more: Partial<Refusal> = {}): Refusal => ({
  kind: "refused",
  sentence: problem.sentence,
  todo: problem.todo,
  ...more,
});

export const refuseConflict = (at: CellRange, language: Language): Refusal =>
  refuse(paneWorkTexts(language).problems.conflict(printRange(at)), { sheet: at.sheet });

/** What a host or the machine said, folded away. */
export function detailsOf(error: unknown): Pick<Refusal, "details"> {
  const problem = hostProblemOf(error);
  if (problem !== undefined) return { details: problem.details };
  return { details: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}

/** Everything but a plan that was not recognised. */
export type OtherProblem = Exclude<RefreshProblem, NotRecognised>;

export const isNotRecognised = (problem: RefreshProblem): problem is NotRecognised => "attempts" in problem;

/** Where a task needs a plan. */
export const refuseRead = (problem: RefreshProblem, language: Language): Refusal =>
  isNotRecognised(problem) ? refuse(unrecognised(problem, language)) : refuseProblem(problem, language);

export function refuseProblem(problem: OtherProblem, language: Language): Refusal {
  const { problems } = paneWorkTexts(language);
  switch (problem.code) {
    case "moved-row":
      return refuse(problems.movedRow(printRange(problem.at)), { sheet: problem.at.sheet });
    case "moved-columns":
      return refuse(problems.movedColumns(problem.at.sheet), { sheet: problem.at.sheet });
    case "no-such-year":
      return refuse(problems.noSuchYear(problem.asked, problem.years.join(", ")), { years: problem.years });
    case "no-such-column":
      return refuse(problems.noSuchColumn(explainColumn(problem.mapping)), { sheet: problem.mapping.sheet });
    case "ledger-missing":
      return refuse(problems.ledgerMissing(problem.sheet), { sheet: problem.sheet });
    case "newer-version":
      return refuse(problems.newerVersion);
    case "generation-open":
      return refuse(problems.generationOpen, { elsewhere: true });
  }
}
