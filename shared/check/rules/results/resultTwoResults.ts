/** Two different results of one indicator: the plan says one, the programme sheet (Cabina's or the body's own) another. */
import { withProgrammeSheets } from "../../examples/programmeSheets";
import { smallPlan } from "../../examples/smallPlan";
import { judgedResults, onResult, type ResultData, shortText } from "../../judgedResults";
import type { Rule } from "../../rule";

export interface ResultTwoResults extends ResultData {
  /** What the programme sheet says. */
  readonly other: string;
}

export const resultTwoResults: Rule<ResultTwoResults> = {
  id: "result-two-results",
  severity: "error",
  examples: [
    {
      says: { it: "un altro risultato al 31/12 nella scheda", en: "another result at 31/12 on the programme sheet" },
      sheets: smallPlan(),
      typed: { "'1.1.1 Servizi innovativi'!F18": 128 },
      finds: ["Cruscotto!D6", "'1.1.1 Servizi innovativi'!F18"],
    },
    {
      says: { it: "un altro risultato sulla scheda vostra", en: "another result on your own programme sheet" },
      sheets: withProgrammeSheets({ "Scheda 1.1.1!C12": 128 }),
      finds: ["Cruscotto!D6", "'Scheda 1.1.1'!C12"],
    },
    {
      says: { it: "lo stesso risultato", en: "the same result" },
      sheets: smallPlan(),
      typed: { "'1.1.1 Servizi innovativi'!F18": 130 },
      finds: [],
    },
  ],
  check: (facts) =>
    judgedResults(facts).flatMap((result) => {
      const { otherResultCell, why, status } = result.of;
      if (otherResultCell === undefined || status === "waived") return [];
      const found = onResult(result);
      const data: ResultTwoResults = { ...found.data, other: shortText(otherResultCell, facts.language) };
      const severity = why === "two-results" ? ("error" as const) : ("warning" as const);
      return [{ ...found, severity, cells: [result.cell.at, otherResultCell.at], data }];
    }),
};
