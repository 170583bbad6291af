/** A result of another kind than its target: a date for a count, a number for a deadline. */
import { isUnmeasurable } from "../../../target/achievement/measure";
import { placeKey } from "../../cellsOf";
import { smallPlan } from "../../examples/smallPlan";
import type { JudgedIndicator } from "../../facts";
import { onResult, type ResultData, resultsWithout } from "../../judgedResults";
import type { Rule } from "../../rule";
import { zeroBlocks } from "../../zeroResults";

/** What the target asks for. */
export type Asked = "number" | "percentage" | "day" | "done";

export interface ResultOtherKind extends ResultData {
  readonly asked: Asked;
  /** Of the plan: the day that the sentence gives as an example lies in it. */
  readonly year: number;
}

export const resultOtherKind: Rule<ResultOtherKind> = {
  id: "result-other-kind",
  severity: "error",
  examples: [
    {
      says: { it: "una data dove si conta", en: "a date where things are counted" },
      sheets: smallPlan({ "Cruscotto!D6": { value: 42628, format: "dd/mm/yyyy" } }),
      finds: ["Cruscotto!D6"],
    },
    {
      says: { it: "un numero per un termine", en: "a number for a deadline" },
      sheets: smallPlan({ "Cruscotto!D11": 3 }),
      finds: ["Cruscotto!D11"],
    },
    {
      says: { it: "un sì per un termine non ancora passato", en: "a yes for a deadline that has not passed" },
      sheets: smallPlan({ "Cruscotto!D11": "sì" }),
      finds: [],
      today: "2016-09-01",
    },
  ],
  check: (facts) => {
    const results = resultsWithout(facts, "other-kind");
    if (results.length === 0) return [];
    const zeros = new Set(zeroBlocks(facts).flatMap((block) => block.zeros.map(({ cell }) => placeKey(cell.at))));
    return results
      .filter(({ cell }) => !zeros.has(placeKey(cell.at)))
      .map((result) => {
        const found = onResult(result);
        const data: ResultOtherKind = { ...found.data, asked: askedBy(result.of), year: facts.plan.year };
        return { ...found, severity: "error" as const, data };
      });
  },
};

function askedBy({ measure }: JudgedIndicator): Asked {
  if (isUnmeasurable(measure)) return "number";
  if (measure.number !== undefined) return measure.number.percent ? "percentage" : "number";
  return measure.done ? "done" : "day";
}
