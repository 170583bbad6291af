/** Whether a typed result can be the result of its target: a number for a count, a day for a deadline. */
import { type Day, dayOfSerial, serialOf } from "../../workbook/days";
import type { ResultProblemCode, ResultReading } from "../resultReading";
import { boundOf, type NumericPart } from "./measure";

/** A result that fits its target, or the reason why a person must look at it. */
export type Fitting<T> =
  | { readonly kind: "fits"; readonly value: T }
  | { readonly kind: "missing" }
  | { readonly kind: "verify"; readonly problem: ResultProblemCode };

/** What may stand for a deadline, or for a thing that is done or not; a share is a fraction that a person judged. */
export type Deed =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "yes" }
  | { readonly kind: "no" }
  | { readonly kind: "share"; readonly share: number };

/** A percentage result above this, and above three times its target, was probably typed as 85 for 0,85. */
const WHOLE_PERCENT = 1.5;
const WHOLE_PERCENT_TIMES = 3;
/** A whole number that could be a day is taken for one when it is above ten times the target. */
const DAY_TIMES = 10;

const verify = (problem: ResultProblemCode): { readonly kind: "verify"; readonly problem: ResultProblemCode } => ({
  kind: "verify",
  problem,
});

/** From 1 January of the year before to 31 December two years after the year that is scored. */
export const inWindow = (day: Day, year: number): boolean => day >= `${year - 1}-01-01` && day <= `${year + 2}-12-31`;

const serialInWindow = (serial: number, year: number): boolean =>
  Math.floor(serial) >= serialOf(`${year - 1}-01-01`) && Math.floor(serial) <= serialOf(`${year + 2}-12-31`);

/** The number that a result is, for a target with a numeric part. */
export function fitNumber(number: NumericPart, result: ResultReading, year: number): Fitting<number> {
  if (result.kind === "missing") return result;
  if (result.kind === "unusable") return verify(result.problem);
  if (result.kind !== "number") return verify("other-kind");
  const { value } = result;
  const bound = boundOf(number);
  const isDay = Number.isInteger(value) && serialInWindow(value, year);
  if (isDay && value > DAY_TIMES * bound) return verify("other-kind");
  const isWholePercent = number.percent && value > WHOLE_PERCENT && value > WHOLE_PERCENT_TIMES * bound;
  return isWholePercent ? verify("percent-typed-whole") : { kind: "fits", value };
}

/** The day of a deadline, or a yes or a no. A number that is a day of the window is that day; its time is dropped. */
export function fitDeadline(result: ResultReading, year: number): Fitting<Exclude<Deed, { kind: "share" }>> {
  switch (result.kind) {
    case "missing":
      return result;
    case "unusable":
      return verify(result.problem);
    case "yes":
    case "no":
      return { kind: "fits", value: { kind: result.kind } };
    case "day":
      return inWindow(result.day, year) ? fits(result.day) : verify("other-kind");
    case "number":
      return serialInWindow(result.value, year) ? fits(dayOfSerial(result.value)) : verify("other-kind");
  }
}

const fits = (day: Day): { kind: "fits"; value: { kind: "day"; day: Day } } => ({
  kind: "fits",
  value: { kind: "day", day },
});

/** As for a deadline; a number from 0 to 1 is a share that a person judged. */
export function fitDone(result: ResultReading, year: number): Fitting<Deed> {
  if (result.kind === "number" && result.value >= 0 && result.value <= 1) {
    return { kind: "fits", value: { kind: "share", share: result.value } };
  }
  return fitDeadline(result, year);
}

/** Fatto il: a day and nothing else. */
export function fitDoneOn(result: ResultReading, year: number): Fitting<Day> {
  const fitting = fitDeadline(result, year);
  if (fitting.kind !== "fits") return fitting;
  return fitting.value.kind === "day" ? { kind: "fits", value: fitting.value.day } : verify("other-kind");
}
