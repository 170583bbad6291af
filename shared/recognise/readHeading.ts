/** Reads the heading of a column: what it holds, and of which year. */
import { DATED_MEANING, HEADING_FILLERS, HEADING_WORDS, type Meaning, TITLE_WORDS } from "./headings";
import { normalise } from "./normalise";
import { namesPartOfYear } from "./partOfYear";

export interface Heading {
  readonly meaning: Meaning;
  readonly year?: number;
  /** 1: the words are known as they stand; less: they begin with known ones. */
  readonly sure: number;
}

/** What counts for a whole year; a part of the year is another thing. */
const OF_A_YEAR: ReadonlySet<Meaning> = new Set<Meaning>([
  "target",
  "result",
  "baseline",
  "expected",
  "objective",
  "value",
  "weight",
  "indicator",
]);
const LONGEST = 100;
const PREFIX_SURE = 0.8;
const WORDS_AFTER_PREFIX = 4;
const MEANING_OF: ReadonlyMap<string, Meaning> = new Map(
  (Object.keys(HEADING_WORDS) as Meaning[]).flatMap((meaning) =>
    HEADING_WORDS[meaning].map((words): [string, Meaning] => [words, meaning]),
  ),
);

/** First words of all headings: most cells of a table are no heading, and this tells them cheaply. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...MEANING_OF.keys(), ...HEADING_FILLERS].map((words) => words.split(/[\s/\-(.]/)[0] ?? ""),
);

function mayBeHeading(text: string): boolean {
  const head = normalise(text.slice(0, 40)).replace(/^[^a-z0-9%€#]+/, "");
  const first = head.split(/[\s/\-(.:,;0-9]/)[0] ?? "";
  return FIRST_WORDS.has(first) || /^(19|20)\d\d/.test(head);
}

/** The meaning of a heading text, or `undefined` when its words are not known or name several years. */
export function readHeading(text: string): Heading | undefined {
  if (text.length > LONGEST || !mayBeHeading(text)) return undefined;
  const whole = normalise(text);
  const years = new Set(whole.match(/\b(?:19|20)\d\d(?!\d)/g) ?? whole.match(/(?:19|20)\d\d(?!\d)/g) ?? []);
  if (years.size > 1) return undefined;
  const [yearText] = years;
  const words = bare(whole, yearText);
  const found = meaningOf(words, yearText !== undefined) ?? meaningOf(withoutDots(words), yearText !== undefined);
  if (found === undefined || (found.meaning === "weight" && MASS.test(whole))) return undefined;
  if (OF_A_YEAR.has(found.meaning) && namesPartOfYear(whole)) return undefined;
  if (yearText === undefined) return found;
  return { ...found, meaning: DATED_MEANING[found.meaning] ?? found.meaning, year: Number(yearText) };
}

/** Whether a heading stands over titles of several levels and so names no perspective. */
export function isTitleHeading(text: string): boolean {
  const words = normalise(text)
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  return words.length > 0 && words.every((word) => TITLE_WORDS.has(word));
}

function bare(whole: string, year: string | undefined): string {
  let words = whole.replace(/\([^)]*\)?|\[[^\]]*\]?/g, " ");
  if (year !== undefined) words = words.replace(new RegExp(`[/.\\-]?${year}`, "g"), " ");
  words = trimmed(words.replace(/\s+/g, " "));
  if (MEANING_OF.has(words)) return words;
  for (const filler of HEADING_FILLERS) {
    if (words.endsWith(` ${filler}`)) words = words.slice(0, -filler.length - 1);
    else if (words.startsWith(`${filler} `)) words = words.slice(filler.length + 1);
  }
  return trimmed(words);
}

/** «Cod. obiettivo» is «cod obiettivo». */
const withoutDots = (words: string): string => words.replace(/\.\s*/g, " ").trim();

/** «Peso (kg)» weighs goods. */
const MASS = /\b(kg|kgs|kilograms?|chilogramm[io]|chili|grammi|tonnellate|tons?|quintali|lordo|netto|gross|net)\b/;

const trimmed = (words: string): string => words.replace(/^[\s.:*\-–—_|]+|[\s.:*\-–—_|]+$/g, "");

function meaningOf(words: string, dated: boolean): Heading | undefined {
  const exact = MEANING_OF.get(words);
  if (exact !== undefined) return { meaning: exact, sure: 1 };
  const pieces = words.split(" ");
  for (let length = pieces.length - 1; length >= 1 && pieces.length - length <= WORDS_AFTER_PREFIX; length--) {
    const meaning = MEANING_OF.get(pieces.slice(0, length).join(" "));
    if (meaning !== undefined && mayHaveTail(meaning, dated)) return { meaning, sure: PREFIX_SURE };
  }
  return undefined;
}

/** «Risultati e crescita» is a perspective, «Risultato conseguito nel 2015» a result: words after a heading need a year. */
const mayHaveTail = (meaning: Meaning, dated: boolean): boolean =>
  meaning === "target" || meaning === "result" || meaning === "baseline"
    ? dated
    : meaning === "weight" || meaning === "responsible" || meaning === "derived" || meaning === "indicator";
