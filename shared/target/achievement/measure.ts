/** A target in numbers: what a result is compared with. The generated sheets hold the same parts beside each target. */
import type { CellRange } from "../../workbook/address";
import type { Day } from "../../workbook/days";
import type { Comparison, Unit } from "../target";

/** The numeric part N: at least, more than, at most, less than, inside a range. */
export type NumericKind = "min" | "min>" | "max" | "max<" | "range";

/** N with its bounds L (`low`: of `min`, `min>`, `range`) and H (`high`: of `max`, `max<`, `range`). */
export interface NumericPart {
  readonly kind: NumericKind;
  readonly low?: number;
  readonly high?: number;
  /** Bounds and results are fractions shown as percentages. */
  readonly percent: boolean;
  readonly unit: Unit;
}

/** The number from which a relative target is measured, with the cell and the year that it came from. */
export interface BaseValue {
  readonly value: number;
  readonly percent: boolean;
  readonly unit: Unit;
  readonly at?: CellRange;
  readonly year?: number;
  /** It stands on the sheets generated for that year, not in the user's own. */
  readonly archived?: true;
}

/** A measurable target. `done` without a `day` is due by the closing date of the year. */
export interface Measure {
  readonly number?: NumericPart;
  /** D: the last good day. */
  readonly day?: Day;
  readonly done: boolean;
  /** Of a relative target. */
  readonly base?: BaseValue;
  /** % giudicata, a fraction: replaces the calculation. */
  readonly judged?: number;
}

/** Why a target has no number to be compared with. */
export type UnmeasurableWhy = "unreadable-target" | "missing-target" | "needs-judgement" | "no-base" | "no-mean";

/** A target that cannot be measured as it stands; what is known of it helps a person's override. */
export interface Unmeasurable {
  readonly why: UnmeasurableWhy;
  /** The side that counts as reached, of a relative target without its base. */
  readonly comparison?: Comparison;
  readonly percent?: boolean;
  readonly day?: Day;
}

/** Tells the two apart. */
export const isUnmeasurable = (measure: Measure | Unmeasurable): measure is Unmeasurable => "why" in measure;

/** A one-sided numeric part; its bound is L or H as its kind says. */
export const oneSided = (
  kind: "min" | "min>" | "max" | "max<",
  bound: number,
  percent: boolean,
  unit: Unit,
): NumericPart =>
  kind === "min" || kind === "min>" ? { kind, low: bound, percent, unit } : { kind, high: bound, percent, unit };

/** The bound that guards against slips of the pen: H, or L where there is no H. */
export const boundOf = (number: NumericPart): number => number.high ?? number.low ?? 0;

/** The one number that a target states, if it states one: none of a range with two edges. */
export function singleBound(number: NumericPart): number | undefined {
  if (number.kind === "range" && number.low !== number.high) return undefined;
  return number.low ?? number.high;
}
