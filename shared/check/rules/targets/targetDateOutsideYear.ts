/** A deadline in another year than that of its column. */
import { type Day, yearOf } from "../../../workbook/days";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import type { TargetCell } from "../../targetCells";
import { findingOf, slipOf, slipped, type TargetSlip } from "../../targets/slips";

export interface TargetDateOutsideYear extends TargetSlip {
  /** The day of the first cell. */
  readonly day: Day;
}

function dayOutside({ reading, year }: TargetCell): Day | undefined {
  if (reading.kind !== "target") return undefined;
  const parts = reading.target.kind === "all" ? reading.target.parts : [reading.target];
  const days = parts.flatMap((part) => (part.kind === "by" ? [part.day] : []));
  return days.find((day) => yearOf(day) !== year);
}

export const targetDateOutsideYear: Rule<TargetDateOutsideYear> = {
  id: "target-date-outside-year",
  severity: "warning",
  examples: [
    {
      says: { it: "un giorno dell'anno prima", en: "a day of the year before" },
      sheets: smallPlan({ "Cruscotto!E11": "entro il 30/09/2015" }),
      finds: ["Cruscotto!E11"],
    },
    {
      says: { it: "la stessa scadenza copiata in tre anni", en: "the same deadline copied to three years" },
      sheets: smallPlan({
        "Cruscotto!E11": "31/12/2016",
        "Cruscotto!F11": "31/12/2016",
        "Cruscotto!G11": "31/12/2016",
      }),
      finds: ["Cruscotto!F11", "Cruscotto!G11"],
    },
    { says: { it: "ogni giorno nel suo anno", en: "each day in its year" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) =>
    slipped(facts, (cell) => (dayOutside(cell) === undefined ? undefined : "")).flatMap((found) => {
      const first = found.slips.find(({ year }) => year === facts.plan.year) ?? found.slips[0];
      const day = first === undefined ? undefined : dayOutside(first);
      return day === undefined ? [] : findingOf(facts, found, "warning", { ...slipOf(found.slips), day });
    }),
};
