/** A comparison before a deadline that points the wrong way: «>30/11/2016» says *after* that day, and means *by* it. */
import type { Edit } from "../../../workbook/edit";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import type { Rule } from "../../rule";
import type { TargetCell } from "../../targetCells";
import { comparesWrongly, wrongSigns } from "../../targets/comparedDays";
import { deadlineText } from "../../targets/deadlineText";
import { rewritten } from "../../targets/rewrite";
import { findingOf, type SlippedCells, slipOf, slipped, type TargetSlip } from "../../targets/slips";

export interface TargetComparatorOnDate extends TargetSlip {
  /** The comparisons as they stand there: `>`, `>=`, `oltre il`. */
  readonly signs: readonly string[];
  /** What is to be written in the first cell. */
  readonly instead: string;
  /** More stands there than the day, and is not read. */
  readonly inPart: boolean;
}

/** Nothing but a comparison and a day: all of it can be written anew. */
const DAY_ALONE = /^[\s<>=≥≤]*\d[\d/.\- ]*$/;

const isInPart = ({ reading }: TargetCell): boolean =>
  reading.kind === "target" && reading.assumed.some((code) => code === "part-of-text" || code === "text-ignored");

const writtenAnew = ({ reading, year }: TargetCell, { language }: CheckFacts): string => {
  const target = reading.kind === "target" ? reading.target : undefined;
  const parts = target?.kind === "all" ? target.parts : target === undefined ? [] : [target];
  const by = parts.find((part) => part.kind === "by");
  return deadlineText(by?.kind === "by" ? by.day : `${year}-12-31`, language);
};

function mendOf(facts: CheckFacts, { slips }: SlippedCells): readonly Edit[] | undefined {
  const edits = slips.map((slip) =>
    slip.reading.kind === "target" &&
    slip.reading.target.kind === "by" &&
    slip.reading.assumed.length === 1 &&
    DAY_ALONE.test(slip.text)
      ? rewritten(facts, slip.cells, () => writtenAnew(slip, facts))
      : undefined,
  );
  return edits.some((edit) => edit === undefined) ? undefined : edits.flatMap((edit) => edit ?? []);
}

export const targetComparatorOnDate: Rule<TargetComparatorOnDate> = {
  id: "target-comparator-on-date",
  severity: "warning",
  examples: [
    {
      says: { it: "«maggiore di» davanti a una scadenza", en: "“more than” before a deadline" },
      sheets: smallPlan({ "Cruscotto!E11": ">30/11/2016", "Cruscotto!F11": ">= 30/11/2017" }),
      finds: ["Cruscotto!E11", "Cruscotto!F11"],
    },
    {
      says: { it: "una frase intorno alla scadenza", en: "a sentence around the deadline" },
      sheets: smallPlan({ "Cruscotto!E11": "data prevista e comunque > 30/11/2016" }),
      finds: ["Cruscotto!E11"],
    },
    {
      says: { it: "segni che dicono «entro»", en: "signs that say “by”" },
      sheets: smallPlan({ "Cruscotto!E11": "<= 30/11/2016", "Cruscotto!F11": "al 30/11/2017" }),
      finds: [],
    },
  ],
  check: (facts) =>
    slipped(facts, (cell) => (comparesWrongly(cell) ? "" : undefined)).flatMap((found) => {
      const first = found.slips.find(({ year }) => year === facts.plan.year) ?? found.slips[0];
      if (first === undefined) return [];
      const fix = mendOf(facts, found);
      const inPart = found.slips.some(isInPart);
      const signs = [...new Set(found.slips.flatMap(wrongSigns))];
      const data = { ...slipOf(found.slips), signs, instead: writtenAnew(first, facts), inPart };
      return findingOf(facts, found, "warning", data).map((finding) => ({ ...finding, ...(fix && { fix }) }));
    }),
};
