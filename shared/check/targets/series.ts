/** The targets of one indicator through the years, as the plan itself states them, and which way each of them goes. */
import { isUnmeasurable, type NumericPart } from "../../target/achievement/measure";
import type { CheckFacts, JudgedIndicator } from "../facts";
import { type TargetCell, targetCells } from "../targetCells";

export interface TargetSeries {
  readonly of: JudgedIndicator;
  /** Years ascending. */
  readonly cells: readonly TargetCell[];
}

const KNOWN = new WeakMap<CheckFacts, readonly TargetSeries[]>();

/** One for each indicator that states a target; what other documents say otherwise is left out. */
export function targetSeries(facts: CheckFacts): readonly TargetSeries[] {
  const known = KNOWN.get(facts) ?? gather(targetCells(facts));
  KNOWN.set(facts, known);
  return known;
}

function gather(cells: readonly TargetCell[]): TargetSeries[] {
  const series = new Map<JudgedIndicator, TargetCell[]>();
  for (const cell of cells) {
    if (cell.differs) continue;
    const known = series.get(cell.of);
    if (known === undefined) series.set(cell.of, [cell]);
    else known.push(cell);
  }
  return [...series].map(([of, own]) => ({ of, cells: own }));
}

export type Better = "higher" | "lower";

/** Which way a numeric target goes; a range goes neither. */
export function betterOf({ kind }: NumericPart): Better | undefined {
  if (kind === "min" || kind === "min>") return "higher";
  return kind === "max" || kind === "max<" ? "lower" : undefined;
}

/** A target that is one bound and nothing more, with the side that it takes. */
export interface BoundCell {
  readonly cell: TargetCell;
  readonly better: Better;
  readonly bound: number;
  readonly percent: boolean;
  readonly unit: string;
  /** Neither the text nor a *Verso* column says the side. */
  readonly isBare: boolean;
}

/** `undefined` for deadlines, ranges, two conditions, and what cannot be measured. */
export function boundCell(cell: TargetCell): BoundCell | undefined {
  const { reading, measure } = cell;
  if (reading.kind !== "target" || isUnmeasurable(measure) || measure.number === undefined) return undefined;
  const { number } = measure;
  const better = betterOf(number);
  const bound = number.low ?? number.high;
  if (measure.day !== undefined || better === undefined || bound === undefined) return undefined;
  const isBare = reading.assumed.some((code) => code === "direction-default" || code === "direction-from-name");
  return { cell, better, bound, percent: number.percent, unit: number.unit, isBare };
}

/** The bounds of a series, years ascending. */
export const boundsOf = ({ cells }: TargetSeries): BoundCell[] => cells.flatMap((cell) => boundCell(cell) ?? []);

/** A bare number that is read against the side that another year of its indicator states. */
export const isReadAgainst = ({ isBare, better }: BoundCell, bounds: readonly BoundCell[]): boolean =>
  isBare && bounds.some((other) => !other.isBare && other.better !== better);

/** Less than this apart are the same number. */
const SAME = 1e-9;

/** Whether a bound asks for less than another value that has the same side. */
export const asksLess = (bound: number, value: number, better: Better): boolean =>
  better === "higher" ? bound < value - SAME * Math.abs(value) : bound > value + SAME * Math.abs(value);

/** A number below this may be a share, one from `WHOLE` to 100 a percentage without its sign. */
const SHARE = 1;
const WHOLE = 20;

/** Whether one of two numbers without a percent sign is a share and the other a percentage: 0,8 and 85. */
export const isShareBeside = (one: number, other: number): boolean => {
  const [low, high] = one < other ? [one, other] : [other, one];
  return low > 0 && low < SHARE && high >= WHOLE && high <= 100;
};
