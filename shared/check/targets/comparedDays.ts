/** Deadlines with a comparison that points the wrong way: «>30/11/2016» says *after* that day. */
import type { TargetCell } from "../targetCells";
import { writtenDays } from "./writtenDays";

/** The reader says that a comparison was read as *by*, not which one: «<= 30/11» means just that. */
const WRONG_WAY = />|≥|\b(almeno|non prima|oltre|superiore|maggiore|at least|more than|over|not before|later than)\b/;

/** What stands before the number of the day: «>», «>=», «oltre il». */
const SIGN = /^\D*/;

/** The comparisons that point the wrong way before the days of a target that is read as *by* them; none: there is no such day. */
export function wrongSigns({ reading, text }: TargetCell): readonly string[] {
  if (reading.kind !== "target" || !reading.assumed.includes("date-comparator")) return [];
  const signs = (["it", "en"] as const).flatMap((language) =>
    writtenDays(text, language).flatMap(({ marker, written }) =>
      marker === "comparison" && WRONG_WAY.test(written) ? [(SIGN.exec(written)?.[0] ?? "").trim()] : [],
    ),
  );
  return [...new Set(signs)];
}

export const comparesWrongly = (cell: TargetCell): boolean => wrongSigns(cell).length > 0;
