/** Where the targets of an indicator go back from one year to the next. */
import { contrarySigns } from "./contrary";
import { asksLess, type BoundCell, boundsOf, isShareBeside, type TargetSeries } from "./series";

/** `turns`: one year asks for at least, the next for at most. */
export type StepBackKind = "asks-less" | "turns";

export interface StepBack {
  readonly how: StepBackKind;
  readonly before: BoundCell;
  readonly after: BoundCell;
}

function howBack(before: BoundCell, after: BoundCell): StepBackKind | undefined {
  if (before.percent !== after.percent || isShareBeside(before.bound, after.bound)) return undefined;
  if (before.unit !== after.unit && before.unit !== "" && after.unit !== "") return undefined;
  if (before.better !== after.better) return before.isBare === after.isBare ? "turns" : undefined;
  return asksLess(after.bound, before.bound, before.better) ? "asks-less" : undefined;
}

/** The pairs of years, in order, of which the second goes back behind the first; signs that are known to be contrary have a rule of their own. */
export function stepsBack(series: TargetSeries): StepBack[] {
  const contrary = contrarySigns(series)?.slips.map(({ cell }) => cell) ?? [];
  const bounds = boundsOf(series).filter(({ cell }) => !contrary.includes(cell));
  return bounds.flatMap((after, place) => {
    const before = bounds[place - 1];
    const how = before === undefined ? undefined : howBack(before, after);
    return before === undefined || how === undefined ? [] : [{ how, before, after }];
  });
}
