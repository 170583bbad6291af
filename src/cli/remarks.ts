/** What recognition remarked and what was found again under another title, in JSON as `notPlaced` has always been. */
import type { Language } from "../../shared/language";
import { SURE_ENOUGH } from "../../shared/recognise/recognition";
import { tellNotPlaced } from "../../shared/recognise/tell";
import { cliTexts } from "../../shared/text/cli";
import { recogniseEn } from "../../shared/text/en/recognise";
import { recogniseIt } from "../../shared/text/it/recognise";
import { printRange } from "../../shared/workbook/address";
import type { ScoredWorkbook } from "../actions/readPlan";

/** The cell (of what was renamed: the id), the reason (closed list of `recognition.ts`, or `renamed`), and the sentence. */
export interface RemarkJson {
  readonly at: string;
  readonly why: string;
  readonly message: string;
}

export function remarksToJson({ recognised, renamed }: ScoredWorkbook, language: Language): RemarkJson[] {
  const text = language === "it" ? recogniseIt : recogniseEn;
  const sure = recognised.filter(({ confidence }) => confidence >= SURE_ENOUGH).flatMap(({ notPlaced }) => notPlaced);
  return [
    ...sure.map((cell) => ({ at: printRange(cell.at), why: cell.why, message: tellNotPlaced(cell, text) })),
    ...renamed.map(({ id, before, title }) => ({
      at: id,
      why: "renamed",
      message: cliTexts(language).renamed(before, title),
    })),
  ];
}

/** Indicators found again under a nearly equal title, a line each. */
export const printRenamed = ({ renamed }: ScoredWorkbook, language: Language): string[] =>
  renamed.map(({ before, title }) => cliTexts(language).renamed(before, title));
