/** Texts that Excel reads as days or times: `31/12/2016`, `1/2`, `dic-16`, `1 gennaio 2016`, `10:30`. */
import type { Locale } from "./entry";
import type { TypedNumber } from "./typedNumber";

/** The year of days that are typed without one. */
const THIS_YEAR = 2026;
const MONTHS: Readonly<Record<Locale, string>> = {
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  en: "january february march april may june july august september october november december",
};
const SEPARATOR = "[/.\\-]";
const NUMBERS = new RegExp(`^(\\d{1,4})${SEPARATOR}(\\d{1,2})(?:${SEPARATOR}(\\d{1,4}))?$`);
const NAMED = /^(?:(\d{1,2})[ \-/])?([a-z]{3,})\.?(?:[ \-/,]+(\d{2}|\d{4}))?$/i;

export function typedDay(text: string, locale: Locale): TypedNumber | undefined {
  return typedTime(text) ?? inNumbers(text, locale) ?? named(text, locale);
}

function inNumbers(text: string, locale: Locale): TypedNumber | undefined {
  const parts = NUMBERS.exec(text);
  if (parts === null) return undefined;
  const [first = "", second = "", third] = parts.slice(1);
  // `1.5` is a number elsewhere: a day with points has three parts.
  if (third === undefined && text.includes(".")) return undefined;
  if (first.length > 2) return third === undefined ? monthOf(second, first) : serial(first, second, third);
  const year = third ?? String(THIS_YEAR);
  const found =
    locale === "it" ? (serial(year, second, first) ?? serial(year, first, second)) : serial(year, first, second);
  if (found !== undefined) return third === undefined ? { ...found, format: "d-mmm" } : found;
  return third === undefined && second.length <= 2 ? monthOf(first, `20${second.padStart(2, "0")}`) : undefined;
}

function named(text: string, locale: Locale): TypedNumber | undefined {
  const parts = NAMED.exec(text);
  if (parts === null) return undefined;
  const [, day, word = "", year] = parts;
  if (day === undefined && year === undefined) return undefined;
  const month = monthNumber(word, locale);
  if (month === undefined) return undefined;
  if (day === undefined) return monthOf(String(month), year ?? String(THIS_YEAR));
  const found = serial(year ?? String(THIS_YEAR), String(month), day);
  return found && { ...found, format: year === undefined ? "d-mmm" : "d-mmm-yy" };
}

function monthNumber(word: string, locale: Locale): number | undefined {
  for (const language of locale === "it" ? (["it", "en"] as const) : (["en"] as const)) {
    const index = MONTHS[language]
      .split(" ")
      .findIndex((month) => month === word.toLowerCase() || month.slice(0, 3) === word.toLowerCase());
    if (index >= 0) return index + 1;
  }
  return undefined;
}

function monthOf(month: string, year: string): TypedNumber | undefined {
  const found = serial(year, month, "1");
  return found && { ...found, format: "mmm-yy" };
}

/** Two digits up to 29 are of this century. Day 1 is 1 January 1900. */
function serial(year: string, month: string, day: string): TypedNumber | undefined {
  const [short, m, d] = [Number(year), Number(month), Number(day)];
  const y = year.length > 2 ? short : short < 30 ? 2000 + short : 1900 + short;
  if (y < 1900 || y > 9999 || m < 1 || m > 12 || d < 1) return undefined;
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1) return undefined;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  return { number: days > 59 ? days : days - 1, format: "m/d/yyyy" };
}

function typedTime(text: string): TypedNumber | undefined {
  const parts = /^(\d{1,2}):([0-5]?\d)(?::([0-5]?\d))?$/.exec(text);
  if (parts === null) return undefined;
  const [, hours, minutes, seconds] = parts;
  return {
    number: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400,
    format: seconds === undefined ? "h:mm" : "h:mm:ss",
  };
}
