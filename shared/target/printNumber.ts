/** Prints numbers with their units, exactly: what is printed is read back as the same number. */
import type { TargetPrintWords } from "../text/it/target";
import { plainDigits, shift } from "./decimals";
import { isPlainNoun } from "./lexicon";
import type { Unit } from "./target";

/** `2355.5` in Italian is `2.355,5`. A number that three decimals would make doubtful gets a zero (`1,2500`). */
export function printNumber(value: number, decimal: "," | "."): string {
  const digits = plainDigits(Math.abs(value));
  return (value < 0 ? "-" : "") + printDigits(digits, decimal);
}

function printDigits(digits: string, decimal: "," | "."): string {
  const [whole = "0", part = ""] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, decimal === "," ? "." : ",");
  if (part === "") return grouped;
  return grouped + decimal + (part.length === 3 && whole.length <= 3 && whole !== "0" ? `${part}0` : part);
}

/** A number with its unit: `60%`, `7 gg`, `1.250.000 €`, `3 testate`. */
export function printAmount(value: number, unit: Unit, words: TargetPrintWords): string {
  const isShare = unit === "%" || unit === "points";
  const digits = plainDigits(Math.abs(value));
  const sign = value < 0 ? "-" : "";
  return sign + printDigits(isShare ? shift(digits, 2) : digits, words.decimal) + printUnit(unit, words);
}

/** The unit as it stands after the number; a noun that the grammar would take for something else is quoted. */
export function printUnit(unit: Unit, words: TargetPrintWords): string {
  if (unit === "") return "";
  const known = Object.keys(words.units).includes(unit) ? words.units[unit] : undefined;
  return known ?? ` ${quoteIfNeeded(unit)}`;
}

/** «like this» unless the words are plain nouns. */
export const quoteIfNeeded = (noun: string): string => (isPlainNoun(noun) ? noun : `«${noun}»`);
