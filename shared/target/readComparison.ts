/** Reads comparisons with the words that turn them round: «almeno», «mai oltre», «non deve superare», «non < 80%». */
import { at, type Source, skipSmall } from "./source";
import type { Comparison } from "./target";
import type { Bound, ReadAt } from "./tree";

/** What is left where a comparison is denied: «non oltre 5» is at most 5. */
const DENIED: Readonly<Partial<Record<Bound, Comparison>>> = { moreThan: "atMost", lessThan: "atLeast" };

const MOST_VERBS = 4;

/** The comparison at token `i`, denied where a negation stands before it. */
export function readComparison(source: Source, i: number): ReadAt<Bound> | undefined {
  const found = at(source, "comparison", i);
  const denied = readDenied(source, i);
  if (denied && denied.next > i + (found?.length ?? 0)) return denied;
  return found && { value: found.value as Bound, next: i + found.length };
}

/** «mai oltre», «must not fall below», «non dovrà essere superiore a». */
function readDenied(source: Source, i: number): ReadAt<Bound> | undefined {
  const negation = at(source, "negation", i);
  if (!negation) return undefined;
  let next = i + negation.length;
  for (let verbs = 0; verbs <= MOST_VERBS; verbs += 1) {
    const found = at(source, "comparison", next);
    if (found) return denialOf(found.value as Bound, next + found.length);
    const verb = at(source, "auxiliary", next);
    if (!verb) return undefined;
    next += verb.length;
  }
  return undefined;
}

function denialOf(bound: Bound, next: number): ReadAt<Bound> | undefined {
  const left = DENIED[bound];
  return left && { value: left, next };
}

/** «superare del 5%»: the first token of the step, where one is named. */
export function readStep(source: Source, i: number, comparison: ReadAt<Bound>): number | undefined {
  if (!at(source, "exceed", i) || comparison.value !== "moreThan" || !at(source, "by", comparison.next))
    return undefined;
  const next = skipSmall(source, comparison.next);
  const share = at(source, "percent", next + 1) ?? at(source, "points", next + 1);
  return source.tokens[next]?.kind === "number" && share ? next : undefined;
}

const SIDES: Readonly<Record<Bound, "up" | "down" | "none">> = {
  atLeast: "up",
  moreThan: "up",
  atMost: "down",
  lessThan: "down",
  exactly: "none",
};

interface Bounded {
  readonly bound?: Bound;
  readonly doubtful: boolean;
}

/** Two comparisons before one number: «almeno pari a» is at least; of others the first counts, and that is told. */
export function joinBounds<T extends Bounded>(lead: T, bound: Bound): T {
  const first = lead.bound;
  if (first === undefined || first === "exactly") return { ...lead, bound };
  if (bound === "exactly" || bound === first) return lead;
  return { ...lead, doubtful: lead.doubtful || SIDES[first] !== SIDES[bound] || SIDES[first] === "up" };
}
