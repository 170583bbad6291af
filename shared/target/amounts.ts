/** Turns one number of a text into a target: a level to hold or a change from a base. */
import type { Claim } from "./claims";
import { directionOf } from "./direction";
import type { Assumption, Base, Comparison, ReadingContext, Target } from "./target";
import type { AmountNode, Bound, Node, RangeNode } from "./tree";

/** A target and what it supposes; `reversed` where a range runs downwards. */
export type AmountMeaning =
  | { readonly target: Target; readonly assumed: readonly Assumption[] }
  | { readonly problem: "contradiction" };

const MIRROR: Readonly<Record<Comparison, Comparison>> = {
  atLeast: "atMost",
  moreThan: "lessThan",
  atMost: "atLeast",
  lessThan: "moreThan",
};

/** The meaning of one claim among the pieces of its text. */
export function meaningOfClaim(claim: Claim, nodes: readonly Node[], context: ReadingContext): AmountMeaning {
  const said = changeBefore(claim, nodes);
  if (said !== "better") return meaningWith(claim, said, nodes, context);
  const { better, assumed } = directionOf(context, undefined);
  const meaning = meaningWith(claim, better === "higher" ? "up" : "down", nodes, context);
  return "problem" in meaning ? meaning : { ...meaning, assumed: [...meaning.assumed, ...assumed] };
}

function meaningWith(
  claim: Claim,
  change: UpOrDown | undefined,
  nodes: readonly Node[],
  context: ReadingContext,
): AmountMeaning {
  if (claim.kind === "range") return meaningOfRange(claim, change, nodes);
  const isChange =
    claim.sign === "+" || claim.more !== undefined || change !== undefined || isSignedOnBase(claim, nodes);
  if (!isChange) return levelOf(claim, context, undefined);
  const isLevel = claim.lead === "to" && claim.sign === undefined && claim.more === undefined;
  return isLevel ? levelOf(claim, context, change) : changeOf(claim, change, nodes);
}

/** «-10%» alone or on a base is a change; `≥ -5` is a level below zero. */
const isSignedOnBase = (claim: AmountNode, nodes: readonly Node[]): boolean =>
  claim.sign === "-" && (claim.bound === undefined || nodes.some((node) => node.kind === "base"));

type UpOrDown = "up" | "down";

/** The word for a change that governs a number: «incremento di almeno 80», «riduzione dei tempi del 10%». */
function changeBefore(claim: Claim, nodes: readonly Node[]): UpOrDown | "better" | undefined {
  let adjacent = true;
  for (let i = claim.index - 1; i >= 0; i -= 1) {
    const node = nodes[i];
    if (node === undefined || node.kind === "stop" || node.kind === "label") return undefined;
    if (node.kind === "change") {
      if (node.factor !== undefined) return undefined;
      return adjacent || governs(claim, nodes, i) ? node.direction : undefined;
    }
    adjacent = adjacent && (node.kind === "small" || node.kind === "and");
  }
  return undefined;
}

/** Whether a change word further back governs the number: by its preposition, its comparison or its unit. */
function governs(claim: Claim, nodes: readonly Node[], change: number): boolean {
  const earlier = nodes.slice(0, change).some((node) => node.kind === "amount" || node.kind === "range");
  if (earlier || claim.kind === "range") return !earlier;
  if (claim.subordinate && nodes.slice(change, claim.index).some((node) => node.kind === "subordinate")) {
    return claim.lead === "by" && claim.quantity.unit === "%";
  }
  return claim.lead !== undefined || claim.quantity.unit === "%" || claim.quantity.unit === "points";
}

/** Hours and years are as often a quantity of work as a time to wait. */
const SHORTER_IS_BETTER: readonly string[] = ["days", "minutes", "months"];

