/** Reads the pieces of a target one after the other; every token ends in exactly one piece. */
import { readAmount, readRange } from "./readAmount";
import { readAside } from "./readAside";
import { readComparedMean, readNamedBase } from "./readCompared";
import { readDeadline } from "./readDeadline";
import { readFraction } from "./readFraction";
import { readLabel, readReference } from "./readLabel";
import { at, isSign, type Source, skipSmall, yearAt } from "./source";
import type { Content, Node, ReadAt } from "./tree";

type Reader = (source: Source, i: number, nodes: readonly Node[]) => ReadAt<Content> | undefined;

/** In order: the first that reads something at a place wins. */
const READERS: readonly Reader[] = [
  readAnswer,
  readLabel,
  readReference,
  readAside,
  readDeadline,
  readPlaceholder,
  readOneRange,
  readNamedBase,
  readComparedMean,
  readJudgement,
  readSinceEvent,
  readUndated,
  readMarkedAmount,
  readYear,
  readMark,
];

/** The pieces of a text. */
export function readTree(source: Source): readonly Node[] {
  const nodes: Node[] = [];
  for (let i = 0; i < source.tokens.length; ) {
    const read = firstOf(source, i, nodes);
    nodes.push({ ...read.value, from: i, to: read.next });
    i = read.next;
  }
  return nodes;
}

function firstOf(source: Source, i: number, nodes: readonly Node[]): ReadAt<Content> {
  for (const reader of READERS) {
    const read = reader(source, i, nodes);
    if (read && read.next > i) return read;
  }
  return { value: { kind: source.tokens[i]?.kind === "malformed" ? "malformed" : "text" }, next: i + 1 };
}

/** «sì» as a whole clause, between semicolons. */
function readAnswer(source: Source, i: number, nodes: readonly Node[]): ReadAt<Content> | undefined {
  const last = nodes[nodes.length - 1];
  const found = !last || (last.kind === "stop" && last.hard) ? at(source, "yes", i) : undefined;
  const next = i + (found?.length ?? 0);
  const ends = next === source.tokens.length || isSign(source, next, ";");
  return found && ends ? { value: { kind: "answer" }, next } : undefined;
}

/** «da definire» inside a longer text. */
function readPlaceholder(source: Source, i: number): ReadAt<Content> | undefined {
  const found = at(source, "placeholders", i);
  return found && found.length > 1 && source.tokens[i]?.kind === "word"
    ? { value: { kind: "placeholder" }, next: i + found.length }
    : undefined;
}

/** A range; three numbers in a row are a series of something that is not named. */
function readOneRange(source: Source, i: number): ReadAt<Content> | undefined {
  const range = readRange(source, i);
  const series = range && (isSign(source, range.next, "-") || isSign(source, range.next, "/"));
  return series && source.tokens[range.next + 1]?.kind === "number"
    ? { value: { kind: "malformed" }, next: range.next + 2 }
    : range;
}

function readJudgement(source: Source, i: number): ReadAt<Content> | undefined {
  const found = at(source, "judgement", i);
  const isAmount = (readAmount(source, i)?.next ?? 0) >= i + (found?.length ?? 0);
  if (!found || isAmount || readAmountAfter(source, i, found.length)) return undefined;
  return { value: { kind: "judgement" }, next: i + found.length };
}

/** «massimo 5» is a comparison, not a judgement. */
const readAmountAfter = (source: Source, i: number, length: number): boolean =>
  at(source, "comparison", i) !== undefined && source.tokens[i + length]?.kind === "number";

/** «dall'evento», «dalla richiesta», right after a duration. */
function readSinceEvent(source: Source, i: number, nodes: readonly Node[]): ReadAt<Content> | undefined {
  const last = nodes[nodes.length - 1];
  if (last?.kind !== "amount" || !last.quantity.duration) return undefined;
  const since = at(source, "since", i);
  if (!since) return undefined;
  const start = skipSmall(source, i + since.length);
  const recurring = at(source, "recurring", start);
  const event = at(source, "events", start) ?? at(source, "events", i);
  const named = recurring ?? event;
  if (!named && (!last.bound || source.tokens[start]?.kind !== "word")) return undefined;
  return { value: { kind: "sinceEvent", recurring: recurring !== undefined }, next: start + (named?.length ?? 1) };
}

