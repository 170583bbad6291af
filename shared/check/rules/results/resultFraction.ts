/** A fraction where things are counted: 0,85 for a target of 25. */
import { isUnmeasurable } from "../../../target/achievement/measure";
import { smallPlan } from "../../examples/smallPlan";
import type { JudgedIndicator } from "../../facts";
import { judgedResults, onResult, type ResultData } from "../../judgedResults";
import type { Rule } from "../../rule";

export const resultFraction: Rule<ResultData> = {
  id: "result-fraction",
  severity: "warning",
  examples: [
    {
      says: { it: "0,85 dove si contano imprese", en: "0.85 where enterprises are counted" },
      sheets: smallPlan({ "Cruscotto!D6": 0.85 }),
      finds: ["Cruscotto!D6"],
    },
    {
      says: { it: "mezza giornata dove meno è meglio", en: "half a day where less is better" },
      sheets: smallPlan({ "Cruscotto!D7": 0.5 }),
      finds: [],
    },
  ],
  check: (facts) =>
    judgedResults(facts)
      .filter(({ of }) => of.result.kind === "number" && isBetween(of.result.value) && countsMany(of))
      .map((result) => ({ ...onResult(result), severity: "warning" as const })),
};

/** A ratio may well be asked to be 2; from here on things are counted. */
const MANY = 5;

const isBetween = (value: number): boolean => value > 0 && value < 1;

function countsMany({ measure, status }: JudgedIndicator): boolean {
  if (status === "waived" || isUnmeasurable(measure) || measure.judged !== undefined) return false;
  const { number } = measure;
  return number?.low !== undefined && !number.percent && number.low >= MANY;
}
