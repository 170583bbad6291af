/** Rows of a register that hang on no programme of the plan. */
import { smallPlan } from "../../examples/smallPlan";
import { foundRemarks, type RemarkData } from "../../remarkFindings";
import { runsOf } from "../../remarks";
import type { Rule } from "../../rule";

type Why = "unknown-programme" | "missing-code";

const REASONS = new Set<string>(["unknown-programme", "missing-code"]);

export const programmeUnknown: Rule<RemarkData<Why>> = {
  id: "programme-unknown",
  severity: "warning",
  examples: [
    {
      says: { it: "un codice che il cruscotto non ha", en: "a code that the cockpit does not have" },
      sheets: smallPlan({
        "Risorse!A4": "1.2.9",
        "Risorse!B4": { value: 1000, format: "#,##0.00" },
        "Risorse!C4": "Interventi economici",
        "Risorse!D4": { value: 1000, format: "#,##0.00" },
      }),
      finds: ["Risorse!A4"],
    },
    { says: { it: "codici del cruscotto", en: "codes of the cockpit" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) => foundRemarks<Why>(facts, runsOf(facts, REASONS), () => "warning"),
};
