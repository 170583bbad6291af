/** Weights and achievements row by row, and what they add up to; the sum is the score's own. */
import { type RolledUp, rollUp } from "../score/rollUp";
import { defaultSettings, type Settings } from "../score/settings";
import type { FunctionError, FunctionValue } from "./customFunction";
import type { Lists } from "./defineFunction";
import { isFunctionError } from "./judgeCells";
import { type AchievementGiven, achievementIn, weightsIn } from "./readShares";
import { notMeasurable } from "./reasons";

/** One row: a weight and what is known of its achievement. */
export interface Weighed {
  readonly weight: number;
  readonly achievement: Exclude<AchievementGiven, FunctionError>;
}

/** The rows of the lists `weights` and `achievements`; the first error of their cells comes back. */
export function readWeighed({
  weights: weightCells = [],
  achievements = [],
}: Lists): readonly Weighed[] | FunctionError {
  const length = Math.max(weightCells.length, achievements.length);
  const weights = weightsIn(weightCells);
  if ("error" in weights) return weights;
  const rows: Weighed[] = [];
  for (let row = 0; row < length; row += 1) {
    const cell = achievements[row];
    const achievement = cell === undefined ? "awaited" : achievementIn(cell);
    if (isFunctionError(achievement)) return achievement;
    rows.push({ weight: weights.values[row] ?? 0, achievement });
  }
  return rows;
}

/** The score; nothing yet while nothing is assessed, `#N/A` where nothing can be. */
export function scoreOf(rows: readonly Weighed[], policy: Settings["missing"]): FunctionValue {
  const { score, weight } = summed(rows, policy);
  if (score !== undefined) return score;
  if (weight <= 0) return notMeasurable("noWeight");
  return rows.some(({ achievement }) => achievement === "awaited") ? "" : notMeasurable("nothingMeasurable");
}

/** Assessed weight ÷ all weight. */
export const coverageOf = (rows: readonly Weighed[]): FunctionValue => {
  const { coverage, weight } = summed(rows, "pending");
  return weight > 0 ? coverage : notMeasurable("noWeight");
};

type Counted = Parameters<typeof rollUp>[0][number];

const LIMITS = defaultSettings(2000, "2000-01-01");

/** Waived ones are left out with their weight; missing ones count as the policy says; what cannot be measured never counts. */
function summed(rows: readonly Weighed[], policy: Settings["missing"]): RolledUp {
  const counted = rows.flatMap(({ weight, achievement }): readonly Counted[] => {
    if (achievement === "waived") return [];
    if (typeof achievement === "number") return [{ status: "reached", achievement, effectiveWeight: weight }];
    const isZero = achievement === "awaited" && policy === "zero";
    return [{ status: "missing", ...(isZero && { achievement: 0 }), effectiveWeight: weight }];
  });
  return rollUp(counted, LIMITS);
}
