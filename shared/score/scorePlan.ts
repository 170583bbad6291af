/** Scores a plan by docs/scoring.md: from the cells as they stand to the score of every node, each with its explanation. */
import type { Language } from "../language";
import { operationalOf, placesOf } from "../plan/placed";
import type { Plan } from "../plan/plan";
import { explainIndicator } from "./explainIndicator";
import { explainNode } from "./explainNode";
import { outlineNodes } from "./nodes";
import { rollUp, scoreWith } from "./rollUp";
import type { Scorecard, ScoredOperational, ScoredStrategic } from "./scorecard";
import { judgeIndicator } from "./scoreIndicator";
import type { Settings } from "./settings";
import { isWaived } from "./waived";
import { effectiveWeights, writtenWeights } from "./weights";

/** The scored plan. `language` is that of the explanations; the book's own is the plan's. */
export function scorePlan(plan: Plan, settings: Settings, language: Language = "it"): Scorecard {
  const indicators = scoreStrategic(plan, settings, language);
  const nodes = outlineNodes(plan, indicators).map(({ indicators: under, ...outline }) => {
    const { contribution, assessed, ...figures } = rollUp(under, settings);
    const node = { ...outline, ...figures };
    return { ...node, explanation: explainNode({ ...node, contribution, assessed }, language) };
  });
  const asWritten = writtenWeights(plan);
  const scoreAsWritten = scoreWith(indicators, ({ indicator }) => asWritten.get(indicator) ?? 0);
  return {
    plan,
    settings,
    indicators,
    operational: scoreOperational(plan, settings, language),
    nodes,
    ...(scoreAsWritten !== undefined && { scoreAsWritten }),
  };
}

function scoreStrategic(plan: Plan, settings: Settings, language: Language): readonly ScoredStrategic[] {
  const weights = effectiveWeights(plan, isWaived);
  return placesOf(plan).map((place) => {
    const scored = {
      ...judgeIndicator(place.indicator, plan, settings),
      ...place,
      weight: place.indicator.weight?.value ?? 0,
      effectiveWeight: weights.get(place.indicator) ?? 0,
    };
    return { ...scored, explanation: explainIndicator(scored, plan.weightsAre, settings, language) };
  });
}

/** Operational indicators have no weight: judged and explained, never in a score. */
function scoreOperational(plan: Plan, settings: Settings, language: Language): readonly ScoredOperational[] {
  return operationalOf(plan).map((place) => {
    const scored = {
      ...judgeIndicator(place.indicator, plan, settings),
      ...place,
      weight: 0,
      effectiveWeight: 0,
    };
    return { ...scored, explanation: explainIndicator(scored, "notInScore", settings, language) };
  });
}
