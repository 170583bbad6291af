/** A tokenised text with its language: what every reader of the grammar looks at. */
import { type Found, type FoundAt, type Kind, knownWords, type Lexicon, lookUp } from "./lexicon";
import type { PlainText } from "./plainText";
import { type Token, tokenise } from "./tokens";

export interface Source {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** What the lexicon finds at each token. */
  readonly found: readonly FoundAt[];
  /** How many words of the text the language knows. */
  readonly known: number;
}

/** A text in the eyes of a language. */
export function sourceOf(plain: PlainText, lexicon: Lexicon): Source {
  const tokens = tokenise(plain, lexicon.conventions);
  const found = lookUp(lexicon, tokens);
  return { tokens, lexicon, found, known: knownWords(tokens, found) };
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2060;

/** The longest phrase of a kind at token `i`. */
export const at = (source: Source, kind: Kind, i: number): Found | undefined => source.found[i]?.[kind];

/** The first token after a phrase of a kind at `i`, or `i` where there is none. */
export const after = (source: Source, kind: Kind, i: number): number => i + (at(source, kind, i)?.length ?? 0);

/** Whether the token at `i` is this sign. */
export const isSign = (source: Source, i: number, sign: string): boolean =>
  source.tokens[i]?.kind === "sign" && source.tokens[i]?.text === sign;

/** The first token after any articles and prepositions at `i`. */
export function skipSmall(source: Source, i: number): number {
  let next = i;
  for (let found = at(source, "small", next); found; found = at(source, "small", next)) next += found.length;
  return next;
}

/** The year that token `i` writes with four digits, if it does. */
export function yearAt(source: Source, i: number): number | undefined {
  const token = source.tokens[i];
  if (token?.kind !== "number" || !/^\d{4}$/.test(token.text)) return undefined;
  const year = Number(token.text);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** A whole number of at most `digits` digits at token `i`. */
export function wholeAt(source: Source, i: number, digits: number): number | undefined {
  const token = source.tokens[i];
  return token?.kind === "number" && /^\d+$/.test(token.text) && token.text.length <= digits
    ? Number(token.text)
    : undefined;
}

/** Skips the dot of an abbreviation. */
export const skipDot = (source: Source, i: number): number => (isSign(source, i, ".") ? i + 1 : i);
