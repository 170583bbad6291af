/** Reads moments: «31/12/2016», «31 dicembre», «fine giugno», «III trimestre 2016», «Q3», «fine anno». */
import { after, at, isSign, type Source, skipDot, skipSmall, wholeAt, yearAt } from "./source";
import type { Part, ReadAt, When } from "./tree";

/** `strong`: the text cannot be anything but a moment even without a word such as *entro*. */
export interface Moment {
  readonly when: When;
  readonly strong: boolean;
}

/** The moment at token `i`, if there is one. */
export function readWhen(source: Source, i: number): ReadAt<Moment> | undefined {
  return (
    readWrittenDay(source, i) ??
    readDayMonth(source, i) ??
    readPeriod(source, i) ??
    readPeriodNumber(source, i) ??
    readMonth(source, i) ??
    readYear(source, i)
  );
}

function readWrittenDay(source: Source, i: number): ReadAt<Moment> | undefined {
  const day = source.tokens[i]?.day;
  return day === undefined ? undefined : { value: { when: { form: "day", day }, strong: true }, next: i + 1 };
}

/** «30 giugno 2016», «30-giu-16», «1° ottobre», «June 30, 2016», «30/06». */
function readDayMonth(source: Source, i: number): ReadAt<Moment> | undefined {
  const day = wholeAt(source, i, 2);
  if (day === undefined) return readMonthDay(source, i) ?? readDottedDay(source, i);
  const slash = isSign(source, i + 1, "/") ? wholeAt(source, i + 2, 2) : undefined;
  const year = isSign(source, i + 1, "/") ? yearAt(source, i + 2) : undefined;
  if (year !== undefined && day >= 1 && day <= 12) {
    return { value: { when: { form: "month", month: day, part: "end", year }, strong: false }, next: i + 3 };
  }
  if (slash !== undefined && slash >= 1 && slash <= 12 && !isSign(source, i + 3, "/")) {
    return { value: { when: { form: "dayMonth", day, month: slash }, strong: isClearlyADay(source, i) }, next: i + 3 };
  }
  const next = monthAfterDay(source, i + 1);
  const month = at(source, "month", next);
  if (month && day > 31) return impossibleDay(source, next + month.length);
  if (!month) return undefined;
  const short = shortYear(source, next + month.length);
  const monthNumber = Number(month.value);
  if (short)
    return {
      value: { when: { form: "dayMonth", day, month: monthNumber, year: short }, strong: true },
      next: next + month.length + 1,
    };
  return withYear(source, next + month.length, (year) => ({
    when: { form: "dayMonth", day, month: monthNumber, ...year },
    strong: true,
  }));
}

/** What may stand between a day and its month; «25 by June» is a number and a deadline. */
const OF = ["di", "del", "d", "of"];

/** The token of the month that a day is followed by: «30 giugno», «30-giu», «25 of June», «25 del mese di giugno». */
function monthAfterDay(source: Source, i: number): number {
  // «25 a giugno»: an ending clings to its number.
  let next =
    source.tokens[i]?.spaced === true && source.tokens[i]?.kind === "word" ? i : after(source, "ordinalEndings", i);
  if (isSign(source, next, "-")) {
    // «25 - giugno 2016» may be a number and a month.
    const isLoose = source.tokens[next]?.spaced === true && !isSign(source, next + 2, "-");
    if (isLoose) return next;
    next += 1;
  }
  const noun = after(source, "monthNoun", next);
  if (noun > next) return noun;
  return OF.includes(source.tokens[next]?.text ?? "") ? after(source, "monthNoun", next + 1) : next;
}

/** «June 32, 2016»: no calendar has that day; without a year the number may be a number. */
function impossibleDay(source: Source, i: number): ReadAt<Moment> | undefined {
  const next = isSign(source, i, ",") ? i + 1 : i;
  if (yearAt(source, next) === undefined) return undefined;
  return { value: { when: { form: "day", day: "impossible" }, strong: true }, next: next + 1 };
}

