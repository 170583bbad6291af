/** Reads a number with its multiplier and unit: «€ 1.250.000,00», «9M€», «2 milioni», «due corsi», «80 per cento». */
import { plainDigits, shift } from "./decimals";
import { after, at, isSign, type Source, skipDot, skipSmall, wholeAt, yearAt } from "./source";
import type { Quantity, ReadAt } from "./tree";

interface Figure {
  readonly digits: string;
  readonly sure: boolean;
  readonly inWords: boolean;
  /** «metà»: already a share of one. */
  readonly share: boolean;
}

/** The quantity at token `i`. `afterBound`: a comparison stands before it, so «un» is a number too. */
export function readQuantity(source: Source, i: number, afterBound: boolean): ReadAt<Quantity> | undefined {
  const begin = skipNumberSign(source, i);
  const money = readMoneySign(source, begin);
  const figure = readFigure(source, money?.next ?? begin, afterBound || begin > i);
  if (!figure) return readLeadingPercent(source, i);
  const multiplied = withTens(source, multiply(source, figure), figure.value.inWords);
  const next = skipRepeat(source, multiplied.next);
  if (figure.value.share) {
    return { value: quantityOf(multiplied.value, "%", figure.value.inWords), next: multiplied.next };
  }
  if (money !== undefined) {
    const unit = isOtherMoney(source, begin) ? (source.tokens[begin]?.text ?? "") : "EUR";
    const digits = shift(multiplied.value.digits, money.value);
    const value = quantityOf({ ...multiplied.value, digits }, unit, figure.value.inWords);
    return { value, next: after(source, "unit", next) };
  }
  return withUnit(source, { ...multiplied, next }, figure.value.inWords);
}

/** Skips «n.», «nr.», «numero». */
function skipNumberSign(source: Source, i: number): number {
  const sign = at(source, "numberSign", i);
  if (!sign) return i;
  let next = i + sign.length;
  while (isSign(source, next, ".") || isSign(source, next, "°") || isSign(source, next, ":")) next += 1;
  return next;
}

/** «€», «k€», «€ mln», «Meuro» before a number: the decimal places that it is moved by. */
function readMoneySign(source: Source, i: number): ReadAt<number> | undefined {
  const before = at(source, "multiplier", i);
  const unit = at(source, "unit", i);
  if (unit?.value === "EUR" || isOtherMoney(source, i)) {
    const next = skipDot(source, i + (unit?.length ?? 1));
    const after = at(source, "multiplier", next);
    const own = before?.length === unit?.length ? Number(before?.value ?? 0) : 0;
    return after && source.tokens[next + after.length]?.kind === "number"
      ? { value: Number(after.value), next: next + after.length }
      : { value: own, next };
  }
  const sign = before && i + before.length;
  if (sign === undefined || !isMoney(source, sign)) return undefined;
  const next = sign + (at(source, "unit", sign)?.length ?? 1);
  return source.tokens[next]?.kind === "number" ? { value: Number(before?.value ?? 0), next } : undefined;
}

const OTHER_MONEY = ["$", "£", "R"];
const isOtherMoney = (source: Source, i: number): boolean => OTHER_MONEY.some((sign) => isSign(source, i, sign));

function readFigure(source: Source, i: number, afterBound: boolean): ReadAt<Figure> | undefined {
  const share = at(source, "share", i);
  if (share && share.length >= (at(source, "number", i)?.length ?? 0)) {
    return { value: { digits: share.value, sure: true, inWords: true, share: true }, next: i + share.length };
  }
  const ratio = readRatio(source, i);
  if (ratio) return ratio;
  const oneOf = at(source, "one", i);
  const measured = oneOf && (at(source, "points", i + oneOf.length) ?? at(source, "unit", i + oneOf.length));
  if (measured) return { value: { digits: "1", sure: true, inWords: true, share: false }, next: i + 1 };
  const word = at(source, "number", i) ?? (afterBound ? at(source, "one", i) : undefined);
  if (word) {
    const digits = at(source, "number", i) ? word.value : "1";
    return { value: { digits, sure: true, inWords: true, share: false }, next: i + word.length };
  }
  const token = source.tokens[i];
  return token?.kind === "number" && token.digits !== undefined
    ? { value: { digits: token.digits, sure: token.sure === true, inWords: false, share: false }, next: i + 1 }
    : undefined;
}

/** «2/3 dei comuni». */
function readRatio(source: Source, i: number): ReadAt<Figure> | undefined {
  const [part, whole] = [wholeAt(source, i, 1), wholeAt(source, i + 2, 2)];
  const isRatio = isSign(source, i + 1, "/") && part !== undefined && whole !== undefined && part < whole;
  if (!isRatio || !at(source, "by", i + 3)) return undefined;
  return { value: { digits: plainDigits(part / whole), sure: true, inWords: false, share: true }, next: i + 3 };
}

function multiply(source: Source, figure: ReadAt<Figure>): ReadAt<{ digits: string; sure: boolean }> {
  let { digits, sure } = figure.value;
  const half = halfAfter(source, digits, figure.next);
  let next = half ?? figure.next;
  let places = 0;
  for (let found = at(source, "multiplier", next); found; found = at(source, "multiplier", next)) {
    if (found.value === "6" && source.tokens[next]?.text === "m") sure = sure && isMoney(source, next + 1);
    places += Number(found.value);
    if (at(source, "unit", next)?.length === found.length) break;
    next = skipDot(source, next + found.length);
  }
  const late = half ?? halfAfter(source, digits, next);
  if (late !== undefined) digits += ".5";
  return { value: { digits: shift(digits, places), sure }, next: half === undefined ? (late ?? next) : next };
}

