/** The scored plan: what was read, what it is worth, and why. */

import type { Indicator, OperationalIndicator, Plan, RawCell } from "../plan/plan";
import type { Measure, Unmeasurable } from "../target/achievement/measure";
import type { ResultProblemCode, ResultReading } from "../target/resultReading";
import type { Target, TargetReading } from "../target/target";
import type { Cell } from "../workbook/address";
import type { Day } from "../workbook/days";
import type { Band, Settings } from "./settings";

/** Why an indicator has no number. */
export type Why =
  | "unreadable-target"
  | "missing-target"
  | "no-base"
  | "no-mean"
  | "needs-judgement"
  | "two-results"
  | "part-missing"
  | "deadline-not-passed"
  | "deadline-passed"
  | "no-result"
  | "waived"
  | ResultProblemCode;

/** reached / not-reached: measured. pending: in corso. missing: manca. unmeasurable: non valutabile. waived: sterilizzato. */
export type Status = "reached" | "not-reached" | "pending" | "missing" | "unmeasurable" | "waived";

/** Where the effective result came from. */
export type Origin = "plan" | "sheet" | "planAndSheet" | "checkpoint" | "none";

/** Bounds in numbers, once relative targets have been resolved; `day` as a serial number. The form that formulas use. */
export interface ResolvedTarget {
  readonly target: Target;
  /** For relative targets: the base used and its cell. */
  readonly base?: { readonly value: number; readonly at?: Cell<number>["at"]; readonly year?: number };
}

/** One indicator, scored. All fractions, unrounded. */
export interface ScoredIndicator {
  readonly indicator: Indicator | OperationalIndicator;
  /** The target cell of the year; absent when the column is. */
  readonly target?: RawCell;
  /** The target as the cell shows it. */
  readonly targetText: string;
  readonly reading: TargetReading;
  readonly resolved?: ResolvedTarget;
  /** The target in numbers as its text says, before a person's override; the generated formulas are built from it. */
  readonly measureAsRead: Measure | Unmeasurable;
  /** The target in numbers as it counts. */
  readonly measure: Measure | Unmeasurable;
  /** The effective result as read; `missing` where two results contradict each other. */
  readonly result: ResultReading;
  readonly resultCell?: RawCell;
  /** The 31/12 cell where it contradicts `resultCell`. */
  readonly otherResultCell?: RawCell;
  /** Fatto il, where a cell for it exists. */
  readonly doneOn?: ResultReading;
  readonly origin: Origin;
  /** Set when the result is an earlier checkpoint's: its day, `2016-08-31`. */
  readonly provisionalAt?: Day;
  readonly status: Status;
  readonly why?: Why;
  /** Before the cap, at least 0; absent unless measured. */
  readonly raw?: number;
  /** Capped; 0 for a missing result that counts zero. */
  readonly achievement?: number;
  /** Result minus target, in the indicator's unit (days for deadlines). */
  readonly variance?: number;
  readonly countsAsZero: boolean;
  /** As written, a fraction. */
  readonly weight: number;
  /** Share of the body, after normalising and sharing out waived weights. */
  readonly effectiveWeight: number;
  /** `56 / ≥ 60 = 93,33 % · tetto 100 % · peso 2,5 % · contributo 2,33`. */
  readonly explanation: string;
}

export type NodeKind = "body" | "perspective" | "area" | "objective" | "perspective-objective" | "programme";

/** Any node of the plan, scored. `score` is absent while nothing under it is assessed. */
export interface ScoredNode {
  readonly kind: NodeKind;
  readonly code: string;
  /** The perspective's code for nodes inside one. */
  readonly perspective?: string;
  readonly title: string;
  /** Effective weight, a fraction of the body. */
  readonly weight: number;
  readonly score?: number;
  /** Assessed weight ÷ weight, a fraction. */
  readonly coverage: number;
  readonly band?: Band;
  readonly reached: number;
  readonly indicators: number;
  readonly explanation: string;
}

export interface Scorecard {
  readonly plan: Plan;
  readonly settings: Settings;
  readonly indicators: readonly ScoredStrategic[];
  readonly operational: readonly ScoredOperational[];
  readonly nodes: readonly ScoredNode[];
  /** The body's score with the weights as written: waived weights not shared out, sums not normalised. */
  readonly scoreAsWritten?: number;
}

/** An indicator with its place in the plan. */
export interface ScoredStrategic extends ScoredIndicator {
  readonly indicator: Indicator;
  readonly perspective: string;
  readonly objective: string;
  readonly programme: string;
}

/** An operational indicator with its programme; weights are 0. */
export interface ScoredOperational extends ScoredIndicator {
  readonly indicator: OperationalIndicator;
  readonly programme: string;
}
