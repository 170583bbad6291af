/** What each step of a row shows, from what the core calculated: the values that stand beside the formulas. */

import type { Language } from "../../language";
import { doneOnOf } from "../../plan/doneOn";
import type { RawCell, TypedCells } from "../../plan/plan";
import type { ScoredIndicator } from "../../score/scorecard";
import type { Settings } from "../../score/settings";
import { isWaived } from "../../score/waived";
import { fitDeadline, fitDone, fitNumber } from "../../target/achievement/judgeResult";
import { isUnmeasurable } from "../../target/achievement/measure";
import { overrideMeasure } from "../../target/achievement/override";
import { type MeasuredPart, measureDay, measureNumber } from "../../target/achievement/rawAchievement";
import { readResult } from "../../target/readResult";
import { dayOfSerial, serialOf } from "../../workbook/days";
import type { Shown } from "../look/cells";
import { STATES } from "../places";
import { asRead, type TargetCells, targetCells } from "./asRead";
import { KINDS, SOURCES, type Source, type Step } from "./columns";
import { overrideValues } from "./override";
import { type ReadCell, typedResult } from "./typedResult";

/** The typed cells of an indicator, each with what the core read in it. */
export interface ReadCells {
  readonly plan: ReadCell | undefined;
  readonly april: ReadCell | undefined;
  readonly august: ReadCell | undefined;
  readonly december: ReadCell | undefined;
  readonly doneOn: ReadCell | undefined;
}

/** What values depend on beside the indicator. */
export interface ValueContext {
  readonly settings: Settings;
  readonly language: Language;
  /** Whether the year's result column holds nothing but zeros. */
  readonly columnIsEmpty: boolean;
}

/** Reads the cells of an indicator as the score does. */
export function readCells(scored: ScoredIndicator, { settings, language }: ValueContext): ReadCells {
  const { indicator, reading } = scored;
  const asksNumber = isNumericKind(effectiveTarget(scored, settings).kind);
  const read = (cell: RawCell | undefined, isDay = false): ReadCell | undefined =>
    cell === undefined
      ? undefined
      : {
          cell,
          asksNumber: asksNumber && !isDay,
          reading: readResult(cell, {
            year: settings.year,
            language,
            ...(reading.kind === "target" && { target: reading.target }),
          }),
        };
  const typed: TypedCells | undefined = indicator.typed;
  const [april, august, december] = typed?.checkpoints ?? [];
  return {
    plan: read(indicator.results[settings.year]),
    april: read(april),
    august: read(august),
    december: read(december),
    doneOn: read(doneOnOf(indicator), true),
  };
}

/** The values of the steps that calculate; the literals stand for themselves. */
export type Values = Readonly<Record<Exclude<Step, "titleRead" | "targetRead"> | "state" | "provisional", Shown>>;

export function valuesOf(scored: ScoredIndicator, cells: ReadCells, context: ValueContext): Values {
  const read = asRead(scored);
  const override = overrideValues(scored.indicator.typed?.override ?? {});
  const target = effectiveTarget(scored, context.settings);
  const typed = {
    plan: typedResult(cells.plan),
    april: typedResult(cells.april),
    august: typedResult(cells.august),
    december: typedResult(cells.december),
    doneOn: typedResult(cells.doneOn),
  };
  const planCounted = context.columnIsEmpty && typed.plan === 0 ? "" : typed.plan;
  const source = sourceOf(scored, { ...typed, plan: planCounted });
  const fit = fitOf(scored, target, context.settings);
  const checkpoint = checkpointOf(scored);
  const state = stateOf(scored);
  return {
    guard: true,
    kindRead: read.kind,
    sideRead: read.side,
    lowRead: read.low,
    highRead: read.high,
    dayRead: read.day,
    percent: read.percent,
    ...override,
    waived: isWaived(scored.indicator) ? 1 : 0,
    ...target,
    ...typed,
    planCounted,
    source,
    result: resultOf(source, { ...typed, plan: planCounted }),
    checkpoint,
    fit,
    ...measuredValues(scored, fit, target, context.settings),
    state,
    provisional: state === STATES.provisional ? checkpoint : "",
  };
}

/** The target as it counts, before a judged share, which replaces only the calculation. */
function effectiveTarget({ measureAsRead, indicator }: ScoredIndicator, settings: Settings): TargetCells {
  const { judged: _judged, ...override } = indicator.typed?.override ?? {};
  const cells = targetCells(overrideMeasure(measureAsRead, override), serialOf(settings.closing));
  return override.by === undefined ? cells : { ...cells, day: serialOf(override.by) };
}