function levelOf(claim: AmountNode, context: ReadingContext, change: UpOrDown | undefined): AmountMeaning {
  const { quantity } = claim;
  const value = numberOf(quantity.digits, claim.sign === "-");
  const base: Assumption[] = claim.doubtful ? ["text-ignored"] : [];
  if (claim.quantity.yearLike) base.push("unit-guessed");
  if (!quantity.sure) base.push("number-format");
  if (change === "up" && claim.bound === "atMost") {
    return { target: { kind: "atLeast", value, unit: quantity.unit }, assumed: [...base, "part-of-text"] };
  }
  const said = claim.bound ?? (change === "up" ? "atLeast" : change === "down" ? "atMost" : undefined);
  if (said) return { target: { kind: said, value, unit: quantity.unit }, assumed: base };
  const hint = value === 0 || (quantity.duration && SHORTER_IS_BETTER.includes(quantity.unit)) ? "lower" : undefined;
  const direction = directionOf(context, hint);
  const kind = sideOf(value, quantity.unit, direction.better, context.direction !== undefined);
  return { target: { kind, value, unit: quantity.unit }, assumed: [...direction.assumed, ...base] };
}

/** The side of a bare number; nothing can be less than zero of a thing, or more than all of it. */
export function sideOf(value: number, unit: string, better: "higher" | "lower", said: boolean): "atLeast" | "atMost" {
  if (!said && value === 0) return "atMost";
  if (!said && value === 1 && unit === "%") return "atLeast";
  return better === "higher" ? "atLeast" : "atMost";
}

function changeOf(claim: AmountNode, change: UpOrDown | undefined, nodes: readonly Node[]): AmountMeaning {
  const down = claim.sign === "-" || (claim.sign === undefined && (claim.more ?? change) === "down");
  const by = numberOf(claim.quantity.digits, down);
  const spoken = claim.sign === undefined && down;
  const comparison = comparisonOf(claim.bound, down, spoken);
  const base = baseOf(nodes);
  const assumed: Assumption[] = [...base.assumed];
  if (!claim.quantity.sure) assumed.push("number-format");
  if (claim.doubtful) assumed.push("text-ignored");
  return { target: { kind: "change", by, unit: claim.quantity.unit, base: base.base, comparison }, assumed };
}

/** «riduzione di almeno il 10%»: the wanted result is at most the base less 10 %. */
function comparisonOf(bound: Bound | undefined, down: boolean, spoken: boolean): Comparison {
  if (bound === undefined || bound === "exactly") return down ? "atMost" : "atLeast";
  return spoken ? MIRROR[bound] : bound;
}

/** The base that the text names, else last year's target, said to be supposed. */
export function baseOf(nodes: readonly Node[]): { readonly base: Base; readonly assumed: readonly Assumption[] } {
  const bases = nodes.filter((node): node is Extract<Node, { kind: "base" }> => node.kind === "base");
  const named = bases.find((node) => node.base && !node.assumed) ?? bases.find((node) => node.base !== undefined);
  if (named?.base) {
    const why: Assumption = named.base.kind === "previousTarget" ? "base-previous-target" : "base-previous-result";
    return { base: named.base, assumed: named.assumed ? [why] : [] };
  }
  if (bases.length > 0) return { base: { kind: "previousResult" }, assumed: ["base-previous-result", "text-ignored"] };
  return { base: { kind: "previousTarget" }, assumed: ["base-previous-target"] };
}

function meaningOfRange(range: RangeNode, change: UpOrDown | undefined, nodes: readonly Node[]): AmountMeaning {
  const reach = nodes.some((node) => node.kind === "reach");
  const [low, high] = [Number(range.low.digits), Number(range.high.digits)];
  const assumed: Assumption[] = range.sure ? [] : ["number-format"];
  if (range.arrow || (range.fromTo && (change !== undefined || reach))) {
    if (change !== undefined && !range.arrow && high !== low && high > low !== (change === "up"))
      return { problem: "contradiction" };
    const kind = change === "down" || (change === undefined && high < low) ? "atMost" : "atLeast";
    return { target: { kind, value: high, unit: range.high.unit }, assumed };
  }
  if (low > high || range.low.unit !== range.high.unit) return { problem: "contradiction" };
  if (change !== undefined) assumed.push("part-of-text");
  if (range.bound) assumed.push("text-ignored");
  const spoken = range.high.unit === "%" || nodes.some((node) => node.kind === "text" || node.kind === "deliverable");
  if (range.fromTo && spoken) assumed.push("part-of-text");
  return { target: { kind: "between", low, high, unit: range.high.unit }, assumed };
}

/** The number of its digits; minus zero is zero. */
const numberOf = (digits: string, minus: boolean): number => {
  const value = Number(digits);
  return value === 0 ? 0 : minus ? -value : value;
};
