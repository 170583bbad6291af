/** Reads a result (consuntivo) as typed: a number, a day, yes or no, nothing, or something that cannot be used. */

import type { Language } from "../language";
import { dayOfSerial } from "../workbook/days";
import { isCellError } from "../workbook/snapshot";
import type { ShownCell } from "./cellText";
import { lexiconFor } from "./lexicon";
import { readNumberFormat } from "./numberFormat";
import { fold, plainTextOf } from "./plainText";
import { readTree } from "./readTree";
import { resolveWhen } from "./resolveWhen";
import type { ResultReading } from "./resultReading";
import { sourceOf } from "./source";
import type { Target, Unit } from "./target";
import type { Content, Node, Quantity } from "./tree";
import { NO_WORDS, NOTHING, YES_WORDS } from "./words/answers";

/** What helps to read a result. `year` completes days without one. */
export interface ResultContext {
  readonly target?: Target;
  readonly year: number;
  readonly language?: Language;
}

/** The number texts that hold no more than this many signs are read; longer ones are notes. */
const LONGEST_RESULT = 200;
const FIRST_DAY = 61;
const LAST_DAY = 2_958_465;

/**
 * The result of a cell. Whether it suits its target is judged with the score, save for one thing that only the format of the
 * cell can tell: a percentage against a count. Never throws.
 */
export function readResult(cell: ShownCell, context: Partial<ResultContext> = {}): ResultReading {
  const reading = readAlone(cell, context);
  const isShare = reading.kind === "number" && reading.unit === "%" && reading.value !== 0;
  return isShare && asksCount(context.target) ? { kind: "unusable", problem: "other-kind" } : reading;
}

/** A target above this that is no percentage counts things: 85 % of them is no answer. */
const LARGEST_SHARE = 1.5;

function asksCount(target: Target | undefined): boolean {
  switch (target?.kind) {
    case "atLeast":
    case "moreThan":
    case "atMost":
    case "lessThan":
    case "exactly":
      return target.unit !== "%" && target.unit !== "points" && target.value > LARGEST_SHARE;
    case "between":
      return target.unit !== "%" && target.unit !== "points" && target.high > LARGEST_SHARE;
    case "all":
      return target.parts.some(asksCount);
    default:
      return false;
  }
}

function readAlone(cell: ShownCell, context: Partial<ResultContext>): ResultReading {
  const { value } = cell;
  if (value === null) return { kind: "missing" };
  if (isCellError(value)) return { kind: "unusable", problem: "cell-error" };
  if (typeof value === "boolean") return { kind: value ? "yes" : "no" };
  if (typeof value === "string") return readText(value, context);
  return Number.isFinite(value) ? readNumber(value, cell.format) : { kind: "unusable", problem: "malformed-number" };
}

function readNumber(value: number, format: string | undefined): ResultReading {
  const facts = readNumberFormat(format);
  if (!facts.isDate)
    return { kind: "number", value, unit: facts.percentDecimals === undefined ? "" : "%", asText: false };
  if (value >= 0 && value < 3) return { kind: "missing" };
  return value >= FIRST_DAY && value <= LAST_DAY
    ? { kind: "day", day: dayOfSerial(value), asText: false }
    : { kind: "unusable", problem: "impossible-date" };
}

function readText(text: string, context: Partial<ResultContext>): ResultReading {
  const plain = plainTextOf(text.slice(0, LONGEST_RESULT + 1));
  const whole = fold(plain.text).replace(/\s+/g, " ").trim();
  if (NOTHING.has(whole) || /^[-.…_ ]*$/.test(whole)) return { kind: "missing" };
  if (whole.startsWith("#")) return { kind: "unusable", problem: "cell-error" };
  const answer = whole.replace(/[.!]+$/, "");
  if (YES_WORDS.has(answer)) return { kind: "yes" };
  if (NO_WORDS.has(answer)) return { kind: "no" };
  if (text.length > LONGEST_RESULT) return { kind: "unusable", problem: "no-meaning" };
  const first = context.language ?? "it";
  const reading = readNodes(first, plain, context.year);
  if (reading.kind !== "unusable" || reading.problem !== "no-meaning") return reading;
  return readNodes(first === "it" ? "en" : "it", plain, context.year);
}

const UNREAD: ResultReading = { kind: "unusable", problem: "no-meaning" };

function readNodes(language: Language, plain: ReturnType<typeof plainTextOf>, year: number | undefined): ResultReading {
  const nodes = readTree(sourceOf(plain, lexiconFor(language)));
  if (nodes.some((node) => node.kind === "malformed")) return { kind: "unusable", problem: "malformed-number" };
  const telling = nodes.filter((node) => !SILENT.includes(node.kind));
  const [node] = telling;
  if (!node || telling.length > 1) return UNREAD;
  if (node.kind === "deadline") return readDay(node, year);
  if (node.kind === "year") return numberOf({ digits: String(node.year), unit: "" }, false);
  if (node.kind !== "amount" || node.bound !== undefined || node.more !== undefined) return UNREAD;
  return numberOf(node.quantity, node.sign === "-");
}

/** Pieces that add nothing to a result; any other word makes it a note for a person. */
const SILENT: readonly Node["kind"][] = ["small", "open", "close"];

function readDay(node: Extract<Content, { kind: "deadline" }>, year: number | undefined): ResultReading {
  if (node.when.form !== "day" && node.when.form !== "dayMonth") return UNREAD;
  const found = resolveWhen(node.when, year);
  if (found.ok) return { kind: "day", day: found.day, asText: true };
  if (found.why === "zero") return { kind: "missing" };
  return { kind: "unusable", problem: found.why === "impossible" ? "impossible-date" : "no-meaning" };
}

function numberOf(quantity: Pick<Quantity, "digits"> & { readonly unit: Unit }, minus: boolean): ResultReading {
  const value = Number(quantity.digits);
  return { kind: "number", value: value === 0 ? 0 : minus ? -value : value, unit: quantity.unit, asText: true };
}
