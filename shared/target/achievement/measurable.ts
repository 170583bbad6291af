/** Turns a target as read into numbers: bounds, a day, or the reason why it cannot be measured. */
import type { Base, Comparison, Target, TargetReading } from "../target";
import { type BaseValue, isUnmeasurable, type Measure, oneSided, type Unmeasurable } from "./measure";

/** Finds the number that a relative target is measured from; `undefined` where there is none. */
export type ResolveBase = (base: Base) => BaseValue | undefined;

type Change = Extract<Target, { kind: "change" }>;

const KIND_OF = { atLeast: "min", moreThan: "min>", atMost: "max", lessThan: "max<" } as const;

/** The numeric kind of a comparison. */
export const kindOf = (comparison: Comparison): "min" | "min>" | "max" | "max<" => KIND_OF[comparison];

/** What a target is in numbers. Relative targets are resolved with `resolveBase`, their bound rounded to 10 decimals. */
export function toMeasure(target: Target, resolveBase: ResolveBase): Measure | Unmeasurable {
  switch (target.kind) {
    case "atLeast":
    case "moreThan":
    case "atMost":
    case "lessThan":
      return {
        number: oneSided(kindOf(target.kind), target.value, isPercent(target.unit), target.unit),
        done: false,
      };
    case "exactly":
      return range(target.value, target.value, target.unit);
    case "between":
      return range(target.low, target.high, target.unit);
    case "by":
      return { day: target.day, done: false };
    case "done":
      return { done: true };
    case "change":
      return changed(target, resolveBase);
    case "benchmark":
      return { why: "no-mean", comparison: target.comparison };
    case "all":
      return both(target.parts, resolveBase);
  }
}

/** What a cell's target is in numbers; an unreadable or missing one is unmeasurable. */
export function measureOf(reading: TargetReading, resolveBase: ResolveBase): Measure | Unmeasurable {
  if (reading.kind === "target") return toMeasure(reading.target, resolveBase);
  if (reading.kind === "missing") return { why: "missing-target" };
  return { why: reading.problem.code === "needs-judgement" ? "needs-judgement" : "unreadable-target" };
}

/** A percentage and percentage points are fractions both. */
const isPercent = (unit: string): boolean => unit === "%" || unit === "points";

const range = (low: number, high: number, unit: string): Measure => ({
  number: { kind: "range", low, high, percent: isPercent(unit), unit },
  done: false,
});

function changed(target: Change, resolveBase: ResolveBase): Measure | Unmeasurable {
  const base = resolveBase(target.base);
  const byShare = target.unit === "%";
  if (base === undefined || (byShare && base.value === 0)) {
    return {
      why: target.base.kind === "mean" ? "no-mean" : "no-base",
      comparison: target.comparison,
      percent: target.unit === "points",
    };
  }
  const bound = tenDecimals(byShare ? base.value * (1 + target.by) : base.value + target.by);
  const percent = base.percent || target.unit === "points";
  return { number: oneSided(kindOf(target.comparison), bound, percent, base.unit), done: false, base };
}

/** Half away from zero, as ROUND(x, 10) of spreadsheets. */
function tenDecimals(value: number): number {
  const scaled = Math.round(Math.abs(value) * 1e10) / 1e10;
  return value < 0 ? -scaled : scaled;
}

/** One number (or a deed) and one day can be judged by a number and a day; two numbers by one result cannot. */
function both(parts: readonly Target[], resolveBase: ResolveBase): Measure | Unmeasurable {
  const measures = parts.map((part) => toMeasure(part, resolveBase));
  const deadlines = parts.filter((part) => part.kind === "by");
  const [deadline] = deadlines;
  const rest = measures.filter((_, place) => parts[place]?.kind !== "by");
  const [other] = rest;
  if (deadline?.kind !== "by" || deadlines.length > 1 || other === undefined || rest.length > 1) {
    return { why: "needs-judgement" };
  }
  if (other.day !== undefined) return { why: "needs-judgement" };
  return isUnmeasurable(other) ? { ...other, day: deadline.day } : { ...other, day: deadline.day, done: false };
}
