/** One document that says two things of the same programme: the first counts. */
import { smallPlan } from "../../examples/smallPlan";
import { foundRemarks, type RemarkData } from "../../remarkFindings";
import { runsOf } from "../../remarks";
import type { Rule } from "../../rule";

const REASONS = new Set<string>(["conflicting-value"]);

export const documentContradictsItself: Rule<RemarkData> = {
  id: "document-contradicts-itself",
  severity: "warning",
  examples: [
    {
      says: {
        it: "il registro dà a un programma due titoli",
        en: "the register gives a programme two titles",
      },
      sheets: smallPlan({ "Programmi!A4": "1.1.1", "Programmi!B4": "Accoglienza dei turisti" }),
      finds: ["Programmi!B4"],
    },
    {
      says: { it: "due totali per lo stesso programma", en: "two totals for the same programme" },
      sheets: smallPlan({
        "Risorse!A4": "1.2.1",
        "Risorse!B4": { value: 21000, format: "#,##0.00" },
      }),
      finds: ["Risorse!B4"],
    },
    { says: { it: "ogni cosa detta una volta", en: "each thing said once" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) => foundRemarks(facts, runsOf(facts, REASONS), () => "warning"),
};
