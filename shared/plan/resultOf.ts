/** What the user's own sheet says of an indicator's result in a year. */
import type { Language } from "../language";
import { readResult } from "../target/readResult";
import type { ResultReading } from "../target/resultReading";
import { isEmptyYear, unlessEmptyColumn } from "./emptyYears";
import type { Indicator, OperationalIndicator, Plan } from "./plan";

/** `missing` where there is no cell, where it is empty, and for a zero in a column of nothing but zeros. */
export function resultOf(
  { results }: Pick<Indicator | OperationalIndicator, "results">,
  year: number,
  plan: Pick<Plan, "emptyResultYears">,
  language: Language,
): ResultReading {
  const cell = results[year];
  if (cell === undefined) return { kind: "missing" };
  return unlessEmptyColumn(readResult(cell, { year, language }), isEmptyYear(plan, year));
}