/** «entro la primavera», «before the summer recess», «entro l'approvazione del bilancio»: a deadline without a day. */
function readUndated(source: Source, i: number): ReadAt<Content> | undefined {
  const opening = at(source, "within", i) ?? at(source, "before", i) ?? at(source, "due", i);
  if (!opening) return undefined;
  const start = skipSmall(source, i + opening.length);
  const vague = at(source, "vagueTimes", i + opening.length) ?? at(source, "vagueTimes", start);
  const event = at(source, "due", i) ? undefined : (at(source, "events", start) ?? at(source, "deliverables", start));
  return vague || event ? { value: { kind: "undated" }, next: start } : undefined;
}

/** An amount, and what it is counted out of («18 su 20», «3/5»). */
function readMarkedAmount(source: Source, i: number): ReadAt<Content> | undefined {
  if (yearAt(source, i) !== undefined && !nounAfterYear(source, i)) return undefined;
  if (isCompound(source, i)) return { value: { kind: "reference" }, next: i + 3 };
  const amount = readAmount(source, i);
  if (!amount) return undefined;
  const fraction = readFraction(source, amount);
  if (fraction) return fraction;
  if (isRatio(source, amount.next)) {
    return { value: { kind: "malformed" }, next: amount.next + 2 };
  }
  return amount;
}

/** «4/5», «1:10». */
const isRatio = (source: Source, i: number): boolean =>
  source.tokens[i + 1]?.kind === "number" &&
  (isSign(source, i, "/") || (isSign(source, i, ":") && source.tokens[i + 1]?.spaced === false));

/** «10-year plan»: a number that clings to a word describes and does not count. */
const isCompound = (source: Source, i: number): boolean =>
  (source.tokens[i]?.kind === "number" || (at(source, "number", i)?.length === 1 && !at(source, "share", i))) &&
  isSign(source, i + 1, "-") &&
  source.tokens[i + 1]?.spaced === false &&
  source.tokens[i + 2]?.kind === "word" &&
  source.tokens[i + 2]?.spaced === false;

/** «2000 visitatori» is a count, «2016» a year. */
function nounAfterYear(source: Source, i: number): boolean {
  const read = readAmount(source, i);
  return read !== undefined && read.value.quantity.unit !== "" && Number(source.tokens[i]?.text) === 2000;
}

function readYear(source: Source, i: number): ReadAt<Content> | undefined {
  const year = yearAt(source, i);
  if (year === undefined) return undefined;
  const linked = isSign(source, i + 1, "-") || isSign(source, i + 1, "/");
  const act = isSign(source, i + 1, "/") && source.tokens[i + 2]?.kind === "number";
  if (act) return { value: { kind: "reference" }, next: i + 3 };
  const last = linked ? (yearAt(source, i + 2) ?? yearOfTwo(source, i + 2)) : undefined;
  return last === undefined
    ? { value: { kind: "year", year }, next: i + 1 }
    : { value: { kind: "reference" }, next: i + 3 };
}

const yearOfTwo = (source: Source, i: number): number | undefined =>
  /^\d{2}$/.test(source.tokens[i]?.text ?? "") ? Number(source.tokens[i]?.text) : undefined;

/** Single words that steer the meaning. */
const MARKS = [
  ["factor", "factor"],
  ["change", "change"],
  ["keep", "keep"],
  ["every", "every"],
  ["none", "none"],
  ["reach", "reach"],
  ["eliminate", "eliminate"],
  ["deliverables", "deliverable"],
  ["measures", "measure"],
  ["outOf", "outOf"],
  ["each", "each"],
  ["subordinate", "subordinate"],
  ["doubt", "doubt"],
  ["negation", "negation"],
  ["ranking", "ranking"],
  ["elsewhere", "elsewhere"],
  ["frequency", "rate"],
  ["within", "doubt"],
  ["and", "and"],
  ["or", "or"],
  ["small", "small"],
] as const;

