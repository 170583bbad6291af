/**
 * A target that asks for less than was already reached: a result of 90 % in 2015 and >= 80 % for 2016. Targets of later
 * years that the plan's year has overtaken are one note.
 */
import { isEmptyYear, unlessEmptyColumn } from "../../../plan/emptyYears";
import type { RawCell } from "../../../plan/plan";
import { fitNumber } from "../../../target/achievement/judgeResult";
import { isUnmeasurable } from "../../../target/achievement/measure";
import { cellText } from "../../../target/cellText";
import { readResult } from "../../../target/readResult";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts, JudgedIndicator } from "../../facts";
import type { Found, Severity } from "../../finding";
import type { Rule } from "../../rule";
import { boundText } from "../../targets/boundText";
import { contrarySigns } from "../../targets/contrary";
import {
  asksLess,
  type Better,
  type BoundCell,
  boundsOf,
  isReadAgainst,
  isShareBeside,
  type TargetSeries,
  targetSeries,
} from "../../targets/series";
import { clipped, findingOf, slipOf, type TargetSlip } from "../../targets/slips";

export interface TargetWorseThanResult extends TargetSlip {
  readonly better: Better;
  readonly result: string;
  readonly resultYear: number;
  /** What is no worse than the result, as it can be written: «<= 4,6». */
  readonly instead: string;
  /** How many indicators are told together; the other fields are of the first. */
  readonly indicators: number;
}

interface Known {
  readonly cell: RawCell;
  readonly year: number;
}

/** A target and the better result before it, with its number in the target's unit. */
interface Behind {
  readonly bound: BoundCell;
  readonly known: Known;
  readonly value: number;
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
function behindOf(bound: BoundCell, results: readonly Known[], facts: CheckFacts): Behind | undefined {
  if (bound.cell.year < facts.plan.year) return undefined;
  for (const known of results) {
    const value = numberOf(bound, known, facts);
    if (value === undefined) continue;
    if (bound.better === "lower" && (value === 0 || isUnderWay(known, facts))) continue;
    return asksLess(bound.bound, value, bound.better) ? { bound, known, value } : undefined;
  }
  return undefined;
}

/** What has not risen above the bound may still do so before the year ends. */
const isUnderWay = ({ year }: Known, { plan, today, closing }: CheckFacts): boolean =>
  year === plan.year && today < closing;

/** Years ascending. A side that is doubtful, or a sign that points the wrong way, is told as that. */
function behindIn(series: TargetSeries, facts: CheckFacts): Behind[] {
  if (contrarySigns(series) !== undefined) return [];
  const results = resultsOf(series.of, facts);
  const bounds = boundsOf(series);
  return bounds.flatMap((bound) => (isReadAgainst(bound, bounds) ? [] : (behindOf(bound, results, facts) ?? [])));
}

/** The finding on the targets of one indicator, or of several together; the first of them is named. */
function findingOn(
  facts: CheckFacts,
  key: string,
  severity: Severity,
  told: readonly (readonly Behind[])[],
): Found<TargetWorseThanResult>[] {
  const [first] = told[0] ?? [];
  if (told[0] === undefined || first === undefined) return [];
  const { bound, known, value } = first;
  const data: TargetWorseThanResult = {
    ...slipOf(told[0].map((behind) => behind.bound.cell)),
    better: bound.better,
    result: clipped(cellText(known.cell, facts.language)),
    resultYear: known.year,
    instead: boundText(bound, value, bound.better, facts.language),
    indicators: told.length,
  };
  const all = told.flat();
  const slips = all.map((behind) => behind.bound.cell);
  const results = all.map((behind) => behind.known.cell.at);
  return findingOf(facts, { key, slips }, severity, data, results).map((found) => ({
    ...found,
    at: first.bound.cell.cell.at,
  }));
}

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
      sheets: smallPlan({ "Cruscotto!C7": 6.5 }),
      finds: ["Cruscotto!C7", "Cruscotto!E7"],
    },
    {
      says: {
        it: "una nota per i target degli anni dopo, meno severi dei risultati dell'anno",
        en: "one note for targets of later years that are less strict than this year's results",
      },
      sheets: smallPlan({ "Cruscotto!D6": 133, "Cruscotto!D7": 4 }),
      finds: ["Cruscotto!D6", "Cruscotto!F6", "Cruscotto!D7", "Cruscotto!F7", "Cruscotto!G7"],
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
  check(facts) {
    const now: Found<TargetWorseThanResult>[] = [];
    const later: Behind[][] = [];
    for (const series of targetSeries(facts)) {
      const behind = behindIn(series, facts);
      const [first] = behind;
      if (first === undefined) continue;
      // A target of the plan's year is followed; those of later years will be written anew in the plans to come.
      if (first.bound.cell.year !== facts.plan.year) later.push(behind);
      else now.push(...findingOn(facts, series.of.indicator.id, "warning", [behind]));
    }
    return [...now, ...findingOn(facts, "later", "info", later)];
  },
};
