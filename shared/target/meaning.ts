/** The third step of reading: the pieces of a text become one target, or the reason why they do not. */

import { meaningOfClaim } from "./amounts";
import { chooseClaims } from "./choose";
import { type Claim, claimsOf } from "./claims";
import { type Deadline, deadlineOf } from "./deadlines";
import { ignoredIn } from "./ignored";
import { hasSecondAim, isBuried, isPickedOut, joinsUncounted } from "./loose";
import { doubtful, meant, type Outcome, together } from "./outcome";
import { selectPart } from "./select";
import type { Assumption, ReadingContext, Target } from "./target";
import type { Node } from "./tree";
import { meaningOfWords } from "./wordsOnly";

/** The meaning of the pieces of a text. */
export function meaningOf(nodes: readonly Node[], context: ReadingContext): Outcome {
  const selected = selectPart(nodes, context.year);
  if ("ok" in selected) return selected;
  const outcome = weighClauses(selected.nodes, context) ?? weigh(selected.nodes, context);
  if (outcome.ok) return meant(outcome.target, [...outcome.assumed, ...selected.assumed]);
  return selected.leftOut && outcome.code === "no-target-found" ? doubtful("not-a-target", nodes) : outcome;
}

/** Conditions between semicolons, where each can be read by itself. */
function weighClauses(nodes: readonly Node[], context: ReadingContext): Outcome | undefined {
  const clauses = clausesOf(nodes);
  const years = new Set(nodes.flatMap((node) => (node.kind === "year" ? [node.year] : [])));
  if (clauses.length < 2 || years.size > 1) return undefined;
  const parts: Target[] = [];
  const assumed: Assumption[] = [];
  for (const clause of clauses) {
    const outcome = weigh(clause, context);
    if (!outcome.ok) return undefined;
    parts.push(...(outcome.target.kind === "all" ? outcome.target.parts : [outcome.target]));
    assumed.push(...outcome.assumed);
  }
  return isListOfBareNumbers(parts, assumed) ? doubtful("two-conditions", nodes) : meant(together(parts), assumed);
}