const SIGNS: Readonly<Record<string, "stop" | "and" | "open" | "close" | "small">> = {
  ";": "stop",
  ".": "stop",
  ",": "and",
  "(": "open",
  "[": "open",
  ")": "close",
  "]": "close",
  ":": "small",
  "-": "small",
  '"': "small",
  "'": "small",
  "*": "small",
  "°": "small",
};

function readMark(source: Source, i: number): ReadAt<Content> | undefined {
  const sign = source.tokens[i]?.kind === "sign" ? SIGNS[source.tokens[i]?.text ?? ""] : undefined;
  const bullet = i === 0 && isSign(source, i, "-") && source.tokens[i + 1]?.kind === "number";
  if (bullet) return { value: { kind: "doubt" }, next: i + 1 };
  if (sign === "stop") return { value: { kind: "stop", hard: source.tokens[i]?.text === ";" }, next: i + 1 };
  if (sign === "and") return { value: { kind: "and", comma: true }, next: i + 1 };
  if (sign === "small" && isSign(source, i, ":")) return { value: { kind: "small", colon: true }, next: i + 1 };
  if (sign) return { value: { kind: sign }, next: i + 1 };
  let best: ReadAt<Content> | undefined;
  for (const [kind, mark] of MARKS) {
    const found = at(source, kind, i);
    if (found && i + found.length > (best?.next ?? i)) {
      best = { value: markOf(mark, found.value), next: i + found.length };
    }
  }
  return best ?? readActionNoun(source, i) ?? readDoneWord(source, i) ?? readStraySign(source, i);
}

/** Words that open a sentence of its own about what was just named. */
const CLAUSES: readonly string[] = [
  "che",
  "quali",
  "dove",
  "cui",
  "nei quali",
  "nelle quali",
  "which",
  "that",
  "who",
  "whose",
  "where",
];

type Mark = (typeof MARKS)[number][1];

function markOf(mark: Mark, value: string): Content {
  if (mark === "factor") return { kind: "change", direction: value.startsWith("-") ? "down" : "up", factor: value };
  if (mark === "each") return { kind: "subordinate", each: true };
  if (mark === "subordinate") return CLAUSES.includes(value) ? { kind: mark, clause: true } : { kind: mark };
  if (mark === "rate") return { kind: "rate" };
  if (mark === "change") return { kind: "change", direction: value as "up" | "down" | "better" };
  return mark === "and" ? { kind: "and", comma: false } : { kind: mark };
}

const SHORTEST_DONE_WORD = 5;

const endsIn = (source: Source, word: string): boolean =>
  source.lexicon.words.doneEndings.some((ending) => word.endsWith(ending));

/** «approvato», «published» inside a sentence. */
function readDoneWord(source: Source, i: number): ReadAt<Content> | undefined {
  const found = at(source, "yes", i);
  const isLong = (source.tokens[i]?.text.length ?? 0) >= SHORTEST_DONE_WORD;
  if (found && isLong) return { value: { kind: "doneWord" }, next: i + found.length };
  const token = source.tokens[i];
  const isParticiple = token?.kind === "word" && token.text.length >= SHORTEST_ACTION && endsIn(source, token.text);
  return isParticiple ? { value: { kind: "text", participle: true }, next: i + 1 } : undefined;
}

/** A comparison that compares nothing («80% < x < 90%»). */
const readStraySign = (source: Source, i: number): ReadAt<Content> | undefined =>
  ["<", ">", "<=", ">=", "<>", "±", "≠"].some((sign) => isSign(source, i, sign))
    ? { value: { kind: "malformed" }, next: i + 1 }
    : undefined;

const SHORTEST_ACTION = 6;

/** «Definizione», «Adeguamento»: nouns of action by their ending. */
function readActionNoun(source: Source, i: number): ReadAt<Content> | undefined {
  const token = source.tokens[i];
  const { deliverableEndings, notDeliverable } = source.lexicon.words;
  if (token?.kind !== "word" || token.text.length < SHORTEST_ACTION || notDeliverable.includes(token.text))
    return undefined;
  return deliverableEndings.some((ending) => token.text.endsWith(ending))
    ? { value: { kind: "deliverable" }, next: i + 1 }
    : undefined;
}
