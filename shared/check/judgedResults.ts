/** The results of the plan's year, each with its cell as it is shown: what the rules on results begin with. */
import type { Language } from "../language";
import type { RawCell } from "../plan/plan";
import { cellText, type ShownCell } from "../target/cellText";
import type { CheckFacts, JudgedIndicator } from "./facts";
import type { Found } from "./finding";

/** An indicator whose effective result stands in a cell. */
export interface JudgedResult {
  readonly of: JudgedIndicator;
  readonly cell: RawCell;
  /** As the cell shows it, on one line, never very long. */
  readonly text: string;
}

/** What most sentences on results need. Texts as shown. */
export interface ResultData {
  readonly text: string;
  readonly target: string;
  readonly indicator: string;
}

/** Strategic ones first, in the order of the plan. */
export const judgedIndicators = (facts: CheckFacts): readonly JudgedIndicator[] => [
  ...facts.strategic,
  ...facts.operational,
];

export const judgedResults = (facts: CheckFacts): JudgedResult[] =>
  judgedIndicators(facts).flatMap((of) =>
    of.resultCell === undefined ? [] : [{ of, cell: of.resultCell, text: shortText(of.resultCell, facts.language) }],
  );

/** Results that have no number for one reason of scoring (`why`). */
export const resultsWithout = (facts: CheckFacts, why: string): JudgedResult[] =>
  judgedResults(facts).filter(({ of }) => of.status !== "waived" && of.why === why);

/** The parts of a finding on the result of one indicator. */
export const onResult = ({ of, cell, text }: JudgedResult): Omit<Found<ResultData>, "severity"> => ({
  key: of.indicator.id,
  at: cell.at,
  cells: [cell.at],
  data: { text, target: oneLine(of.targetText), indicator: oneLine(of.indicator.title.value) },
  effect: of.effectiveWeight,
});

const LONGEST = 120;

/** On one line, with an ellipsis where it would fill the screen. */
export function oneLine(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, " ")
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}

export const shortText = (cell: ShownCell, language: Language): string => oneLine(cellText(cell, language));
