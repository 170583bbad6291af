/** A result whose day the calendar does not have: 31 September. */
import { smallPlan } from "../../examples/smallPlan";
import { onResult, type ResultData, resultsWithout } from "../../judgedResults";
import type { Rule } from "../../rule";

export interface ResultImpossibleDate extends ResultData {
  /** Of the plan: the day that the sentence gives as an example lies in it. */
  readonly year: number;
}

export const resultImpossibleDate: Rule<ResultImpossibleDate> = {
  id: "result-impossible-date",
  severity: "error",
  examples: [
    {
      says: { it: "il 31 settembre", en: "31 September" },
      sheets: smallPlan({ "Cruscotto!D11": "31/09/2016" }),
      finds: ["Cruscotto!D11"],
    },
    {
      says: { it: "un giorno che esiste", en: "a day that exists" },
      sheets: smallPlan({ "Cruscotto!D11": "30/09/2016" }),
      finds: [],
    },
  ],
  check: (facts) =>
    resultsWithout(facts, "impossible-date").map((result) => {
      const found = onResult(result);
      return { ...found, severity: "error" as const, data: { ...found.data, year: facts.plan.year } };
    }),
};
