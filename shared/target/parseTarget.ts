/** Reads a target: tokens → tree → meaning, in the language whose words the text uses. */
import type { Language } from "../language";
import { find, knownWords, type Lexicon, lexiconFor } from "./lexicon";
import { meaningOf } from "./meaning";
import type { Outcome } from "./outcome";
import { fold, type PlainText, plainTextOf } from "./plainText";
import { readTree } from "./readTree";
import type { ProblemCode, ReadingContext, TargetReading } from "./target";
import { type Token, tokenise } from "./tokens";

/** Longer texts are documents, not targets. */
export const LONGEST_TEXT = 2000;

/** Reads a text; never throws. Both languages are tried, the context's first. */
export function parseTarget(text: string, context: ReadingContext = {}): TargetReading {
  if (text.length > LONGEST_TEXT) return problem("too-long", LONGEST_TEXT, text.length);
  const plain = plainTextOf(text);
  const whole = fold(plain.text).replace(/\s+/g, " ").trim();
  const bare = readWhole(whole, text);
  if (bare) return bare;
  const [first, second] = languagesFor(plain, context.language ?? "it");
  const reading = readIn(first, plain, text, context);
  if (!isLost(reading)) return reading;
  const other = readIn(second, plain, text, context);
  return isLost(other) ? reading : other;
}

const isLost = (reading: TargetReading): boolean =>
  reading.kind === "unreadable" && reading.problem.code === "no-target-found";

const ERRORS = /^#(n\/a|n\/d|ref!|rif!|div\/0!|value!|valore!|name\?|nome\?|num!|null!|nullo!|spill!|espansione!)/;

/** Texts that stand for nothing, and errors that were pasted as text. */
function readWhole(whole: string, text: string): TargetReading | undefined {
  if (whole === "") return { kind: "missing", problem: { code: "missing", start: 0, end: text.length } };
  if (ERRORS.test(whole)) return problem("cell-error", 0, text.length);
  const placeholder = PLACEHOLDERS.has(whole.replace(/[.\s]+$/, "") || whole);
  if (placeholder || /^[-_./?*… ]+$/.test(whole)) {
    return { kind: "missing", problem: { code: "missing-placeholder", start: 0, end: text.length } };
  }
  return undefined;
}

const PLACEHOLDERS = new Set(
  (["it", "en"] as const).flatMap((language) => lexiconFor(language).words.placeholders.map((phrase) => fold(phrase))),
);

const problem = (code: ProblemCode, start: number, end: number): TargetReading => ({
  kind: code === "missing-placeholder" || code === "missing-zero-date" ? "missing" : "unreadable",
  problem: { code, start, end },
});

/** The language that knows more of the words first; the context's where they are even. */
function languagesFor(plain: PlainText, preferred: Language): readonly [Language, Language] {
  const other = preferred === "it" ? "en" : "it";
  const known = (language: Language): number => {
    const lexicon = lexiconFor(language);
    return knownWords(lexicon, tokenise(plain, lexicon.conventions));
  };
  return known(other) > known(preferred) ? [other, preferred] : [preferred, other];
}

function readIn(language: Language, plain: PlainText, text: string, context: ReadingContext): TargetReading {
  const lexicon = lexiconFor(language);
  const tokens = tokenise(plain, lexicon.conventions);
  if (isYes(lexicon, tokens)) return { kind: "target", target: { kind: "done" }, assumed: [] };
  const outcome = meaningOf(readTree({ tokens, lexicon }), context);
  const conventions = outcome.ok && context.language !== undefined && context.language !== language;
  return readingOf(conventions ? doubtNumbers(outcome, tokens) : outcome, tokens, text);
}

/** A number that the book's language would read otherwise is supposed to follow the text's. */
function doubtNumbers(outcome: Outcome, tokens: readonly Token[]): Outcome {
  const ambiguous = tokens.some((token) => token.kind === "number" && /[.,]/.test(token.text));
  return outcome.ok && ambiguous
    ? { ...outcome, assumed: [...new Set([...outcome.assumed, "number-format" as const])] }
    : outcome;
}

/** «sì», «realizzato»: the whole text is one answer. */
function isYes(lexicon: Lexicon, tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind !== "sign" || token.text === "/" || token.text === "-");
  const found = find(lexicon, "yes", words, 0);
  return found !== undefined && found.length === words.length;
}

function readingOf(outcome: Outcome, tokens: readonly Token[], text: string): TargetReading {
  if (outcome.ok) return { kind: "target", target: outcome.target, assumed: outcome.assumed };
  const first = Math.min(...outcome.nodes.map((node) => node.from));
  const last = Math.max(...outcome.nodes.map((node) => node.to));
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? text.length;
  return problem(outcome.code, start, end);
}
