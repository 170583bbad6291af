/** A deadline that has passed while nobody wrote the day on which the thing was done. */
import { smallPlan } from "../../examples/smallPlan";
import { judgedIndicators, oneLine } from "../../judgedResults";
import type { Rule } from "../../rule";

export interface ResultDayMissing {
  readonly target: string;
  readonly indicator: string;
  /** The result, or the day, is there and the other is not. */
  readonly half: boolean;
}

export const resultDayMissing: Rule<ResultDayMissing> = {
  id: "result-day-missing",
  severity: "warning",
  examples: [
    {
      says: { it: "il termine è passato e la data non c'è", en: "the deadline has passed and there is no day" },
      sheets: smallPlan({ "Cruscotto!D11": null }),
      finds: ["Cruscotto!D11"],
      today: "2016-10-01",
    },
    {
      says: { it: "manca il giorno accanto al numero", en: "the day beside the number is missing" },
      sheets: smallPlan({ "Cruscotto!E6": "n. 120 imprese entro il 30/09/2016" }),
      finds: ["Cruscotto!D6"],
    },
    {
      says: { it: "il giorno del termine", en: "on the day of the deadline" },
      sheets: smallPlan({ "Cruscotto!D11": null }),
      finds: [],
      today: "2016-09-30",
    },
  ],
  check: (facts) =>
    judgedIndicators(facts).flatMap((of) => {
      const { status, why, indicator, target, resultCell } = of;
      const half = why === "part-missing";
      const isDue = half || (why === "deadline-passed" && facts.today < facts.closing);
      if (status !== "missing" || !isDue) return [];
      const at = resultCell?.at ?? indicator.results[facts.plan.year]?.at ?? target?.at ?? indicator.title.at;
      const data = { target: oneLine(of.targetText), indicator: oneLine(indicator.title.value), half };
      return [{ key: indicator.id, severity: "warning" as const, at, cells: [at], data, effect: of.effectiveWeight }];
    }),
};
