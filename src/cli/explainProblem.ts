/** Why a workbook was not scored or built, in one sentence or two, in the language of the terminal. */
import type { Language } from "../../shared/language";
import type { ColumnMapping } from "../../shared/recognise/recognition";
import { tellNotRecognised } from "../../shared/recognise/tell";
import { cliTexts } from "../../shared/text/cli";
import { recogniseEn } from "../../shared/text/en/recognise";
import { recogniseIt } from "../../shared/text/it/recognise";
import { type CellRange, columnName, printRange, quoteSheet } from "../../shared/workbook/address";
import type { ScoredWorkbook } from "../actions/readPlan";
import type { RefreshProblem } from "../actions/refreshPlan";

/** `'Piano 2016'!C` or, with a heading row, `'Piano 2016'!C5`. */
export const columnOf = ({ sheet, row, column }: ColumnMapping): string =>
  `${quoteSheet(sheet)}!${columnName(column)}${row === undefined ? "" : row + 1}`;

/** Cells of *Regole di calcolo* in whose place the default counts, as sentences; none where all is well. */
export function explainNotAllowed(
  { notAllowed, rulesGone }: Pick<ScoredWorkbook, "notAllowed" | "rulesGone">,
  language: Language,
): readonly string[] {
  const { problems } = cliTexts(language);
  const listed = (cells: readonly CellRange[]): string => cells.map(printRange).join(", ");
  return [
    ...(notAllowed.length === 0 ? [] : [problems.settingUnreadable(listed(notAllowed))]),
    ...(rulesGone.length === 0 ? [] : [problems.settingGone(listed(rulesGone))]),
  ];
}

export function explainProblem(problem: RefreshProblem, language: Language): string {
  const { problems } = cliTexts(language);
  switch (problem.code) {
    case "moved-row":
      return problems.movedRow(printRange(problem.at));
    case "moved-columns":
      return problems.movedColumns(problem.at.sheet);
    case "no-such-year":
      return problems.noSuchYear(problem.asked, problem.years.join(", "));
    case "no-such-column":
      return problems.noSuchColumn(columnOf(problem.mapping));
    case "ledger-missing":
      return problems.ledgerMissing(problem.sheet);
    case "newer-version":
      return problems.newerVersion;
    case "generation-open":
      return problems.generationOpen;
    default:
      return tellNotRecognised(problem, language === "it" ? recogniseIt : recogniseEn);
  }
}
