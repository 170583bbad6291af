/** A column of results that holds nothing but zeros: they are read as «no data». */

import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import type { Found } from "../../finding";
import { judgedIndicators } from "../../judgedResults";
import type { Rule } from "../../rule";
import { isZero } from "../../zeroResults";

export interface ResultColumnZeros {
  readonly year: number;
  readonly zeros: number;
  /** The results that are scored, not a base of targets. */
  readonly scored: boolean;
}

export const resultColumnZeros: Rule<ResultColumnZeros> = {
  id: "result-column-zeros",
  severity: "warning",
  examples: [
    {
      says: { it: "i risultati di un anno sono tutti zero", en: "the results of a year are all zero" },
      sheets: smallPlan({
        "Cruscotto!C6": 0,
        "Cruscotto!C7": 0,
        "Cruscotto!C10": { value: 0, format: "0%" },
      }),
      finds: ["Cruscotto!C6", "Cruscotto!C7", "Cruscotto!C10"],
    },
    {
      says: { it: "uno zero fra altri risultati", en: "a zero among other results" },
      sheets: smallPlan({ "Cruscotto!D7": 0 }),
      finds: [],
    },
  ],
  check: (facts) => facts.plan.emptyResultYears.flatMap((year) => columnOf(facts, year)),
};

function columnOf(facts: CheckFacts, year: number): Found<ResultColumnZeros>[] {
  const zeros = judgedIndicators(facts).flatMap((of) => {
    const cell = of.indicator.results[year];
    return cell !== undefined && isZero(cell) ? [{ of, at: cell.at }] : [];
  });
  const [first] = zeros;
  if (first === undefined) return [];
  const scored = year === facts.plan.year;
  return [
    {
      key: String(year),
      severity: "warning",
      at: first.at,
      cells: zeros.map(({ at }) => at),
      data: { year, zeros: zeros.length, scored },
      effect: scored
        ? Math.min(
            1,
            zeros.reduce((sum, { of }) => sum + of.effectiveWeight, 0),
          )
        : 0,
    },
  ];
}
