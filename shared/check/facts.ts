/** Everything that rules may look at: the picture of the user's sheets, the plan, what became of each indicator, what recognition remarked. */
import type { Language } from "../language";
import type { Indicator, OperationalIndicator, Plan, RawCell } from "../plan/plan";
import type { Measure, Unmeasurable } from "../target/achievement/measure";
import type { ResultReading } from "../target/resultReading";
import type { TargetReading } from "../target/target";
import type { Cell, CellRange } from "../workbook/address";
import type { Day } from "../workbook/days";
import type { Snapshot } from "../workbook/snapshot";

/** An indicator of the year with its reading and its outcome, as scoring gives it (`ScoredIndicator` fits). */
export interface JudgedIndicator {
  readonly indicator: Indicator | OperationalIndicator;
  readonly programme: string;
  /** Of strategic ones. */
  readonly perspective?: string;
  readonly objective?: string;
  readonly target?: RawCell;
  readonly targetText: string;
  readonly reading: TargetReading;
  /** In numbers, as the text says; and as it counts, after a person's override. */
  readonly measureAsRead: Measure | Unmeasurable;
  readonly measure: Measure | Unmeasurable;
  readonly result: ResultReading;
  readonly resultCell?: RawCell;
  /** The 31/12 cell of the generated programme sheet, where it contradicts `resultCell`. */
  readonly otherResultCell?: RawCell;
  readonly status: "reached" | "not-reached" | "pending" | "missing" | "unmeasurable" | "waived";
  readonly why?: string;
  readonly raw?: number;
  readonly achievement?: number;
  readonly effectiveWeight: number;
}

/** A cell that recognition could not place or had to suppose something about; `why` is its reason (`recognise/recognition.ts`). */
export interface Remark extends Cell<string> {
  readonly why: string;
}

/** A sheet that was taken for a part of the plan. */
export interface RecognisedSheet {
  readonly sheet: string;
  readonly layout: string;
  /** The rectangle that the tables read fill, headings included, if known. */
  readonly area?: CellRange;
}

export interface CheckFacts {
  /** The whole workbook. */
  readonly snapshot: Snapshot;
  /** Sheets that Cabina made: rules look at them only where they say so. */
  readonly ownSheets: ReadonlySet<string>;
  readonly plan: Plan;
  readonly recognised: readonly RecognisedSheet[];
  readonly remarks: readonly Remark[];
  readonly strategic: readonly JudgedIndicator[];
  readonly operational: readonly JudgedIndicator[];
  readonly language: Language;
  readonly today: Day;
  readonly closing: Day;
  /** On sums of weights, a fraction. */
  readonly tolerance: number;
  /** Cells of *Regole di calcolo* in whose place the default counts. */
  readonly badSettings: readonly CellRange[];
}
