/** Every place where weights must add up: what should come out, what does, and over which weights. */
import type { Plan } from "../plan/plan";
import type { WeightLevel, WeightNode } from "./weightTree";

/** One sum of weights. */
export interface WeightSum {
  readonly node: WeightNode;
  /** A fraction: the node's own weight, or 1. */
  readonly wanted: number;
  /** Whether the terms are shares of the body, to reach the node's `weight`, or shares of a `whole`. */
  readonly against: "weight" | "whole";
  /** The nearest weights below the node. */
  readonly terms: readonly WeightNode[];
  readonly sum: number;
  /** Nodes that should have a weight for the sum to be complete, and have none. */
  readonly lacking: readonly WeightNode[];
}

/** What the sum is off by; above zero: the terms make too much. */
export const excess = ({ sum, wanted }: WeightSum): number => sum - wanted;

/** `tolerance` is a fraction; the dust of binary sums never counts. */
export const holds = (sum: WeightSum, tolerance: number): boolean => Math.abs(excess(sum)) <= tolerance + 1e-9;

const LEVELS: readonly WeightLevel[] = ["perspective", "objective", "programme"];

/** Every sum of the plan, top down. */
export function weightSums(body: WeightNode, weightsAre: Plan["weightsAre"], tolerance: number): WeightSum[] {
  const shares = (level: WeightLevel, nodes: readonly WeightNode[]) => meaningAt(level, nodes, weightsAre, tolerance);
  const byLevel = nodesByLevel(body);
  const against = new Map(LEVELS.map((level) => [level, shares(level, byLevel.get(level) ?? [])]));
  const whole = wholeLevels(body, byLevel, tolerance);
  const sums: WeightSum[] = [];
  /** Terms of a sum that comes out: an unwritten node above them needs no sum of its own. */
  const settled = new Set<WeightNode>();
  const take = (sum: WeightSum | undefined): void => {
    if (sum === undefined) return;
    const comesOut = holds(sum, tolerance);
    if (!comesOut && passesThrough(sum.node, whole)) return;
    if (comesOut) for (const term of sum.terms) settled.add(term);
    sums.push(sum);
  };
  take(sumOf(body, 1, "whole", weightsAre));
  for (const level of LEVELS) {
    for (const node of byLevel.get(level) ?? []) {
      if (node.value !== undefined && against.get(level) === "weight") {
        take(sumOf(node, node.value, "weight", weightsAre));
      } else if (node.value !== undefined || (whole.has(level) && !isSettled(node, settled))) {
        take(sumOf(node, 1, "whole", weightsAre));
      }
    }
  }
  return sums;
}

/** Whether a weight under the node, its own or below a child without one, belongs to a sum that comes out. */
const isSettled = (node: WeightNode, settled: ReadonlySet<WeightNode>): boolean =>
  node.children.some((child) => settled.has(child) || (child.value === undefined && isSettled(child, settled)));

function nodesByLevel(body: WeightNode): Map<WeightLevel, WeightNode[]> {
  const found = new Map<WeightLevel, WeightNode[]>();
  const visit = (node: WeightNode): void => {
    const list = found.get(node.level);
    if (list === undefined) found.set(node.level, [node]);
    else list.push(node);
    node.children.forEach(visit);
  };
  visit(body);
  return found;
}

/** The sum of the nearest weights below a node; `undefined` where there is none at all. */
function sumOf(
  node: WeightNode,
  wanted: number,
  against: WeightSum["against"],
  weightsAre: Plan["weightsAre"],
): WeightSum | undefined {
  const terms: WeightNode[] = [];
  const lacking: WeightNode[] = [];
  const visit = (parent: WeightNode): void => {
    const somebodyHas = parent.children.some(({ value }) => value !== undefined);
    for (const child of parent.children) {
      if (child.value !== undefined) terms.push(child);
      else if (child.level === "indicator" || (somebodyHas && weightsAre === "sharesOfParent")) lacking.push(child);
      else visit(child);
    }
  };
  visit(node);
  if (terms.length === 0) return undefined;
  const sum = terms.reduce((total, { value }) => total + (value ?? 0), 0);
  return { node, wanted, against, terms, sum, lacking };
}

