/** What Excel makes of a text that is put into a cell: it reads it as if somebody had typed it. */
import { invalidArgument } from "../fake/excelObject";
import { typedDay } from "./typedDay";
import { typedNumber } from "./typedNumber";

/** `format`: what the cell is shown as from then on, where it had no format. */
export type Entry =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number; readonly format?: string }
  | { readonly kind: "boolean"; readonly truth: boolean }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "formula"; readonly formula: string };

/** The language of the numbers and days that are typed; en-US is always understood too, as it is by `Range.values`. */
export type Locale = "it" | "en";

export const LONGEST_TEXT = 32_767;
export const LONGEST_FORMULA = 8192;

const TRUTHS: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false };
const ITALIAN_TRUTHS: Readonly<Record<string, boolean>> = { VERO: true, FALSO: false };
const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/i;
const ITALIAN_ERRORS: Readonly<Record<string, string>> = {
  "#N/D": "#N/A",
  "#RIF!": "#REF!",
  "#VALORE!": "#VALUE!",
  "#NOME?": "#NAME?",
};

/** `format` is the cell's own number format. */
export function enteredText(text: string, format: string, locale: Locale): Entry {
  if (text === "") return { kind: "blank" };
  const bare = text.startsWith("'") ? text.slice(1) : text;
  if (bare.length > LONGEST_TEXT) throw invalidArgument(`a text of ${bare.length} characters`);
  if (text.startsWith("'") || format === "@") return { kind: "text", text: bare };
  if (/^=./s.test(text)) return formulaEntry(text.slice(1));
  return constant(text.trim(), locale) ?? signed(text) ?? { kind: "text", text };
}

function constant(text: string, locale: Locale): Entry | undefined {
  const upper = text.toUpperCase();
  const truth = TRUTHS[upper] ?? (locale === "it" ? ITALIAN_TRUTHS[upper] : undefined);
  if (truth !== undefined) return { kind: "boolean", truth };
  const error = ERRORS.test(text) ? upper : locale === "it" ? ITALIAN_ERRORS[upper] : undefined;
  if (error !== undefined) return { kind: "error", error };
  const number = typedNumber(text, locale) ?? typedDay(text, locale);
  return number === undefined ? undefined : { kind: "number", ...number };
}

/** `+A1` and `-A1` are formulas; `+ due`, which is none, is refused as Excel refuses it. */
const signed = (text: string): Entry | undefined =>
  /^[+\-@]./s.test(text) ? formulaEntry(text.replace(/^@/, "")) : undefined;

function formulaEntry(formula: string): Entry {
  if (formula.length + 1 > LONGEST_FORMULA) throw invalidArgument(`a formula of ${formula.length + 1} characters`);
  return { kind: "formula", formula };
}
