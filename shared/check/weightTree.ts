/** The weights of a plan as one tree: the body, its perspectives, objectives, programmes and indicators, each with the weight that it was meant to have. */
import type { TitleCell, WeightCell } from "../plan/plan";
import type { CellRange } from "../workbook/address";
import type { CheckFacts } from "./facts";

export type WeightLevel = "body" | "perspective" | "objective" | "programme" | "indicator";

/** Anything that may have a weight. The body has none of its own: it is the whole. */
export interface WeightNode {
  readonly level: WeightLevel;
  /** The indicator's id, or the codes from the perspective down. */
  readonly key: string;
  readonly title: TitleCell;
  readonly weight?: WeightCell;
  /** The weight as a fraction; absent: none, or none that can be read. */
  readonly value?: number;
  readonly children: readonly WeightNode[];
}

/** The body's node; its title is the body's name, empty where no sheet says it. */
export function weightTree({ plan }: Pick<CheckFacts, "plan">): WeightNode {
  const children = plan.perspectives.map((perspective) => {
    const above = perspective.code;
    const objectives = perspective.objectives.map((objective) => {
      const line = `${above}/${objective.code}`;
      const programmes = objective.programmes.map((programme) =>
        nodeOf(
          "programme",
          `${line}/${programme.code}`,
          programme,
          programme.indicators.map((indicator) => nodeOf("indicator", indicator.id, indicator, [])),
        ),
      );
      return nodeOf("objective", line, objective, programmes);
    });
    return nodeOf("perspective", above, perspective, objectives);
  });
  const at = plan.body?.at ?? plan.perspectives[0]?.title.at ?? NOWHERE;
  return { level: "body", key: "body", title: { value: plan.body?.value ?? "", at }, children };
}

/** A plan always has a perspective; this stands for none. */
const NOWHERE: CellRange = { sheet: "", top: 0, left: 0, bottom: 0, right: 0 };

const nodeOf = (
  level: WeightLevel,
  key: string,
  { title, weight }: { readonly title: TitleCell; readonly weight?: WeightCell },
  children: readonly WeightNode[],
): WeightNode => ({ level, key, title, ...(weight === undefined ? {} : { weight, value: weight.value }), children });

/** The node and everything below it, top down. */
export function everyNode(node: WeightNode): WeightNode[] {
  const found: WeightNode[] = [];
  const visit = (each: WeightNode): void => {
    found.push(each);
    each.children.forEach(visit);
  };
  visit(node);
  return found;
}

/** The indicators under a node, itself if it is one. */
export const leavesOf = (node: WeightNode): WeightNode[] =>
  everyNode(node).filter(({ level }) => level === "indicator");

/** The same tree with other values at some nodes, by key. */
export function withValues(node: WeightNode, values: ReadonlyMap<string, number>): WeightNode {
  const value = values.get(node.key) ?? node.value;
  const children = node.children.map((child) => withValues(child, values));
  return { ...node, ...(value === undefined ? {} : { value }), children };
}

/** Share of the body's weight that stands under a node, a fraction. */
export function shareUnder(node: WeightNode, { strategic }: Pick<CheckFacts, "strategic">): number {
  const ids = new Set(leavesOf(node).map(({ key }) => key));
  const share = strategic.reduce(
    (sum, { indicator, effectiveWeight }) => (ids.has(indicator.id) ? sum + effectiveWeight : sum),
    0,
  );
  return Math.min(1, Math.max(0, share));
}
