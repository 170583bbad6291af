/** A row with figures and no title: it counts, and nobody can say what it is. */
import { smallPlan } from "../../examples/smallPlan";
import { foundRemarks, type RemarkData } from "../../remarkFindings";
import { runsOf } from "../../remarks";
import type { Rule } from "../../rule";

const REASONS = new Set(["missing-title"]);

export const titleMissing: Rule<RemarkData> = {
  id: "title-missing",
  severity: "warning",
  examples: [
    {
      says: { it: "un indicatore senza nome", en: "an indicator without a name" },
      sheets: smallPlan({ "Cruscotto!A7": null }),
      finds: ["Cruscotto!A7"],
    },
    { says: { it: "ogni riga ha il suo titolo", en: "every row has its title" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) => foundRemarks(facts, runsOf(facts, REASONS), () => "warning"),
};
