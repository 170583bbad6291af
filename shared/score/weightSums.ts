/** Where written weights do not add up: the score normalises them, so a person must hear of it. */
import { indicatorsOf } from "../plan/indicatorsOf";
import type { Indicator, Plan } from "../plan/plan";
import type { Cell, CellRange } from "../workbook/address";

/** `sum`: the children of a node add to `children` and not to `written`. `none`, `negative`: an indicator's weight that counts as 0. */
export interface WeightDoubt {
  readonly why: "weights-do-not-add-up" | "weight-missing" | "weight-negative";
  readonly at: CellRange;
  readonly title: string;
  /** Fractions. */
  readonly written: number;
  readonly children: number;
}

interface Node {
  readonly title: Cell<string>;
  readonly weight?: Cell<number>;
  readonly children: readonly Node[];
}

/** In the order of the plan; `tolerance` is a fraction (0.0001 = 0,01 points). */
export function weightDoubts(plan: Plan, tolerance: number): WeightDoubt[] {
  const perspectives = plan.perspectives.map(
    (perspective): Node => ({
      ...perspective,
      children: perspective.objectives.map((objective) => ({
        ...objective,
        children: objective.programmes.map((programme) => ({
          ...programme,
          children: programme.indicators.map((indicator) => ({ ...indicator, children: [] })),
        })),
      })),
    }),
  );
  const first = plan.perspectives[0];
  if (first === undefined) return [];
  const body = total(perspectives);
  const ofBody: WeightDoubt[] =
    plan.weightsAre === "sharesOfBody" && differ(body, 1, tolerance)
      ? [doubt("weights-do-not-add-up", first.title.at, plan.body?.value ?? "", 1, body)]
      : [];
  return [
    ...ofBody,
    ...perspectives.flatMap((node) => sumsUnder(node, plan.weightsAre, tolerance)),
    ...indicatorsOf(plan.perspectives).flatMap(ofIndicator),
  ];
}

function sumsUnder(node: Node, weightsAre: Plan["weightsAre"], tolerance: number): WeightDoubt[] {
  const below = node.children.flatMap((child) => sumsUnder(child, weightsAre, tolerance));
  if (node.children.length === 0) return below;
  const sum = total(node.children);
  const wanted = weightsAre === "sharesOfParent" ? 1 : node.weight?.value;
  if (wanted === undefined || !differ(sum, wanted, tolerance)) return below;
  return [doubt("weights-do-not-add-up", (node.weight ?? node.title).at, node.title.value, wanted, sum), ...below];
}

function ofIndicator({ title, weight }: Indicator): WeightDoubt[] {
  if (weight === undefined) return [doubt("weight-missing", title.at, title.value, 0, 0)];
  return weight.value < 0 ? [doubt("weight-negative", weight.at, title.value, weight.value, 0)] : [];
}

const doubt = (
  why: WeightDoubt["why"],
  at: CellRange,
  title: string,
  written: number,
  children: number,
): WeightDoubt => ({
  why,
  at,
  title,
  written,
  children,
});

const weightOf = (node: Node): number => node.weight?.value ?? total(node.children);

const total = (nodes: readonly Node[]): number => nodes.reduce((sum, node) => sum + weightOf(node), 0);

const differ = (sum: number, wanted: number, tolerance: number): boolean => Math.abs(sum - wanted) > tolerance + 1e-9;
