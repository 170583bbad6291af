/** No indicator has a weight above zero: there is no score at all. */
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { weightColumns, weightFacts, weightPlace } from "../../weightFacts";
import { leavesOf } from "../../weightTree";

export interface WeightsAllZero {
  readonly indicators: number;
  /** Whether the cells hold zeros; else they are empty. */
  readonly zeros: boolean;
}

export const weightsAllZero: Rule<WeightsAllZero> = {
  id: "weights-all-zero",
  severity: "error",
  examples: [
    {
      says: { it: "tutti i pesi a zero", en: "every weight is zero" },
      sheets: smallPlan({
        ...Object.fromEntries(["B6", "B7", "B10", "B11"].map((cell) => [`Cruscotto!${cell}`, 0])),
      }),
      finds: ["Cruscotto!B6", "Cruscotto!B7", "Cruscotto!B10", "Cruscotto!B11"],
    },
    {
      says: { it: "uno solo a zero", en: "a single zero" },
      sheets: smallPlan({ "Cruscotto!B7": 0, "Cruscotto!B6": { value: 0.6, format: "0.00%" } }),
      finds: [],
    },
  ],
  check: (facts) => {
    const { tree, areNone } = weightFacts(facts);
    const leaves = leavesOf(tree);
    const [first] = leaves;
    if (!areNone || first === undefined || leaves.some(({ value = 0 }) => value < 0)) return [];
    const columns = weightColumns(tree);
    const cells = leaves.map((leaf) => weightPlace(leaf, columns));
    return [
      {
        key: "all",
        severity: "error",
        at: cells[0] ?? first.title.at,
        cells,
        data: { indicators: leaves.length, zeros: leaves.some(({ value }) => value !== undefined) },
        effect: 1,
      },
    ];
  },
};
