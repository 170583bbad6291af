/** Rows and cells that found no place in the plan, or one that a person should look at, and that no other rule speaks of. */
import { smallPlan } from "../../examples/smallPlan";
import { foundRemarks, type RemarkData } from "../../remarkFindings";
import { type Remarks, runsOf } from "../../remarks";
import type { Rule } from "../../rule";

/** Remarks that other rules tell, with the rule; whatever is not here is told by this one. */
export const TOLD_ELSEWHERE: Readonly<Record<string, string>> = {
  "unknown-heading": "heading-not-read",
  "repeated-heading": "heading-not-read",
  "incomplete-headings": "heading-not-read",
  "unnamed-block": "heading-not-read",
  "heading-without-year": "heading-not-read",
  "column-of-doubt": "heading-not-read",
  "orphan-indicator": "parent-missing",
  "indicator-under-objective": "parent-missing",
  "objective-missing": "parent-missing",
  "unknown-parent": "parent-missing",
  "indicator-under-other-code": "code-of-other-parent",
  "programme-under-other-objective": "code-of-other-parent",
  "duplicate-code": "code-repeated",
  "cyclic-code": "code-cyclic",
  "duplicate-row-dropped": "row-repeated",
  "duplicate-row-kept": "row-repeated",
  "missing-title": "title-missing",
  "unreadable-weight": "weight-unreadable",
  "conflicting-weight": "weight-of-group",
  "weight-of-group": "weight-of-group",
  "unreadable-direction": "direction-unreadable",
  "unknown-programme": "programme-unknown",
  "missing-code": "programme-unknown",
  "other-year": "sheet-not-counted",
  "second-cockpit": "sheet-not-counted",
  "sheet-as-unit": "sheet-not-counted",
  "sheet-cut": "sheet-not-counted",
  "row-without-target": "target-missing",
  "conflicting-value": "document-contradicts-itself",
};

export const rowNotPlaced: Rule<RemarkData> = {
  id: "row-not-placed",
  severity: "warning",
  examples: [
    {
      says: { it: "una riga di testo dentro la tabella", en: "a line of text inside the table" },
      sheets: smallPlan({ "Cruscotto!A12": "Dati provvisori dell'ufficio" }),
      finds: ["Cruscotto!A12"],
    },
    { says: { it: "ogni riga ha il suo posto", en: "every row has its place" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) => {
    const reasons = new Set(facts.remarks.map(({ why }) => why).filter((why) => TOLD_ELSEWHERE[why] === undefined));
    return foundRemarks(facts, runsOf(facts, reasons), severityOf);
  },
};

const severityOf = ({ why }: Remarks): "warning" | "info" => (why === "text-only" ? "info" : "warning");
