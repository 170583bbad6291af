/** Numbers in arguments: weights, achievements, scores, years, the cap; as numbers, percentages or texts. */
import { readNumberFormat } from "../target/numberFormat";
import { readResult } from "../target/readResult";
import { stateTexts } from "../text/states";
import { dayOfSerial, yearOf } from "../workbook/days";
import { isCellError } from "../workbook/snapshot";
import { type ArgumentCell, isBlankCell } from "./argumentCells";
import type { FunctionError } from "./customFunction";
import { notMeasurable, wrongValue } from "./reasons";

/** A number; `isShare`: the cell itself says that it is a percentage, so that `value` is a fraction for sure. */
export interface NumberGiven {
  readonly value: number;
  readonly isShare: boolean;
}

/** The number of a cell; `undefined` where it holds none. */
export function numberIn(cell: ArgumentCell): NumberGiven | undefined {
  const reading = readResult(cell);
  return reading.kind === "number" ? { value: reading.value, isShare: reading.unit === "%" } : undefined;
}

/** The largest fraction that a score, an achievement or a cap can be (the cap is at most 150 %); above it a % was forgotten. */
export const LARGEST_SHARE = 1.5;
const NOISE = 1e-9;

/** A score or an achievement: a fraction of at least 0. */
export function shareIn(cell: ArgumentCell): number | FunctionError {
  const number = numberIn(cell);
  if (number === undefined || number.value < -NOISE) return wrongValue("share");
  return number.value > LARGEST_SHARE + NOISE ? notMeasurable("wholePercent") : Math.max(0, number.value);
}

/** What an achievement says: a fraction, nothing yet, that it cannot be measured, or that it does not count at all. */
export type AchievementGiven = number | "awaited" | "unmeasurable" | "waived" | FunctionError;

export function achievementIn(cell: ArgumentCell): AchievementGiven {
  const { value } = cell;
  if (isCellError(value)) return value.error === "#N/A" ? "unmeasurable" : { error: value.error };
  if (isBlankCell(cell)) return "awaited";
  const state = typeof value === "string" ? STATES.get(value.trim().toLowerCase()) : undefined;
  if (state !== undefined) return state;
  const reading = readResult(cell);
  return reading.kind === "missing" ? "awaited" : shareIn(cell);
}

/** The words that Cabina's own sheets show where there is no number. */
const STATES: ReadonlyMap<string, "awaited" | "unmeasurable" | "waived"> = new Map(
  (["it", "en"] as const).flatMap((language) => {
    const { pending, missing, unmeasurable, verify, reread, twoResults, waived } = stateTexts(language);
    return [
      [pending, "awaited" as const],
      [missing, "awaited" as const],
      [unmeasurable, "unmeasurable" as const],
      [verify, "unmeasurable" as const],
      [reread, "unmeasurable" as const],
      [twoResults, "unmeasurable" as const],
      [waived, "waived" as const],
    ] as const;
  }),
);

/** Weights on one scale. */
export interface WeightsGiven {
  /** Fractions (6 % is 0.06); blank cells are 0, and so are weights below 0. */
  readonly values: readonly number[];
  /** Plain numbers are percentages: 6 is 6 %. */
  readonly arePercentages: boolean;
}

/** Told by what adds up: a plain number above 1.5, or a sum above 10, makes plain numbers percentages. */
export function weightsIn(cells: readonly ArgumentCell[], total?: NumberGiven): WeightsGiven | FunctionError {
  const error = cells.find((cell) => isCellError(cell.value));
  if (error !== undefined && isCellError(error.value)) return { error: error.value.error };
  const numbers = cells.map((cell) => (isNothing(cell) ? NO_WEIGHT : numberIn(cell)));
  const known = numbers.flatMap((number) => number ?? []);
  if (known.length < numbers.length) return wrongValue("weights");
  const plain = known.filter(({ isShare }) => !isShare).map(({ value }) => value);
  const arePercentages = plain.some((value) => value > LARGEST_SHARE) || sumOf(plain) > 10 || isOnScale(plain, total);
  const scaled = known.map(({ value, isShare }) => (!isShare && arePercentages ? hundredth(value) : value));
  return { values: scaled.map((value) => Math.max(0, value)), arePercentages };
}

const NO_WEIGHT: NumberGiven = { value: 0, isShare: true };

const isNothing = (cell: ArgumentCell): boolean => isBlankCell(cell) || readResult(cell).kind === "missing";

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** A hundredth without the dust of binary division: 2.3 % is 0.023. */
export const hundredth = (value: number): number => Number((value / 100).toPrecision(15));

/** 1.2 and 0.8 add up to 2 %, not to 200 %, where the total is said to be 2. */
function isOnScale(plain: readonly number[], total: NumberGiven | undefined): boolean {
  if (total === undefined || total.isShare || total.value <= LARGEST_SHARE) return false;
  const sum = sumOf(plain);
  return Math.abs(sum - total.value) < Math.abs(sum - total.value / 100);
}

const FIRST_DAY = 61;
const LAST_DAY = 2_958_465;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2060;

/** The year that a cell says: 2016, «2016», «Target 2016», a day; an error where it says none, or two. */
export function yearIn(cell: ArgumentCell): number | FunctionError {
  const { value } = cell;
  const isDate =
    typeof value === "number" && value >= FIRST_DAY && value <= LAST_DAY && readNumberFormat(cell.format).isDate;
  const said =
    typeof value === "string" ? (value.match(/\d+/g) ?? []).filter((digits) => /^(?:19|20)\d\d$/.test(digits)) : [];
  const years = new Set(isDate ? [yearOf(dayOfSerial(value))] : typeof value === "number" ? [value] : said.map(Number));
  const [year] = years;
  const isYear = years.size === 1 && year !== undefined && Number.isInteger(year);
  return isYear && year >= FIRST_YEAR && year <= LAST_YEAR ? year : wrongValue("year");
}

/** The cap: from 100 % to 150 %. */
export function capIn(cell: ArgumentCell): number | FunctionError {
  const number = numberIn(cell);
  if (number === undefined || number.value < 1 || number.value > LARGEST_SHARE) return wrongValue("cap");
  return number.value;
}
