/** A result whose points and commas make no number: 80,000,00. */
import { smallPlan } from "../../examples/smallPlan";
import { onResult, type ResultData, resultsWithout } from "../../judgedResults";
import type { Rule } from "../../rule";

export const resultMalformedNumber: Rule<ResultData> = {
  id: "result-malformed-number",
  severity: "error",
  examples: [
    {
      says: { it: "punti e virgole fuori posto", en: "points and commas out of place" },
      sheets: smallPlan({ "Cruscotto!D6": "1.2500,0" }),
      finds: ["Cruscotto!D6"],
    },
    {
      says: { it: "un numero scritto bene", en: "a well-formed number" },
      sheets: smallPlan({ "Cruscotto!D6": "1.250,0" }),
      finds: [],
    },
  ],
  check: (facts) =>
    resultsWithout(facts, "malformed-number").map((result) => ({ ...onResult(result), severity: "error" as const })),
};
