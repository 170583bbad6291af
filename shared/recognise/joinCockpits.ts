/** The sheets of a cockpit as one: the year that is scored, the perspectives, what each sheet gave. */
import { indicatorsOf } from "../plan/indicatorsOf";
import type { Perspective } from "../plan/plan";
import { finishPerspectives } from "./cockpitPlan";
import type { CockpitReading } from "./printedCockpit";
import type { NotPlaced, Recognised } from "./recognition";
import { yearToScore } from "./years";

export interface Cockpit {
  readonly year: number;
  readonly perspectives: readonly Perspective[];
  readonly targetYears: readonly number[];
  readonly resultYears: readonly number[];
  readonly recognised: readonly Recognised[];
}

/** `asked`: the year to score, if one was asked for. `undefined` where no target has a year. */
export function joinCockpits(taken: readonly CockpitReading[], asked: number | undefined): Cockpit | undefined {
  const targetYears = union(taken.map((reading) => reading.targetYears));
  const resultYears = union(taken.map((reading) => reading.resultYears));
  const drafts = taken.flatMap(({ tree }) => tree.perspectives);
  const year = yearToScore(indicatorsOf(drafts), targetYears, asked);
  if (year === undefined) return undefined;
  const finishing: NotPlaced[] = [];
  const perspectives = finishPerspectives(drafts, year, finishing);
  const recognised = taken.map(
    (reading): Recognised => ({
      sheet: reading.sheet.name,
      layout: reading.layout,
      confidence: reading.confidence,
      rows: reading.tree.placed,
      notPlaced: [...reading.notPlaced, ...finishing.filter(({ at }) => at.sheet === reading.sheet.name)],
    }),
  );
  return { year, perspectives, targetYears, resultYears, recognised };
}

const union = (years: readonly (readonly number[])[]): number[] =>
  [...new Set(years.flat())].sort((one, other) => one - other);
