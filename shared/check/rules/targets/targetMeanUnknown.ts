/** A target measured against a mean (media regionale) that stands nowhere in the workbook: no score until its number is written. */
import type { Target } from "../../../target/target";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import type { TargetCell } from "../../targetCells";
import { isSettled } from "../../targets/settled";
import { findingOf, slipOf, slipped, type TargetSlip } from "../../targets/slips";

const needsMean = (target: Target): boolean => {
  if (target.kind === "all") return target.parts.some(needsMean);
  return (target.kind === "benchmark" || target.kind === "change") && target.base.kind === "mean";
};

const lacksMean = ({ reading, measure }: TargetCell): boolean =>
  reading.kind === "target" && "why" in measure && needsMean(reading.target);

export const targetMeanUnknown: Rule<TargetSlip> = {
  id: "target-mean-unknown",
  severity: "warning",
  examples: [
    {
      says: { it: "un confronto con la media regionale", en: "a comparison with the regional mean" },
      sheets: smallPlan({ "Cruscotto!E10": "> media regionale" }),
      finds: ["Cruscotto!E10"],
    },
    { says: { it: "valori scritti", en: "values that are written" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) =>
    slipped(facts, (cell) => (lacksMean(cell) && !isSettled(facts, cell) ? "" : undefined)).flatMap((found) =>
      findingOf(facts, found, "warning", slipOf(found.slips)),
    ),
};
