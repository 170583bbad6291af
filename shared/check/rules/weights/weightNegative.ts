/** A weight below zero: it counts as zero. */
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { weightFacts } from "../../weightFacts";
import { everyNode } from "../../weightTree";

export interface WeightNegative {
  readonly title: string;
  /** A fraction. */
  readonly weight: number;
}

export const weightNegative: Rule<WeightNegative> = {
  id: "weight-negative",
  severity: "error",
  examples: [
    {
      says: { it: "un segno meno di troppo", en: "one minus too many" },
      sheets: smallPlan({ "Cruscotto!B7": { value: -0.2, format: "0.00%" } }),
      finds: ["Cruscotto!B7"],
    },
    {
      says: { it: "un peso di zero non è sotto zero", en: "a weight of zero is not below zero" },
      sheets: smallPlan({
        "Cruscotto!B6": { value: 0.6, format: "0.00%" },
        "Cruscotto!B7": { value: 0, format: "0.00%" },
      }),
      finds: [],
    },
  ],
  check: (facts) =>
    everyNode(weightFacts(facts).tree).flatMap(({ key, title, weight }) =>
      weight === undefined || weight.value >= 0
        ? []
        : [
            {
              key,
              severity: "error" as const,
              at: weight.at,
              cells: [weight.at],
              data: { title: title.value, weight: weight.value },
              effect: Math.min(1, -weight.value),
            },
          ],
    ),
};
