/** Whose weight a column of a flat register holds: each indicator's, or one for the whole group of rows. */
import type { RawCell } from "../plan/plan";
import { isCellError } from "../workbook/snapshot";
import { type FlatIndicator, type FlatNode, type FlatTree, remarkAt } from "./flatRegisterTree";
import { textOf } from "./normalise";
import { LARGEST_FRACTION, readWeight, showsPercent, type WeightScale, weightScale } from "./weights";

/** Hands weights that stand once for a group, or are the same in all its rows and add up only so, to the node above. */
export function settleWeights(tree: FlatTree): void {
  const objectives = tree.perspectives.flatMap(({ children }) => children);
  const programmes = objectives.flatMap(({ children }) => children);
  const all = objectives.flatMap(indicatorsUnder);
  for (const nodes of [programmes, objectives]) {
    const groups = nodes
      .filter(({ weight }) => weight === undefined)
      .map((node) => ({ node, indicators: indicatorsUnder(node) }))
      .filter(({ indicators }) => indicators.length > 0);
    const several = groups.filter(({ indicators }) => indicators.length > 1);
    if (several.length === 0) continue;
    const once = several.every(({ indicators }) => cellsOf(indicators).length === 1);
    if (once || repeatedForGroups(groups, all)) {
      for (const group of groups) toGroup(tree, group.node, group.indicators);
    }
  }
  for (const { indicators } of [...objectives, ...programmes]) countOnce(tree, indicators);
}

export const indicatorsUnder = (node: FlatNode): FlatIndicator[] => [
  ...node.indicators,
  ...node.children.flatMap(indicatorsUnder),
];

interface Group {
  readonly indicators: readonly FlatIndicator[];
}

/** The different cells that hold the weights of some indicators. */
const cellsOf = (indicators: readonly FlatIndicator[]): RawCell[] => [
  ...new Map(
    indicators.flatMap(({ weight }) =>
      weight === undefined ? [] : [[`${weight.at.sheet}\u0000${weight.at.top}:${weight.at.left}`, weight] as const],
    ),
  ).values(),
];

const TOLERANCE = 0.015;
const isWhole = (sum: number): boolean => Math.abs(sum - 1) < TOLERANCE;

/** Every group repeats one weight, and the weights make a whole only when each group counts once. */
function repeatedForGroups(groups: readonly Group[], all: readonly FlatIndicator[]): boolean {
  const same = groups.every(
    ({ indicators }) =>
      indicators.every(({ weight }) => weight !== undefined) &&
      new Set(indicators.map(({ weight }) => textOf(weight?.value ?? null))).size === 1,
  );
  if (!same) return false;
  const sumOf = (cells: readonly RawCell[]): number => sumOfWeights(cells, cellsOf(all));
  const onePerGroup = groups.flatMap(({ indicators }) => indicators[0]?.weight ?? []);
  const ofParent = groups.every(({ indicators }) => isWhole(sumOf(cellsOf(indicators))));
  return isWhole(sumOf(onePerGroup)) && !isWhole(sumOf(cellsOf(all))) && !ofParent;
}

/** The sum of weights as fractions; `all`: every weight, by which the scale is told. */
export function sumOfWeights(cells: readonly RawCell[], all: readonly RawCell[]): number {
  const scale = weightScale(all, all);
  return cells.reduce((sum, cell) => sum + (readWeight(cell, scale)?.value ?? 0), 0);
}

function toGroup(tree: FlatTree, node: FlatNode, indicators: readonly FlatIndicator[]): void {
  const [weight] = cellsOf(indicators);
  if (weight === undefined) return;
  node.weight = weight;
  if (indicators.length === 1) return;
  for (const indicator of indicators) indicator.weight = undefined;
  remarkAt(tree, { value: textOf(weight.value), at: weight.at }, "weight-of-group");
}

/** A merged weight beside others of its group counts once. */
function countOnce(tree: FlatTree, indicators: readonly FlatIndicator[]): void {
  let before: RawCell | undefined;
  for (const indicator of indicators) {
    const { weight } = indicator;
    if (weight !== undefined && weight.at.top === before?.at.top && weight.at.left === before.at.left) {
      indicator.weight = undefined;
      remarkAt(tree, { value: textOf(weight.value), at: weight.at }, "weight-of-group");
    }
    before = weight ?? before;
  }
}

/** A share by its looks: then a sum that is far too small is a finding, no reason to read nothing. */
const saysPercent = ({ value, format }: RawCell): boolean =>
  (typeof value === "number" && showsPercent(format)) || (typeof value === "string" && value.trim().endsWith("%"));

/** The scale of all but a slip or two: 25 among fractions does not make the others hundredths of per cents. */
function scaleBut(all: readonly RawCell[], cells: readonly RawCell[]): WeightScale {
  const small = all.filter(({ value }) => typeof value !== "number" || Math.abs(value) <= LARGEST_FRACTION);
  const slips = all.length - small.length;
  return slips > 0 && slips * 10 <= all.length * 2 ? weightScale(small, small) : weightScale(all, cells);
}

const LEAST_SUM = 0.6;
/** Where the cells show per cents, or say so. */
const LEAST_SUM_OF_SHARES = 0.4;
const MOST_SUM = 1.4;

/** A slip does not count towards the whole. Weights that are mostly errors, or formulas without a value, are told cell by cell. */
const plausible = (value: number): number => (value >= 0 && value <= LARGEST_FRACTION ? value : 0);

/**
 * Whether the weights may be weights: almost all are numbers up to 100 %, and they make about a whole, over the body or under
 * half of the nodes above them. Kilograms and points do not.
 */
export function weightsArePlausible(perspectives: readonly FlatNode[]): boolean {
  const objectives = perspectives.flatMap(({ children }) => children);
  const indicators = objectives.flatMap(indicatorsUnder);
  const cells = cellsOf(indicators);
  const nodes = objectives.flatMap((node) => [node, ...node.children]);
  const upper = nodes.flatMap(({ weight }) => weight ?? []);
  const all = [...cells, ...upper];
  if (all.length === 0) return false;
  if (all.filter(({ value }) => isCellError(value)).length * 2 > all.length) return true;
  const scale = scaleBut(all, cells);
  const values = all.flatMap((cell) => readWeight(cell, scale)?.value ?? []);
  const likely = values.filter((value) => value >= 0 && value <= LARGEST_FRACTION);
  if (likely.length * 10 < all.length * 8) return false;
  const least = all.filter(saysPercent).length * 10 >= all.length * 8 ? LEAST_SUM_OF_SHARES : LEAST_SUM;
  const about = (sum: number): boolean => sum >= least && sum <= MOST_SUM;
  const sumOf = (some: readonly RawCell[]): number =>
    some.reduce((sum, cell) => sum + plausible(readWeight(cell, scale)?.value ?? 0), 0);
  const ofObjectives = sumOf(objectives.flatMap(({ weight }) => weight ?? []));
  if (about(sumOf(cells)) || about(ofObjectives)) return true;
  return [nodes, perspectives].some((parents) => {
    const sums = parents.map((node) => sumOf(cellsOf(indicatorsUnder(node)))).filter((sum) => sum > 0);
    return sums.length > 0 && sums.filter(about).length * 2 >= sums.length;
  });
}
