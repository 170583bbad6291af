/** The words of a language, ready to be found at a place of a text. */
import { plainTextOf } from "./plainText";
import { type Token, type TokenConventions, tokenise } from "./tokens";
import { english } from "./words/en";
import { italian } from "./words/it";
import type { Phrases, Words } from "./words/words";

/** The kinds of phrases that the grammar asks for; one phrase may be of several kinds («min»). */
export type Kind =
  | Exclude<keyof Words, "language" | "decimal" | "monthFirst" | "meanAfterGroup" | Tables>
  | "comparison"
  | "number"
  | "multiplier"
  | "share"
  | "unit"
  | "month"
  | "period"
  | "periodCode"
  | "ordinal"
  | "change"
  | "factor";

type Tables =
  | "comparisons"
  | "numbers"
  | "multipliers"
  | "shares"
  | "units"
  | "months"
  | "periods"
  | "periodCodes"
  | "ordinals"
  | "increase"
  | "decrease"
  | "improve"
  | "factors";

/** A phrase found: its value (the kind says what it means) and how many tokens it takes. */
export interface Found {
  readonly value: string;
  readonly length: number;
}

interface Entry extends Found {
  readonly kind: Kind;
  readonly words: readonly string[];
}

/** The phrases of a language by their first word, longest first. */
export interface Lexicon {
  readonly words: Words;
  readonly conventions: TokenConventions;
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
}

type Pair = readonly [phrase: string, value: string];

const plain = (phrases: Phrases): Pair[] => phrases.map((phrase) => [phrase, phrase]);
const table = (values: Readonly<Record<string, string | number>>): Pair[] =>
  Object.keys(values).map((phrase) => [phrase, String(values[phrase])]);
const grouped = (groups: Readonly<Record<string, Phrases>>): Pair[] =>
  Object.keys(groups).flatMap((value) => (groups[value] ?? []).map((phrase): Pair => [phrase, value]));

/** Every phrase with its value, by kind. */
function pairsOf(words: Words): [Kind, Pair[]][] {
  const plainKinds: [Kind, Pair[]][] = [];
  for (const key of Object.keys(words) as (keyof Words)[]) {
    const phrases = words[key];
    if (Array.isArray(phrases) && typeof phrases[0] === "string")
      plainKinds.push([key as Kind, plain(phrases as Phrases)]);
  }
  return [
    ...plainKinds,
    ["comparison", grouped(words.comparisons)],
    ["number", table(words.numbers)],
    ["multiplier", table(words.multipliers)],
    ["share", table(words.shares)],
    ["unit", grouped(words.units)],
    ["month", words.months.flatMap((names, index) => names.map((name): Pair => [name, String(index + 1)]))],
    ["period", table(words.periods)],
    ["periodCode", Object.keys(words.periodCodes).map((code) => [code, (words.periodCodes[code] ?? []).join(" ")])],
    ["ordinal", table(words.ordinals)],
    [
      "change",
      [
        ...words.increase.map((p): Pair => [p, "up"]),
        ...words.decrease.map((p): Pair => [p, "down"]),
        ...words.improve.map((p): Pair => [p, "better"]),
      ],
    ],
    ["factor", table(words.factors)],
  ];
}

/** Signs of measures, the same in both languages. */
const MEASURES = "km mq kg kw kwh mw mwh gw ha gb tb mbps gbps cm mm kmq ton".split(" ");

/** Words that may stand glued to a number (`7gg`, `3mila`, `2nd`). */
function gluedWords(words: Words): Set<string> {
  const phrases = [
    ...Object.keys(words.multipliers),
    ...(Object.keys(words.units) as (keyof Words["units"])[]).flatMap((unit) => words.units[unit]),
    ...words.durations,
    ...words.ordinalEndings,
    ...words.percent,
    ...words.points,
    ...words.months.flat(),
    ...MEASURES,
  ];
  return new Set(phrases.filter((phrase) => !phrase.includes(" ")));
}

/** Comparisons of one word that may cling to the number after them (`almeno25`). */
const gluedBefore = (words: Words): readonly string[] =>
  [...words.comparisons.atLeast, ...words.comparisons.atMost, ...words.within].filter((phrase) =>
    /^[a-z]{3,}$/.test(phrase),
  );

/** Builds the lexicon of a language. */
export function lexiconOf(words: Words): Lexicon {
  const conventions: TokenConventions = {
    decimal: words.decimal,
    glued: gluedWords(words),
    numberSigns: new Set([...words.numberSign, ...gluedBefore(words)]),
    monthFirst: words.monthFirst,
  };
  return { words, conventions, entries: entriesOf(pairsOf(words), conventions) };
}

function entriesOf(kinds: readonly [Kind, Pair[]][], conventions: TokenConventions): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const [kind, pairs] of kinds) {
    for (const [phrase, value] of pairs) {
      const words = tokenise(plainTextOf(phrase), conventions).map((token) => token.text);
      const first = words[0] ?? "";
      const list = entries.get(first) ?? [];
      list.push({ kind, words, value, length: words.length });
      entries.set(first, list);
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.length - a.length);
  return entries;
}

/** The longest phrase of each kind that begins at one place; `undefined` where the language knows none. */
export type FoundAt = Partial<Record<Kind, Found>> | undefined;

/** What the lexicon finds at each token. */
export const lookUp = (lexicon: Lexicon, tokens: readonly Token[]): readonly FoundAt[] =>
  tokens.map((_, i) => foundAt(lexicon, tokens, i));

function foundAt(lexicon: Lexicon, tokens: readonly Token[], i: number): FoundAt {
  const first = tokens[i];
  const entries = first && first.kind !== "quoted" ? lexicon.entries.get(first.text) : undefined;
  if (!entries) return undefined;
  const found: Partial<Record<Kind, Found>> = {};
  for (const entry of entries) {
    if (!found[entry.kind] && entry.words.every((word, n) => tokens[i + n]?.text === word)) found[entry.kind] = entry;
  }
  return found;
}

/** How many words of a text the language knows. */
export function knownWords(tokens: readonly Token[], found: readonly FoundAt[]): number {
  let known = 0;
  for (let i = 0; i < tokens.length; ) {
    const length = longestOf(found[i]);
    for (let n = i; n < i + length; n += 1) if (tokens[n]?.kind === "word") known += 1;
    i += Math.max(1, length);
  }
  return known;
}

const longestOf = (found: FoundAt): number =>
  found ? Object.values(found).reduce((longest, each) => Math.max(longest, each?.length ?? 0), 0) : 0;

const LEXICONS = { it: lexiconOf(italian), en: lexiconOf(english) };

/** The lexicon of a language, built once. */
export const lexiconFor = (language: "it" | "en"): Lexicon => LEXICONS[language];

/** Whether a word means nothing to the grammar of either language, so that it can stand as a unit without quotes. */
export function isPlainNoun(noun: string): boolean {
  if (!/^\p{L}{2,}$/u.test(noun)) return false;
  return (["it", "en"] as const).every((language) => {
    const lexicon = lexiconFor(language);
    const tokens = tokenise(plainTextOf(noun), lexicon.conventions);
    return tokens.length === 1 && knownWords(tokens, lookUp(lexicon, tokens)) === 0;
  });
}
