/** Says in one line how the score of a node comes about. */
import type { Language } from "../language";
import { formatNumber, formatPercent } from "../text/numbers";
import { scoreTexts } from "../text/score";
import type { ScoredNode } from "./scorecard";

type Explained = Pick<ScoredNode, "score" | "coverage" | "band" | "weight" | "reached" | "indicators"> & {
  readonly contribution: number;
  readonly assessed: number;
};

/** `contributi 45,2 / peso valutato 50 % = 90,4 % · verde · valutato il 62 % del peso · raggiunti 3 di 7`. */
export function explainNode(node: Explained, language: Language): string {
  const texts = scoreTexts(language);
  const percent = (fraction: number): string => formatPercent(fraction, language);
  const reached = texts.reached(formatNumber(node.reached, language), formatNumber(node.indicators, language));
  if (node.weight <= 0) return [texts.noWeight, reached].join(" · ");
  if (node.score === undefined) return [texts.nothingAssessed, texts.coverage(percent(0)), reached].join(" · ");
  const points = formatNumber(node.contribution * 100, language);
  const sum = `${texts.contributions(points, percent(node.assessed))} = ${percent(node.score)}`;
  const band = node.band ? [texts.band[node.band]] : [];
  return [sum, ...band, texts.coverage(percent(node.coverage)), reached].join(" · ");
}
