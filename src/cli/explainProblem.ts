/** Why a workbook was not scored or built, in one sentence or two, in the language of the terminal. */
import type { Language } from "../../shared/language";
import type { ColumnMapping } from "../../shared/recognise/recognition";
import { tellNotRecognised } from "../../shared/recognise/tell";
import { cliTexts } from "../../shared/text/cli";
import { recogniseEn } from "../../shared/text/en/recognise";
import { recogniseIt } from "../../shared/text/it/recognise";
import { type CellRange, columnName, printRange, quoteSheet } from "../../shared/workbook/address";
import type { RefreshProblem } from "../actions/refreshPlan";

/** `'Piano 2016'!C` or, with a heading row, `'Piano 2016'!C5`. */
export const columnOf = ({ sheet, row, column }: ColumnMapping): string =>
  `${quoteSheet(sheet)}!${columnName(column)}${row === undefined ? "" : row + 1}`;

/** Cells of *Regole di calcolo* in whose place the default counts, as one sentence; none where all is well. */
export const explainNotAllowed = (cells: readonly CellRange[], language: Language): readonly string[] =>
  cells.length === 0 ? [] : [cliTexts(language).problems.settingUnreadable(cells.map(printRange).join(", "))];

export function explainProblem(problem: RefreshProblem, language: Language): string {
  const { problems } = cliTexts(language);
  switch (problem.code) {
    case "moved-row":
    case "setting-gone":
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
    default:
      return tellNotRecognised(problem, language === "it" ? recogniseIt : recogniseEn);
  }
}