/** «30 Jun 24»: two digits at the end of the text. */
function shortYear(source: Source, i: number): number | undefined {
  const year = /^\d{2}$/.test(source.tokens[i]?.text ?? "") ? wholeAt(source, i, 2) : undefined;
  return year !== undefined && i === source.tokens.length - 1 ? 2000 + year : undefined;
}

/** «24/7». */
const isRoundTheClock = (source: Source, i: number): boolean =>
  source.tokens[i]?.text === "24" && source.tokens[i + 2]?.text === "7";

/** 30/09 or 12/31 but not 3/5, which may be three out of five. */
const isClearlyADay = (source: Source, i: number): boolean =>
  (Number(source.tokens[i]?.text) > 12 && !isRoundTheClock(source, i)) ||
  (source.tokens[i]?.text.length === 2 && source.tokens[i + 2]?.text.length === 2);

function readMonthDay(source: Source, i: number): ReadAt<Moment> | undefined {
  const month = at(source, "month", i);
  if (!month) return undefined;
  const day = wholeAt(source, i + month.length, 2);
  if (day === undefined || isSign(source, i + month.length + 1, "%")) return undefined;
  if (day > 31) return impossibleDay(source, i + month.length + 1);
  const counts = countsSomething(source, i + month.length + 1);
  if (counts && source.lexicon.words.language === "it") return undefined;
  let next = after(source, "ordinalEndings", i + month.length + 1);
  if (isSign(source, next, ",") && yearAt(source, next + 1) !== undefined) next += 1;
  return withYear(source, next, (year) => ({
    when: { form: "dayMonth", day, month: Number(month.value), ...year, ...(counts && { unsure: true }) },
    strong: true,
  }));
}

/**
 * «entro giugno 25 incontri»: in Italian no day stands after its month, so the number counts what follows it;
 * in English «by June 25 reports are out» may be either.
 */
const countsSomething = (source: Source, i: number): boolean =>
  source.tokens[i]?.kind === "word" && source.tokens[i]?.spaced === true && at(source, "small", i) === undefined;

/** «30.09» after a word for deadlines. */
function readDottedDay(source: Source, i: number): ReadAt<Moment> | undefined {
  const found = /^(\d{1,2})\.(\d{2})$/.exec(source.tokens[i]?.text ?? "");
  const [day, month] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || source.tokens[i]?.kind !== "number" || day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  return { value: { when: { form: "dayMonth", day, month }, strong: false }, next: i + 1 };
}

/** «III trimestre 2016», «3° trimestre», «primo semestre», «Q3 2016», «fine del primo semestre». */
function readPeriod(source: Source, i: number): ReadAt<Moment> | undefined {
  const [part, begin] = readPart(source, i);
  const code = at(source, "periodCode", begin);
  if (code) {
    const [months = 0, nth = 0] = code.value.split(" ").map(Number);
    return withYear(source, begin + code.length, (year) => ({
      when: { form: "period", months, nth, part, ...year },
      strong: true,
    }));
  }
  const ordinal = readOrdinal(source, begin);
  const period = ordinal ? at(source, "period", ordinal.next) : undefined;
  if (!ordinal || !period) return undefined;
  const months = Number(period.value);
  const nth = ordinal.value === 99 ? 12 / months : ordinal.value;
  return withYear(source, skipDot(source, ordinal.next + period.length), (year) => ({
    when: { form: "period", months, nth, part, ...year },
    strong: true,
  }));
}

/** «trimestre 3», «semestre II». */
function readPeriodNumber(source: Source, i: number): ReadAt<Moment> | undefined {
  const period = at(source, "period", i);
  const nth = period && readOrdinal(source, i + period.length);
  const months = Number(period?.value);
  if (!nth || nth.value < 1 || nth.value * months > 12) return undefined;
  return withYear(source, nth.next, (year) => ({
    when: { form: "period", months, nth: nth.value, part: "end", ...year },
    strong: true,
  }));
}

