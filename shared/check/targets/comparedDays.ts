/** Deadlines with a comparison that points the wrong way: «>30/11/2016» says *after* that day. */
import type { TargetCell } from "../targetCells";
import { writtenDays } from "./writtenDays";

/** The reader says that a comparison was read as *by*, not which one: «<= 30/11» means just that. */
const WRONG_WAY = />|≥|\b(almeno|non prima|oltre|superiore|maggiore|at least|more than|over|not before|later than)\b/;

/** Whether the target is read as *by* a day before which something else stands. */
export function comparesWrongly({ reading, text }: TargetCell): boolean {
  if (reading.kind !== "target" || !reading.assumed.includes("date-comparator")) return false;
  const compared = (["it", "en"] as const).flatMap((language) =>
    writtenDays(text, language).filter(({ marker }) => marker === "comparison"),
  );
  return compared.some(({ written }) => WRONG_WAY.test(written));
}
