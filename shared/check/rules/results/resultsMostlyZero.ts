/** Zeros that count as results and probably mean «no data»: most of a column, or a whole perspective. */
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { zeroBlocks } from "../../zeroResults";

export interface ResultsMostlyZero {
  readonly year: number;
  readonly zeros: number;
  readonly others: number;
  readonly scored: boolean;
  readonly indicators: readonly string[];
}

export const resultsMostlyZero: Rule<ResultsMostlyZero> = {
  id: "results-mostly-zero",
  severity: "warning",
  examples: [
    {
      says: { it: "quasi tutti i risultati sono zero", en: "nearly all results are zero" },
      sheets: smallPlan({ "Cruscotto!D6": 0, "Cruscotto!D10": 0, "Cruscotto!D11": 0 }),
      finds: ["Cruscotto!D6", "Cruscotto!D10", "Cruscotto!D11"],
    },
    {
      says: { it: "due zeri fra altri risultati", en: "two zeros among other results" },
      sheets: smallPlan({ "Cruscotto!D6": 0, "Cruscotto!D10": 0 }),
      finds: [],
    },
  ],
  check: (facts) =>
    zeroBlocks(facts).flatMap(({ key, year, zeros, others }) => {
      const [first] = zeros;
      if (first === undefined) return [];
      const scored = year === facts.plan.year;
      const weight = zeros.reduce((sum, { of }) => sum + of.effectiveWeight, 0);
      return [
        {
          key,
          severity: "warning" as const,
          at: first.cell.at,
          cells: zeros.map(({ cell }) => cell.at),
          data: { year, zeros: zeros.length, others, scored, indicators: zeros.map(({ of }) => of.indicator.id) },
          effect: scored ? Math.min(1, weight) : 0,
        },
      ];
    }),
};
