/** Targets that ask for less from one year to the next, or change side: >= 50, >= 45, >= 40. */
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { type Better, targetSeries } from "../../targets/series";
import { effectOf, findingOf, slipOf, type TargetSlip } from "../../targets/slips";
import { type StepBackKind, stepsBack } from "../../targets/stepsBack";

export interface TargetSeriesBackwards extends TargetSlip {
  /** `turns`: one year asks for at least, the next for at most. */
  readonly how: StepBackKind;
  /** The side of the first of the two years. */
  readonly better: Better;
  /** No comparison says the side: it may be the other one. */
  readonly isBare: boolean;
}

export const targetSeriesBackwards: Rule<TargetSeriesBackwards> = {
  id: "target-series-backwards",
  severity: "warning",
  examples: [
    {
      says: { it: "ogni anno meno", en: "less every year" },
      sheets: smallPlan({ "Cruscotto!E6": ">= 150", "Cruscotto!F6": ">= 145", "Cruscotto!G6": ">= 140" }),
      finds: ["Cruscotto!E6", "Cruscotto!F6", "Cruscotto!G6"],
    },
    {
      says: { it: "giorni che aumentano", en: "days that grow" },
      sheets: smallPlan({ "Cruscotto!G7": "<= 8" }),
      finds: ["Cruscotto!F7", "Cruscotto!G7"],
    },
    {
      says: { it: "due anni con segni contrari", en: "two years with contrary signs" },
      sheets: smallPlan({ "Cruscotto!F6": "<= 132", "Cruscotto!G6": null, "Cruscotto!H6": null }),
      finds: ["Cruscotto!E6", "Cruscotto!F6"],
    },
    {
      says: { it: "serie che migliorano o restano uguali", en: "series that improve or stay" },
      sheets: smallPlan({ "Cruscotto!G6": ">= 132", "Cruscotto!G11": "entro il 30/06/2018" }),
      finds: [],
    },
  ],
  check: (facts) =>
    targetSeries(facts).flatMap((series) => {
      const steps = stepsBack(series);
      const [first] = steps;
      if (first === undefined) return [];
      const slips = series.cells.filter((cell) =>
        steps.some(({ before, after }) => before.cell === cell || after.cell === cell),
      );
      const { how, before, after } = first;
      const data = { ...slipOf(slips), how, better: before.better, isBare: before.isBare && after.isBare };
      return findingOf(facts, { key: series.of.indicator.id, slips }, "warning", data).map((found) => ({
        ...found,
        at: after.cell.cell.at,
        effect: effectOf(slips),
      }));
    }),
};
