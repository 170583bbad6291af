/** The % realizzazione before the cap, of a number and of a day. */
import { type Day, serialOf } from "../../workbook/days";
import type { NumericPart } from "./measure";
import { exceeds, reaches } from "./nearly";

/** Lower is better: `proportional` target ÷ actual, `mirror` 2 − actual ÷ target. */
export type Method = "proportional" | "mirror";

/** One part of a target, measured. `raw` is a fraction of at least 0; `variance` is signed, in the unit of the result or in days. */
export interface MeasuredPart {
  readonly raw: number;
  readonly reached: boolean;
  readonly variance: number;
}

/** A number against its bounds. */
export function measureNumber(number: NumericPart, actual: number, method: Method): MeasuredPart {
  const low = number.low ?? 0;
  const high = number.high ?? 0;
  switch (number.kind) {
    case "min":
      return part(higherIsBetter(actual, low), reaches(actual, low), actual - low);
    case "min>":
      return part(higherIsBetter(actual, low), exceeds(actual, low), actual - low);
    case "max":
      return part(lowerIsBetter(actual, high, method), reaches(high, actual), actual - high);
    case "max<":
      return part(lowerIsBetter(actual, high, method), exceeds(high, actual), actual - high);
    case "range":
      return insideIsBetter(actual, low, high);
  }
}

/** A day against the last good one: 1 until then, `latePerDay` less for each day after. */
export function measureDay(due: Day, done: Day, latePerDay: number): MeasuredPart {
  const late = serialOf(done) - serialOf(due);
  return part(late <= 0 ? 1 : 1 - latePerDay * late, late <= 0, late);
}

const part = (raw: number, reached: boolean, variance: number): MeasuredPart => ({
  raw: Math.max(0, raw),
  reached,
  variance,
});

/** A bound of 0 or less has no share: it is reached or not. */
function higherIsBetter(actual: number, low: number): number {
  if (low > 0) return actual / low;
  return reaches(actual, low) ? 1 : 0;
}

function lowerIsBetter(actual: number, high: number, method: Method): number {
  if (high <= 0) return reaches(high, actual) ? 1 : 0;
  if (actual <= 0) return 1;
  return method === "mirror" ? 2 - actual / high : high / actual;
}

function insideIsBetter(actual: number, low: number, high: number): MeasuredPart {
  if (!reaches(actual, low)) return part(low > 0 ? actual / low : 0, false, actual - low);
  if (!reaches(high, actual)) return part(high > 0 ? high / actual : 0, false, actual - high);
  return part(1, true, 0);
}
