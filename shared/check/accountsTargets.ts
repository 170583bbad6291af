/** Whether two cells ask for the same, however they write it. */
import type { YearTarget } from "../plan/targetOf";
import {
  isUnmeasurable,
  type Measure,
  type NumericPart,
  singleBound,
  type Unmeasurable,
} from "../target/achievement/measure";
import type { Assumption, Target } from "../target/target";

/** `strictness`: the same number, once as `>` and once as `>=`. */
export type Agreement = "same" | "strictness" | "different";

const DIRECTIONS: readonly Assumption[] = ["direction-default", "direction-from-name"];
const BASES: readonly Assumption[] = ["base-previous-target", "base-previous-result"];

/** Compares two targets of one indicator and year as they were read; `undefined` where one of them is no target. */
export function compareTargets(one: YearTarget, other: YearTarget, year: number): Agreement | undefined {
  if (one.reading.kind !== "target" || other.reading.kind !== "target") return undefined;
  const assumed = [...one.reading.assumed, ...other.reading.assumed];
  if (JSON.stringify(one.reading.target) === JSON.stringify(other.reading.target)) return "same";
  if (isUnmeasurable(one.measure) || isUnmeasurable(other.measure)) {
    const lacksBase = [one.measure, other.measure].filter((measure) => why(measure) === "no-base").length;
    if (lacksBase === 1) return undefined;
    return isSameText(one.reading.target, other.reading.target, assumed) ? "same" : "different";
  }
  if (dayOf(one.measure, year) !== dayOf(other.measure, year)) return "different";
  return compareNumbers(one.measure.number, other.measure.number, assumed);
}

const why = (measure: Measure | Unmeasurable): string | undefined =>
  isUnmeasurable(measure) ? measure.why : undefined;

/** A thing to be done is due by the end of the year. */
const dayOf = ({ day, done }: Measure, year: number): string | undefined => day ?? (done ? `${year}-12-31` : undefined);

/** Two changes of the same size from the same base, or from one that a text does not name. */
function isSameText(one: Target, other: Target, assumed: readonly Assumption[]): boolean {
  if (one.kind === "change" && other.kind === "change") {
    const isSameStep =
      isNear(one.by, other.by) && isSameUnit(one.unit, other.unit) && one.comparison === other.comparison;
    return isSameStep && assumed.some((assumption) => BASES.includes(assumption));
  }
  if (one.kind !== "benchmark" || other.kind !== "benchmark") return false;
  return one.comparison === other.comparison && one.base.kind === other.base.kind;
}

/** A text that names no unit says nothing against the other's. */
const isSameUnit = (one: string, other: string): boolean => one === other || one === "" || other === "";

function compareNumbers(
  one: NumericPart | undefined,
  other: NumericPart | undefined,
  assumed: readonly Assumption[],
): Agreement {
  if (one === undefined || other === undefined) return one === other ? "same" : "different";
  if (isNear(one.low, other.low) && isNear(one.high, other.high))
    return one.kind === other.kind ? "same" : "strictness";
  const isOneNumber = isNear(singleBound(one), singleBound(other)) && singleBound(one) !== undefined;
  return isOneNumber && assumed.some((assumption) => DIRECTIONS.includes(assumption)) ? "same" : "different";
}

function isNear(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