/** «two hundred and fifty» is one number. */
function withTens(source: Source, number: ReadAt<Number2>, inWords: boolean): ReadAt<Number2> {
  const { value, next } = number;
  const tens = at(source, "number", next + 1);
  const joins = inWords && source.lexicon.words.language === "en" && source.tokens[next]?.text === "and";
  if (!joins || !tens || !value.digits.endsWith("00") || Number(tens.value) < 1 || Number(tens.value) > 99)
    return number;
  return {
    value: { ...value, digits: String(Number(value.digits) + Number(tens.value)) },
    next: next + 1 + tens.length,
  };
}

/** The token after «e mezzo», which stands before or after the multiplier of a whole number. */
const halfAfter = (source: Source, digits: string, i: number): number | undefined => {
  const half = digits.includes(".") ? undefined : at(source, "andHalf", i);
  return half && i + half.length;
};

const isMoney = (source: Source, i: number): boolean => at(source, "unit", i)?.value === "EUR";

/** Skips a repetition in brackets: «3 (tre)». */
function skipRepeat(source: Source, i: number): number {
  const inside = isSign(source, i, "(") ? (at(source, "number", i + 1) ?? at(source, "one", i + 1)) : undefined;
  return inside && isSign(source, i + 1 + inside.length, ")") ? i + 2 + inside.length : i;
}

/** «% 80» as some write it. */
function readLeadingPercent(source: Source, i: number): ReadAt<Quantity> | undefined {
  const token = source.tokens[i + 1];
  return isSign(source, i, "%") && token?.kind === "number" && token.digits !== undefined
    ? { value: quantityOf({ digits: shift(token.digits, -2), sure: token.sure === true }, "%", false), next: i + 2 }
    : undefined;
}

type Number2 = { readonly digits: string; readonly sure: boolean };

const quantityOf = (number: Number2, unit: string, inWords: boolean): Quantity => ({
  digits: number.digits,
  sure: number.sure,
  unit,
  inWords,
  years: false,
  yearLike: false,
  duration: unit === "days" || unit === "months" || unit === "minutes",
});

function withUnit(source: Source, number: ReadAt<Number2>, inWords: boolean): ReadAt<Quantity> {
  const i = number.next;
  const points = at(source, "points", i);
  if (points) return fraction(number.value, "points", inWords, i + points.length);
  const percent = at(source, "percent", i);
  if (percent) {
    const pointsAfter = at(source, "points", i + percent.length);
    return pointsAfter
      ? fraction(number.value, "points", inWords, i + percent.length + pointsAfter.length)
      : fraction(number.value, "%", inWords, i + percent.length);
  }
  if (isSign(source, i, "‰")) {
    const value = quantityOf({ ...number.value, digits: shift(number.value.digits, -3) }, "%", inWords);
    return { value, next: i + 1 };
  }
  const unit = at(source, "unit", i) ?? unitAfterSmall(source, i);
  if (unit) {
    const start = at(source, "unit", i) ? i : skipSmall(source, i);
    const next = start + unit.length;
    const read = quantityOf(number.value, unit.value, inWords);
    const welcome = (at(source, "higher", start)?.length ?? 0) > 1;
    return { value: welcome ? { ...read, duration: false } : read, next };
  }
  return withNoun(source, number, inWords);
}

/** «2 milioni di euro». */
function unitAfterSmall(source: Source, i: number): { value: string; length: number } | undefined {
  const found = at(source, "unit", skipSmall(source, i));
  return found?.value === "EUR" ? found : undefined;
}

const fraction = (number: Number2, unit: string, inWords: boolean, next: number): ReadAt<Quantity> => ({
  value: quantityOf({ ...number, digits: shift(number.digits, -2) }, unit, inWords),
  next,
});

/** The noun after the number, as written; adjectives between them are passed over. */
function withNoun(source: Source, number: ReadAt<Number2>, inWords: boolean): ReadAt<Quantity> {
  let i = number.next;
  const quoted = source.tokens[i];
  if (quoted?.kind === "quoted") return { value: quantityOf(number.value, quoted.text, inWords), next: i + 1 };
  for (let found = at(source, "adjectives", i); found; found = at(source, "adjectives", i)) i += found.length;
  const token = source.tokens[i];
  if (token?.kind !== "word" || isGrammar(source, i)) {
    const yearLike = yearAt(source, i - 1) !== undefined && i === number.next;
    return { value: { ...quantityOf(number.value, "", inWords), yearLike }, next: number.next };
  }
  const duration = at(source, "durations", i) !== undefined;
  const years = at(source, "years", i) !== undefined;
  const noun = token.written.replace(/[.']$/, "");
  const unit = noun === "points" ? "point" : noun;
  return { value: { ...quantityOf(number.value, unit, inWords), duration, years }, next: i + 1 };
}

const GRAMMAR = [
  "small",
  "comparison",
  "within",
  "due",
  "before",
  "after",
  "asAt",
  "and",
  "or",
  "against",
  "orMore",
  "orLess",
  "moreAfter",
  "lessAfter",
  "month",
  "doubt",
  "subordinate",
  "since",
  "outOf",
  "frequency",
] as const;

/** Words of the grammar are no nouns. */
const isGrammar = (source: Source, i: number): boolean => GRAMMAR.some((kind) => at(source, kind, i) !== undefined);
