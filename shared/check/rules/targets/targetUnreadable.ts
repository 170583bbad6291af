/** A target text that says nothing that can be measured: no score for its indicator until it is written anew. */
import type { ProblemCode } from "../../../target/target";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { targetCells } from "../../targetCells";

export interface TargetUnreadable {
  readonly text: string;
  readonly problem: ProblemCode;
  readonly indicator: string;
  readonly year: number;
}

/** Impossible days and judgements that a person must make have rules of their own. */
const ELSEWHERE: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["impossible-date", "needs-judgement", "cell-error"]);

export const targetUnreadable: Rule<TargetUnreadable> = {
  id: "target-unreadable",
  severity: "error",
  examples: [
    {
      says: { it: "un testo che non dice un valore", en: "a text that states no value" },
      sheets: smallPlan({ "Cruscotto!E6": "vedi allegato" }),
      finds: ["Cruscotto!E6"],
    },
    {
      says: { it: "un numero scritto male", en: "a malformed number" },
      sheets: smallPlan({ "Cruscotto!F6": ">= 80,000,00" }),
      finds: ["Cruscotto!F6"],
    },
    { says: { it: "target che si leggono", en: "targets that can be read" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) =>
    targetCells(facts).flatMap(({ of, year, cell, text, reading, cells, effect }) =>
      reading.kind !== "unreadable" || ELSEWHERE.has(reading.problem.code)
        ? []
        : [
            {
              key: `${of.indicator.id}/${year}`,
              severity: year === facts.plan.year ? ("error" as const) : ("warning" as const),
              at: cell.at,
              cells,
              data: { text, problem: reading.problem.code, indicator: of.indicator.title.value, year },
              effect,
            },
          ],
    ),
};
