/** A comparison written in some years of an indicator and left out in others: «>= 12», then 14 and 16. */
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import type { Rule } from "../../rule";
import { withSign } from "../../targets/boundText";
import { rewritten } from "../../targets/rewrite";
import { type Better, type BoundCell, boundsOf, type TargetSeries, targetSeries } from "../../targets/series";
import { clipped, findingOf, slipOf, type TargetSlip } from "../../targets/slips";

export interface TargetComparatorMissing extends TargetSlip {
  /** The target that has its comparison, and its year. */
  readonly stated: string;
  readonly statedYear: number;
  /** The side that it takes. */
  readonly better: Better;
  /** The bare numbers are read the other way. */
  readonly contradicts: boolean;
  /** The bare text of the first cell. */
  readonly bare: string;
}

/** «100%» after «>= 95%» needs no sign, nor does 0 after «<= 2». */
const speaksForItself = ({ bound, percent, better }: BoundCell): boolean =>
  (percent && bound === 1 && better === "higher") || (bound === 0 && better === "lower");

interface Missing {
  readonly stated: BoundCell;
  readonly bare: readonly BoundCell[];
}

function missingIn(series: TargetSeries): Missing | undefined {
  const bounds = boundsOf(series).filter(
    ({ cell }) => cell.reading.kind === "target" && cell.reading.target.kind !== "change",
  );
  const stated = bounds.filter(({ isBare }) => !isBare);
  const [first] = stated;
  if (first === undefined || stated.some(({ better }) => better !== first.better)) return undefined;
  const bare = bounds.filter(
    (bound) =>
      bound.isBare && bound.percent === first.percent && (bound.better !== first.better || !speaksForItself(bound)),
  );
  return bare.length === 0 ? undefined : { stated: first, bare };
}

function mendOf(facts: CheckFacts, { stated, bare }: Missing): Pick<ReturnType<typeof findingOf>[number], "fix"> {
  const fix = rewritten(
    facts,
    bare.flatMap(({ cell }) => cell.cells),
    (cell) => withSign(cell, stated.better, facts.language),
  );
  return fix === undefined ? {} : { fix };
}

export const targetComparatorMissing: Rule<TargetComparatorMissing> = {
  id: "target-comparator-missing",
  severity: "warning",
  examples: [
    {
      says: { it: "solo il primo anno ha il segno", en: "only the first year has the sign" },
      sheets: smallPlan({ "Cruscotto!F6": 132, "Cruscotto!G6": "135", "Cruscotto!H6": null }),
      finds: ["Cruscotto!F6", "Cruscotto!G6"],
    },
    {
      says: { it: "il numero solo si legge al contrario", en: "the bare number is read the other way" },
      sheets: smallPlan({
        "Cruscotto!A7": "Pratiche fuori standard",
        "Cruscotto!F7": 6,
        "Cruscotto!H7": null,
      }),
      finds: ["Cruscotto!F7"],
    },
    {
      says: {
        it: "ogni anno ha il suo segno, o il verso ha la sua colonna",
        en: "every year has its sign, or the direction its column",
      },
      sheets: smallPlan({ "Cruscotto!F6": 132, "Cruscotto!G10": { value: 1, format: "0%" }, "Cruscotto!H10": null }),
      finds: [],
    },
  ],
  check: (facts) =>
    targetSeries(facts).flatMap((series) => {
      const missing = missingIn(series);
      const [first] = missing?.bare ?? [];
      if (missing === undefined || first === undefined) return [];
      const { stated, bare } = missing;
      const slips = bare.map(({ cell }) => cell);
      const contradicts = bare.some(({ better }) => better !== stated.better);
      const data = {
        ...slipOf(slips),
        stated: clipped(stated.cell.text),
        statedYear: stated.cell.year,
        better: stated.better,
        contradicts,
        bare: clipped(first.cell.text),
      };
      return findingOf(facts, { key: series.of.indicator.id, slips }, contradicts ? "warning" : "info", data).map(
        (found) => ({ ...found, ...mendOf(facts, missing) }),
      );
    }),
};
