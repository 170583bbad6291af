/** What recognition could not place or had to suppose, each with its cell and the next step: never left unsaid. */
import type { Language } from "../../shared/language";
import { SURE_ENOUGH } from "../../shared/recognise/recognition";
import { tellNotPlaced } from "../../shared/recognise/tell";
import { weightDoubts } from "../../shared/score/weightSums";
import { cliTexts } from "../../shared/text/cli";
import { recogniseEn } from "../../shared/text/en/recognise";
import { recogniseIt } from "../../shared/text/it/recognise";
import { formatPercent } from "../../shared/text/numbers";
import { printRange } from "../../shared/workbook/address";
import type { ScoredWorkbook } from "../actions/readPlan";

/** In JSON: the cell, the reason (closed list of `recognition.ts`, or `renamed`), and the sentence. */
export interface Doubt {
  readonly at: string;
  readonly why: string;
  readonly message: string;
}

/** Lines that a terminal shows; the rest is counted. */
const MOST = 12;

export function doubtsOf({ scorecard, recognised, renamed }: ScoredWorkbook, language: Language): Doubt[] {
  const text = language === "it" ? recogniseIt : recogniseEn;
  const sure = recognised.filter(({ confidence }) => confidence >= SURE_ENOUGH).flatMap(({ notPlaced }) => notPlaced);
  const percent = (fraction: number): string => formatPercent(fraction, language);
  const { weights } = cliTexts(language);
  return [
    ...weightDoubts(scorecard.plan, scorecard.settings.tolerance).map(({ why, at, title, written, children }) => ({
      at: printRange(at),
      why,
      message: weights[why](printRange(at), title, percent(written), percent(children)),
    })),
    ...sure.map((cell) => ({
      at: printRange(cell.at),
      why: cell.why,
      message: tellNotPlaced(cell, text),
    })),
    ...renamed.map(({ id, before, title }) => ({
      at: id,
      why: "renamed",
      message: cliTexts(language).renamed(before, title),
    })),
  ];
}

/** As lines under a heading; none where there is no doubt. */
export function printDoubts(doubts: readonly Doubt[], language: Language): string[] {
  if (doubts.length === 0) return [];
  const { toCheck, more } = cliTexts(language);
  const shown = doubts.slice(0, MOST).map(({ message }) => `  ${message}`);
  return ["", toCheck, ...shown, ...(doubts.length > MOST ? [`  ${more(doubts.length - MOST)}`] : [])];
}
