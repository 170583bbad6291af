/** Targets of one indicator that change kind over the years: 80%, then 85, then 90%. */
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { type BoundCell, boundsOf, isShareBeside, targetSeries } from "../../targets/series";
import { clipped, findingOf, slipOf, type TargetSlip } from "../../targets/slips";

export interface TargetKindChanges extends TargetSlip {
  /** A target of the kind that the others have. */
  readonly other: string;
  readonly otherYear: number;
}

/** Units that no target may mix: a month is not a day. */
const FIXED: readonly string[] = ["EUR", "days", "months", "minutes"];

/** `%`, a fixed unit, a share without its sign, else any number. */
function kindsOf(bounds: readonly BoundCell[]): readonly string[] {
  const numbers = bounds.filter(({ percent }) => !percent).map(({ bound }) => bound);
  return bounds.map(({ percent, unit, bound }) => {
    if (percent) return "%";
    if (FIXED.includes(unit)) return unit;
    return numbers.some((other) => bound < other && isShareBeside(bound, other)) ? "share" : "number";
  });
}

/** «<= 6» after «<= 7 gg» only leaves the unit out. */
const clash = (one: string, other: string): boolean =>
  one !== other && !(one === "number" && FIXED.includes(other)) && !(other === "number" && FIXED.includes(one));

/** The cells that are unlike the others; of as many on both sides, those without a percent sign, else the later ones. */
function oddOnes(bounds: readonly BoundCell[]): { readonly odd: readonly BoundCell[]; readonly other?: BoundCell } {
  const kinds = kindsOf(bounds);
  const clashing = kinds.filter((kind) => kinds.some((another) => clash(kind, another)));
  const count = (kind: string): number => kinds.filter((each) => each === kind).length;
  const ranked = [...new Set(clashing)].sort(
    (one, other) => count(other) - count(one) || Number(other === "%") - Number(one === "%"),
  );
  const [usual] = ranked;
  if (usual === undefined) return { odd: [] };
  const other = bounds[kinds.indexOf(usual)];
  return {
    odd: bounds.filter((_, place) => clash(kinds[place] ?? usual, usual)),
    ...(other && { other }),
  };
}

export const targetKindChanges: Rule<TargetKindChanges> = {
  id: "target-kind-changes",
  severity: "warning",
  examples: [
    {
      says: { it: "un anno senza il segno di percentuale", en: "a year without its percent sign" },
      sheets: smallPlan({ "Cruscotto!F10": ">= 92" }),
      finds: ["Cruscotto!F10"],
    },
    {
      says: { it: "una quota e un numero intero", en: "a share and a whole number" },
      sheets: smallPlan({ "Cruscotto!E10": 0.9, "Cruscotto!F10": 92, "Cruscotto!G10": 95 }),
      finds: ["Cruscotto!E10"],
    },
    {
      says: {
        it: "sempre percentuali, o l'unità solo il primo anno",
        en: "percentages throughout, or the unit in the first year alone",
      },
      sheets: smallPlan({ "Cruscotto!E7": "<= 7 gg", "Cruscotto!F10": { value: 0.92, format: "0%" } }),
      finds: [],
    },
  ],
  check: (facts) =>
    targetSeries(facts).flatMap((series) => {
      const { odd, other } = oddOnes(boundsOf(series));
      if (odd.length === 0 || other === undefined) return [];
      const slips = odd.map(({ cell }) => cell);
      return findingOf(facts, { key: series.of.indicator.id, slips }, "warning", {
        ...slipOf(slips),
        other: clipped(other.cell.text),
        otherYear: other.cell.year,
      });
    }),
};
