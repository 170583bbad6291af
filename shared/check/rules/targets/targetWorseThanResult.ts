/** A target that asks for less than was already reached: a result of 90 % in 2015 and >= 80 % for 2016. */
import { isEmptyYear, unlessEmptyColumn } from "../../../plan/emptyYears";
import type { RawCell } from "../../../plan/plan";
import { fitNumber } from "../../../target/achievement/judgeResult";
import { isUnmeasurable } from "../../../target/achievement/measure";
import { cellText } from "../../../target/cellText";
import { readResult } from "../../../target/readResult";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts, JudgedIndicator } from "../../facts";
import type { Rule } from "../../rule";
import {
  asksLess,
  type Better,
  type BoundCell,
  boundsOf,
  isReadAgainst,
  isShareBeside,
  targetSeries,
} from "../../targets/series";
import { clipped, findingOf, slipOf, type TargetSlip } from "../../targets/slips";

export interface TargetWorseThanResult extends TargetSlip {
  readonly better: Better;
  readonly result: string;
  readonly resultYear: number;
}

interface Known {
  readonly cell: RawCell;
  readonly year: number;
}

/** A share is at most this; above, a percent sign is missing somewhere, which is another matter. */
const LARGEST_SHARE = 1.5;

/** The number that a result is, for this target; `undefined` where it is none, or not of its kind. */
function numberOf({ bound, cell }: BoundCell, known: Known, facts: CheckFacts): number | undefined {
  const { reading, measure, year: targetYear } = cell;
  if (reading.kind !== "target" || isUnmeasurable(measure) || measure.number === undefined) return undefined;
  const { number } = measure;
  const read = readResult(known.cell, { year: known.year, language: facts.language, target: reading.target });
  const result = unlessEmptyColumn(read, isEmptyYear(facts.plan, known.year));
  if (result.kind !== "number" || known.year >= targetYear) return undefined;
  if (number.percent ? result.unit !== "%" && Math.abs(result.value) > LARGEST_SHARE : result.unit === "%")
    return undefined;
  const fitting = fitNumber(number, result, known.year);
  return fitting.kind === "fits" && !isShareBeside(bound, fitting.value) ? fitting.value : undefined;
}

/** Results up to the plan's year, the latest first. */
const resultsOf = ({ indicator }: JudgedIndicator, { plan }: CheckFacts): Known[] =>
  Object.keys(indicator.results)
    .map(Number)
    .filter((year) => year <= plan.year)
    .sort((one, other) => other - one)
    .flatMap((year) => {
      const cell = indicator.results[year];
      return cell === undefined || cell.value === null ? [] : [{ cell, year }];
    });

/** The result that a target falls behind: the latest that is known before its year. */
function passedBy(bound: BoundCell, results: readonly Known[], facts: CheckFacts): Known | undefined {
  if (bound.cell.year < facts.plan.year) return undefined;
  for (const known of results) {
    const value = numberOf(bound, known, facts);
    if (value === undefined) continue;
    if (bound.better === "lower" && (value === 0 || isUnderWay(known, facts))) continue;
    return asksLess(bound.bound, value, bound.better) ? known : undefined;
  }
  return undefined;
}

/** What has not risen above the bound may still do so before the year ends. */
const isUnderWay = ({ year }: Known, { plan, today, closing }: CheckFacts): boolean =>
  year === plan.year && today < closing;

export const targetWorseThanResult: Rule<TargetWorseThanResult> = {
  id: "target-worse-than-result",
  severity: "warning",
  examples: [
    {
      says: { it: "meno del risultato dell'anno prima", en: "less than last year's result" },
      sheets: smallPlan({ "Cruscotto!C6": 124 }),
      finds: ["Cruscotto!C6", "Cruscotto!E6"],
    },
    {
      says: { it: "più giorni di quanti sono già bastati", en: "more days than were already enough" },
      sheets: smallPlan({ "Cruscotto!D7": 4 }),
      finds: ["Cruscotto!D7", "Cruscotto!F7", "Cruscotto!G7"],
    },
    {
      says: {
        it: "risultati uguali al target, scadenze, zeri senza dati",
        en: "results equal to the target, deadlines, zeros without data",
      },
      sheets: smallPlan({ "Cruscotto!C6": 120, "Cruscotto!C7": 0, "Cruscotto!D6": 132 }),
      finds: [],
    },
  ],
  check: (facts) =>
    targetSeries(facts).flatMap((series) => {
      const results = resultsOf(series.of, facts);
      const bounds = boundsOf(series);
      const behind = bounds.flatMap((bound) => {
        // On which side it lies is doubtful, and told as that.
        const known = isReadAgainst(bound, bounds) ? undefined : passedBy(bound, results, facts);
        return known === undefined ? [] : [{ bound, known }];
      });
      const [first] = behind;
      if (first === undefined) return [];
      const slips = behind.map(({ bound }) => bound.cell);
      const cells = behind.map(({ known }) => known.cell.at);
      const data = {
        ...slipOf(slips),
        better: first.bound.better,
        result: clipped(cellText(first.known.cell, facts.language)),
        resultYear: first.known.year,
      };
      return findingOf(facts, { key: series.of.indicator.id, slips }, "warning", data, cells);
    }),
};
