/** Columns that Cabina does not read, or not as they stand, because of their headings. */
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import type { Severity } from "../../finding";
import { foundRemarks, type RemarkData } from "../../remarkFindings";
import { type Remarks, rowsOf } from "../../remarks";
import type { Rule } from "../../rule";

type Why =
  | "unknown-heading"
  | "repeated-heading"
  | "incomplete-headings"
  | "unnamed-block"
  | "heading-without-year"
  | "column-of-doubt";

const REASONS = new Set<string>([
  "unknown-heading",
  "repeated-heading",
  "incomplete-headings",
  "unnamed-block",
  "heading-without-year",
  "column-of-doubt",
]);

export const headingNotRead: Rule<RemarkData<Why>> = {
  id: "heading-not-read",
  severity: "error",
  examples: [
    {
      says: { it: "due colonne sconosciute: una sola nota", en: "two unknown columns: one note" },
      sheets: smallPlan({
        "Cruscotto!I3": "Zona",
        "Cruscotto!I6": "nord",
        "Cruscotto!J3": "Colore",
        "Cruscotto!J6": "blu",
      }),
      finds: ["Cruscotto!I3", "Cruscotto!J3"],
    },
    {
      says: { it: "una colonna con dati e senza intestazione", en: "a column with data and no heading" },
      sheets: smallPlan({ "Cruscotto!F3": null }),
      finds: ["Cruscotto!F3"],
    },
    { says: { it: "intestazioni note", en: "known headings" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) => foundRemarks<Why>(facts, rowsOf(facts, REASONS), (group) => severityOf(facts, group)),
};

const RESULT = /risult|consuntiv|actual|result|realizz|valore raggiunto/i;

/** A column without words may be one of targets; one with words that nobody asked for is merely not needed. */
function severityOf({ plan }: CheckFacts, { why, all }: Remarks): Severity {
  switch (why) {
    case "incomplete-headings":
    case "column-of-doubt":
      return "error";
    case "unknown-heading":
      return all.some(({ value }) => value.trim() === "") ? "warning" : "info";
    case "heading-without-year":
      return all.some(({ value }) => RESULT.test(value)) && !plan.resultYears.includes(plan.year) ? "error" : "warning";
    default:
      return "warning";
  }
}
