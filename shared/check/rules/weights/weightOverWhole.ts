/** A weight above 100 %: no part is larger than the whole. */
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { weightFacts } from "../../weightFacts";
import { everyNode, shareUnder } from "../../weightTree";

export interface WeightOverWhole {
  readonly title: string;
  /** A fraction. */
  readonly weight: number;
  /** The cell shows percentages, and a hundredth of what it holds may be the weight: 6 typed for 6 %. */
  readonly isHundredfold: boolean;
}

/** Above this it is no slip of a few points. */
const MOST = 1.5;

export const weightOverWhole: Rule<WeightOverWhole> = {
  id: "weight-over-whole",
  severity: "error",
  examples: [
    {
      says: { it: "un peso del 120 %", en: "a weight of 120 %" },
      sheets: smallPlan({ "Cruscotto!B7": { value: 1.2, format: "0.00%" } }),
      finds: ["Cruscotto!B7"],
    },
    {
      says: { it: "un obiettivo solo, che vale tutto", en: "one objective that is worth everything" },
      sheets: smallPlan({
        "Cruscotto!B4": { value: 1, format: "0.00%" },
        "Cruscotto!B8": { value: 1, format: "0.00%" },
        "Cruscotto!B5": { value: 1, format: "0.00%" },
        "Cruscotto!B9": { value: 1, format: "0.00%" },
      }),
      finds: [],
    },
  ],
  check: (facts) => {
    const { tree, arePoints } = weightFacts(facts);
    if (arePoints) return [];
    return everyNode(tree).flatMap((node) =>
      node.weight === undefined || (node.value ?? 0) <= 1 + facts.tolerance + 1e-9
        ? []
        : [
            {
              key: node.key,
              severity: "error" as const,
              at: node.weight.at,
              cells: [node.weight.at],
              data: {
                title: node.title.value,
                weight: node.weight.value,
                isHundredfold: node.weight.value > MOST && node.weight.raw === undefined,
              },
              effect: shareUnder(node, facts),
            },
          ],
    );
  },
};
