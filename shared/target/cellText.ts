/** The text that a person sees in a cell: `80%`, `31/12/2016`, `+5%`, `00/01/1900`; numbers as the book's language writes them. */
import type { Language } from "../language";
import { dayOfSerial, printDay } from "../workbook/days";
import { type CellValue, isCellError } from "../workbook/snapshot";
import { plainDigits, shift } from "./decimals";
import { type FormatFacts, readNumberFormat } from "./numberFormat";

/** A cell as a host reads it; `format` is the number format code, absent for General. */
export interface ShownCell {
  readonly value: CellValue;
  readonly format?: string;
}

const FIRST_SERIAL = 1;
const LAST_SERIAL = 2_958_465;
/** Spreadsheets count a 29 February 1900 that never was; before it their days are one ahead. */
const LEAP_MISTAKE = 60;

/** The text as shown; empty for an empty cell, the error's sign for an error. A text is literal in every language. */
export function cellText(cell: ShownCell, language: Language = "it"): string {
  const { value } = cell;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return TRUTH[language][value ? 0 : 1];
  if (typeof value === "string") return value;
  const facts = readNumberFormat(cell.format, value);
  if (facts.wordsOnly) return facts.prefix;
  return facts.prefix + numberText(facts.unsigned ? Math.abs(value) : value, facts, language);
}

const TRUTH = { it: ["VERO", "FALSO"], en: ["TRUE", "FALSE"] } as const;

function numberText(value: number, facts: FormatFacts, language: Language): string {
  if (!Number.isFinite(value)) return String(value);
  if (facts.isDate) return dateText(value);
  const sign = facts.signed && value > 0 ? "+" : "";
  const suffix = facts.suffix || (facts.currency ? " €" : "");
  if (facts.percentDecimals !== undefined) {
    return `${sign}${localised(rounded(shift(plainDigits(value), 2), facts.percentDecimals), facts, language)}%`;
  }
  const digits =
    facts.decimals === undefined
      ? plainDigits(Number(value.toPrecision(11)))
      : rounded(shift(plainDigits(value), -facts.places), facts.decimals);
  return sign + localised(digits, facts, language) + suffix;
}

function dateText(value: number): string {
  if (value < 0 || value > LAST_SERIAL) return "########";
  if (value < FIRST_SERIAL) return "00/01/1900";
  return printDay(dayOfSerial(value < LEAP_MISTAKE ? value + 1 : value));
}

/** Rounds half up, as spreadsheets show numbers; decimals that the format does not ask for are kept when they count. */
function rounded(digits: string, decimals: number): string {
  const value = Number(digits);
  const scaled = Number(shift(plainDigits(Math.abs(value)), decimals));
  const whole = Math.floor(scaled + 0.5 + 1e-9);
  const [integer = "0", part = ""] = shift(String(whole), -decimals).split(".");
  const text = decimals > 0 ? `${integer}.${part.padEnd(decimals, "0")}` : integer;
  return value < 0 && whole !== 0 ? `-${text}` : text;
}

function localised(digits: string, facts: FormatFacts, language: Language): string {
  const [whole = "0", part] = digits.split(".");
  const [group, decimal] = language === "it" ? [".", ","] : [",", "."];
  const grouped = facts.grouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return part === undefined ? grouped : `${grouped}${decimal}${part}`;
}
