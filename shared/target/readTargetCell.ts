/** Reads the target in a spreadsheet cell: numbers by their format, texts by the language of targets. */
import { type Day, dayOfSerial } from "../workbook/days";
import { isCellError } from "../workbook/snapshot";
import { sideOf } from "./amounts";
import { cellText, type ShownCell } from "./cellText";
import { plainDigits, shift } from "./decimals";
import { directionOf } from "./direction";
import { type FormatFacts, readNumberFormat } from "./numberFormat";
import { parseTarget } from "./parseTarget";
import type { Assumption, ProblemCode, ReadingContext, Target, TargetReading, Unit } from "./target";

const FIRST_DAY = 61;
const LAST_DAY = 2_958_465;

/** The reading of a cell. Offsets of problems are those of `cellText(cell)`. Never throws. */
export function readTargetCell(cell: ShownCell, context: ReadingContext = {}): TargetReading {
  const { value } = cell;
  if (value === null) return problem("missing", cell);
  if (isCellError(value)) return problem("cell-error", cell);
  if (typeof value === "string") return parseTarget(value, context);
  if (typeof value === "boolean") return value ? reading({ kind: "done" }, []) : problem("no-target-found", cell);
  if (!Number.isFinite(value)) return problem("malformed-number", cell);
  return readNumber(value, cell, context);
}

function readNumber(value: number, cell: ShownCell, context: ReadingContext): TargetReading {
  const facts = readNumberFormat(cell.format, value);
  if (facts.prefix !== "" || hasOtherWords(facts)) {
    const said = parseTarget(facts.isDate || facts.wordsOnly ? cellText(cell) : wordsOf(value, facts), context);
    if (said.kind === "target") return facts.wordPercent ? doubted(said, "number-format") : said;
    if (facts.prefix !== "" || !isYearLike(value)) return problem(said.problem.code, cell);
    return doubted(plainNumber(value, facts, context, cell), "unit-guessed");
  }
  return plainNumber(value, facts, context, cell);
}

/** Words after the number that are more than a percent sign, euro or days may compare it: `0" gg max"`. */
const hasOtherWords = ({ suffix }: FormatFacts): boolean =>
  /\p{L}/u.test(suffix) && !/^\s*(gg\.?|giorni|days?|euro)$/i.test(suffix);

/** The number as its format shows it, with all its decimals. A percent sign that is a word multiplies nothing. */
function wordsOf(value: number, facts: FormatFacts): string {
  const isShare = facts.percentDecimals !== undefined;
  const shown = Number((facts.unsigned ? Math.abs(value) : value).toPrecision(15));
  const digits = shift(plainDigits(shown), (isShare ? 2 : 0) - facts.places);
  const decimals = digits.split(".")[1]?.length === 3 ? `${digits}0` : digits;
  const sign = facts.signed && value > 0 ? "+" : "";
  const unit = isShare ? "%" : facts.currency && !/€/.test(facts.prefix + facts.suffix) ? " €" : "";
  const suffix = facts.wordPercent ? facts.suffix.replace("%", "") : facts.suffix;
  return facts.prefix + sign + decimals.replace(".", ",") + unit + suffix;
}

const isYearLike = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2060;

const doubted = (said: TargetReading, why: Assumption): TargetReading =>
  said.kind === "target" ? { ...said, assumed: [...new Set([...said.assumed, why])] } : said;

function plainNumber(value: number, facts: FormatFacts, context: ReadingContext, cell: ShownCell): TargetReading {
  if (facts.isDate) {
    const day = dayIn(value);
    if (day !== undefined) return reading({ kind: "by", day }, []);
    return problem(value >= 0 && value < 3 ? "missing-zero-date" : "impossible-date", cell);
  }
  const unit = unitOf(facts);
  if (facts.signed && value !== 0) {
    return facts.wordPercent ? readChange(value / 100, "%", ["number-format"]) : readChange(value, unit, []);
  }
  const tidy = Number(value.toPrecision(15));
  const hint = tidy === 0 || unit === "days" ? "lower" : undefined;
  const { better, assumed } = directionOf(context, hint);
  const kind = sideOf(tidy, unit, better, context.direction !== undefined);
  const said: readonly Assumption[] = facts.wordPercent ? [...assumed, "number-format"] : assumed;
  return reading({ kind, value: tidy === 0 ? 0 : tidy, unit }, said);
}

/** `5 %` shown as `+5%`: last year's target and 5 % more. */
function readChange(value: number, unit: Unit, assumed: readonly Assumption[]): TargetReading {
  const comparison = value > 0 ? "atLeast" : "atMost";
  const by = Number(value.toPrecision(15));
  return reading({ kind: "change", by, unit, base: { kind: "previousTarget" }, comparison }, [
    "base-previous-target",
    ...assumed,
  ]);
}

const dayIn = (serial: number): Day | undefined =>
  serial >= FIRST_DAY && serial <= LAST_DAY ? dayOfSerial(serial) : undefined;

/** The unit that the format shows: a percentage, euro, or days (`0" gg"`). */
function unitOf(facts: FormatFacts): Unit {
  if (facts.percentDecimals !== undefined) return "%";
  if (facts.wordPercent) return "";
  const word = facts.suffix.trim();
  if (facts.currency || word === "€") return "EUR";
  return /^(gg\.?|giorni|days?)$/i.test(word) ? "days" : word;
}

const reading = (target: Target, assumed: readonly Assumption[]): TargetReading => ({
  kind: "target",
  target,
  assumed,
});

function problem(code: ProblemCode, cell: ShownCell): TargetReading {
  const kind = code.startsWith("missing") ? "missing" : "unreadable";
  return { kind, problem: { code, start: 0, end: cellText(cell).length } };
}
