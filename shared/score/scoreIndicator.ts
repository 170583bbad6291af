/** One indicator judged: its target, its effective result, what that is worth; weights come later. */
import type { Language } from "../language";
import { doneOnOf } from "../plan/doneOn";
import { isEmptyYear } from "../plan/emptyYears";
import type { Indicator, OperationalIndicator, Plan, RawCell } from "../plan/plan";
import { targetOf, type YearTarget } from "../plan/targetOf";
import { type Achievement, achievement, type NoNumber } from "../target/achievement/achievement";
import { isUnmeasurable, type Measure, type Unmeasurable } from "../target/achievement/measure";
import { overrideMeasure } from "../target/achievement/override";
import { cellText } from "../target/cellText";
import { readResult } from "../target/readResult";
import type { ResultReading } from "../target/resultReading";
import { type EffectiveResult, effectiveResult } from "./results";
import type { ResolvedTarget, ScoredIndicator, Status, Why } from "./scorecard";
import type { Settings } from "./settings";
import { isWaived } from "./waived";

/** An indicator without its weight. */
export type Judged = Omit<ScoredIndicator, "indicator" | "weight" | "effectiveWeight" | "explanation">;

/** Judges one indicator in the year of the settings; its texts are read in the language of the plan. */
export function judgeIndicator(
  indicator: Indicator | OperationalIndicator,
  plan: Pick<Plan, "emptyResultYears" | "language">,
  settings: Settings,
): Judged {
  const language: Language = plan.language ?? "it";
  const target = targetOf(indicator, settings.year, plan, language);
  const measure = overrideMeasure(target.measure, indicator.typed?.override ?? {});
  const read = (cell: RawCell): ResultReading =>
    readResult(cell, {
      year: settings.year,
      language,
      ...(target.reading.kind === "target" && { target: target.reading.target }),
    });
  const effective = effectiveResult({
    year: settings.year,
    plan: indicator.results[settings.year],
    planColumnIsEmpty: isEmptyYear(plan, settings.year),
    typed: indicator.typed,
    factual: isFactual(measure),
    read,
  });
  const doneOnCell = doneOnOf(indicator);
  const doneOn = doneOnCell && read(doneOnCell);
  const outcome = outcomeOf(indicator, measure, effective, doneOn, settings);
  return {
    ...(target.cell && { target: target.cell }),
    targetText: target.cell ? cellText(target.cell, language) : "",
    reading: target.reading,
    ...resolvedOf(target),
    measureAsRead: target.measure,
    measure,
    result: effective.reading,
    ...(effective.cell && { resultCell: effective.cell }),
    ...(effective.other && { otherResultCell: effective.other }),
    ...(doneOn && { doneOn }),
    origin: effective.origin,
    ...(effective.provisionalAt !== undefined && { provisionalAt: effective.provisionalAt }),
    ...outcome,
  };
}

/** A target without a number is met by a deed, which is a fact whenever it was typed. */
const isFactual = (measure: Measure | Unmeasurable): boolean =>
  !isUnmeasurable(measure) && measure.number === undefined;

type Outcome = Pick<Judged, "status" | "why" | "raw" | "achievement" | "variance" | "countsAsZero">;

function outcomeOf(
  indicator: Indicator | OperationalIndicator,
  measure: Measure | Unmeasurable,
  effective: EffectiveResult,
  doneOn: ResultReading | undefined,
  settings: Settings,
): Outcome {
  if (isWaived(indicator)) return without("waived", "waived");
  const isJudged = !isUnmeasurable(measure) && measure.judged !== undefined;
  if (effective.other && !isJudged) return without("unmeasurable", "two-results");
  const outcome = achievement(measure, { ...settings, result: effective.reading, ...(doneOn && { doneOn }) });
  return outcome.kind === "measured" ? measured(outcome) : unmeasured(outcome.kind, outcome.why, settings);
}

const without = (status: Status, why: Why): Outcome => ({ status, why, countsAsZero: false });

const measured = (outcome: Extract<Achievement, { kind: "measured" }>): Outcome => ({
  status: outcome.reached ? "reached" : "not-reached",
  raw: outcome.raw,
  achievement: outcome.value,
  ...(outcome.variance !== undefined && { variance: outcome.variance }),
  countsAsZero: false,
});

/** A missing result counts zero only where the body chose so, and once the year is closed. */
function unmeasured(status: "pending" | "missing" | "unmeasurable", why: NoNumber, settings: Settings): Outcome {
  const isZero = status === "missing" && settings.missing === "zero" && settings.today >= settings.closing;
  return isZero ? { status, why, achievement: 0, countsAsZero: true } : without(status, why);
}

function resolvedOf({ reading, measure }: YearTarget): { readonly resolved?: ResolvedTarget } {
  if (reading.kind !== "target" || isUnmeasurable(measure)) return {};
  const { target } = reading;
  if (measure.base === undefined) return { resolved: { target } };
  const { value, at, year } = measure.base;
  return {
    resolved: { target, base: { value, ...(at && { at }), ...(year !== undefined && { year }) } },
  };
}
