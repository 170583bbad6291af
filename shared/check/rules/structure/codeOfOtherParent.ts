/** A code that belongs under another parent than the row stands under. */
import { smallPlan } from "../../examples/smallPlan";
import { foundRemarks, type RemarkData } from "../../remarkFindings";
import { runsOf } from "../../remarks";
import type { Rule } from "../../rule";

type Why = "programme-under-other-objective" | "indicator-under-other-code";

const REASONS = new Set<string>(["programme-under-other-objective", "indicator-under-other-code"]);

export const codeOfOtherParent: Rule<RemarkData<Why>> = {
  id: "code-of-other-parent",
  severity: "warning",
  examples: [
    {
      says: { it: "il programma di un altro obiettivo", en: "another objective's programme" },
      sheets: smallPlan({ "Cruscotto!A9": "1.3.1 Comunicazione" }),
      finds: ["Cruscotto!A9"],
    },
    { says: { it: "codici al loro posto", en: "codes in their place" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) => foundRemarks<Why>(facts, runsOf(facts, REASONS), () => "warning"),
};
