/** The third step of reading: the pieces of a text become one target, or the reason why they do not. */

import { meaningOfClaim } from "./amounts";
import { type Claim, claimsOf, isAge } from "./claims";
import { type Deadline, deadlineOf } from "./deadlines";
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
  return isListOfBareNumbers(parts, assumed)
    ? doubtful("two-conditions", nodes)
    : meant(together(parts), assumed);
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
  const head = nodes.find((node) => node.kind !== "small");
  if (chosen.claims.length === 0 || head?.kind === "none")
    return withoutNumbers(nodes, deadline, context, chosen.assumed);
  const event = eventProblem(chosen.claims, nodes);
  if (event) return event;
  return withNumbers(chosen.claims, chosen.assumed, nodes, deadline, context);
}

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

interface Chosen {
  readonly claims: readonly Claim[] | Outcome;
  readonly assumed: readonly Assumption[];
}

/** The numbers that are aimed at. */
function chooseClaims(claims: readonly Claim[], nodes: readonly Node[], context: ReadingContext): Chosen {
  const alternative = claims.find((claim) => claim.alternative);
  if (alternative) return { claims: doubtful("two-conditions", nodes), assumed: [] };
  if (isJumble(claims)) return { claims: doubtful("two-conditions", claims), assumed: [] };
  const dated = chooseByYear(claims, nodes, context.year);
  if (!Array.isArray(dated.claims)) return dated;
  const all: readonly Claim[] = dated.claims;
  const strong = all.filter((claim, n) => isAimedAt(claim, all) && !isOpening(claim, all[n + 1], nodes));
  const left = all.filter((claim) => !strong.includes(claim));
  const assumed = left.length > 0 ? [...dated.assumed, "part-of-text" as const] : dated.assumed;
  if (strong.length === 0 && left.length > 0) return { claims: likeliest(left), assumed };
  const conflict = left.find(
    (claim) => claim.bracketed && !isAge(claim) && !claim.subordinate && !isAside(claim, nodes),
  );
  if (conflict && strong.length > 0) return { claims: doubtful("two-conditions", [conflict]), assumed: [] };
  if (isServedShare(strong, left)) return { claims: doubtful("two-conditions", claims), assumed: [] };
  return { claims: strong, assumed };
}

/** Of numbers none of which is clearly aimed at: the first with a comparison, else the first. */
function likeliest(claims: readonly Claim[]): readonly Claim[] {
  const counted = claims.filter((claim) => !isAge(claim));
  const bounded = counted.find((claim) => claim.kind === "amount" && claim.bound !== undefined && !claim.within);
  return bounded ? [bounded] : counted.slice(0, 1);
}

/** «Sul totale di 8.000 comuni, almeno il 20%»: a number that only opens the sentence. */
const isOpening = (claim: Claim, next: Claim | undefined, nodes: readonly Node[]): boolean => {
  if (claim.kind !== "amount" || next?.kind !== "amount" || claim.bound !== undefined || next.bound === undefined)
    return false;
  return claim.quantity.unit !== "%" && nodes.slice(claim.index, next.index).some((n) => n.kind === "and" && n.comma);
};

/** «4 (1 per trimestre)», «80% (75% nel 2023)»: explains the number before the brackets. */
function isAside(claim: Claim, nodes: readonly Node[]): boolean {
  const rest = nodes.slice(claim.index + 1);
  const close = rest.findIndex((node) => node.kind === "close");
  return rest.slice(0, Math.max(0, close)).some((node) => ASIDE.includes(node.kind));
}

const ASIDE: readonly Node["kind"][] = ["subordinate", "year", "base"];

/** «entro 10 giorni nel 95% dei casi»: the share and the time both count. */
const isServedShare = (strong: readonly Claim[], left: readonly Claim[]): boolean =>
  strong[0]?.kind === "amount" &&
  strong[0].quantity.duration &&
  left.some((claim) => claim.kind === "amount" && claim.quantity.unit === "%" && claim.index > (strong[0]?.index ?? 0));

function isAimedAt(claim: Claim, claims: readonly Claim[]): boolean {
  if (claim.subordinate || claim.bracketed) return false;
  if (isAge(claim)) return claims.length === 1 && claim.kind === "amount";
  if (claims.length > 1 && claim.kind === "amount" && isGivenGroup(claim)) return false;
  return !claim.trailing;
}

