/** A deadline on a day that the calendar does not have, such as 31/09/2017. */
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { isSettled } from "../../targets/settled";
import { countsNow, findingOf, slipOf, slipped, type TargetSlip } from "../../targets/slips";

export const targetImpossibleDate: Rule<TargetSlip> = {
  id: "target-impossible-date",
  severity: "error",
  examples: [
    {
      says: { it: "il 31 settembre dell'anno del piano", en: "31 September of the plan's year" },
      sheets: smallPlan({ "Cruscotto!E11": "entro il 31/09/2016" }),
      finds: ["Cruscotto!E11"],
    },
    {
      says: { it: "il 29 febbraio di un anno non bisestile", en: "29 February of a year that is no leap year" },
      sheets: smallPlan({ "Cruscotto!F11": "29/02/2017" }),
      finds: ["Cruscotto!F11"],
    },
    {
      says: { it: "giorni che esistono", en: "days that exist" },
      sheets: smallPlan({ "Cruscotto!E11": "29/02/2016" }),
      finds: [],
    },
  ],
  check: (facts) =>
    slipped(facts, (cell) =>
      cell.reading.kind === "unreadable" && cell.reading.problem.code === "impossible-date" && !isSettled(facts, cell)
        ? ""
        : undefined,
    ).flatMap((found) =>
      findingOf(facts, found, countsNow(facts, found.slips) ? "error" : "warning", slipOf(found.slips)),
    ),
};
