/** The target as its text says, in the literals that the formulas of a row start from. */
import type { ScoredIndicator } from "../../score/scorecard";
import { kindOf } from "../../target/achievement/measurable";
import { isUnmeasurable, type Measure, type NumericKind, type Unmeasurable } from "../../target/achievement/measure";
import { serialOf } from "../../workbook/days";
import { KINDS } from "./columns";

/** A target in numbers, cell by cell. Bounds are empty texts where there are none; the day is a serial number. */
export interface TargetCells {
  readonly kind: NumericKind | (typeof KINDS)[keyof typeof KINDS];
  readonly low: number | "";
  readonly high: number | "";
  readonly day: number | "";
}

/** The literals of a row: the target, and what a person's threshold would make of it. */
export interface AsRead extends TargetCells {
  readonly side: "min" | "min>" | "max" | "max<";
  readonly percent: 0 | 1;
}

/** The literals of an indicator's target before any override. */
export function asRead({ measureAsRead }: Pick<ScoredIndicator, "measureAsRead">): AsRead {
  const cells = targetCells(measureAsRead, "");
  return { ...cells, side: sideOf(measureAsRead), percent: isPercent(measureAsRead) ? 1 : 0 };
}

/** A target as the columns show it. `closing` is the day of what is to be done where no other is said; "" leaves it open. */
export function targetCells(measure: Measure | Unmeasurable, closing: number | ""): TargetCells {
  if (isUnmeasurable(measure)) {
    const isBase = measure.why === "no-base" || measure.why === "no-mean";
    return { kind: isBase ? KINDS.noBase : KINDS.unreadable, low: "", high: "", day: dayCell(measure.day) };
  }
  const day = dayCell(measure.day);
  if (measure.number === undefined) {
    return measure.done
      ? { kind: KINDS.done, low: "", high: "", day: day === "" ? closing : day }
      : { kind: KINDS.day, low: "", high: "", day };
  }
  const { kind, low = "", high = "" } = measure.number;
  return { kind, low, high, day };
}

const dayCell = (day: string | undefined): number | "" => (day === undefined ? "" : serialOf(day));

/** The kind that a threshold typed by a person gets when no direction is typed with it. */
function sideOf(measure: Measure | Unmeasurable): AsRead["side"] {
  if (isUnmeasurable(measure)) return measure.comparison === undefined ? "min" : kindOf(measure.comparison);
  const kind = measure.number?.kind ?? "min";
  return kind === "range" ? "min" : kind;
}

const isPercent = (measure: Measure | Unmeasurable): boolean =>
  isUnmeasurable(measure) ? measure.percent === true : measure.number?.percent === true;
