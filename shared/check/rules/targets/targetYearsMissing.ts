/** Fewer targets than years: a value for 2016 and 2018 and none for 2017, or only the first where the others have all. */
import { parseTarget } from "../../../target/parseTarget";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import type { Rule } from "../../rule";
import { type IndicatorYears, indicatorYears, type YearCell } from "../../targets/gaps";
import { clipped, eachOnce } from "../../targets/slips";

export interface TargetYearsMissing {
  readonly indicator: string;
  /** Those without a target. */
  readonly years: readonly number[];
  /** What stands there; empty: nothing. */
  readonly text: string;
  /** How many years have one. */
  readonly stated: number;
  /** A deadline or a product: once it is done, the years after need none. */
  readonly isOnce: boolean;
}

/** Of each column of targets, how many of its indicators fill it. */
type Filled = ReadonlyMap<string, { readonly all: number; readonly filled: number }>;

const columnOf = ({ at, year }: YearCell): string => `${at.sheet}/${year}`;

function filledColumns(indicators: readonly IndicatorYears[]): Filled {
  const columns = new Map<string, { all: number; filled: number }>();
  for (const cell of indicators.flatMap(({ years }) => years)) {
    const column = columns.get(columnOf(cell)) ?? { all: 0, filled: 0 };
    columns.set(columnOf(cell), column);
    column.all += 1;
    if (!cell.isMissing) column.filled += 1;
  }
  return columns;
}

/** The years that an indicator leaves out: between two that it has, or in a column that most of the others fill. */
function gapsOf(years: readonly YearCell[], columns: Filled): YearCell[] {
  const stated = years.filter(({ isMissing }) => !isMissing).map(({ year }) => year);
  const [first = 0, last = 0] = [stated[0], stated[stated.length - 1]];
  return years.filter((cell) => {
    if (!cell.isMissing) return false;
    const { all, filled } = columns.get(columnOf(cell)) ?? { all: 1, filled: 0 };
    return (cell.year > first && cell.year < last) || filled * 2 > all - 1;
  });
}

/** Whether the last target before the gap is a thing that is done once. */
function isDoneOnce(years: readonly YearCell[], gaps: readonly YearCell[], { language }: CheckFacts): boolean {
  const stated = years.filter(({ isMissing }) => !isMissing);
  const last = stated[stated.length - 1];
  if (last === undefined || gaps.some(({ year }) => year < last.year)) return false;
  const reading = parseTarget(last.text, { language, year: last.year });
  return reading.kind === "target" && (reading.target.kind === "by" || reading.target.kind === "done");
}

export const targetYearsMissing: Rule<TargetYearsMissing> = {
  id: "target-years-missing",
  severity: "warning",
  examples: [
    {
      says: { it: "due valori per tre anni", en: "two values for three years" },
      sheets: smallPlan({ "Cruscotto!G10": null }),
      finds: ["Cruscotto!G10"],
    },
    {
      says: { it: "manca l'anno di mezzo", en: "the year in between has none" },
      sheets: smallPlan({ "Cruscotto!F6": "n.d." }),
      finds: ["Cruscotto!F6"],
    },
    {
      says: { it: "una scadenza che si compie nel primo anno", en: "a deadline that is met in the first year" },
      sheets: smallPlan({ "Cruscotto!F11": null, "Cruscotto!G11": null }),
      finds: ["Cruscotto!F11", "Cruscotto!G11"],
    },
    {
      says: { it: "anni per cui nessuno ha ancora un target", en: "years for which nobody has a target yet" },
      sheets: smallPlan({
        "Cruscotto!G6": null,
        "Cruscotto!G7": null,
        "Cruscotto!G10": null,
        "Cruscotto!G11": null,
      }),
      finds: [],
    },
  ],
  check: (facts) => {
    const indicators = indicatorYears(facts);
    const columns = filledColumns(indicators);
    return indicators.flatMap(({ of, years }) => {
      const now = years.find(({ year }) => year === facts.plan.year);
      const gaps = now === undefined || now.isMissing ? [] : gapsOf(years, columns);
      const [first] = gaps;
      if (first === undefined) return [];
      const isOnce = isDoneOnce(years, gaps, facts);
      return [
        {
          key: of.indicator.id,
          severity: isOnce ? ("info" as const) : ("warning" as const),
          at: first.at,
          cells: eachOnce(gaps.map(({ at }) => at)),
          data: {
            indicator: clipped(of.indicator.title.value),
            years: gaps.map(({ year }) => year),
            text: first.text,
            stated: years.filter(({ isMissing }) => !isMissing).length,
            isOnce,
          },
          effect: 0,
        },
      ];
    });
  },
};
