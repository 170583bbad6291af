/** Chooses, of the numbers of a text, those that are aimed at. */
import { type Claim, isAge } from "./claims";
import { doubtful, type Outcome } from "./outcome";
import type { Assumption, ReadingContext } from "./target";
import type { Node } from "./tree";

/** The claims to be read, or the reason why none can be. */
export interface Chosen {
  readonly claims: readonly Claim[] | Outcome;
  readonly assumed: readonly Assumption[];
  /** None of what the text names may be left. */
  readonly none?: boolean;
}

/** The numbers that are aimed at. */
export function chooseClaims(claims: readonly Claim[], nodes: readonly Node[], context: ReadingContext): Chosen {
  const ranked = claims.find((claim) => isRanked(claim, nodes));
  if (ranked) return { claims: doubtful("needs-judgement", [ranked]), assumed: [] };
  const removed = claims.find((claim) => isRemoved(claim, nodes));
  if (removed) return { claims: [], assumed: ["part-of-text"], none: true };
  const head = nodes.find((node) => node.kind !== "small");
  if (head?.kind === "elsewhere" && !claims.some((claim) => claim.kind === "amount" && claim.bound !== undefined))
    return { claims: doubtful("not-a-target", [head]), assumed: [] };
  const alternative = claims.find((claim) => claim.alternative);
  if (alternative) return { claims: doubtful("two-conditions", nodes), assumed: [] };
  if (isJumble(claims)) return { claims: doubtful("two-conditions", claims), assumed: [] };
  if (isPath(claims, nodes)) return { claims: doubtful("several-years", nodes), assumed: [] };
  const dated = chooseByYear(claims, nodes, context.year);
  if (!Array.isArray(dated.claims)) return dated;
  const all: readonly Claim[] = dated.claims;
  const described = afterDescription(all, nodes);
  const strong = described.filter(
    (claim, n) => isAimedAt(claim, described) && !isOpening(claim, described[n + 1], nodes),
  );
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

/** The piece before a number, articles and prepositions passed over. */
export function pieceBefore(nodes: readonly Node[], index: number): Node | undefined {
  let back = index - 1;
  while (nodes[back]?.kind === "small") back -= 1;
  return nodes[back];
}

/** «tra i primi 10 Paesi», «top 10»: a place in a list, better when lower. */
const isRanked = (claim: Claim, nodes: readonly Node[]): boolean =>
  claim.kind === "amount" &&
  !claim.quantity.duration &&
  claim.quantity.unit !== "%" &&
  pieceBefore(nodes, claim.index)?.kind === "ranking";

/** «Eliminate waits of more than 78 weeks», «zero attese oltre i 30 giorni»: the number says what there is to be none of. */
function isRemoved(claim: Claim, nodes: readonly Node[]): boolean {
  if (claim.kind !== "amount" || (claim.bound !== "moreThan" && claim.bound !== "lessThan")) return false;
  const before = nodes.slice(0, claim.index).filter((node) => node.kind !== "small");
  const [head] = before;
  const zero = head?.kind === "amount" && head.bound === undefined && Number(head.quantity.digits) === 0;
  if (head?.kind !== "eliminate" && !zero) return false;
  const others = before.slice(1).some((node) => node.kind === "amount" || node.kind === "and" || node.kind === "stop");
  return !others && (zero || before.length > 1);
}

/** «52%, rising to 55% in 2024/25»: the values of two moments. */
const isPath = ([first, second]: readonly Claim[], nodes: readonly Node[]): boolean =>
  first?.kind === "amount" &&
  second?.kind === "amount" &&
  second.lead === "to" &&
  first.quantity.unit === second.quantity.unit &&
  nodes.slice(first.index, second.index).some(({ kind }) => kind === "and") &&
  ["change", "reach"].includes(pieceBefore(nodes, second.index)?.kind ?? "");

/** Of numbers none of which is clearly aimed at: the first with a comparison, else the first. */
function likeliest(claims: readonly Claim[]): readonly Claim[] {
  const counted = claims.filter((claim) => !isAge(claim));
  const bounded = counted.find((claim) => claim.kind === "amount" && claim.bound !== undefined && !claim.within);
  return bounded ? [bounded] : counted.slice(0, 1);
}

/** «Pratiche oltre i 20 giorni: contenimento al 5%»: numbers that describe, before a colon or a word for the aim, are no aim. */
function afterDescription(claims: readonly Claim[], nodes: readonly Node[]): readonly Claim[] {
  const opening = nodes.findIndex((node) => node.kind === "text" || node.kind === "measure");
  const turn = claims.findIndex((claim, n) => {
    const previous = claims[n - 1];
    if (!previous || opening < 0 || opening > previous.index) return false;
    const between = nodes.slice(previous.index + 1, claim.index);
    const kept = pieceBefore(nodes, claim.index)?.kind;
    return (
      between.some((node) => node.kind === "small" && node.colon === true) ||
      (KEPT.includes(kept ?? "text") && !between.some(isJoint))
    );
  });
  return turn > 0 ? claims.slice(turn).map((claim) => ({ ...claim, trailing: false, subordinate: false })) : claims;
}

const KEPT: readonly Node["kind"][] = ["keep", "change", "reach"];
const isJoint = ({ kind }: Node): boolean => kind === "and" || kind === "stop";

/** «Sul totale di 8.000 comuni, almeno il 20%»: a number that only opens the sentence. */
const isOpening = (claim: Claim, next: Claim | undefined, nodes: readonly Node[]): boolean => {
  if (claim.kind !== "amount" || next?.kind !== "amount" || claim.bound !== undefined || next.bound === undefined)
    return false;
  if (next.subordinate) return false;
  return claim.quantity.unit !== "%" && nodes.slice(claim.index, next.index).some((n) => n.kind === "and" && n.comma);
};

/** «4 (1 per trimestre)», «80% (75% nel 2023)»: explains the number before the brackets. */
function isAside(claim: Claim, nodes: readonly Node[]): boolean {
  let open = claim.index - 1;
  while (open >= 0 && nodes[open]?.kind !== "open") open -= 1;
  const rest = nodes.slice(open + 1);
  const close = rest.findIndex((node) => node.kind === "close");
  return rest.slice(0, Math.max(0, close)).some((node) => !BARE.includes(node.kind));
}

const BARE: readonly Node["kind"][] = ["amount", "range", "small", "and", "or"];

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

/** «3 +2», «1 h 30 min»: numbers side by side that make one only for a person. */
const isJumble = (claims: readonly Claim[]): boolean =>
  claims.some((claim, n) => {
    const adjacent = n > 0 && claim.index === (claims[n - 1]?.index ?? 0) + 1;
    return adjacent && !claim.coordinated && !(claim.kind === "amount" && claim.within);
  });
