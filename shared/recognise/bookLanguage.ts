/** In which language a plan is written: its numbers are read by that language's conventions, whatever language the screen speaks. */
import type { Language } from "../language";
import type { Perspective } from "../plan/plan";
import { HEADING_LANGUAGE, LITTLE_WORDS } from "./languageWords";
import type { Table } from "./tables";

/** How many texts are of each language. */
type Counts = Readonly<Record<Language, number>>;

/**
 * The language of the headings: it is the form's. Titles decide where headings do not tell, or where nearly all that tell are of the
 * other language: somebody then filled in a form of another language, and typed the numbers. Italian where nothing tells.
 */
export function bookLanguage(perspectives: readonly Perspective[], tables: readonly Table[]): Language {
  const titles = distinct(titlesOf(perspectives));
  const written = countsOf(titles, LITTLE_WORDS);
  const headings = countsOf(distinct(tables.flatMap(headingsOf)), HEADING_LANGUAGE);
  if (headings.it === headings.en) return written.en > written.it ? "en" : "it";
  const form = headings.en > headings.it ? "en" : "it";
  const other = form === "en" ? "it" : "en";
  if (form === "en" && written.en === 0 && soundItalian(titles)) return "it";
  const isOther = written[other] >= titles.length * ENOUGH[other] && written[other] >= written[form] * MANY_TIMES;
  return written[other] >= LEAST && isOther ? other : form;
}

/** The part of the titles that must be of a language for its headings' language not to count; bodies are Italian, their books too. */
const ENOUGH: Counts = { it: 0.25, en: 0.5 };
const MANY_TIMES = 3;
/** One title alone may be a name. */
const LEAST = 2;

/** Titles without little words, «Imprese assistite», «Numero pratiche evase»: Italian words end in vowels, English ones mostly do not. */
function soundItalian(titles: readonly string[]): boolean {
  const long = titles.flatMap(wordsOf).filter((word) => /^[a-z]{4,}$/.test(word));
  const ending = (letters: RegExp): number => long.filter((word) => letters.test(word)).length / long.length;
  return long.length >= SOUNDS.words && ending(/[aeiou]$/) >= SOUNDS.vowels && ending(/[aio]$/) >= SOUNDS.notE;
}

/** «Average response time» ends in vowels as well, but all are e. */
const SOUNDS = { words: 8, vowels: 0.85, notE: 0.1 };

function countsOf(texts: readonly string[], words: typeof LITTLE_WORDS): Counts {
  const counts = { it: 0, en: 0 };
  for (const text of texts) {
    const language = languageOf(text, words);
    if (language !== undefined) counts[language]++;
  }
  return counts;
}

/** The language of which a text has more words; `undefined` where it has as many of both. */
function languageOf(text: string, words: typeof LITTLE_WORDS): Language | undefined {
  const own = wordsOf(text);
  const count = (language: Language): number => own.filter((word) => words[language].has(word)).length;
  const it = count("it");
  const en = count("en");
  return it === en ? undefined : it > en ? "it" : "en";
}

/** In lower case and without accents, an elided article with its apostrophe; words joined by a hyphen, «e-mail», «on-line», tell nothing. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[’‘`´]/g, "'")
    .replace(/[a-z]+(?:-[a-z]+)+|\bon line\b/g, " ")
    .replace(/'s\b/g, " ")
    .match(/[a-z]+'?/g) ?? [];

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** The headings with a known meaning: a perspective's name among them is a title. */
const headingsOf = ({ headings }: Table): string[] =>
  headings.flatMap(({ heading, text, band }) =>
    heading === undefined ? [] : [`${band ?? ""} ${text}`.toLowerCase().replace(/\d+/g, "").trim()],
  );

const titlesOf = (perspectives: readonly Perspective[]): string[] =>
  perspectives
    .flatMap(({ title, objectives }) => [
      title.value,
      ...objectives.flatMap((objective) => [
        objective.title.value,
        ...objective.programmes.flatMap((programme) => [
          programme.title.value,
          ...programme.indicators.map((indicator) => indicator.title.value),
        ]),
      ]),
    ])
    .filter((title) => title !== "");
