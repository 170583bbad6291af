/** A comparison that contradicts the *Verso* column: «>= 7» where the column says that less is better. */
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { type Better, boundsOf, targetSeries } from "../../targets/series";
import { findingOf, slipOf, type TargetSlip } from "../../targets/slips";

export interface TargetAgainstDirection extends TargetSlip {
  /** The side that the column says. */
  readonly better: Better;
}

export const targetAgainstDirection: Rule<TargetAgainstDirection> = {
  id: "target-against-direction",
  severity: "warning",
  examples: [
    {
      says: { it: "il segno dice il contrario della colonna", en: "the sign says the contrary of the column" },
      sheets: smallPlan({ "Cruscotto!H6": "decrescente" }),
      finds: ["Cruscotto!E6", "Cruscotto!F6", "Cruscotto!G6", "Cruscotto!H6"],
    },
    { says: { it: "segno e colonna d'accordo", en: "sign and column agree" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) =>
    targetSeries(facts).flatMap((series) => {
      const { indicator } = series.of;
      const stated = "direction" in indicator ? indicator.direction : undefined;
      if (stated === undefined) return [];
      const slips = boundsOf(series)
        .filter(
          ({ better, cell }) =>
            better !== stated.value && cell.reading.kind === "target" && cell.reading.target.kind !== "change",
        )
        .map(({ cell }) => cell);
      const data = { ...slipOf(slips), better: stated.value };
      return findingOf(facts, { key: indicator.id, slips }, "warning", data, [stated.at]);
    }),
};
