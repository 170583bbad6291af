/** A person's word on how a target is to be read: Verso, Soglia, Entro, % giudicata. */
import type { Day } from "../../workbook/days";
import { kindOf } from "./measurable";
import { isUnmeasurable, type Measure, type NumericPart, oneSided, type Unmeasurable } from "./measure";

/** What a person may state; each part may be absent. `judged` is a fraction. */
export interface Override {
  readonly direction?: "higher" | "lower";
  readonly threshold?: number;
  readonly by?: Day;
  readonly judged?: number;
}

/** The target in numbers once a person's word is laid over it. */
export function overrideMeasure(measure: Measure | Unmeasurable, override: Override): Measure | Unmeasurable {
  if (override.judged !== undefined) return { done: false, judged: override.judged };
  return isUnmeasurable(measure) ? overrideUnmeasurable(measure, override) : overrideMeasurable(measure, override);
}

function overrideMeasurable(measure: Measure, override: Override): Measure {
  const day = override.by ?? measure.day;
  const number = overrideNumber(measure.number, override);
  return {
    ...(number && { number }),
    ...(day !== undefined && { day }),
    done: measure.done && number === undefined,
    ...(measure.base && override.threshold === undefined && { base: measure.base }),
  };
}

/** A threshold makes any target measurable; a day only one whose text said nothing that could be read. */
function overrideUnmeasurable(measure: Unmeasurable, override: Override): Measure | Unmeasurable {
  const day = override.by ?? measure.day;
  if (override.threshold !== undefined) {
    const kind = sideOf(override.direction) ?? (measure.comparison ? kindOf(measure.comparison) : "min");
    const number = oneSided(kind, override.threshold, measure.percent ?? false, "");
    return { number, ...(day !== undefined && { day }), done: false };
  }
  const nothingRead = measure.why === "unreadable-target" || measure.why === "missing-target";
  const canBeDeadline = nothingRead || measure.why === "needs-judgement";
  return override.by !== undefined && canBeDeadline ? { day: override.by, done: false } : measure;
}

function overrideNumber(number: NumericPart | undefined, override: Override): NumericPart | undefined {
  const side = sideOf(override.direction);
  const percent = number?.percent ?? false;
  const unit = number?.unit ?? "";
  if (override.threshold !== undefined) {
    const own = number === undefined || number.kind === "range" ? "min" : number.kind;
    return oneSided(side ?? own, override.threshold, percent, unit);
  }
  if (number === undefined || side === undefined) return number;
  const bound = side === "min" ? (number.low ?? number.high) : (number.high ?? number.low);
  return bound === undefined ? number : oneSided(side, bound, percent, unit);
}

function sideOf(direction: "higher" | "lower" | undefined): "min" | "max" | undefined {
  if (direction === undefined) return undefined;
  return direction === "higher" ? "min" : "max";
}
