/** No target for the plan's year: an empty cell, a placeholder such as «n.d.», or the 0 of an empty date. */
import type { Language } from "../../../language";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import type { Found } from "../../finding";
import type { Rule } from "../../rule";
import { deadlineText } from "../../targets/deadlineText";
import { type IndicatorYears, indicatorYears, type YearCell } from "../../targets/gaps";
import { isOverridden } from "../../targets/settled";
import { clipped, eachOnce } from "../../targets/slips";

export interface TargetMissing {
  /** Absent where a whole table has no targets for the year. */
  readonly indicator?: string;
  /** What stands in the cell; empty: nothing. */
  readonly text: string;
  readonly year: number;
  /** Its end, as it can be written into the book. */
  readonly deadline: string;
  /** How many indicators. */
  readonly count: number;
}

interface Missing {
  readonly indicator: IndicatorYears;
  readonly now: YearCell;
}

/** As many indicators without a target make one finding, if no other of their table has one. */
const WHOLE_TABLE = 3;

function missingOn(facts: CheckFacts): ReadonlyMap<string, { readonly all: number; readonly missing: Missing[] }> {
  const sheets = new Map<string, { all: number; readonly missing: Missing[] }>();
  for (const indicator of indicatorYears(facts)) {
    const now = indicator.years.find(({ year }) => year === facts.plan.year);
    if (now === undefined) continue;
    const sheet = sheets.get(now.at.sheet) ?? { all: 0, missing: [] };
    sheets.set(now.at.sheet, sheet);
    sheet.all += 1;
    if (now.isMissing && !isOverridden(indicator.of)) sheet.missing.push({ indicator, now });
  }
  return sheets;
}

const endOf = (year: number, language: Language): string => deadlineText(`${year}-12-31`, language);

/** With the target of the year the other years that lack theirs are told. */
function ofOne({ indicator: { of, years }, now }: Missing, { language }: CheckFacts): Found<TargetMissing> {
  return {
    key: of.indicator.id,
    severity: "warning",
    at: now.at,
    cells: eachOnce([now, ...years.filter(({ isMissing }) => isMissing)].map(({ at }) => at)),
    data: {
      indicator: clipped(of.indicator.title.value),
      text: now.text,
      year: now.year,
      deadline: endOf(now.year, language),
      count: 1,
    },
    effect: of.effectiveWeight,
  };
}

function ofTable(
  sheet: string,
  missing: readonly Missing[],
  { plan: { year }, language }: CheckFacts,
): Found<TargetMissing>[] {
  const [first] = missing;
  if (first === undefined) return [];
  return [
    {
      key: sheet,
      severity: "warning",
      at: first.now.at,
      cells: eachOnce(missing.map(({ now }) => now.at)),
      data: { text: first.now.text, year, deadline: endOf(year, language), count: missing.length },
      effect: Math.min(
        1,
        missing.reduce((sum, { indicator }) => sum + indicator.of.effectiveWeight, 0),
      ),
    },
  ];
}

export const targetMissing: Rule<TargetMissing> = {
  id: "target-missing",
  severity: "warning",
  examples: [
    {
      says: { it: "una cella vuota", en: "an empty cell" },
      sheets: smallPlan({ "Cruscotto!E6": null }),
      finds: ["Cruscotto!E6"],
    },
    {
      says: { it: "un segnaposto in tutti gli anni", en: "a placeholder in every year" },
      sheets: smallPlan({ "Cruscotto!E6": "n.d.", "Cruscotto!F6": "n.d.", "Cruscotto!G6": "da definire" }),
      finds: ["Cruscotto!E6", "Cruscotto!F6", "Cruscotto!G6"],
    },
    {
      says: { it: "la data vuota 00/01/1900", en: "the empty date 00/01/1900" },
      sheets: smallPlan({ "Cruscotto!E11": { value: 0, format: "dd/mm/yyyy" } }),
      finds: ["Cruscotto!E11"],
    },
    {
      says: { it: "manca solo il target di un anno dopo", en: "only a later year has no target" },
      sheets: smallPlan({ "Cruscotto!G6": null }),
      finds: [],
    },
  ],
  check: (facts) =>
    [...missingOn(facts)].flatMap(([sheet, { all, missing }]) =>
      missing.length === all && all >= WHOLE_TABLE
        ? ofTable(sheet, missing, facts)
        : missing.map((each) => ofOne(each, facts)),
    ),
};
