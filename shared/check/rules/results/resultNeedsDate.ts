/** «Sì» for a deadline that has passed: was it in time? */
import { smallPlan } from "../../examples/smallPlan";
import { onResult, type ResultData, resultsWithout } from "../../judgedResults";
import type { Rule } from "../../rule";

export const resultNeedsDate: Rule<ResultData> = {
  id: "result-needs-date",
  severity: "warning",
  examples: [
    {
      says: { it: "«sì» dopo il termine", en: "“yes” after the deadline" },
      sheets: smallPlan({ "Cruscotto!D11": "sì" }),
      finds: ["Cruscotto!D11"],
    },
    {
      says: { it: "«sì» prima del termine", en: "“yes” before the deadline" },
      sheets: smallPlan({ "Cruscotto!D11": "sì" }),
      finds: [],
      today: "2016-09-30",
    },
  ],
  check: (facts) =>
    resultsWithout(facts, "needs-date").map((result) => ({ ...onResult(result), severity: "warning" as const })),
};
