/** Conditional formats as the file writes them: what applies where, in the order in which programs look at them. */
import type { Merge } from "../../../shared/workbook/snapshot";
import type { CellLook, Comparison, LookColour } from "./looks";

/** What a cell looks like where the condition holds: only what the condition changes. */
export type ConditionStyle = Partial<Omit<CellLook, "unlocked">>;

/** A limit of a colour scale, a bar or icons. `formula` is a number or a formula as text; absent for the least and the greatest. */
export interface ScalePoint {
  readonly kind: "min" | "max" | "number" | "percent" | "percentile" | "formula" | "automatic";
  readonly formula?: string;
  /** For icons: from the limit on (`true`), or only above it. */
  readonly orEqual?: boolean;
}

/** Formulas are en-US text without `=`, relative to the first cell of the first area. */
export type ConditionTest =
  | { readonly kind: "expression"; readonly formula: string; readonly style: ConditionStyle }
  | {
      readonly kind: "compare";
      readonly comparison: Comparison;
      readonly first: string;
      readonly second?: string;
      readonly style: ConditionStyle;
    }
  | {
      readonly kind: "text";
      readonly comparison: "contains" | "notContains" | "beginsWith" | "endsWith";
      readonly text: string;
      readonly style: ConditionStyle;
    }
  | { readonly kind: "blanks" | "notBlanks" | "errors" | "notErrors"; readonly style: ConditionStyle }
  | { readonly kind: "duplicates" | "uniques"; readonly style: ConditionStyle }
  | {
      readonly kind: "top";
      readonly count: number;
      readonly percent: boolean;
      readonly bottom: boolean;
      readonly style: ConditionStyle;
    }
  | {
      readonly kind: "average";
      readonly above: boolean;
      readonly orEqual: boolean;
      /** Standard deviations away from the mean; 0 when absent. */
      readonly deviations?: number;
      readonly style: ConditionStyle;
    }
  /** A stretch of time as the file names it: `today`, `lastWeek`, `nextMonth` … */
  | { readonly kind: "timePeriod"; readonly period: string; readonly style: ConditionStyle }
  | { readonly kind: "colourScale"; readonly points: readonly (ScalePoint & { readonly colour: LookColour })[] }
  | {
      readonly kind: "bar";
      readonly low: ScalePoint;
      readonly high: ScalePoint;
      readonly colour: LookColour;
      readonly negativeColour?: LookColour;
      readonly gradient: boolean;
      readonly valueShown: boolean;
    }
  | {
      readonly kind: "icons";
      /** The set's name in the file, `3TrafficLights1`. */
      readonly set: string;
      readonly points: readonly ScalePoint[];
      readonly reversed: boolean;
      readonly valueShown: boolean;
    };

export interface ConditionLook {
  readonly areas: readonly Merge[];
  /** 1 is looked at first; unique in its sheet. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly test: ConditionTest;
}
