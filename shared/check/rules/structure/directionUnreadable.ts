/** A cell of the column Verso that says neither higher nor lower: the direction is supposed from the target and the name. */
import { smallPlan } from "../../examples/smallPlan";
import { foundRemarks, type RemarkData } from "../../remarkFindings";
import { runsOf } from "../../remarks";
import type { Rule } from "../../rule";

const REASONS = new Set(["unreadable-direction"]);

export const directionUnreadable: Rule<RemarkData> = {
  id: "direction-unreadable",
  severity: "warning",
  examples: [
    {
      says: { it: "una parola che non dice il verso", en: "a word that states no direction" },
      sheets: smallPlan({ "Cruscotto!H6": "laterale" }),
      finds: ["Cruscotto!H6"],
    },
    { says: { it: "versi che si leggono", en: "directions that can be read" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) => foundRemarks(facts, runsOf(facts, REASONS), () => "warning"),
};
