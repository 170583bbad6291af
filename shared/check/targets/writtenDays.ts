/** The days that a text names and the words that it names them with, as the reader of targets sees them. */
import type { Language } from "../../language";
import { lexiconFor } from "../../target/lexicon";
import { fold, plainTextOf } from "../../target/plainText";
import { readTree } from "../../target/readTree";
import { sourceOf } from "../../target/source";
import type { DeadlineMarker, When } from "../../target/tree";

export interface WrittenDay {
  readonly when: When;
  readonly marker: DeadlineMarker;
  /** With the sign or the preposition before it, folded: `> 30/11/2016`. */
  readonly written: string;
}

/** What is longer is a document. */
const LONGEST = 500;

/** In the order of the text. */
export function writtenDays(text: string, language: Language): WrittenDay[] {
  const typed = text.slice(0, LONGEST);
  const source = sourceOf(plainTextOf(typed), lexiconFor(language));
  return readTree(source).flatMap((node) => {
    if (node.kind !== "deadline") return [];
    const [first, last] = [source.tokens[node.from], source.tokens[node.to - 1]];
    return [{ when: node.when, marker: node.marker, written: fold(typed.slice(first?.start ?? 0, last?.end ?? 0)) }];
  });
}