/** «nei 14 capoluoghi» beside another number. */
const isGivenGroup = (claim: Extract<Claim, { kind: "amount" }>): boolean =>
  claim.ofGroup && claim.bound === undefined && claim.quantity.unit !== "%";

/** «80% (2017) - 85% (2018)»: the number of the column's year. */
function chooseByYear(claims: readonly Claim[], nodes: readonly Node[], year: number | undefined): Chosen {
  const years = yearsOf(claims, nodes);
  const distinct = new Set(years.filter((said) => said !== undefined));
  if (distinct.size > 1) {
    const wanted = claims.filter((_, n) => years[n] === year);
    return wanted.length === 1
      ? {
          claims: wanted.map((claim) => ({ ...claim, subordinate: false, trailing: false, bracketed: false })),
          assumed: [],
        }
      : { claims: doubtful("several-years", nodes), assumed: [] };
  }
  const [said] = [...distinct];
  const other = claims.length === 1 && said !== undefined && year !== undefined && said !== year;
  return { claims, assumed: other ? ["year-from-context"] : [] };
}

/** The year beside each number: after it, or before it where the text begins with a year. */
function yearsOf(claims: readonly Claim[], nodes: readonly Node[]): (number | undefined)[] {
  const years: (number | undefined)[] = claims.map(() => undefined);
  const firstYear = nodes.findIndex((node) => node.kind === "year");
  const before = firstYear >= 0 && firstYear < (claims[0]?.index ?? 0);
  nodes.forEach((node, index) => {
    if (node.kind !== "year") return;
    const beside = before
      ? claims.findIndex((claim) => claim.index > index)
      : claims.reduce((last, claim, n) => (claim.index < index ? n : last), -1);
    if (beside >= 0 && years[beside] === undefined) years[beside] = node.year;
  });
  return years;
}

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
  const joined = targets.length === 2 ? joinBounds(targets) : undefined;
  if (joined === "contradiction") return doubtful("contradiction", claims);
  if (joined) return finish([joined], deadline, targets.some(isStrict) ? [...all, "strictness"] : all);
  if (claims.slice(1).some((claim) => !claim.coordinated)) return doubtful("two-conditions", claims);
  if (isSeries(nodes) && isListOfBareNumbers(targets, all)) return doubtful("two-conditions", claims);
  return finish(targets, deadline, all);
}

/** «3 +2», «1 h 30 min»: numbers side by side that make one only for a person. */
const isJumble = (claims: readonly Claim[]): boolean =>
  claims.some((claim, n) => {
    const adjacent = n > 0 && claim.index === (claims[n - 1]?.index ?? 0) + 1;
    return adjacent && !claim.coordinated && !(claim.kind === "amount" && claim.within);
  });

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

/** What stands beside the numbers and changes them in a way that is not read. */
function ignoredIn(nodes: readonly Node[]): Assumption[] {
  const assumed: Assumption[] = [];
  if (nodes.some((node) => node.kind === "doubt")) assumed.push("text-ignored");
  const others: readonly Node["kind"][] = ["sinceEvent", "judgement", "outOf", "placeholder", "or", "keep"];
  const unused = nodes.some((node) => node.kind === "deadline" && (node.marker === "asAt" || node.marker === "after"));
  if (unused) assumed.push("part-of-text");
  const given = nodes.findIndex((node) => node.kind === "amount" || node.kind === "range");
  const besides = nodes.some((node, i) => node.kind === "every" || (node.kind === "mean" && i > given));
  if (besides) assumed.push("part-of-text");
  const compared = nodes.some(
    (node) => node.kind === "mean" && (node.bound !== undefined || node.better !== undefined),
  );
  if (compared || nodes.some((node) => others.includes(node.kind))) assumed.push("part-of-text");
  return assumed;
}

const isStrict = ({ kind }: Target): boolean => kind === "moreThan" || kind === "lessThan";

/** «≥ 3 e ≤ 5» is a range. */
function joinBounds(targets: readonly Target[]): Target | "contradiction" | undefined {
  const [a, b] = targets;
  const low = [a, b].find((target) => target?.kind === "atLeast" || target?.kind === "moreThan");
  const high = [a, b].find((target) => target?.kind === "atMost" || target?.kind === "lessThan");
  if (!low || !high || !("value" in low) || !("value" in high) || low.unit !== high.unit) return undefined;
  if (low.value > high.value) return "contradiction";
  return { kind: "between", low: low.value, high: high.value, unit: low.unit };
}
