/** Effective weights (pesi effettivi): top down, each node's weight is shared among its children. */
import type { Indicator, Plan } from "../plan/plan";

/** Any node with the weight written for it, if one is; a leaf is an indicator. */
interface Branch {
  readonly written: number | undefined;
  readonly children: readonly Branch[];
  readonly leaf?: Indicator;
}

/** Fractions of the body by indicator; they add up to 1, or to 0 where nothing has weight. Waived ones have 0. */
export type Weights = ReadonlyMap<Indicator, number>;

/** Shares out the body's weight. Children that do not add up to their parent are normalised. */
export function effectiveWeights(plan: Plan, isWaived: (indicator: Indicator) => boolean): Weights {
  const weights = new Map<Indicator, number>();
  shareOut(bodyOf(plan), 1, isWaived, weights);
  return weights;
}

/** The weight of an indicator as a share of the body, without normalising where the plan writes shares of the body. Never below 0. */
export function writtenWeights(plan: Plan): Weights {
  const shared = effectiveWeights(plan, () => false);
  if (plan.weightsAre === "sharesOfParent") return shared;
  return new Map([...shared.keys()].map((indicator) => [indicator, Math.max(0, indicator.weight?.value ?? 0)]));
}

const bodyOf = (plan: Plan): Branch => ({
  written: undefined,
  children: plan.perspectives.map((perspective) => ({
    written: perspective.weight?.value,
    children: perspective.objectives.map((objective) => ({
      written: objective.weight?.value,
      children: objective.programmes.map((programme) => ({
        written: programme.weight?.value,
        children: programme.indicators.map((leaf) => ({ written: leaf.weight?.value ?? 0, children: [], leaf })),
      })),
    })),
  })),
});

/** The weight of a node without one: the sum of its children's. A weight below 0 is none. */
const weightOf = (branch: Branch): number => Math.max(0, branch.written ?? total(branch.children.map(weightOf)));

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Whether weight can flow into a node: some indicator under it has weight, all the way down, and is not waived. */
function isLive(branch: Branch, isWaived: (indicator: Indicator) => boolean): boolean {
  if (branch.leaf) return !isWaived(branch.leaf);
  return branch.children.some((child) => weightOf(child) > 0 && isLive(child, isWaived));
}

/** What cannot take weight gets 0, and its share goes to its siblings. */
function shareOut(
  branch: Branch,
  amount: number,
  isWaived: (indicator: Indicator) => boolean,
  weights: Map<Indicator, number>,
): void {
  if (branch.leaf) weights.set(branch.leaf, amount);
  const shares = branch.children.map((child) => (isLive(child, isWaived) ? weightOf(child) : 0));
  const sum = total(shares);
  branch.children.forEach((child, place) => {
    shareOut(child, sum > 0 ? (amount * (shares[place] ?? 0)) / sum : 0, isWaived, weights);
  });
}