type Typed = Readonly<Record<"plan" | "april" | "august" | "december", number | string>>;

function sourceOf({ otherResultCell }: ScoredIndicator, typed: Typed): Source {
  if (typed.plan !== "" && typed.december !== "") return otherResultCell ? SOURCES.two : SOURCES.both;
  if (typed.plan !== "") return SOURCES.plan;
  if (typed.december !== "") return SOURCES.december;
  if (typed.august !== "") return SOURCES.august;
  return typed.april !== "" ? SOURCES.april : SOURCES.none;
}

function resultOf(source: Source, typed: Typed): number | string {
  if (source === SOURCES.two || source === SOURCES.none) return "";
  return source === SOURCES.both ? typed.plan : typed[source];
}

const checkpointOf = ({ provisionalAt }: ScoredIndicator): string =>
  provisionalAt === undefined ? "" : provisionalAt.endsWith("-08-31") ? "31/08" : "30/04";

const isNumericKind = (kind: TargetCells["kind"]): boolean =>
  kind === "min" || kind === "min>" || kind === "max" || kind === "max<" || kind === "range";

/** How the result fits the target as it counts; the same names as the formula gives. */
function fitOf({ result, measureAsRead, indicator }: ScoredIndicator, target: TargetCells, settings: Settings): string {
  const { judged: _judged, ...override } = indicator.typed?.override ?? {};
  const measure = overrideMeasure(measureAsRead, override);
  if (isNumericKind(target.kind) && !isUnmeasurable(measure) && measure.number !== undefined) {
    const fitting = fitNumber(measure.number, result, settings.year);
    return fitting.kind === "fits" ? "number" : fitting.kind;
  }
  const judge = target.kind === KINDS.done ? fitDone : fitDeadline;
  const fitting = judge(result, settings.year);
  return fitting.kind === "fits" ? fitting.value.kind : fitting.kind;
}

type MeasuredValues = Pick<Values, "byNumber" | "byDay" | "raw" | "achievement" | "reached" | "variance">;

function measuredValues(scored: ScoredIndicator, fit: string, target: TargetCells, settings: Settings): MeasuredValues {
  const { raw, achievement = "", variance = "", status, measure } = scored;
  const parts = isUnmeasurable(measure) || measure.judged !== undefined ? {} : partsOf(scored, fit, target, settings);
  return {
    byNumber: parts.byNumber?.raw ?? "",
    byDay: parts.byDay?.raw ?? "",
    raw: raw ?? "",
    achievement,
    reached: raw === undefined ? "" : status === "reached",
    variance,
  };
}

/** The two parts of a measured row. */
function partsOf(
  { raw, result, doneOn, measure }: ScoredIndicator,
  fit: string,
  target: TargetCells,
  settings: Settings,
): { byNumber?: MeasuredPart; byDay?: MeasuredPart } {
  if (raw === undefined || isUnmeasurable(measure)) return {};
  const due = target.day === "" ? undefined : dayOfSerial(target.day);
  const done = fit === "number" ? doneOn : result;
  const day = done?.kind === "day" ? done.day : done?.kind === "number" ? dayOfSerial(done.value) : undefined;
  return {
    ...(fit === "number" &&
      result.kind === "number" &&
      measure.number && { byNumber: measureNumber(measure.number, result.value, settings.method) }),
    ...((fit === "day" || fit === "number") &&
      due !== undefined &&
      day !== undefined && { byDay: measureDay(due, day, settings.latePerDay) }),
  };
}

/** One of `STATES`: what the core says, in the words of the hidden column. */
export function stateOf({ status, why, provisionalAt, measure }: ScoredIndicator): string {
  switch (status) {
    case "waived":
      return STATES.waived;
    case "pending":
      return STATES.pending;
    case "missing":
      return STATES.missing;
    case "unmeasurable":
      return why === "two-results" ? STATES.twoResults : isUnmeasurable(measure) ? STATES.unmeasurable : STATES.verify;
    default: {
      const isJudged = !isUnmeasurable(measure) && measure.judged !== undefined;
      return provisionalAt !== undefined && !isJudged ? STATES.provisional : STATES.measured;
    }
  }
}
