/** The weights of a plan as one tree: the body, its perspectives, objectives, programmes and indicators, each with the weight that it was meant to have. */
import type { TitleCell, WeightCell } from "../plan/plan";
import type { Cell, CellRange } from "../workbook/address";
import type { CheckFacts } from "./facts";

export type WeightLevel = "body" | "perspective" | "objective" | "programme" | "indicator";

/** Anything that may have a weight. The body has none of its own: it is the whole. */
export interface WeightNode {
  readonly level: WeightLevel;
  /** The indicator's id, or the codes from the perspective down; unique in the tree. */
  readonly key: string;
  readonly title: TitleCell;
  /** Of objectives and programmes to which people gave one. */
  readonly code?: Cell<string>;
  readonly weight?: WeightCell;
  /** The weight as a fraction; absent: none, or none that can be read. */
  readonly value?: number;
  readonly children: readonly WeightNode[];
}

/** The body's node; its title is the body's name, empty where no sheet says it. */
export function weightTree({ plan }: Pick<CheckFacts, "plan">): WeightNode {
  const { nodeOf } = maker();
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

interface Part {
  readonly code?: string;
  readonly codeAt?: CellRange;
  readonly isNumbered?: true;
  readonly title: TitleCell;
  readonly weight?: WeightCell;
}

/** Makes nodes; the second of one key gets a number, for a code may stand twice. */
function maker() {
  const times = new Map<string, number>();
  const nodeOf = (level: WeightLevel, key: string, part: Part, children: readonly WeightNode[]): WeightNode => {
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    const { code, codeAt, isNumbered, title, weight } = part;
    const isCoded = code !== undefined && !isNumbered && (level === "objective" || level === "programme");
    return {
      level,
      key: time === 1 ? key : `${key}/${time}`,
      title,
      ...(isCoded ? { code: { value: code, at: codeAt ?? title.at } } : {}),
      ...(weight === undefined ? {} : { weight, value: weight.value }),
      children,
    };
  };
  return { nodeOf };
}

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
