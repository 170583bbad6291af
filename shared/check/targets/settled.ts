/** What a person has already settled on a generated programme sheet: nothing is left to be asked. */
import { isUnmeasurable } from "../../target/achievement/measure";
import type { CheckFacts, JudgedIndicator } from "../facts";
import type { TargetCell } from "../targetCells";

/** Whether a person's override (*Soglia*, *Entro*, *% giudicata*) makes measurable what the text of the plan's year does not say. */
export const isOverridden = ({ measure, measureAsRead }: JudgedIndicator): boolean =>
  isUnmeasurable(measureAsRead) && !isUnmeasurable(measure);

/** The same, for a cell: only the target that counts is settled so. */
export const isSettled = ({ plan }: CheckFacts, { of, year, differs }: TargetCell): boolean =>
  year === plan.year && !differs && isOverridden(of);
