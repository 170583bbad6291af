/** The first step of reading: a text becomes words, numbers, days and signs. Linear in the length of the text. */
import { type Day, dayOf } from "../workbook/days";
import { readNumber } from "./numbers";
import { fold, type PlainText } from "./plainText";

/** A day as written. `impossible`: the calendar has none (31/09/2017); `zero`: an empty date cell (00/01/1900). */
export type WrittenDay = { readonly day: Day; readonly sure: boolean } | "impossible" | "zero";

/**
 * One token. `text` is folded (lower case, no accents); `start` and `end` are offsets in the typed text, end exclusive.
 * A `code` mixes letters and digits (P32, M1C1-56) and is never a number; `malformed` is a number no convention allows.
 */
export interface Token {
  readonly kind: "word" | "number" | "day" | "sign" | "code" | "quoted" | "malformed";
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a space (or the beginning) stands before it. */
  readonly spaced: boolean;
  /** As written, with capitals and accents. */
  readonly written: string;
  readonly digits?: string;
  readonly sure?: boolean;
  readonly day?: WrittenDay;
}

/** What the tokens need to know of a language. */
export interface TokenConventions {
  readonly decimal: "," | ".";
  /** Words that may be glued to a number: `7gg`, `9M€`, `3mila`. */
  readonly glued: ReadonlySet<string>;
  /** Words that may be glued before a number: `n3`, `almeno25`. */
  readonly numberSigns: ReadonlySet<string>;
  /** Whether 12/31/2016 may be read month first. */
  readonly monthFirst: boolean;
}

type Part = Omit<Token, "start" | "end" | "spaced" | "written"> & { readonly length: number };

const SPACE = / +/y;
const DAY = /(\d{1,2})( ?)([/.-])\2(\d{1,2})\2\3\2(\d{4}|\d{2})(?![\d]|[/-]\d)/y;
const SPACED_DAY = /(\d{2})( )( )?(\d{2}) (\d{4})(?!\d|[.,]\d)/y;
const ISO_DAY = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
const NUMBER = /\d+(?:[.,]\d+)*(?:'\d{3})*/y;
const SPACED_NUMBER = /\d{1,3}(?: \d{3})+(?:[.,]\d{1,2}(?!\d))?(?![\d]|[.,]?\d)/y;
const LETTERS = /\p{L}+/uy;
const CODE = /[\p{L}\d]+(?:[-./_][\p{L}\d]+)*/uy;
const COMPARISON = /[<>=](?:[ /]{0,2}[<>=])*/y;
/** Rand, as South African bodies write money: «R5 000 000», «R2.5 million». */
const RAND = /^ ?(?:\d{1,3}(?:[ ,]\d{3})+|\d+(?:[.,]\d+)? ?m(?:illion)?\b)/;
const DOTTED = /\p{L}{1,4}(?:\.\p{L}{1,4})+(?!\p{L})\.?/uy;

/** The tokens of a text, in order. Spaces are dropped. */
export function tokenise(plain: PlainText, conventions: TokenConventions): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  let spaced = true;
  while (i < plain.text.length) {
    const gap = match(SPACE, plain.text, i)?.[0].length ?? 0;
    spaced = spaced || gap > 0;
    i += gap;
    if (i >= plain.text.length) break;
    const { length, ...part } = partAt(plain.text, i, conventions);
    const written = plain.text.slice(i, i + length);
    const [start, end] = [plain.at[i] ?? 0, (plain.at[i + length - 1] ?? 0) + 1];
    const quoted = part.kind === "quoted" ? { text: plain.typed.slice(start + 1, end - 1).trim() } : {};
    tokens.push({ ...part, ...quoted, start, end, spaced, written });
    i += length;
    spaced = false;
  }
  return tokens;
}

function match(pattern: RegExp, text: string, i: number): RegExpExecArray | undefined {
  pattern.lastIndex = i;
  return pattern.exec(text) ?? undefined;
}

function partAt(text: string, i: number, conventions: TokenConventions): Part {
  const first = text.charAt(i);
  if (first >= "0" && first <= "9") return dayPart(text, i, conventions) ?? numberPart(text, i, conventions);
  if (first === "«") return quotedPart(text, i);
  return wordPart(text, i, conventions) ?? signPart(text, i);
}

function dayPart(text: string, i: number, conventions: TokenConventions): Part | undefined {
  const iso = match(ISO_DAY, text, i);
  if (iso) return { kind: "day", text: iso[0], length: iso[0].length, day: calendar(iso[1], iso[2], iso[3], false) };
  const found = match(DAY, text, i) ?? match(SPACED_DAY, text, i);
  if (!found) return undefined;
  const day = calendar(longYear(found[5] ?? ""), found[4], found[1], conventions.monthFirst);
  const doubtful = found[3] !== "/" && (found[5] ?? "").length === 2;
  return day === "impossible" && doubtful ? undefined : { kind: "day", text: found[0], length: found[0].length, day };
}

const longYear = (year: string): string => (year.length === 2 && year !== "00" ? `20${year}` : year);

function calendar(year = "", month = "", day = "", monthFirst: boolean): WrittenDay {
  if (isZeroDate(Number(year), Number(month), Number(day))) return "zero";
  const found = dayOf(Number(year), Number(month), Number(day));
  if (found !== undefined) return { day: found, sure: true };
  const swapped = monthFirst ? dayOf(Number(year), Number(day), Number(month)) : undefined;
  return swapped === undefined ? "impossible" : { day: swapped, sure: false };
}

