/** The numbers of a sentence, each with its part in it: aimed at, said beside another, or only qualifying a group. */
import type { AmountNode, Node, RangeNode } from "./tree";

export type Claim = (AmountNode | RangeNode) & {
  readonly from: number;
  readonly to: number;
  /** Place among the nodes. */
  readonly index: number;
  /** «e il 10% dei Comuni»: stands beside the number before it. */
  readonly coordinated: boolean;
  /** «oppure 5». */
  readonly alternative: boolean;
  /** «con più di 5.000 abitanti»: tells of whom, not how many. */
  readonly subordinate: boolean;
  /** Follows another number without a link: «3 corsi di 20 ore». */
  readonly trailing: boolean;
  readonly bracketed: boolean;
};

/** The claims of the nodes, in order. */
export function claimsOf(nodes: readonly Node[]): readonly Claim[] {
  const claims: Claim[] = [];
  let depth = 0;
  nodes.forEach((node, index) => {
    if (node.kind === "open") depth += 1;
    if (node.kind === "close") depth = Math.max(0, depth - 1);
    if (node.kind === "amount" || node.kind === "range") {
      claims.push({ ...node, index, bracketed: depth > 0, ...roleOf(nodes, index) });
    }
  });
  return claims;
}

type Role = Pick<Claim, "coordinated" | "alternative" | "subordinate" | "trailing">;

const PLAIN: Role = { coordinated: false, alternative: false, subordinate: false, trailing: false };

/** Walks back from a number to the piece that opens its part of the sentence. */
function roleOf(nodes: readonly Node[], index: number): Role {
  let i = index - 1;
  while (nodes[i]?.kind === "small") i -= 1;
  const before = nodes[i]?.kind;
  if (before === "and" || before === "stop") {
    return { ...PLAIN, coordinated: true, subordinate: before === "and" && isListedInside(nodes, i) };
  }
  const node = nodes[index];
  if (before === "reach" && !(node?.kind === "amount" && node.quantity.inWords)) return PLAIN;
  if (isBounded(node) && (before === "amount" || before === "range")) return { ...PLAIN, coordinated: true };
  if (before === "outOf") return { ...PLAIN, subordinate: true };
  if (before === "or") return { ...PLAIN, alternative: true };
  let subordinate = false;
  for (; i >= 0; i -= 1) {
    const kind = nodes[i]?.kind;
    if (kind === "stop" || kind === "label") break;
    if ((kind === "amount" || kind === "range") && !isAge(nodes[i]))
      return { ...PLAIN, subordinate, trailing: !subordinate };
    if (kind === "subordinate") subordinate = true;
    if (kind === "and" && !subordinate) return { ...PLAIN, coordinated: true };
  }
  return { ...PLAIN, subordinate };
}

/** «tra i 15 e i 29 anni» says of whom, so that what follows does not hang on it. */
export const isAge = (node: Node | undefined): boolean =>
  node?.kind === "range" ? node.high.years : node?.kind === "amount" && node.quantity.years;

/** «min 3 max 5»: a comparison of its own opens a condition. */
const isBounded = (node: Node | undefined): boolean =>
  node?.kind === "amount" && node.bound !== undefined && !node.within;

/** A number beside one that only qualifies qualifies too. */
function isListedInside(nodes: readonly Node[], and: number): boolean {
  const last = nodes[and - 1];
  if (last?.kind !== "amount" && last?.kind !== "range") return false;
  return last.kind === "amount" && !last.bound ? roleOf(nodes, and - 1).subordinate : false;
}