function clausesOf(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const clauses: Node[][] = [[]];
  for (const node of nodes) {
    if (node.kind === "stop" && node.hard) clauses.push([]);
    else clauses[clauses.length - 1]?.push(node);
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** «80; 85; 90» is a series of something that the text does not name. */
function isListOfBareNumbers(parts: readonly Target[], assumed: readonly Assumption[]): boolean {
  const guessed = assumed.includes("direction-default") || assumed.includes("direction-from-name");
  const units = parts.map((part) => ("unit" in part ? part.unit : part.kind));
  return guessed && units.some((unit, n) => (unit === "" || unit === "%") && units.indexOf(unit) !== n);
}

function weigh(nodes: readonly Node[], context: ReadingContext): Outcome {
  const wrong = nodes.find((node) => node.kind === "malformed");
  if (wrong) return doubtful("malformed-number", [wrong]);
  const deadline = deadlineOf(nodes, context);
  if (deadline && "ok" in deadline) return deadline;
  const chosen = chooseClaims(claimsOf(nodes), nodes, context);
  if (!Array.isArray(chosen.claims)) return chosen.claims as Outcome;
  if (chosen.none) return meant(together([{ kind: "atMost", value: 0, unit: "" }, ...dayOf(deadline)]), chosen.assumed);
  const head = nodes.find((node) => node.kind !== "small");
  if (chosen.claims.length === 0 || head?.kind === "none")
    return withoutNumbers(nodes, deadline, context, chosen.assumed);
  const event = eventProblem(chosen.claims, nodes);
  if (event) return event;
  return withNumbers(chosen.claims, chosen.assumed, nodes, deadline, context);
}

const dayOf = (deadline: Deadline | undefined): readonly Target[] =>
  deadline ? [{ kind: "by", day: deadline.day }] : [];

function withoutNumbers(
  nodes: readonly Node[],
  deadline: Deadline | undefined,
  context: ReadingContext,
  assumed: readonly Assumption[],
): Outcome {
  const words = meaningOfWords(nodes, context, deadline !== undefined);
  if (!deadline) return words.ok ? meant(words.target, [...words.assumed, ...assumed]) : words;
  const by: Target = { kind: "by", day: deadline.day };
  if (words.ok && words.target.kind !== "done") {
    return meant({ kind: "all", parts: [words.target, by] }, [...words.assumed, ...deadline.assumed, ...assumed]);
  }
  return meant(by, [...deadline.assumed, ...assumed, ...(hasDoubt(nodes) ? (["part-of-text"] as const) : [])]);
}

const hasDoubt = (nodes: readonly Node[]): boolean =>
  isBuried(nodes) ||
  nodes.some(
    (node) => node.kind === "doubt" || node.kind === "judgement" || node.kind === "or" || node.kind === "placeholder",
  );

/** «entro 1 mese dall'evento»: no day until the event has happened. */
function eventProblem(claims: readonly Claim[], nodes: readonly Node[]): Outcome | undefined {
  const event = nodes.find((node) => node.kind === "sinceEvent" && !node.recurring);
  return event && claims.length === 1 && claims[0]?.kind === "amount" && claims[0].quantity.duration
    ? doubtful("needs-event", [event])
    : undefined;
}

function withNumbers(
  claims: readonly Claim[],
  assumed: readonly Assumption[],
  nodes: readonly Node[],
  deadline: Deadline | undefined,
  context: ReadingContext,
): Outcome {
  if (joinsUncounted(nodes, claims[0]?.index ?? 0)) return doubtful("two-conditions", nodes);
  if (claims.length > 1 && namesSeveralBases(nodes)) return doubtful("two-conditions", claims);
  const all: Assumption[] = [...assumed, ...ignoredIn(nodes)];
  const place = claims[0]?.index ?? 0;
  if (isPickedOut(nodes, place) || hasSecondAim(nodes, place) || (deadline && isBuried(nodes)))
    all.push("part-of-text");
  if (isTimeToDo(claims, nodes)) all.push("part-of-text");
  const targets: Target[] = [];
  for (const claim of claims) {
    const meaning = meaningOfClaim(claim, nodes, context);
    if ("problem" in meaning) return doubtful(meaning.problem, [claim]);
    targets.push(meaning.target);
    if (meaning.target.kind !== "change" && nodes.some((node) => node.kind === "base")) all.push("part-of-text");
    all.push(...meaning.assumed);
  }
  const joined = targets.length === 2 ? joinBounds(sharedUnit(targets, claims)) : undefined;
  if (joined === "contradiction") return doubtful("contradiction", claims);
  if (joined) return finish([joined], deadline, targets.some(isStrict) ? [...all, "strictness"] : all);
  if (claims.slice(1).some((claim) => !claim.coordinated)) return doubtful("two-conditions", claims);
  if (isSeries(nodes) && isListOfBareNumbers(targets, all)) return doubtful("two-conditions", claims);
  return finish(targets, deadline, all);
}

/** «Adozione del decreto entro 90 giorni»: from when is not said. */
const isTimeToDo = (claims: readonly Claim[], nodes: readonly Node[]): boolean => {
  const [claim] = claims;
  const head = nodes.find((node) => node.kind !== "small");
  return (
    claims.length === 1 &&
    claim?.kind === "amount" &&
    claim.within &&
    claim.quantity.duration &&
    head?.kind === "deliverable"
  );
};

/** «80, 85, 90»: numbers and nothing else. */
const isSeries = (nodes: readonly Node[]): boolean =>
  nodes.every((node) => node.kind === "amount" || node.kind === "and" || node.kind === "small");

function finish(targets: readonly Target[], deadline: Deadline | undefined, assumed: readonly Assumption[]): Outcome {
  const parts: readonly Target[] = deadline ? [...targets, { kind: "by", day: deadline.day }] : targets;
  const whole = [...assumed, ...(deadline?.assumed ?? [])];
  return meant(together(parts), whole);
}

const isStrict = ({ kind }: Target): boolean => kind === "moreThan" || kind === "lessThan";

/** «+5% sul 2015 e +3% sul 2014»: which number goes with which base is left to a person. */
function namesSeveralBases(nodes: readonly Node[]): boolean {
  const bases = nodes.flatMap((node) => (node.kind === "base" && node.base ? [JSON.stringify(node.base)] : []));
  return new Set(bases).size > 1;
}

/** «min 3 max 5 gg»: the unit that only one of two limits names is that of both. */
function sharedUnit(targets: readonly Target[], claims: readonly Claim[]): readonly Target[] {
  const units = targets.flatMap((target) => ("value" in target && target.unit !== "" ? [target.unit] : []));
  const [unit] = units;
  const within = claims.some((claim) => claim.kind === "amount" && claim.within);
  if (units.length !== 1 || unit === undefined || unit === "%" || unit === "points" || within) return targets;
  const shared = targets.map((target) => ("value" in target ? { ...target, unit } : target));
  return joinBounds(shared) === "contradiction" ? targets : shared;
}

/** «≥ 3 e ≤ 5» is a range. */
function joinBounds(targets: readonly Target[]): Target | "contradiction" | undefined {
  const [a, b] = targets;
  const low = [a, b].find((target) => target?.kind === "atLeast" || target?.kind === "moreThan");
  const high = [a, b].find((target) => target?.kind === "atMost" || target?.kind === "lessThan");
  if (!low || !high || !("value" in low) || !("value" in high) || low.unit !== high.unit) return undefined;
  if (low.value > high.value) return "contradiction";
  return { kind: "between", low: low.value, high: high.value, unit: low.unit };
}
