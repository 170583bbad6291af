/** Why a workbook was not scored or built, in one sentence or two, in the language of the terminal. */
import type { Language } from "../../shared/language";
import { tellNotRecognised } from "../../shared/recognise/tell";
import { cliTexts } from "../../shared/text/cli";
import { recogniseEn } from "../../shared/text/en/recognise";
import { recogniseIt } from "../../shared/text/it/recognise";
import { printRange } from "../../shared/workbook/address";
import type { RefreshProblem } from "../actions/refreshPlan";

export function explainProblem(problem: RefreshProblem, language: Language): string {
  const { problems } = cliTexts(language);
  switch (problem.code) {
    case "moved-row":
      return problems.movedRow(printRange(problem.at));
    case "moved-columns":
      return problems.movedColumns(problem.at.sheet);
    case "setting-unreadable":
      return problems.settingUnreadable(printRange(problem.at));
    case "other-year":
      return problems.otherYear(problem.present, problem.asked);
    case "no-such-year":
      return problems.noSuchYear(problem.asked, problem.years.join(", "));
    case "newer-version":
      return problems.newerVersion;
    default:
      return tellNotRecognised(problem, language === "it" ? recogniseIt : recogniseEn);
  }
}
