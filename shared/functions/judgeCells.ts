/** Judges the cells of one call with the core: how the target is read, what it is in numbers, what the result is worth. */
import type { Language } from "../language";
import { type Achievement, achievement } from "../target/achievement/achievement";
import { measureOf } from "../target/achievement/measurable";
import {
  type BaseValue,
  isUnmeasurable,
  type Measure,
  singleBound,
  type Unmeasurable,
} from "../target/achievement/measure";
import { overrideMeasure } from "../target/achievement/override";
import type { Method } from "../target/achievement/rawAchievement";
import { cellText, type ShownCell } from "../target/cellText";
import { lexiconFor } from "../target/lexicon";
import { plainTextOf } from "../target/plainText";
import { readResult } from "../target/readResult";
import { readTargetCell } from "../target/readTargetCell";
import type { ResultReading } from "../target/resultReading";
import { sourceOf } from "../target/source";
import type { Base, ReadingContext, TargetReading } from "../target/target";
import { type Day, dayOfSerial, yearOf } from "../workbook/days";
import type { ArgumentCell } from "./argumentCells";
import type { FunctionError } from "./customFunction";
import type { CellsBeside } from "./defineFunction";
import { FIRST_DAY, isAllOrOne, isShareLike, LAST_DAY, withFormat } from "./guessFormat";
import { methodIn } from "./optionWords";
import { capIn, numberIn, yearIn } from "./readShares";
import { notMeasurable, wrongValue } from "./reasons";

/** A target as it was read; `measure` is its meaning in numbers. */
export interface ReadCells {
  readonly target: ShownCell;
  readonly text: string;
  readonly language: Language;
  readonly year?: number;
  readonly reading: TargetReading;
  readonly measure: Measure | Unmeasurable;
}

/** The same with what the result is worth. `year` is the one that days are judged by. */
export interface JudgedCells extends ReadCells {
  readonly actual: ArgumentCell;
  readonly result: ResultReading;
  readonly doneOn?: ResultReading;
  readonly year: number;
  readonly isYearGiven: boolean;
  readonly method: Method;
  readonly cap: number;
  readonly latePerDay: number;
  readonly outcome: Achievement;
}

/** Functions have no clock: what is typed is judged as at the end of everything; what is not typed is no result yet. */
const AFTER_ALL: Day = "9999-12-31";
/** Stands for the year where nothing in the cells has to do with days. */
const ANY_YEAR = 2000;

export const isFunctionError = (value: object | string | number | undefined): value is FunctionError =>
  typeof value === "object" && "error" in value;

/** Reads `target` with `baseline`, `indicator`, `year` beside it. */
export function readCells(cells: CellsBeside): ReadCells | FunctionError {
  const { target, actual, baseline, indicator } = cells;
  if (target === undefined) return wrongValue("unusable");
  const year = cells.year && yearIn(cells.year);
  if (isFunctionError(year)) return year;
  const context = { ...(actual && { actual }), ...(baseline && { baseline }), ...(year !== undefined && { year }) };
  const shown = withFormat(target, context);
  if ("error" in shown) return shown;
  const name = typeof indicator?.value === "string" ? indicator.value : undefined;
  const language = languageOf([shown.value, name]);
  const help: ReadingContext = {
    language,
    ...(name !== undefined && { indicator: name }),
    ...(year !== undefined && { year }),
  };
  const reading = readTargetCell(shown, help);
  if (isAllOrOne(target, actual) && reading.kind === "target" && reading.target.kind === "atMost") {
    return notMeasurable("allOrOne");
  }
  const measure = againstMean(
    measureOf(reading, (base) => baseIn(base, baseline, help)),
    baseline,
  );
  return {
    target: shown,
    text: cellText(shown, language),
    language,
    ...(year !== undefined && { year }),
    reading,
    measure,
  };
}

/** The language whose words the first telling text uses: the target's, else the indicator's; Italian where none tells. */
function languageOf(texts: readonly unknown[]): Language {
  for (const text of texts) {
    if (typeof text !== "string") continue;
    const plain = plainTextOf(text.slice(0, LONGEST));
    const known = (language: Language): number => sourceOf(plain, lexiconFor(language)).known;
    const more = known("it") - known("en");
    if (more !== 0) return more > 0 ? "it" : "en";
  }
  return "it";
}