/** Told by what adds up, at each level by itself: a book may write objectives as shares of the body and indicators as shares of their programme. */
function meaningAt(
  level: WeightLevel,
  nodes: readonly WeightNode[],
  weightsAre: Plan["weightsAre"],
  tolerance: number,
): WeightSum["against"] {
  let weight = 0;
  let whole = 0;
  for (const node of nodes) {
    if (node.level !== level || node.value === undefined) continue;
    const sum = sumOf(node, node.value, "weight", weightsAre);
    if (sum === undefined || sum.lacking.length > 0) continue;
    const toWeight = holds(sum, tolerance);
    const toWhole = holds({ ...sum, wanted: 1 }, tolerance);
    if (toWeight && !toWhole) weight++;
    if (toWhole && !toWeight) whole++;
  }
  if (weight === whole) return weightsAre === "sharesOfParent" ? "whole" : "weight";
  return weight > whole ? "weight" : "whole";
}

/** Levels whose nodes without a weight are each a whole of their own: every programme's indicators add to 100 %, or every perspective's. */
function wholeLevels(
  body: WeightNode,
  byLevel: ReadonlyMap<WeightLevel, readonly WeightNode[]>,
  tolerance: number,
): Set<WeightLevel> {
  if (LEVELS.every((level) => (byLevel.get(level) ?? []).every(({ value }) => value === undefined))) {
    const best = nearestToWhole(body, byLevel);
    return new Set(best === "body" ? [] : [best]);
  }
  const alone = nodesAlone(body);
  return new Set(LEVELS.filter((level) => eachIsWhole(byLevel.get(level) ?? [], alone, tolerance)));
}

const ALMOST = 1e-9;

/** Where indicators alone have weights: the level whose nodes are nearest to a whole each; the highest of those that are as near. */
function nearestToWhole(body: WeightNode, byLevel: ReadonlyMap<WeightLevel, readonly WeightNode[]>): WeightLevel {
  let best: WeightLevel = "body";
  let least = distance([body]);
  for (const level of LEVELS) {
    const far = distance(byLevel.get(level) ?? []);
    if (far >= least - ALMOST) continue;
    best = level;
    least = far;
  }
  return best;
}

/** How far the nodes' sums are from 1 on average; one slip of a hundred times counts no more than a whole. */
function distance(nodes: readonly WeightNode[]): number {
  const off = wholesOf(nodes).map((sum) => Math.min(1, Math.abs(excess(sum))));
  return off.length === 0 ? Number.POSITIVE_INFINITY : off.reduce((total, each) => total + each, 0) / off.length;
}

const wholesOf = (nodes: readonly WeightNode[]): WeightSum[] =>
  nodes.flatMap((node) => (node.value === undefined ? (sumOf(node, 1, "whole", "sharesOfBody") ?? []) : []));

/** Nodes that alone carry what stands above them: what fits them fits that as well, so they tell nothing. */
function nodesAlone(body: WeightNode): Set<WeightNode> {
  const found = new Set<WeightNode>();
  const visit = (node: WeightNode): void => {
    const [only, ...others] = node.children;
    if (only !== undefined && others.length === 0 && node.level !== "body") found.add(only);
    node.children.forEach(visit);
  };
  visit(body);
  return found;
}

function eachIsWhole(nodes: readonly WeightNode[], alone: ReadonlySet<WeightNode>, tolerance: number): boolean {
  const sums = wholesOf(nodes).filter(({ node }) => !alone.has(node));
  const whole = sums.filter((sum) => holds(sum, tolerance)).length;
  return whole >= 2 && whole * 2 >= sums.length;
}

/** Whether a sum over the node would count nodes that are wholes of their own. */
const passesThrough = (node: WeightNode, whole: ReadonlySet<WeightLevel>): boolean =>
  node.children.some((child) => child.value === undefined && (whole.has(child.level) || passesThrough(child, whole)));
