/** Reads what a relative target is measured from: «consuntivo 2016», «anno precedente», «media regionale». */
import { after, at, isSign, type Source, skipSmall, yearAt } from "./source";
import type { Base } from "./target";
import type { ReadAt } from "./tree";

/** `assumed`: the words name no year, so the year before is meant. */
export interface NamedBase {
  readonly base: Base;
  readonly assumed: boolean;
  /** «sul target 2015»: the year of the target that is named. */
  readonly targetYear?: number;
}

/** The base named at token `i` (articles are passed over). */
export function readBase(source: Source, i: number): ReadAt<NamedBase> | undefined {
  const begin = skipSmall(source, i);
  return (
    readPrevious(source, begin) ?? readPrevious(source, i) ?? readMeanBase(source, begin) ?? readResult(source, begin)
  );
}

function readPrevious(source: Source, i: number): ReadAt<NamedBase> | undefined {
  const result = at(source, "previousResult", i);
  const target = at(source, "previousTarget", i);
  if (target && target.length >= (result?.length ?? 0)) {
    const year = yearAt(source, skipYearWords(source, i + target.length));
    const next = year === undefined ? i + target.length : skipYearWords(source, i + target.length) + 1;
    if (year !== undefined)
      return { value: { base: { kind: "previousTarget" }, assumed: false, targetYear: year }, next };
    return { value: { base: { kind: "previousTarget" }, assumed: target.length === 1 }, next };
  }
  if (!result) return undefined;
  const year = readYearOfResult(source, i + result.length);
  return year
    ? { value: { base: { kind: "result", year: year.value }, assumed: false }, next: year.next }
    : { value: { base: { kind: "previousResult" }, assumed: false }, next: i + result.length };
}

/** «valore 2015», «consuntivo dell'anno 2016», «2015», «31/12/2015», «valore raggiunto». */
function readResult(source: Source, i: number): ReadAt<NamedBase> | undefined {
  const year = readYearOfResult(source, i);
  if (year) return { value: { base: { kind: "result", year: year.value }, assumed: false }, next: year.next };
  const noun = at(source, "result", i);
  if (!noun) return undefined;
  let next = i + noun.length;
  for (let found = at(source, "result", next); found; found = at(source, "result", next)) next += found.length;
  const previous = readPrevious(source, skipSmall(source, next));
  if (previous) return previous;
  return { value: { base: { kind: "previousResult" }, assumed: true }, next };
}

function readYearOfResult(source: Source, i: number): ReadAt<number> | undefined {
  let next = skipYearWords(source, i);
  if (isSign(source, next, "(")) next += 1;
  const year = yearAt(source, next);
  if (year !== undefined) {
    const split = isSign(source, next + 1, "/") && /^\d{2}$/.test(source.tokens[next + 2]?.text ?? "");
    if (split) return { value: year, next: next + 3 };
    const end = isSign(source, next + 1, ")") && isSign(source, next - 1, "(") ? next + 2 : next + 1;
    return { value: year, next: after(source, "level", end) };
  }
  const day = source.tokens[next]?.day;
  return typeof day === "object" ? { value: Number(day.day.slice(0, 4)), next: next + 1 } : undefined;
}

/** «rispetto ai 20 del 2022», «ai 120 utenti del 2022»: the number of that year, of which only the year is used. */
export function readCountedBase(source: Source, i: number): ReadAt<NamedBase> | undefined {
  const begin = skipSmall(source, i);
  if (source.tokens[begin]?.kind !== "number" || yearAt(source, begin) !== undefined) return undefined;
  const percent = after(source, "percent", begin + 1);
  const noun = source.tokens[begin + 1]?.kind === "word" && !at(source, "small", begin + 1) ? 1 : 0;
  const year = readYearOfResult(source, percent > begin + 1 ? percent : begin + 1 + noun);
  return year && { value: { base: { kind: "result", year: year.value }, assumed: false }, next: year.next };
}

function skipYearWords(source: Source, i: number): number {
  let next = i;
  for (;;) {
    const found =
      at(source, "small", next) ?? at(source, "year", next) ?? at(source, "result", next) ?? at(source, "level", next);
    if (!found) return next;
    next += found.length;
  }
}

const LONGEST_GROUP = 5;

/** «media regionale», «valore medio nazionale», «regional average», «media «…»». */
export function readMean(source: Source, i: number): ReadAt<string> | undefined {
  const mean = at(source, "mean", i);
  if (mean) {
    const group = readGroupAfter(source, i + mean.length);
    const isResult = group.value === "" && yearAt(source, group.next) !== undefined;
    return isResult && !isSign(source, group.next + 1, "-") ? undefined : group;
  }
  if (!source.lexicon.words.meanAfterGroup || at(source, "change", i) || at(source, "reach", i)) return undefined;
  for (let n = 1; n <= 3; n += 1) {
    const token = source.tokens[i + n - 1];
    if (token?.kind !== "word" && token?.kind !== "quoted") return undefined;
    const noun = at(source, "mean", i + n);
    if (noun) return { value: groupText(source, i, i + n), next: i + n + noun.length };
  }
  return undefined;
}

function readGroupAfter(source: Source, i: number): ReadAt<string> {
  if (source.tokens[i]?.kind === "quoted") return { value: source.tokens[i]?.text ?? "", next: i + 1 };
  let next = i;
  while (next < i + LONGEST_GROUP && isInGroup(source, next, i) && !endsGroup(source, next)) next += 1;
  while (next > i && at(source, "small", next - 1)?.length === 1) next -= 1;
  return { value: groupText(source, i, next), next };
}

/** Words, and years within them: «triennio 2021-2023». */
const isInGroup = (source: Source, n: number, begin: number): boolean =>
  source.tokens[n]?.kind === "word" ||
  (n > begin && yearAt(source, n) !== undefined) ||
  (n > begin && isSign(source, n, "-") && yearAt(source, n - 1) !== undefined && yearAt(source, n + 1) !== undefined);

const ENDS = ["comparison", "within", "due", "and", "or", "against", "subordinate", "asAt"] as const;
const endsGroup = (source: Source, i: number): boolean => ENDS.some((kind) => at(source, kind, i) !== undefined);

const groupText = (source: Source, from: number, to: number): string =>
  source.tokens
    .slice(from, to)
    .map((token) => (token.kind === "quoted" ? token.text : token.written + (token.written.endsWith("'") ? "" : " ")))
    .join("")
    .replace(/ ?- ?/g, "-")
    .trim();

function readMeanBase(source: Source, i: number): ReadAt<NamedBase> | undefined {
  const mean = readMean(source, i);
  return mean && { value: { base: { kind: "mean", of: mean.value }, assumed: false }, next: mean.next };
}