/** So much of a text tells its language. */
const LONGEST = 500;

/** The number that a relative target is measured from: a target's where the text means a target, else a result's. */
function baseIn(base: Base, cell: ArgumentCell | undefined, context: ReadingContext): BaseValue | undefined {
  if (cell === undefined) return undefined;
  if (base.kind === "result" && context.year !== undefined && base.year >= context.year) return undefined;
  if (base.kind === "previousTarget") {
    const measure = measureOf(readTargetCell(cell, context), () => undefined);
    const value = isUnmeasurable(measure) || measure.number === undefined ? undefined : singleBound(measure.number);
    if (value === undefined || isUnmeasurable(measure)) return undefined;
    return { value, percent: measure.number?.percent === true || isShareCell(cell), unit: measure.number?.unit ?? "" };
  }
  const result = readResult(cell, context);
  if (result.kind !== "number") return undefined;
  return { value: result.value, percent: result.unit === "%" || isShareCell(cell), unit: result.unit };
}

/** Whether a bare number is probably a percentage. */
export const isShareCell = ({ value, isFormatKnown }: ArgumentCell): boolean =>
  !isFormatKnown && typeof value === "number" && isShareLike(value);

/** Against a mean the value that is given is the mean: it becomes the bound, as a person's *Soglia* would. */
function againstMean(measure: Measure | Unmeasurable, baseline: ArgumentCell | undefined): Measure | Unmeasurable {
  if (!isUnmeasurable(measure) || measure.why !== "no-mean" || baseline === undefined) return measure;
  const mean = numberIn(baseline);
  if (mean === undefined) return measure;
  const percent = mean.isShare || isShareCell(baseline);
  return overrideMeasure({ ...measure, percent: measure.percent === true || percent }, { threshold: mean.value });
}

/** Reads and judges; an error only where an argument is not what it may be. */
export function judgeCells(cells: CellsBeside): JudgedCells | FunctionError {
  const read = readCells(cells);
  if ("error" in read) return read;
  const { actual = BLANK } = cells;
  const settings = settingsIn(cells);
  if ("error" in settings) return settings;
  const known = yearOfDays(read);
  const help = {
    language: read.language,
    ...(known !== undefined && { year: known }),
    ...(read.reading.kind === "target" && { target: read.reading.target }),
  };
  const result = readResult(actual, help);
  const doneOn = cells.doneOn && readResult(cells.doneOn, help);
  const year = known ?? yearOfResult(result) ?? ANY_YEAR;
  const given = { ...settings, result, ...(doneOn && { doneOn }), today: AFTER_ALL, closing: `${year}-12-31`, year };
  const outcome = achievement(read.measure, given);
  const isYearGiven = known !== undefined;
  return { ...read, ...settings, actual, result, ...(doneOn && { doneOn }), year, isYearGiven, outcome };
}

const BLANK: ArgumentCell = { value: null, isFormatKnown: false };

/** The year that is given, else that of the deadline. */
const yearOfDays = ({ year, measure }: Pick<ReadCells, "year" | "measure">): number | undefined =>
  year ?? (measure.day === undefined ? undefined : yearOf(measure.day));

/** A result that is a day, or may be one, has a year of its own: enough to see that it is no count. */
function yearOfResult(result: ResultReading): number | undefined {
  if (result.kind === "day") return yearOf(result.day);
  const isSerial = result.kind === "number" && result.value >= FIRST_DAY && result.value < LAST_DAY + 1;
  return isSerial ? yearOf(dayOfSerial(result.value)) : undefined;
}

type Settings = Pick<JudgedCells, "method" | "cap" | "latePerDay">;

/** Method, cap and what a day of delay costs, as in *Regole di calcolo* before anybody changed them. */
function settingsIn(cells: CellsBeside): Settings | FunctionError {
  const method = cells.method === undefined ? "proportional" : methodIn(cells.method);
  if (method === undefined) return wrongValue("method");
  const cap = cells.cap === undefined ? 1 : capIn(cells.cap);
  if (isFunctionError(cap)) return cap;
  const late = cells.latePerDay === undefined ? 1 : numberIn(cells.latePerDay)?.value;
  if (late === undefined || late < 0 || late > 1) return wrongValue("latePerDay");
  return { method, cap, latePerDay: late };
}
