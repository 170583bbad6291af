/** Years for which an indicator states no target although its table has a column for them. */
import type { RawCell } from "../../plan/plan";
import { cellText } from "../../target/cellText";
import { readTargetCell } from "../../target/readTargetCell";
import type { CellRange } from "../../workbook/address";
import type { CheckFacts, JudgedIndicator } from "../facts";
import { clipped } from "./slips";

/** A cell for a target: what it shows, and whether that says a target. */
export interface YearCell {
  readonly year: number;
  readonly at: CellRange;
  /** Empty: nothing stands there. */
  readonly text: string;
  /** Blank, a placeholder, or the 0 of an empty date. */
  readonly isMissing: boolean;
}

export interface IndicatorYears {
  readonly of: JudgedIndicator;
  /** Years ascending. */
  readonly years: readonly YearCell[];
}

const KNOWN = new WeakMap<CheckFacts, readonly IndicatorYears[]>();

/** Every indicator with the cells that its table has for its targets, those without anything in them too. */
export function indicatorYears(facts: CheckFacts): readonly IndicatorYears[] {
  const known = KNOWN.get(facts) ?? [...facts.strategic, ...facts.operational].map(yearsOf);
  KNOWN.set(facts, known);
  return known;
}

const yearsOf = (of: JudgedIndicator): IndicatorYears => ({
  of,
  years: Object.entries(of.indicator.targets)
    .map(([year, cell]) => yearCell(Number(year), cell))
    .sort((one, other) => one.year - other.year),
});

const yearCell = (year: number, cell: RawCell): YearCell => ({
  year,
  at: cell.at,
  text: clipped(cellText(cell).trim()),
  isMissing: readTargetCell(cell).kind === "missing",
});