/** What spreadsheets show for the number 0 with a date format. */
const isZeroDate = (year: number, month: number, day: number): boolean =>
  ((year === 1900 || year === 0) && month <= 1 && day === 0) ||
  (year === 1900 && month === 1 && day === 1) ||
  (year === 1899 && month === 12 && day >= 30);

function numberPart(text: string, i: number, conventions: TokenConventions): Part {
  const spaced = text.charAt(i - 1) === "/" ? undefined : match(SPACED_NUMBER, text, i)?.[0];
  const written = spaced ?? match(NUMBER, text, i)?.[0] ?? text.charAt(i);
  const tail = match(LETTERS, text, i + written.length)?.[0] ?? "";
  if (tail !== "" && !mayCling(tail, text.charAt(i + written.length + tail.length), conventions))
    return codePart(text, i);
  const apart = written.includes("'") || spaced !== undefined;
  const number = readNumber(written.replace(/[' ]/g, ""), conventions.decimal);
  if (!number) return { kind: isVersion(written) ? "code" : "malformed", text: written, length: written.length };
  const sure = number.sure && !apart;
  return { kind: "number", text: written, length: written.length, digits: number.digits, sure };
}

const SHORTEST_NOUN = 4;

/** «7gg», «3report»; but «5G» and «2a7» are codes. */
const mayCling = (tail: string, next: string, conventions: TokenConventions): boolean =>
  (conventions.glued.has(fold(tail)) && !/^[A-JLN-Z]$/.test(tail)) ||
  (tail.length >= SHORTEST_NOUN && tail === tail.toLowerCase() && !/\d/.test(next));

/** «1.4.3» is a code of a measure or a version, not a wrong number. */
const isVersion = (written: string): boolean => /^\d{1,2}(?:\.\d{1,2}){2,}$/.test(written);

function codePart(text: string, i: number): Part {
  const code = match(CODE, text, i)?.[0] ?? text.charAt(i);
  return { kind: "code", text: fold(code), length: code.length };
}

function wordPart(text: string, i: number, conventions: TokenConventions): Part | undefined {
  const dotted = match(DOTTED, text, i)?.[0];
  if (dotted !== undefined) return { kind: "word", text: fold(dotted.replace(/\./g, "")), length: dotted.length };
  const letters = match(LETTERS, text, i)?.[0];
  if (letters === undefined) return undefined;
  if (letters === "R" && RAND.test(text.slice(i + 1, i + 12))) return { kind: "sign", text: "R", length: 1 };
  const after = text.charAt(i + letters.length);
  const word = fold(letters);
  if (isLetterCode(text, i, letters, after) && !conventions.numberSigns.has(word)) return codePart(text, i);
  if (isVerbToBe(letters, after, text.charAt(i + letters.length + 1))) {
    return { kind: "word", text: "è", length: letters.length + (after === "'" ? 1 : 0) };
  }
  if (after >= "0" && after <= "9" && !conventions.numberSigns.has(word)) return codePart(text, i);
  const abbreviated = after === "'" || (after === "." && isAbbreviated(text, i, letters.length));
  return { kind: "word", text: word, length: letters.length + (abbreviated ? 1 : 0) };
}

/** «SA.102702»: capitals, a dot and digits. */
const isLetterCode = (text: string, i: number, letters: string, after: string): boolean =>
  after === "." &&
  letters.length <= 4 &&
  letters === letters.toUpperCase() &&
  /\d/.test(text.charAt(i + letters.length + 1));

/** «è», also written «e'», is not the «e» that joins. */
const isVerbToBe = (letters: string, after: string, next: string): boolean =>
  /^[èÈ]$/.test(letters) || (/^[eE]$/.test(letters) && after === "'" && !/\p{L}/u.test(next));

/** A dot after a short word that goes on in small letters or digits does not end a sentence («n. 3», «gg. lavorativi»). */
function isAbbreviated(text: string, i: number, letters: number): boolean {
  const rest = text.slice(i + letters + 1, i + letters + 3);
  return (
    letters <= 5 && (/^ ?[\p{Ll}\d€%]/u.test(rest) || rest.trim() === "" || (letters <= 2 && /^ ?\(?\d/.test(rest)))
  );
}

const LONGEST_QUOTE = 200;

function quotedPart(text: string, i: number): Part {
  const end = text.slice(i, i + LONGEST_QUOTE).indexOf("»") + i;
  if (end < i) return { kind: "sign", text: "«", length: 1 };
  return { kind: "quoted", text: text.slice(i + 1, end).trim(), length: end + 1 - i };
}

function signPart(text: string, i: number): Part {
  if (text.startsWith("->", i)) return { kind: "sign", text: "→", length: 2 };
  const comparison = match(COMPARISON, text, i)?.[0];
  if (comparison !== undefined) return { kind: "sign", text: comparisonSign(comparison), length: comparison.length };
  const tolerance = /^\+ ?\/? ?-(?!\d|\+)|^\+\/-/.exec(text.slice(i, i + 6))?.[0];
  if (tolerance !== undefined) return { kind: "sign", text: "±", length: tolerance.length };
  const length = text.startsWith("...", i) ? 3 : (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
  return { kind: "sign", text: text.slice(i, i + length), length };
}

/** `=>`, `> =`, `>/=` are all `>=`; `>>` is an arrow; `<>` is no comparison. */
function comparisonSign(written: string): string {
  const up = written.includes(">");
  const down = written.includes("<");
  const equal = written.includes("=");
  if (up && down) return "<>";
  if (/^>\s*>$/.test(written)) return ">>";
  return (up ? ">" : down ? "<" : "") + (equal ? "=" : "");
}
