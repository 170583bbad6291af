/** What a target (risultato atteso) means, once read. */
import type { Day } from "../workbook/days";

/**
 * The unit of a value: `%` (the value is a fraction: 80 % is 0.8), `EUR`, `days`, `minutes`, `months`, `points`
 * (percentage points, also a fraction: +2 p.p. is 0.02), else the noun as written (`testate`), else the empty text.
 */
export type Unit = string;

/** The four one-sided comparisons. */
export type Comparison = "atLeast" | "moreThan" | "atMost" | "lessThan";

/** What a relative target is measured from. `mean` names the group as written: «media regionale» is `{ of: "regionale" }`. */
export type Base =
  | { readonly kind: "previousTarget" }
  | { readonly kind: "previousResult" }
  | { readonly kind: "result"; readonly year: number }
  | { readonly kind: "mean"; readonly of: string };

export type Target =
  | { readonly kind: Comparison; readonly value: number; readonly unit: Unit }
  | { readonly kind: "exactly"; readonly value: number; readonly unit: Unit }
  | { readonly kind: "between"; readonly low: number; readonly high: number; readonly unit: Unit }
  /** Entro un giorno. */
  | { readonly kind: "by"; readonly day: Day }
  /**
   * A number found from a base: unit `%` multiplies it by `1 + by`, any other unit adds `by`.
   * `comparison` says which side counts as reached («+5%» at least, «-10%» at most).
   */
  | {
      readonly kind: "change";
      readonly by: number;
      readonly unit: Unit;
      readonly base: Base;
      readonly comparison: Comparison;
    }
  /** Against a mean («> media regionale»): no number until the mean is known. */
  | { readonly kind: "benchmark"; readonly comparison: Comparison; readonly base: Base }
  /** Sì / realizzato: a thing that is done or not, by the end of the year. */
  | { readonly kind: "done" }
  /** Every part must hold («n. 3 report entro il 30/09»). */
  | { readonly kind: "all"; readonly parts: readonly Target[] };

/** Something that the text does not say and the reading supposes; the closed list of `docs/target-language.md`. */
export type Assumption =
  | "direction-default"
  | "direction-from-name"
  | "date-comparator"
  | "year-from-context"
  | "base-previous-target"
  | "base-previous-result"
  | "done-by-year-end"
  | "text-ignored"
  | "number-format"
  | "strictness"
  | "unit-guessed"
  | "part-of-text";

/** Why a text is no target; the closed list of `docs/target-language.md`. Missing ones begin with `missing`. */
export type ProblemCode =
  | "missing"
  | "missing-placeholder"
  | "missing-zero-date"
  | "impossible-date"
  | "malformed-number"
  | "two-conditions"
  | "several-years"
  | "needs-judgement"
  | "needs-event"
  | "not-a-target"
  | "no-target-found"
  | "contradiction"
  | "cell-error"
  | "too-long";

/** What is wrong with a text and where: `start` and `end` are offsets in the text as given (end exclusive). */
export interface TargetProblem {
  readonly code: ProblemCode;
  readonly start: number;
  readonly end: number;
}

/** The outcome of reading a target. */
export type TargetReading =
  | { readonly kind: "target"; readonly target: Target; readonly assumed: readonly Assumption[] }
  | { readonly kind: "missing"; readonly problem: TargetProblem }
  | { readonly kind: "unreadable"; readonly problem: TargetProblem };

/** What helps to read a text: nothing of it is required. */
export interface ReadingContext {
  /** The language to try first; the other one is tried too. */
  readonly language?: "it" | "en";
  /** The indicator's name: tells the direction of a bare number. */
  readonly indicator?: string;
  /** The year of the column. */
  readonly year?: number;
  /** The direction that a *Verso* column or a person states; wins over the name. */
  readonly direction?: "higher" | "lower";
}
