/** A result many times its target, or a thousandth of it: probably a slip of a zero or of a separator. */
import { isUnmeasurable, type NumericPart } from "../../../target/achievement/measure";
import { readResult } from "../../../target/readResult";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts, JudgedIndicator } from "../../facts";
import { judgedResults, onResult, type ResultData } from "../../judgedResults";
import type { Rule } from "../../rule";

export interface ResultFarOff extends ResultData {
  /** The result as a multiple of the target, with one decimal; below 1 where a separator was probably taken for decimals. */
  readonly times: number;
}

export const resultFarOff: Rule<ResultFarOff> = {
  id: "result-far-off",
  severity: "warning",
  examples: [
    {
      says: { it: "uno zero di troppo", en: "one zero too many" },
      sheets: smallPlan({ "Cruscotto!D6": 1300 }),
      finds: ["Cruscotto!D6"],
    },
    {
      says: { it: "migliaia lette come decimali", en: "thousands taken for decimals" },
      sheets: smallPlan({ "Cruscotto!E6": ">= 1.200", "Cruscotto!D6": 1.25 }),
      finds: ["Cruscotto!D6"],
    },
    {
      says: { it: "il triplo di un target piccolo", en: "three times a small target" },
      sheets: smallPlan({ "Cruscotto!E6": ">= 2", "Cruscotto!D6": 7, "Cruscotto!C6": 1 }),
      finds: [],
    },
    {
      says: { it: "molto più del target, come l'anno prima", en: "far above the target, as the year before" },
      sheets: smallPlan({ "Cruscotto!C6": 1250, "Cruscotto!D6": 1300 }),
      finds: [],
    },
  ],
  check: (facts) =>
    judgedResults(facts).flatMap((result) => {
      const times = timesOf(facts, result.of);
      if (times === undefined) return [];
      const found = onResult(result);
      return [{ ...found, severity: "warning" as const, data: { ...found.data, times } }];
    }),
};

/** Small targets are easily passed many times over. */
const SMALL = 10;
const LEAST = 2;
const LEAST_SHARE = 0.05;
const FAR = 5;
const FAR_OF_SMALL = 10;
const FAR_OF_SHARE = 8;

function timesOf(facts: CheckFacts, of: JudgedIndicator): number | undefined {
  const { measure, result, raw } = of;
  if (raw === undefined || isUnmeasurable(measure) || measure.judged !== undefined) return undefined;
  const { number } = measure;
  if (number?.low === undefined || number.kind === "range" || result.kind !== "number") return undefined;
  const times = result.value / number.low;
  if (!isFar(number, times) && !isThousandth(number, result.value)) return undefined;
  return isLikeLastYear(facts, of, result.value) ? undefined : Number(times.toPrecision(2));
}

function isFar({ low = 0, percent }: NumericPart, times: number): boolean {
  if (percent) return low >= LEAST_SHARE && times >= FAR_OF_SHARE;
  return low >= SMALL ? times >= FAR : low >= LEAST && times >= FAR_OF_SMALL;
}

/** 1,25 where 1.200 is asked for: the point of thousands became a decimal one. */
function isThousandth({ low = 0, percent }: NumericPart, value: number): boolean {
  if (percent || low < 500 || value < 1 || Number.isInteger(value)) return false;
  const times = (value * 1000) / low;
  return times > 0.3 && times < 3;
}

function isLikeLastYear({ plan, language }: CheckFacts, { indicator }: JudgedIndicator, value: number): boolean {
  const cell = indicator.results[plan.year - 1];
  const before = cell && readResult(cell, { year: plan.year - 1, language });
  return before?.kind === "number" && before.value > value / 3 && before.value < value * 3;
}
