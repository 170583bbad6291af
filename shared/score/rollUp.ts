/** Rolls the indicators up into any node: the same sum whatever the path. */
import { bandOf } from "./bands";
import type { ScoredNode, ScoredStrategic } from "./scorecard";
import type { Settings } from "./settings";

/** The figures of a node. */
export type RolledUp = Pick<ScoredNode, "weight" | "score" | "coverage" | "band" | "reached" | "indicators"> & {
  /** Σ effective weight × achievement, and the assessed effective weight. Fractions. */
  readonly contribution: number;
  readonly assessed: number;
};

type Counted = Pick<ScoredStrategic, "status" | "achievement" | "effectiveWeight">;

/** Score = Σ weight × achievement ÷ Σ weight over the assessed; coverage = assessed ÷ all weight. */
export function rollUp(indicators: readonly Counted[], settings: Pick<Settings, "greenFrom" | "yellowFrom">): RolledUp {
  let weight = 0;
  let assessed = 0;
  let contribution = 0;
  for (const indicator of indicators) {
    weight += indicator.effectiveWeight;
    if (indicator.achievement === undefined) continue;
    assessed += indicator.effectiveWeight;
    contribution += indicator.effectiveWeight * indicator.achievement;
  }
  const figures = {
    weight,
    assessed,
    contribution,
    coverage: weight > 0 ? assessed / weight : 0,
    reached: indicators.filter((indicator) => indicator.status === "reached").length,
    indicators: indicators.length,
  };
  if (assessed <= 0) return figures;
  const score = contribution / assessed;
  return { ...figures, score, band: bandOf(score, settings) };
}

/** Score with given weights (as written): waived and unassessed ones left out. */
export function scoreWith(
  indicators: readonly ScoredStrategic[],
  weightOf: (indicator: ScoredStrategic) => number,
): number | undefined {
  let assessed = 0;
  let contribution = 0;
  for (const indicator of indicators) {
    if (indicator.achievement === undefined) continue;
    assessed += weightOf(indicator);
    contribution += weightOf(indicator) * indicator.achievement;
  }
  return assessed > 0 ? contribution / assessed : undefined;
}
