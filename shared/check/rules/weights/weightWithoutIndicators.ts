/** A weight with no indicator to carry it: the score gives it to the others. */
import { printRange } from "../../../workbook/address";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { rowKey, type WeightFacts, weightColumns, weightFacts, weightPlace } from "../../weightFacts";
import { leavesOf, type WeightLevel, type WeightNode } from "../../weightTree";

export interface WeightWithoutIndicators {
  readonly level: WeightLevel;
  readonly title: string;
  /** A fraction. */
  readonly weight: number;
  /** How many indicators stand below it, none of which has a weight. */
  readonly indicators: number;
}

export const weightWithoutIndicators: Rule<WeightWithoutIndicators> = {
  id: "weight-without-indicators",
  severity: "error",
  examples: [
    {
      says: { it: "un programma senza indicatori", en: "a programme without indicators" },
      sheets: smallPlan({
        "Cruscotto!A12": "1.2.2 Accessibilità",
        "Cruscotto!B12": { value: 0.1, format: "0.00%" },
        "Cruscotto!B8": { value: 0.5, format: "0.00%" },
      }),
      finds: ["Cruscotto!B12"],
    },
    {
      says: { it: "indicatori tutti senza peso", en: "indicators none of which has a weight" },
      sheets: smallPlan({ "Cruscotto!B10": null, "Cruscotto!B11": null }),
      finds: ["Cruscotto!B9", "Cruscotto!B10", "Cruscotto!B11"],
    },
    {
      says: { it: "ogni peso ha i suoi indicatori", en: "every weight has its indicators" },
      sheets: smallPlan(),
      finds: [],
    },
  ],
  check: (facts) => {
    const weights = weightFacts(facts);
    if (weights.areNone) return [];
    const columns = weightColumns(weights.tree);
    const ofGroups = new Set(
      facts.remarks.filter(({ why }) => why === "weight-of-group").map(({ at }) => printRange(at)),
    );
    const barren = barrenNodes(weights).filter(({ weight }) => !ofGroups.has(printRange(weight.at)));
    return barren.map(({ node, weight, leaves }) => ({
      key: node.key,
      severity: "error" as const,
      at: weight.at,
      cells: [weight.at, ...leaves.map((leaf) => weightPlace(leaf, columns))],
      data: { level: node.level, title: node.title.value, weight: node.value ?? 0, indicators: leaves.length },
      effect: Math.min(1, Math.max(0, node.value ?? 0)),
    }));
  },
};

/** The lowest weights of which nothing below has one; an indicator's own is carried by itself. */
function barrenNodes({ tree, unreadable }: WeightFacts) {
  const found: { node: WeightNode; weight: NonNullable<WeightNode["weight"]>; leaves: WeightNode[] }[] = [];
  const visit = (node: WeightNode): void => {
    const below = node.children.length;
    node.children.forEach(visit);
    if (node.level === "indicator" || node.weight === undefined || !((node.value ?? 0) > 0)) return;
    if (below > 0 && node.children.some(({ level, value }) => level !== "indicator" && value !== undefined)) return;
    const leaves = leavesOf(node);
    const weightless = leaves.every((leaf) => leaf.value === undefined && !unreadable.has(rowKey(leaf.title.at)));
    if (weightless) found.push({ node, weight: node.weight, leaves });
  };
  visit(tree);
  return found;
}
