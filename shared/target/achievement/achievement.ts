/** What a result is worth against its target: a % realizzazione and a yes or no, or the reason why there is none. */
import type { Day } from "../../workbook/days";
import type { ResultProblemCode, ResultReading } from "../resultReading";
import { type Deed, type Fitting, fitDeadline, fitDone, fitDoneOn, fitNumber } from "./judgeResult";
import { isUnmeasurable, type Measure, type NumericPart, type Unmeasurable, type UnmeasurableWhy } from "./measure";
import { reaches } from "./nearly";
import { type MeasuredPart, type Method, measureDay, measureNumber } from "./rawAchievement";

/** What is needed beside the target. Days are judged at `today`. */
export interface Given {
  readonly result: ResultReading;
  /** Fatto il, for targets that ask a number and a day. */
  readonly doneOn?: ResultReading;
  readonly today: Day;
  /** Closing date of the year: the day by which a thing is to be done where no other is said. */
  readonly closing: Day;
  /** The year that is scored: days far from it are no results. */
  readonly year: number;
  readonly method: Method;
  /** Fraction, 1 or more. */
  readonly cap: number;
  /** Taken off for each day after a deadline, a fraction. */
  readonly latePerDay: number;
}

/** Why there is no number. */
export type NoNumber =
  | UnmeasurableWhy
  | ResultProblemCode
  | "part-missing"
  | "deadline-not-passed"
  | "deadline-passed"
  | "no-result";

/** Fractions, unrounded. `raw` is before the cap and at least 0. `number` and `day` are the results as they were used. */
export type Achievement =
  | {
      readonly kind: "measured";
      readonly raw: number;
      readonly value: number;
      readonly reached: boolean;
      readonly variance?: number;
      readonly number?: number;
      readonly day?: Day;
    }
  | { readonly kind: "pending" | "missing" | "unmeasurable"; readonly why: NoNumber };

/** Judges a result by its target. */
export function achievement(measure: Measure | Unmeasurable, given: Given): Achievement {
  if (isUnmeasurable(measure)) return unmeasurable(measure.why);
  if (measure.judged !== undefined) return share(measure.judged, given);
  const { number, day } = measure;
  if (number !== undefined) {
    return day === undefined ? ofNumber(number, given) : ofNumberAndDay(number, day, given);
  }
  const due = day ?? given.closing;
  return measure.done
    ? ofDeed(fitDone(given.result, given.year), due, given, true)
    : ofDeed(fitDeadline(given.result, given.year), due, given, false);
}

const unmeasurable = (why: NoNumber): Achievement => ({ kind: "unmeasurable", why });

/** While the day has not passed nothing is lost; a thing to be done by the end of the year is late once the year is closed. */
const awaited = (due: Day, given: Given, why: NoNumber, isDone = false): Achievement =>
  given.today <= due && !(isDone && given.today >= given.closing)
    ? { kind: "pending", why: "deadline-not-passed" }
    : { kind: "missing", why };

const measured = (part: Omit<MeasuredPart, "variance">, given: Given) => ({
  kind: "measured" as const,
  raw: part.raw,
  value: Math.min(given.cap, part.raw),
  reached: part.reached,
});

/** A share that a person judged. */
const share = (judged: number, given: Given): Achievement =>
  measured({ raw: Math.max(0, judged), reached: reaches(judged, 1) }, given);

function ofNumber(number: NumericPart, given: Given): Achievement {
  const fitting = fitNumber(number, given.result, given.year);
  if (fitting.kind === "verify") return unmeasurable(fitting.problem);
  if (fitting.kind === "missing") return { kind: "missing", why: "no-result" };
  const part = measureNumber(number, fitting.value, given.method);
  return { ...measured(part, given), variance: part.variance, number: fitting.value };
}

/** Both must hold: the lower of the two counts. */
function ofNumberAndDay(number: NumericPart, due: Day, given: Given): Achievement {
  const actual = fitNumber(number, given.result, given.year);
  const doneOn = fitDoneOn(given.doneOn ?? { kind: "missing" }, given.year);
  if (actual.kind === "verify") return unmeasurable(actual.problem);
  if (doneOn.kind === "verify") return unmeasurable(doneOn.problem);
  if (actual.kind === "missing" || doneOn.kind === "missing") {
    return awaited(due, given, actual.kind === doneOn.kind ? "deadline-passed" : "part-missing");
  }
  const amount = measureNumber(number, actual.value, given.method);
  const time = measureDay(due, doneOn.value, given.latePerDay);
  const lower = { raw: Math.min(amount.raw, time.raw), reached: amount.reached && time.reached };
  return { ...measured(lower, given), variance: amount.variance, number: actual.value, day: doneOn.value };
}

/** A day, a yes or a no. For a deadline «sì» needs its day once the day has passed, and «no» counts only then; elsewhere they are facts. */
function ofDeed(fitting: Fitting<Deed>, due: Day, given: Given, areFacts: boolean): Achievement {
  if (fitting.kind === "verify") return unmeasurable(fitting.problem);
  if (fitting.kind === "missing") return awaited(due, given, "deadline-passed", areFacts);
  const deed = fitting.value;
  if (deed.kind === "share") return share(deed.share, given);
  if (deed.kind === "day") {
    const part = measureDay(due, deed.day, given.latePerDay);
    return { ...measured(part, given), variance: part.variance, day: deed.day };
  }
  const passed = given.today > due;
  if (deed.kind === "yes") return passed && !areFacts ? { kind: "missing", why: "needs-date" } : measured(ALL, given);
  return passed || areFacts ? measured(NOTHING, given) : { kind: "pending", why: "deadline-not-passed" };
}

const ALL = { raw: 1, reached: true };
const NOTHING = { raw: 0, reached: false };