function readOrdinal(source: Source, i: number): ReadAt<number> | undefined {
  const word = at(source, "ordinal", i);
  if (word) return { value: Number(word.value), next: after(source, "ordinalEndings", i + word.length) };
  const number = wholeAt(source, i, 1);
  if (number === undefined) return undefined;
  const ending = source.tokens[i + 1];
  const isApart = ending?.kind === "word" && ending.spaced;
  return { value: number, next: isApart ? i + 1 : after(source, "ordinalEndings", i + 1) };
}

/** «settembre», «fine giugno 2016», «the end of June». */
function readMonth(source: Source, i: number): ReadAt<Moment> | undefined {
  const [part, begin] = readPart(source, i);
  const start = skipSmall(source, after(source, "monthNoun", begin));
  const month = at(source, "month", start);
  if (!month) return undefined;
  let next = skipDot(source, start + month.length);
  if (isSign(source, next, "-") || isSign(source, next, "/")) {
    const short = wholeAt(source, next + 1, 4);
    if (short !== undefined) {
      const year = short < 100 ? 2000 + short : short;
      return {
        value: { when: { form: "month", month: Number(month.value), part, year }, strong: true },
        next: next + 2,
      };
    }
  }
  next = skipYearNoun(source, next);
  return withYear(source, next, (year) => ({
    when: { form: "month", month: Number(month.value), part, ...year },
    strong: year.year !== undefined || begin > i,
  }));
}

/** «fine anno», «l'anno», «fine 2016», «il 2016», «metà anno», «mid-year». */
function readYear(source: Source, i: number): ReadAt<Moment> | undefined {
  const [part, begin] = readPart(source, i);
  const start = skipSmall(source, begin);
  const said = at(source, "thisYear", begin) ?? at(source, "thisYear", start);
  const noun = at(source, "thisYear", begin) ? begin : start;
  const next = said ? skipSmall(source, noun + said.length) : start;
  const year = yearAt(source, next);
  const strong = begin > i;
  if (year !== undefined) return { value: { when: { form: "year", part, year }, strong }, next: next + 1 };
  return said
    ? { value: { when: { form: "year", part }, strong: strong || said.length > 1 }, next: noun + said.length }
    : undefined;
}

function readPart(source: Source, i: number): readonly [Part, number] {
  for (const part of ["end", "middle", "start"] as const) {
    const found = at(source, part, i) ?? at(source, part, skipArticle(source, i));
    const begin = at(source, part, i) ? i : skipArticle(source, i);
    if (found) {
      const next = begin + found.length;
      return [part, skipSmall(source, isSign(source, next, "-") ? next + 1 : next)];
    }
  }
  return ["end", i];
}

const skipArticle = (source: Source, i: number): number => i + (at(source, "small", i)?.length ?? 0);

const skipYearNoun = (source: Source, i: number): number => {
  const next = skipSmall(source, i);
  const noun = at(source, "year", next);
  return noun && yearAt(source, skipSmall(source, next + noun.length)) !== undefined
    ? skipSmall(source, next + noun.length)
    : next;
};

function withYear(source: Source, i: number, build: (year: { year?: number }) => Moment): ReadAt<Moment> {
  let next = isSign(source, i, "-") || isSign(source, i, ",") ? i + 1 : i;
  next = skipYearNoun(source, next);
  const bracket = isSign(source, next, "(") && isSign(source, next + 2, ")");
  if (bracket) next += 1;
  const year = yearAt(source, next);
  if (year !== undefined) return { value: build({ year }), next: next + (bracket ? 2 : 1) };
  const short = isSign(source, i, "-") ? wholeAt(source, i + 1, 2) : undefined;
  if (short !== undefined) return { value: build({ year: 2000 + short }), next: i + 2 };
  return { value: build({}), next: i };
}
