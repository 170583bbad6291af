/** The sheets of a plan as one: the year that is scored, the perspectives, what each sheet gave. */
import { indicatorsOf } from "../plan/indicatorsOf";
import type { Perspective } from "../plan/plan";
import { cellAt } from "../workbook/address";
import { finishPerspectives } from "./cockpitPlan";
import { joinDrafts, namedAfterUnits } from "./joinDrafts";
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

/** What joining sheets as units takes off their confidence: that they are units is told by their weights alone. */
const UNITS_SURE = 0.9;

/** `asked`: the year to score, if one was asked for. `undefined` where no target has a year. */
export function joinCockpits(
  taken: readonly CockpitReading[],
  ofUnits: boolean,
  asked: number | undefined,
): Cockpit | undefined {
  const targetYears = union(taken.map((reading) => reading.targetYears));
  const resultYears = union(taken.map((reading) => reading.resultYears));
  const remarks: NotPlaced[] = [];
  const drafts = joinDrafts(ofUnits ? taken.map(namedAfterUnits) : taken.map(({ tree }) => tree.perspectives), remarks);
  const year = yearToScore(indicatorsOf(drafts), targetYears, asked);
  if (year === undefined) return undefined;
  const perspectives = finishPerspectives(drafts, year, remarks);
  const recognised = taken.map(
    (reading): Recognised => ({
      sheet: reading.sheet.name,
      layout: taken.length > 1 ? "scorecards" : reading.layout,
      confidence: ofUnits ? Math.round(reading.confidence * UNITS_SURE * 100) / 100 : reading.confidence,
      rows: reading.tree.placed,
      notPlaced: [
        ...reading.notPlaced,
        ...(ofUnits ? [asUnit(reading)] : []),
        ...remarks.filter(({ at }) => at.sheet === reading.sheet.name),
      ],
    }),
  );
  return { year, perspectives, targetYears, resultYears, recognised };
}

const asUnit = ({ sheet }: CockpitReading): NotPlaced => ({
  value: sheet.name,
  at: cellAt(sheet.name, 0, 0),
  why: "sheet-as-unit",
});

const union = (years: readonly (readonly number[])[]): number[] =>
  [...new Set(years.flat())].sort((one, other) => one - other);
