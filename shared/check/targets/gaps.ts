/** Years for which an indicator states no target although its table has a column for them. */
import type { Language } from "../../language";
import type { RawCell } from "../../plan/plan";
import { cellText } from "../../target/cellText";
import type { CellRange } from "../../workbook/address";
import type { CheckFacts, JudgedIndicator } from "../facts";
import { targetSeries } from "./series";
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
  const known = KNOWN.get(facts) ?? gather(facts);
  KNOWN.set(facts, known);
  return known;
}

function gather(facts: CheckFacts): IndicatorYears[] {
  const stated = new Map(
    targetSeries(facts).map(({ of, cells }) => [
      of,
      new Set(cells.flatMap(({ reading, year }) => (reading.kind === "missing" ? [] : [year]))),
    ]),
  );
  return [...facts.strategic, ...facts.operational].map((of) => ({
    of,
    years: yearsOf(of, stated.get(of), facts.language),
  }));
}

const yearsOf = (of: JudgedIndicator, stated: ReadonlySet<number> | undefined, language: Language): YearCell[] =>
  Object.entries(of.indicator.targets)
    .map(([year, cell]) => yearCell(Number(year), cell, stated?.has(Number(year)) === true, language))
    .sort((one, other) => one.year - other.year);

const yearCell = (year: number, cell: RawCell, isStated: boolean, language: Language): YearCell => ({
  year,
  at: cell.at,
  text: clipped(cellText(cell, language).trim()),
  isMissing: !isStated,
});
