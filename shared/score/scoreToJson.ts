/** The scorecard as the command line prints it: fractions unrounded, `null` where there is nothing. */
import type { ResultReading } from "../target/resultReading";
import type { TargetReading } from "../target/target";
import { printRange } from "../workbook/address";
import type { Scorecard, ScoredNode, ScoredStrategic } from "./scorecard";

const READINGS = {
  atLeast: "at-least",
  moreThan: "more-than",
  atMost: "at-most",
  lessThan: "less-than",
  exactly: "exactly",
  between: "between",
  by: "by",
  change: "change",
  benchmark: "benchmark",
  done: "done",
  all: "all",
} as const;

/** The name of a reading in JSON. */
export const readingName = (reading: TargetReading): string =>
  reading.kind === "target" ? READINGS[reading.target.kind] : reading.kind;

/** The figures of a scorecard as plain JSON. */
export function scoreToJson(scorecard: Scorecard) {
  const titles = new Map(scorecard.plan.perspectives.map(({ code, title }) => [code, title.value]));
  const titleOf = (perspective: string | undefined): string | null =>
    perspective === undefined ? null : (titles.get(perspective) ?? null);
  const body = scorecard.nodes.find((node) => node.kind === "body");
  return {
    year: scorecard.settings.year,
    today: scorecard.settings.today,
    score: body?.score ?? null,
    coverage: body?.coverage ?? 0,
    scoreAsWritten: scorecard.scoreAsWritten ?? null,
    nodes: scorecard.nodes.map((node) => nodeToJson(node, titleOf(node.perspective))),
    indicators: scorecard.indicators.map((scored) => indicatorToJson(scored, titleOf(scored.perspective))),
  };
}

const nodeToJson = (node: ScoredNode, perspective: string | null) => ({
  kind: node.kind,
  code: node.code,
  perspective,
  title: node.title,
  weight: node.weight,
  score: node.score ?? null,
  coverage: node.coverage,
  band: node.band ?? null,
  reached: node.reached,
  indicators: node.indicators,
  explanation: node.explanation,
});

const indicatorToJson = (scored: ScoredStrategic, perspective: string | null) => ({
  at: scored.target ? printRange(scored.target.at) : null,
  name: scored.indicator.title.value,
  programme: scored.programme,
  objective: scored.objective,
  perspective,
  weight: scored.effectiveWeight,
  writtenWeight: scored.indicator.weight?.value ?? null,
  target: scored.targetText,
  reading: readingName(scored.reading),
  actual: actualOf(scored.result),
  provisionalAt: scored.provisionalAt ?? null,
  status: scored.status,
  why: scored.why ?? null,
  raw: scored.raw ?? null,
  achievement: scored.achievement ?? null,
  variance: scored.variance ?? null,
  explanation: scored.explanation,
});

/** A number, a day, true for yes, false for no. */
function actualOf(result: ResultReading): number | string | boolean | null {
  switch (result.kind) {
    case "number":
      return result.value;
    case "day":
      return result.day;
    case "yes":
      return true;
    case "no":
      return false;
    default:
      return null;
  }
}
