/** Rows whose objective or programme stands on no row above them. */
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import { foundRemarks, type RemarkData } from "../../remarkFindings";
import { type Remarks, runsOf, sheetsOf } from "../../remarks";
import type { Rule } from "../../rule";

type Why = "orphan-indicator" | "indicator-under-objective" | "objective-missing" | "unknown-parent";

const ALL = new Set<string>(["orphan-indicator", "indicator-under-objective", "objective-missing", "unknown-parent"]);
/** A book may do without a level altogether. */
const MAY_BE_MEANT = new Set<string>(["indicator-under-objective", "objective-missing"]);

export const parentMissing: Rule<RemarkData<Why>> = {
  id: "parent-missing",
  severity: "error",
  examples: [
    {
      says: { it: "un indicatore prima di ogni obiettivo", en: "an indicator before any objective" },
      sheets: smallPlan({
        "Cruscotto!A4": "Imprese nate",
        "Cruscotto!E4": ">= 20",
        "Cruscotto!A5": "1.1 Sviluppo delle imprese",
        "Cruscotto!A6": "1.1.1 Servizi innovativi",
        "Cruscotto!E6": null,
        "Cruscotto!F6": null,
        "Cruscotto!G6": null,
        "Cruscotto!C6": null,
        "Cruscotto!D6": null,
      }),
      finds: ["Cruscotto!A4"],
    },
    {
      says: { it: "indicatori sotto un obiettivo, senza programma", en: "indicators under an objective, no programme" },
      sheets: smallPlan({ "Cruscotto!A9": null, "Cruscotto!B9": null }),
      finds: ["Cruscotto!A10"],
    },
    { says: { it: "ogni riga ha la sua sopra", en: "every row has its own above it" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) => {
    const meant = new Set([...MAY_BE_MEANT].filter((why) => isEverywhere(facts, why)));
    const groups = [...runsOf(facts, new Set([...ALL].filter((why) => !meant.has(why)))), ...sheetsOf(facts, meant)];
    return foundRemarks<Why>(facts, groups, (group) => severityOf(group, meant));
  },
};

function severityOf({ why }: Remarks, meant: ReadonlySet<string>): "error" | "warning" | "info" {
  if (why === "orphan-indicator") return "error";
  return meant.has(why) ? "info" : "warning";
}

/** Every objective lacks programmes, or every programme its objective: the book knows no such level. */
function isEverywhere({ plan, remarks }: CheckFacts, why: string): boolean {
  const objectives = plan.perspectives.flatMap((each) => each.objectives);
  if (!remarks.some((remark) => remark.why === why) || objectives.length < 2) return false;
  return why === "objective-missing"
    ? objectives.every(({ title }) => title.value === "")
    : objectives.every(({ code, programmes }) => programmes.every((programme) => programme.code === code));
}
