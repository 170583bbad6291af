/** What a bare number in a target cell probably is, where the host cannot tell its format: a day, a percentage, or a count. */
import { inWindow } from "../target/achievement/judgeResult";
import type { ShownCell } from "../target/cellText";
import { readResult } from "../target/readResult";
import { type Day, dayOfSerial, serialOf } from "../workbook/days";
import { type ArgumentCell, isBlankCell } from "./argumentCells";
import type { FunctionError } from "./customFunction";
import { numberIn } from "./readShares";
import { notMeasurable } from "./reasons";

/** What stands beside the target; `actual` absent: nothing is asked of a result. */
export interface Beside {
  readonly actual?: ArgumentCell;
  readonly baseline?: ArgumentCell;
  readonly year?: number;
}

/** Bare whole numbers outside these days are never days. */
export const FIRST_DAY = serialOf("1990-01-01");
export const LAST_DAY = serialOf("2060-12-31");
/** A deed and its deadline lie no further apart than this, so two larger distances are counts. */
const DAYS_APART = 1100;
/** A fraction that is no whole number is a percentage up to here. */
const LARGEST_SHARE = 1.5;

/** The target cell with the format that it probably has; an error where two readings would give two numbers. */
export function withFormat(target: ArgumentCell, beside: Beside): ShownCell | FunctionError {
  const { value } = target;
  if (target.isFormatKnown || typeof value !== "number") return target;
  const day = dayInCell(value);
  if (day !== undefined) {
    const isDay = canBeDeadline(value, day, beside);
    if (isDay === "doubtful") return notMeasurable("numberOrDay");
    return isDay ? { value, format: "dd/mm/yyyy" } : { value };
  }
  if (!isShareLike(value) && !isAll(value, beside.actual)) return { value };
  return canBeStep(value, beside.baseline) ? notMeasurable("stepOrLevel") : { value, format: "0.00%" };
}

const dayInCell = (value: number): Day | undefined =>
  Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY ? dayOfSerial(value) : undefined;

/** Whether a bare number of a cell is a percentage. */
export const isShareLike = (value: number): boolean => value > 0 && value < LARGEST_SHARE && !Number.isInteger(value);

/** A target of 1 is 100 % where the result is a share: 0.95, «95%», and 85, which lacks its %. */
function isAll(value: number, actual: ArgumentCell | undefined): boolean {
  const result = value === 1 && actual !== undefined ? numberIn(actual) : undefined;
  if (result === undefined) return false;
  return result.isShare || isShareLike(result.value) || (result.value > 10 && result.value <= 100);
}

/** Whether 0 against 1 is nothing of 100 %, or less than the one that is allowed: nobody knows. */
export const isAllOrOne = ({ value, isFormatKnown }: ArgumentCell, actual: ArgumentCell | undefined): boolean =>
  !isFormatKnown && value === 1 && actual !== undefined && numberIn(actual)?.value === 0;

/** 0.05 beside 25 is hardly the level to be reached, and may be «+5%» whose format is not known. */
function canBeStep(value: number, baseline: ArgumentCell | undefined): boolean {
  const base = baseline && numberIn(baseline);
  return base !== undefined && base.value > 2 * value;
}

/** With the year a number of its days is a day, if the result can be one; without it nobody knows, unless the result says it. */
function canBeDeadline(value: number, day: Day, { actual, year }: Beside): boolean | "doubtful" {
  const isNear = year !== undefined && inWindow(day, year);
  if (year !== undefined && !isNear) return false;
  if (actual === undefined) return isNear || "doubtful";
  if (isBlankCell(actual)) return isNear;
  const result = readResult(actual, year === undefined ? {} : { year });
  if (result.kind === "day") return true;
  if (result.kind !== "number") return isNear;
  const done = dayInCell(Math.floor(result.value));
  if (done === undefined) return false;
  if (year !== undefined) return inWindow(done, year);
  return Math.abs(result.value - value) <= DAYS_APART ? "doubtful" : false;
}
