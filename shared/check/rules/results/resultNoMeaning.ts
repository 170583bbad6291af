/** A text in the place of a result that is neither number, day, yes nor no. */
import { smallPlan } from "../../examples/smallPlan";
import { onResult, type ResultData, resultsWithout } from "../../judgedResults";
import type { Rule } from "../../rule";

export const resultNoMeaning: Rule<ResultData> = {
  id: "result-no-meaning",
  severity: "error",
  examples: [
    {
      says: { it: "una frase", en: "a sentence" },
      sheets: smallPlan({ "Cruscotto!D6": "vedi relazione" }),
      finds: ["Cruscotto!D6"],
    },
    {
      says: { it: "un segnaposto per «non ancora noto»", en: "a sign for “not known yet”" },
      sheets: smallPlan({ "Cruscotto!D6": "n.d." }),
      finds: [],
      today: "2016-06-30",
    },
  ],
  check: (facts) =>
    resultsWithout(facts, "no-meaning").map((result) => ({ ...onResult(result), severity: "error" as const })),
};
