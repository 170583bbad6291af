/** A day of completion that is still to come. */
import { isUnmeasurable } from "../../../target/achievement/measure";
import { readResult } from "../../../target/readResult";
import { type Day, dayOfSerial, printDay } from "../../../workbook/days";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts, JudgedIndicator } from "../../facts";
import { type JudgedResult, judgedIndicators, onResult, type ResultData, shortText } from "../../judgedResults";
import type { Rule } from "../../rule";

export interface ResultInFuture extends ResultData {
  /** The day of reference, `31/12/2016`. */
  readonly today: string;
}

export const resultInFuture: Rule<ResultInFuture> = {
  id: "result-in-future",
  severity: "warning",
  examples: [
    {
      says: { it: "una data dopo quella di riferimento", en: "a day after the day of reference" },
      sheets: smallPlan(),
      finds: ["Cruscotto!D11"],
      today: "2016-08-31",
    },
    {
      says: { it: "una data già passata", en: "a day that has passed" },
      sheets: smallPlan(),
      finds: [],
      today: "2016-09-16",
    },
  ],
  check: (facts) =>
    judgedIndicators(facts).flatMap((of) =>
      daysOf(facts, of).flatMap(({ day, result }) => {
        if (day <= facts.today) return [];
        const found = onResult(result);
        const data: ResultInFuture = { ...found.data, today: printDay(facts.today) };
        return [{ ...found, severity: "warning" as const, data }];
      }),
    ),
};

/** The days that an indicator's result gives: the result itself and *Fatto il*. */
function daysOf(facts: CheckFacts, of: JudgedIndicator): { readonly day: Day; readonly result: JudgedResult }[] {
  if (of.status === "waived" || of.why === "other-kind" || isUnmeasurable(of.measure)) return [];
  const { resultCell, result, indicator, measure } = of;
  const day = result.kind === "day" ? result.day : dayOfNumber(of);
  const doneOn = indicator.typed?.doneOn;
  const done = doneOn && readResult(doneOn, { year: facts.plan.year, language: facts.language });
  return [
    ...(day !== undefined && resultCell
      ? [{ day, result: { of, cell: resultCell, text: shortText(resultCell, facts.language) } }]
      : []),
    ...(done?.kind === "day" && doneOn && measure.day !== undefined
      ? [{ day: done.day, result: { of, cell: doneOn, text: shortText(doneOn, facts.language) } }]
      : []),
  ];
}

/** A deadline's result that stands as its bare serial number. */
function dayOfNumber({ result, measure, status }: JudgedIndicator): Day | undefined {
  const isDeed = !isUnmeasurable(measure) && measure.number === undefined && measure.judged === undefined;
  const isMeasured = status === "reached" || status === "not-reached";
  return isDeed && isMeasured && result.kind === "number" && result.value > 1 ? dayOfSerial(result.value) : undefined;
}
