/** An indicator's target of a year, read and in numbers; relative targets follow the chain of years back to their base. */
import type { Language } from "../language";
import { measureOf } from "../target/achievement/measurable";
import {
  type BaseValue,
  isUnmeasurable,
  type Measure,
  singleBound,
  type Unmeasurable,
} from "../target/achievement/measure";
import { readResult } from "../target/readResult";
import { readTargetCell } from "../target/readTargetCell";
import type { Base, ReadingContext, TargetReading } from "../target/target";
import type { Indicator, OperationalIndicator, Plan, RawCell } from "./plan";
import { resultOf } from "./resultOf";

/** A target read and in numbers, before any override. */
export interface YearTarget {
  readonly cell?: RawCell;
  readonly reading: TargetReading;
  readonly measure: Measure | Unmeasurable;
}

type AnyIndicator = Indicator | OperationalIndicator;

const NO_CELL: TargetReading = { kind: "missing", problem: { code: "missing", start: 0, end: 0 } };

/** The target of a year. A base is always of an earlier year, so the chain ends. */
export function targetOf(
  indicator: AnyIndicator,
  year: number,
  plan: Pick<Plan, "emptyResultYears">,
  language: Language,
): YearTarget {
  const cell = indicator.targets[year];
  const reading = cell === undefined ? NO_CELL : readTargetCell(cell, contextOf(indicator, year, language));
  const measure = measureOf(reading, (base) => resolveBase(base, indicator, year, plan, language));
  return { ...(cell && { cell }), reading, measure };
}

const contextOf = (indicator: AnyIndicator, year: number, language: Language): ReadingContext => ({
  language,
  indicator: indicator.title.value,
  year,
  ...("direction" in indicator && indicator.direction && { direction: indicator.direction.value }),
});

function resolveBase(
  base: Base,
  indicator: AnyIndicator,
  year: number,
  plan: Pick<Plan, "emptyResultYears">,
  language: Language,
): BaseValue | undefined {
  switch (base.kind) {
    case "previousTarget":
      return targetAsBase(targetOf(indicator, year - 1, plan, language), year - 1);
    case "previousResult":
      return resultAsBase(indicator, year - 1, plan, language);
    case "result":
      return base.year < year ? resultAsBase(indicator, base.year, plan, language) : undefined;
    case "mean":
      return undefined;
  }
}

function targetAsBase({ cell, measure }: YearTarget, year: number): BaseValue | undefined {
  if (isUnmeasurable(measure) || measure.number === undefined) return undefined;
  const value = singleBound(measure.number);
  if (value === undefined) return undefined;
  const { percent, unit } = measure.number;
  return { value, percent, unit, year, ...(cell && { at: cell.at }) };
}

/** What the user's sheet says of the year; where it says nothing, what stands on the sheets generated for it. */
function resultAsBase(
  indicator: AnyIndicator,
  year: number,
  plan: Pick<Plan, "emptyResultYears">,
  language: Language,
): BaseValue | undefined {
  const inPlan = resultOf(indicator, year, plan, language);
  const archived = inPlan.kind === "missing" ? indicator.archived?.[year] : undefined;
  const cell = archived ?? indicator.results[year];
  const reading = archived === undefined ? inPlan : readResult(archived, { year, language });
  if (cell === undefined || reading.kind !== "number") return undefined;
  const base = { value: reading.value, percent: reading.unit === "%", unit: reading.unit, year, at: cell.at };
  return archived === undefined ? base : { ...base, archived: true };
}
