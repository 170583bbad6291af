/** A comparison that contradicts the *Verso* column, the other years or the indicator's name: «>= 7» where less is better. */
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { boundText } from "../../targets/boundText";
import { type ContrarySigns, contrarySigns } from "../../targets/contrary";
import { type Better, targetSeries } from "../../targets/series";
import { clipped, findingOf, slipOf, type TargetSlip } from "../../targets/slips";

export interface TargetAgainstDirection extends TargetSlip {
  /** The side that the column says, or that is supposed. */
  readonly better: Better;
  /** What says it: the *Verso* column, the signs of the other years, the indicator's name alone. */
  readonly from: ContrarySigns["from"];
  /** The first target with that side; empty: there is none. */
  readonly other: string;
  /** The first cell with its sign turned round. */
  readonly turned: string;
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
    {
      says: { it: "un anno con il segno contrario agli altri", en: "one year with the sign of none of the others" },
      sheets: smallPlan({ "Cruscotto!E7": ">= 7", "Cruscotto!H7": null }),
      finds: ["Cruscotto!E7"],
    },
    {
      says: { it: "giorni per cui si chiede «almeno»", en: "days of which at least so many are asked" },
      sheets: smallPlan({
        "Cruscotto!E7": ">= 7",
        "Cruscotto!F7": ">= 6",
        "Cruscotto!G7": ">= 5",
        "Cruscotto!H7": null,
      }),
      finds: ["Cruscotto!E7", "Cruscotto!F7", "Cruscotto!G7"],
    },
    {
      says: { it: "segno, colonna e nome d'accordo", en: "sign, column and name agree" },
      sheets: smallPlan({ "Cruscotto!H7": null, "Cruscotto!H10": null }),
      finds: [],
    },
  ],
  check: (facts) =>
    targetSeries(facts).flatMap((series) => {
      const contrary = contrarySigns(series);
      const [first] = contrary?.slips ?? [];
      if (contrary === undefined || first === undefined) return [];
      const { better, from, other } = contrary;
      const { indicator } = series.of;
      const column = "direction" in indicator ? indicator.direction : undefined;
      const slips = contrary.slips.map(({ cell }) => cell);
      const data = {
        ...slipOf(slips),
        better,
        from,
        other: other === undefined ? "" : clipped(other.cell.text),
        turned: boundText(first, first.bound, better, facts.language),
      };
      return findingOf(facts, { key: indicator.id, slips }, "warning", data, column === undefined ? [] : [column.at]);
    }),
};
