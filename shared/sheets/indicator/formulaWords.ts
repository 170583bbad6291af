/** Words for the formulas of the generated sheets: comparisons as the core makes them, texts that no locale changes. */
import type { Language } from "../../language";
import type { CellRange } from "../../workbook/address";
import {
  and,
  call,
  cellRef,
  eq,
  ge,
  gt,
  iff,
  join,
  le,
  lt,
  minus,
  or,
  over,
  type Part,
  phrase,
  times,
  toFormula,
} from "../../workbook/formula/build";
import type { Formula, Reference } from "../../workbook/formula/tree";

/** The first cell of a range of the user's sheets: the one that holds the value of a merged range. */
export const live = (at: CellRange): Reference => cellRef(at.top, at.left, at.sheet);

/** a ≥ b, overlooking the last digits of binary fractions, as the core does. */
export const reachesFormula = (a: Part, b: Part): Formula => ge(minus(a, b), noise(b, -1));

/** a > b, and not by the last digits alone. */
export const exceedsFormula = (a: Part, b: Part): Formula => gt(minus(a, b), noise(b, 1));

const noise = (b: Part, sign: 1 | -1): Formula => (sign === 1 ? noiseAbove : noiseBelow)(b);

const noiseAbove = phrase((b) => times(1, lastDigits(b)));
const noiseBelow = phrase((b) => times(-1, lastDigits(b)));
const lastDigits = phrase((b) => over(call("MAX", 1, call("ABS", b)), TRILLION));

/** Written as a power. */
const TRILLION: Formula = { kind: "operation", operator: "^", left: toFormula(10), right: toFormula(12) };

/**
 * A number written so that no locale misreads it: whole, or a fraction of whole numbers (`85/100`).
 * Exact whenever the decimal digits fit a double; a number with more digits stays a decimal.
 */
export function exactNumber(value: number): Part {
  if (Number.isInteger(value)) return value;
  const [, decimals = ""] = String(value).split(".");
  const scale = 10 ** decimals.length;
  const scaled = Math.round(value * scale);
  const isExact = !String(value).includes("e") && scaled / scale === value && Math.abs(scaled) < 2 ** 53;
  return isExact ? over(scaled, scale) : value;
}

/** Whether a number lies between two others, edges included. */
export const between = (value: Part, low: Part, high: Part): Formula => and(ge(value, low), le(value, high));

/** Whether a text is one of a few. */
export const isOneOf = (value: Part, texts: readonly string[]): Formula => or(...texts.map((text) => eq(value, text)));

/** Words as one text to search in: `|sì|si|ok|`. */
export const wordList = (words: readonly string[]): string => `|${words.join("|")}|`;

/** No program takes a literal of more than 255 characters. */
const LONGEST_LIST = 240;

/** The same as literals for formulas, each short enough. */
export function wordLists(words: readonly string[]): readonly string[] {
  const lists: string[][] = [[]];
  for (const word of words) {
    const open = lists[lists.length - 1] ?? [];
    if (wordList([...open, word]).length > LONGEST_LIST) lists.push([word]);
    else open.push(word);
  }
  return lists.map(wordList);
}

/** Whether a text, trimmed and in small letters, is in one of the lists: without an array, which not every host takes. */
export function isInLists(value: Part, lists: readonly Part[]): Formula {
  const word = join("|", call("SUBSTITUTE", call("TRIM", call("LOWER", value)), "|", "/"), "|");
  const found = lists.map((list) => call("ISNUMBER", call("FIND", word, list)));
  return found.length === 1 && found[0] !== undefined ? found[0] : or(...found);
}

/** A text with its blanks evened out: line breaks and fixed blanks as blanks, none twice, none at the ends. */
export const evenedFormula = (value: Part): Formula =>
  call(
    "TRIM",
    [call("CHAR", 9), call("CHAR", 10), call("CHAR", 13), "\u00a0"].reduce<Part>(
      (text, blank) => call("SUBSTITUTE", text, blank, " "),
      value,
    ),
  );

/** The same in the core; other blanks (an em space) stay at the ends, as TRIM leaves them. */
export const evened = (text: string): string =>
  text
    .replace(/[\t\n\r\u00a0]/g, " ")
    .replace(/ {2,}/g, " ")
    .replace(/^ | $/g, "");

const DECIMAL = { it: ",", en: "." } as const;

/** Half up, overlooking the last digits of binary fractions: 987,4999999999999 is 987,5. */
const rounded = (value: Part): Formula => call("ROUND", call("ROUND", value, 6), 0);

/** `88,4%` from a fraction, the same in every locale of the program: whole part, mark, digits. */
export function percentFormula(fraction: Part, language: Language): Formula {
  const thousandths = rounded(times(fraction, 1000));
  return join(call("INT", over(thousandths, 10)), DECIMAL[language], call("MOD", thousandths, 10), "%");
}

/** The same for a fraction that may be below zero: `−12,5%`. */
export const signedPercentFormula = (fraction: Part, language: Language): Formula =>
  join(iff(lt(fraction, 0), "−", ""), percentFormula(call("ABS", fraction), language));

/** `100,00%`. */
export function hundredthsFormula(fraction: Part, language: Language): Formula {
  const parts = rounded(times(fraction, 10000));
  return join(
    call("INT", over(parts, 100)),
    DECIMAL[language],
    call("RIGHT", join("0", call("MOD", parts, 100)), 2),
    "%",
  );
}

/** A number as text with up to two decimals and the decimal mark of the language, whatever the program's. */
export const numberFormula = (value: Part, language: Language): Formula => {
  const other = language === "it" ? "." : ",";
  return call("SUBSTITUTE", join(call("ROUND", value, 2), ""), other, DECIMAL[language]);
};

/** `31/12/2016` from a serial number. */
export const dayFormula = (serial: Part): Formula =>
  join(
    call("RIGHT", join("0", call("DAY", serial)), 2),
    "/",
    call("RIGHT", join("0", call("MONTH", serial)), 2),
    "/",
    call("YEAR", serial),
  );

/** The value of a formula, or another one where it is an error. */
export const ifError = (value: Part, otherwise: Part): Formula => call("IFERROR", value, otherwise);

/** What a cell holds, empty text where it is blank (a bare reference to a blank cell gives 0). */
export const filledOr = (value: Part, otherwise: Part): Formula => iff(eq(value, ""), otherwise, value);
