/** A target that names another year than the one of its column («Anno 2015: >= 90%» under 2016). */

import { readTargetCell } from "../../../target/readTargetCell";
import type { ReadingContext } from "../../../target/target";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import type { Rule } from "../../rule";
import type { TargetCell } from "../../targetCells";
import { findingOf, slipOf, slipped, type TargetSlip } from "../../targets/slips";

export interface TargetNamesAnotherYear extends TargetSlip {
  /** The year that the text suits. */
  readonly named: number;
}

/** In a longer text a year is that of a law, a notice, an agreement. */
const LONGEST = 40;

/**
 * The year that the text names, where it is not the column's. The reader says only that it took a year from the column:
 * «entro settembre» does so in any column, «Anno 2015: …» in every column but that of 2015.
 */
function namedYear({ language }: CheckFacts, { cell, of, reading, year, text }: TargetCell): number | undefined {
  if (reading.kind !== "target" || !reading.assumed.includes("year-from-context")) return undefined;
  if (text.length > LONGEST) return undefined;
  const written = (text.match(/\d{4}/g) ?? []).map(Number);
  return written
    .flatMap((named) => [named, named + 1])
    .find((named) => {
      if (named === year) return false;
      const other = readTargetCell(cell, contextOf(of.indicator, named, language));
      return other.kind === "target" && !other.assumed.includes("year-from-context");
    });
}

const contextOf = (
  indicator: TargetCell["of"]["indicator"],
  year: number,
  language: CheckFacts["language"],
): ReadingContext => ({
  language,
  indicator: indicator.title.value,
  year,
});

export const targetNamesAnotherYear: Rule<TargetNamesAnotherYear> = {
  id: "target-names-another-year",
  severity: "warning",
  examples: [
    {
      says: { it: "l'anno prima, rimasto nel testo", en: "last year, left in the text" },
      sheets: smallPlan({ "Cruscotto!E10": "Anno 2015: >= 90%" }),
      finds: ["Cruscotto!E10"],
    },
    {
      says: { it: "l'anno della colonna, o nessuno", en: "the year of the column, or none" },
      sheets: smallPlan({ "Cruscotto!E10": "Anno 2016: >= 90%", "Cruscotto!E11": "entro settembre" }),
      finds: [],
    },
  ],
  check: (facts) =>
    slipped(facts, (cell) => namedYear(facts, cell)?.toString()).flatMap((found) => {
      const named = found.slips[0] === undefined ? undefined : namedYear(facts, found.slips[0]);
      return named === undefined ? [] : findingOf(facts, found, "warning", { ...slipOf(found.slips), named });
    }),
};
