/** A target that nothing can measure: a person must say whether it was reached («rispetto delle scadenze»). */
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { isSettled } from "../../targets/settled";
import { findingOf, slipOf, slipped, type TargetSlip } from "../../targets/slips";

export const targetNeedsJudgement: Rule<TargetSlip> = {
  id: "target-needs-judgement",
  severity: "warning",
  examples: [
    {
      says: { it: "un target che chiede un giudizio", en: "a target that asks for a judgement" },
      sheets: smallPlan({ "Cruscotto!E11": "rispetto delle scadenze", "Cruscotto!F11": "rispetto delle scadenze" }),
      finds: ["Cruscotto!E11", "Cruscotto!F11"],
    },
    {
      says: { it: "un periodo intero", en: "a whole period" },
      sheets: smallPlan({ "Indicatori operativi!C2": "tutto l'anno 2016" }),
      finds: ["'Indicatori operativi'!C2"],
    },
    {
      says: { it: "un giorno, una percentuale, un sì", en: "a day, a percentage, a yes" },
      sheets: smallPlan({ "Cruscotto!E11": "sì", "Indicatori operativi!C2": "100% delle scadenze" }),
      finds: [],
    },
  ],
  check: (facts) =>
    slipped(facts, (cell) =>
      cell.reading.kind === "unreadable" && cell.reading.problem.code === "needs-judgement" && !isSettled(facts, cell)
        ? ""
        : undefined,
    ).flatMap((found) => findingOf(facts, found, "warning", slipOf(found.slips))),
};
