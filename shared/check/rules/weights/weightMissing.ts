/** No weight where the siblings have one: it counts as zero, and its share goes to the others. */
import { printRange } from "../../../workbook/address";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { rowKey, weightColumns, weightFacts, weightPlace } from "../../weightFacts";
import { excess, type WeightSum } from "../../weightSums";
import { leavesOf, type WeightNode } from "../../weightTree";

export interface WeightMissing {
  readonly titles: readonly string[];
  /** What the others leave over, a fraction; 0 where they add up without it, absent where they make too much. */
  readonly left?: number;
}

export const weightMissing: Rule<WeightMissing> = {
  id: "weight-missing",
  severity: "error",
  examples: [
    {
      says: { it: "manca il peso di un indicatore", en: "an indicator's weight is missing" },
      sheets: smallPlan({ "Cruscotto!B7": null }),
      finds: ["Cruscotto!B7"],
    },
    {
      says: {
        it: "gli altri tornano senza: forse non deve contare",
        en: "the others add up without it: perhaps it is not meant to count",
      },
      sheets: smallPlan({ "Cruscotto!B6": { value: 0.6, format: "0.00%" }, "Cruscotto!B7": null }),
      finds: ["Cruscotto!B7"],
    },
    {
      says: {
        it: "un programma senza peso vale la somma dei suoi indicatori",
        en: "a programme without weight is worth the sum of its indicators",
      },
      sheets: smallPlan({ "Cruscotto!B5": null }),
      finds: [],
    },
  ],
  check: (facts) => {
    const { sums, tree, unreadable, areNone } = weightFacts(facts);
    if (areNone) return [];
    const columns = weightColumns(tree);
    const bare = barren(tree);
    const groups = new Set(
      facts.remarks.filter(({ why }) => why === "weight-of-group").map(({ at }) => printRange(at)),
    );
    return sums.flatMap((sum) => {
      const lacking = sum.lacking.filter((node) => !unreadable.has(rowKey(node.title.at)) && !bare.has(node));
      const [first] = lacking;
      if (first === undefined || isNarrower(sum, sums) || isOfGroup(sum, groups)) return [];
      const cells = lacking.map((node) => weightPlace(node, columns));
      const left = -excess(sum);
      const fills = left > facts.tolerance + 1e-9;
      return [
        {
          key: first.key,
          severity: fills ? ("error" as const) : ("info" as const),
          at: cells[0] ?? first.title.at,
          cells,
          data: {
            titles: lacking.map(({ title }) => title.value),
            ...(left < -facts.tolerance - 1e-9 ? {} : { left: fills ? Number(left.toFixed(10)) : 0 }),
          },
          effect: fills ? Math.min(1, left) : 0,
        },
      ];
    });
  },
};

/** Indicators under a weight of which none has one: told of that weight. */
function barren(tree: WeightNode): Set<WeightNode> {
  const found = new Set<WeightNode>();
  const visit = (node: WeightNode): void => {
    const leaves = node.value === undefined || node.level === "indicator" ? [] : leavesOf(node);
    if (leaves.length > 0 && leaves.every(({ value }) => value === undefined))
      for (const leaf of leaves) found.add(leaf);
    else node.children.forEach(visit);
  };
  visit(tree);
  return found;
}

/** One weight merged over several rows is told as such. */
const isOfGroup = ({ terms }: WeightSum, groups: ReadonlySet<string>): boolean =>
  groups.size > 0 && terms.some(({ weight }) => weight !== undefined && groups.has(printRange(weight.at)));

/** The same node may lack in two sums, where wholes stand inside wholes: it is told of the nearest. */
const isNarrower = (sum: WeightSum, sums: readonly WeightSum[]): boolean =>
  sum.node.level === "body" &&
  sums.some((other) => other !== sum && other.lacking.includes(sum.lacking[0] as WeightNode));
