/** Sheets and tables that look like a part of the plan and are not counted, or not wholly, or in another way than they look. */
import { smallPlan } from "../../examples/smallPlan";
import { foundRemarks, type RemarkData } from "../../remarkFindings";
import { type Remarks, sheetsOf } from "../../remarks";
import type { Rule } from "../../rule";

type Why = "other-year" | "second-cockpit" | "sheet-as-unit" | "sheet-cut";

const REASONS = new Set<string>(["other-year", "second-cockpit", "sheet-as-unit", "sheet-cut"]);

export const sheetNotCounted: Rule<RemarkData<Why>> = {
  id: "sheet-not-counted",
  severity: "warning",
  examples: [
    {
      says: { it: "indicatori operativi di un altro anno", en: "operational indicators of another year" },
      sheets: smallPlan({ "Indicatori operativi!C1": "Target 2014", "Indicatori operativi!D1": "Risultato 2014" }),
      finds: ["'Indicatori operativi'!C1"],
    },
    { says: { it: "fogli dell'anno", en: "sheets of the year" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) => foundRemarks<Why>(facts, sheetsOf(facts, REASONS), severityOf),
};

const severityOf = ({ why }: Remarks): "warning" | "info" => (why === "sheet-cut" ? "warning" : "info");
