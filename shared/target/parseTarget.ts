/** Reads a target: tokens → tree → meaning, in the language whose words the text uses. */
import type { Language } from "../language";
import { withUnread } from "./ignored";
import { lexiconFor } from "./lexicon";
import { meaningOf } from "./meaning";
import type { Outcome } from "./outcome";
import { fold, type PlainText, plainTextOf } from "./plainText";
import { readTree } from "./readTree";
import { at, type Source, sourceOf } from "./source";
import type { ProblemCode, ReadingContext, TargetReading } from "./target";
import type { Token } from "./tokens";

/** Longer texts are documents, not targets. */
export const LONGEST_TEXT = 2000;

/** Reads a text; never throws. Both languages are tried, the context's first. */
export function parseTarget(text: string, context: ReadingContext = {}): TargetReading {
  if (text.length > LONGEST_TEXT) return problem("too-long", LONGEST_TEXT, text.length);
  const plain = plainTextOf(text);
  const whole = fold(plain.text).replace(/\s+/g, " ").trim();
  const bare = readWhole(whole, text);
  if (bare) return bare;
  const [first, second] = sourcesOf(plain, context.language ?? "it");
  const reading = readIn(first, text, context);
  if (!isLost(reading) || first.known > second.known) return reading;
  const other = readIn(second, text, context);
  return isLost(other) ? reading : other;
}

const isLost = (reading: TargetReading): boolean =>
  reading.kind === "unreadable" && reading.problem.code === "no-target-found";

const ERRORS = /^#(n\/a|n\/d|ref!|rif!|div\/0!|value!|valore!|name\?|nome\?|num!|null!|nullo!|spill!|espansione!)/;

/** Texts that stand for nothing, and errors that were pasted as text. */
function readWhole(whole: string, text: string): TargetReading | undefined {
  if (whole === "") return { kind: "missing", problem: { code: "missing", start: 0, end: text.length } };
  if (/^no?[.!]*$/.test(whole)) return problem("no-target-found", 0, text.length);
  if (ERRORS.test(whole)) return problem("cell-error", 0, text.length);
  const placeholder = PLACEHOLDERS.has(whole) || PLACEHOLDERS.has(whole.replace(/[.\s]+$/, ""));
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

/** The text in both languages: the one that knows more of its words first, the context's where they are even. */
function sourcesOf(plain: PlainText, preferred: Language): readonly [Source, Source] {
  const first = sourceOf(plain, lexiconFor(preferred));
  const second = sourceOf(plain, lexiconFor(preferred === "it" ? "en" : "it"));
  return second.known > first.known ? [second, first] : [first, second];
}

function readIn(source: Source, text: string, context: ReadingContext): TargetReading {
  const { tokens, lexicon } = source;
  if (isYes(source)) return { kind: "target", target: { kind: "done" }, assumed: [] };
  const nodes = readTree(source);
  const outcome = withUnread(meaningOf(nodes, context), source, nodes, context.year);
  const foreign = outcome.ok && context.language !== undefined && context.language !== lexicon.words.language;
  return readingOf(foreign ? doubtNumbers(outcome, tokens) : outcome, tokens, text);
}

/** A number that the book's language would read otherwise is supposed to follow the text's. */
function doubtNumbers(outcome: Outcome, tokens: readonly Token[]): Outcome {
  const ambiguous = tokens.some((token) => token.kind === "number" && /[.,]/.test(token.text));
  return outcome.ok && ambiguous
    ? { ...outcome, assumed: [...new Set([...outcome.assumed, "number-format" as const])] }
    : outcome;
}

/** «sì», «realizzato»: the whole text is one answer, whatever signs stand around it. */
function isYes(source: Source): boolean {
  const first = source.tokens.findIndex((token) => token.kind !== "sign");
  const length = at(source, "yes", first)?.length ?? 0;
  return (
    length > 0 && source.tokens.slice(first + length).every((token) => token.kind === "sign" && token.text !== ";")
  );
}

function readingOf(outcome: Outcome, tokens: readonly Token[], text: string): TargetReading {
  if (outcome.ok) return { kind: "target", target: outcome.target, assumed: outcome.assumed };
  const first = Math.min(...outcome.nodes.map((node) => node.from));
  const last = Math.max(...outcome.nodes.map((node) => node.to));
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? text.length;
  return problem(outcome.code, start, end);
}
