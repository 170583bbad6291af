/** Whether two documents write the same title: what nobody means as a difference is none, an abbreviation is a small one. */
import { likeness, plain } from "../plan/likeness";

export type Wording = "same" | "abbreviated" | "different";

/** Case, accents, spaces, apostrophes, quotes, dashes and the punctuation at the end do not count. */
export const wordingKey = (text: string): string =>
  folded(text)
    .replace(/[\s'’‘`´"“”„«»‐‑‒–—-]+/g, "")
    .replace(/[.,;:!]+$/, "");

const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();

export function compareWording(one: string, other: string): Wording {
  if (wordingKey(one) === wordingKey(other)) return "same";
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const isAbbreviated =
    words.length === others.length && words.every((word, place) => isSameWord(word, others[place] ?? ""));
  return isAbbreviated ? "abbreviated" : "different";
}

const wordsOf = (text: string): readonly string[] =>
  folded(text)
    .replace(/[°º]/g, ".")
    .match(/\p{L}+(?:\.\p{L}+)*\.?|\d+|[%&€]/gu) ?? [];

/** Signs and words for one thing. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(["%", "percentuale", "percentage"]),
  new Set(["&", "e", "ed", "and"]),
  new Set(["€", "euro"]),
  new Set(["n", "nr", "nro", "num", "no", "numero", "number"]),
];

function isSameWord(one: string, other: string): boolean {
  const [bare, otherBare] = [one.replace(/\./g, ""), other.replace(/\./g, "")];
  if (bare === otherBare || ALIKE.some((words) => words.has(bare) && words.has(otherBare))) return true;
  return isShortFor(one, otherBare) || isShortFor(other, bare);
}

/** «reg.» for «registro», «ammin.ne» for «amministrazione»: with a point, the same first letter, letters in the same order. */
function isShortFor(short: string, word: string): boolean {
  const letters = short.replace(/\./g, "");
  if (!short.includes(".") || letters.length >= word.length || letters[0] !== word[0]) return false;
  let place = 0;
  for (const letter of word) if (letter === letters[place]) place += 1;
  return place === letters.length;
}

/** Titles at least so like each other are two versions of one; the others may speak of different things. */
const ALIKE_FROM = 0.5;

export const isAlike = (one: string, other: string): boolean => likeness(plain(one), plain(other)) >= ALIKE_FROM;

/** Texts up to this length are shown whole. */
const SHORT = 70;
/** Words that are shown before and after the difference of longer ones. */
const AROUND = 3;

/** The parts of two long texts in which they differ, with some words around: `["… crisi da sovraidebitamento e le …", …]`. */
export function differenceOf(one: string, other: string): readonly [string, string] {
  const [words, others] = [one.trim().split(/\s+/), other.trim().split(/\s+/)];
  if (one.length <= SHORT && other.length <= SHORT) return [words.join(" "), others.join(" ")];
  const shorter = Math.min(words.length, others.length);
  let before = 0;
  while (before < shorter && words[before] === others[before]) before += 1;
  let behind = 0;
  while (behind < shorter - before && words[words.length - 1 - behind] === others[others.length - 1 - behind])
    behind += 1;
  return [cut(words, before, behind), cut(others, before, behind)];
}

function cut(words: readonly string[], before: number, behind: number): string {
  const first = before - AROUND <= 1 ? 0 : before - AROUND;
  const last = behind - AROUND <= 1 ? words.length : words.length - behind + AROUND;
  return `${first > 0 ? "… " : ""}${words.slice(first, last).join(" ")}${last < words.length ? " …" : ""}`;
}
