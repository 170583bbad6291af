/** Responsible units (soggetti responsabili) as documents list them. */
import type { Cell } from "../workbook/address";
import { wordingKey } from "./accountsWording";

/** The units of a cell: «ISR, Segretaria Generale» and «Segretaria Generale e ISR» list the same. */
export const unitsOf = ({ value }: Cell<string>): string[] =>
  value
    .split(/[,;/\n\r&+]|\s(?:e|ed|and)\s|\s[-–—]\s/i)
    .map((unit) => unit.replace(/\s+/g, " ").trim())
    .filter((unit) => wordingKey(unit) !== "");

/** Equal for lists of the same units in whatever order. */
export const unitsKey = (cell: Cell<string>): string => [...new Set(unitsOf(cell).map(wordingKey))].sort().join("|");

/** `slip`: a letter too few, too many, or two that changed places; `letter`: another letter, or a short word that lacks one, which may be another word. */
export type Misspelling = "slip" | "letter";

/** Words of fewer letters are too short to tell a slip from another word; where only a letter is missing, it may be one. */
const LONG_ENOUGH = 7;
const LONG_ENOUGH_TO_LACK = 4;

/** Words of fewer letters may be others where two letters are missing. */
const LONG_FOR_TWO = 9;

/** Two letters are missing in two places of a long word; `short` and `whole` are what differs of the two. */
function isWithoutTwo(short: string, whole: string, letters: number): boolean {
  if (short.length === 0 || whole.length !== short.length + 2 || letters < LONG_FOR_TWO) return false;
  return whole.slice(1, -1) === short;
}

/** How one word may be the other misspelt: one letter of difference or two missing ones, and neither the first nor the last. */
export function misspelling(one: string, other: string): Misspelling | undefined {
  const [word, right] = [one.toLowerCase(), other.toLowerCase()];
  const shorter = Math.min(word.length, right.length);
  if (shorter < LONG_ENOUGH_TO_LACK || word === right || /\d/.test(word + right)) return undefined;
  let from = 0;
  while (from < word.length && word[from] === right[from]) from += 1;
  let back = 0;
  while (
    back < Math.min(word.length, right.length) - from &&
    word[word.length - 1 - back] === right[right.length - 1 - back]
  )
    back += 1;
  const [middle, rightMiddle] = [word.slice(from, word.length - back), right.slice(from, right.length - back)];
  if (from === 0 || back === 0) return undefined;
  if (middle.length + rightMiddle.length === 1) return shorter < LONG_ENOUGH ? "letter" : "slip";
  if (shorter < LONG_ENOUGH) return undefined;
  if (middle.length === 1 && rightMiddle.length === 1) return "letter";
  if (isWithoutTwo(middle, rightMiddle, word.length) || isWithoutTwo(rightMiddle, middle, right.length)) return "slip";
  const swapped = middle.length === 2 && middle === `${rightMiddle[1] ?? ""}${rightMiddle[0] ?? ""}`;
  return swapped ? "slip" : undefined;
}
