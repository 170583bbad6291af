/** What the pane shows of one indicator: how its target was read, its score in a line, its checkpoints. */
import type { CellRange } from "../../../shared/workbook/address";
import type { Day } from "../../../shared/workbook/days";
import type { IndicatorLine } from "./planView";

export interface IndicatorView extends IndicatorLine {
  /** It stands on the sheet of its programme alone, and counts for no score. */
  readonly operational?: true;
  /** «3.1.2 Promuovere …» */
  readonly programmeTitle: string;
  /** `56 / ≥ 60 = 93,33 % · tetto 100 % · peso 2,5 % · contributo 2,33`, in the pane's language. */
  readonly explanation: string;
  /** Absent: not measured. */
  readonly reached?: boolean;
  /** Why there is no number, a sentence; absent where there is one. */
  readonly why?: string;
  readonly target?: TargetView;
  /** The cells of the result that counts, as people see it. */
  readonly result?: { readonly text: string; readonly at: CellRange; readonly provisionalAt?: Day };
  /** Results cumulated from 1 January, where the sheet of its programme is generated. */
  readonly checkpoints: readonly CheckpointView[];
  /** The bound of the target in the unit of the checkpoints, for the chart's line. */
  readonly targetLine?: number;
  /** Counts start from 0 on 1 January; percentages have no such start. */
  readonly startsAtZero: boolean;
  readonly unit?: "percent";
  /** Two results that contradict each other: neither counts until one is kept. */
  readonly twoResults?: readonly [TwoResult, TwoResult];
  /** A person's word stands on the generated sheet and counts instead of the reading. */
  readonly overridden: boolean;
  /** The generated sheet has cells for a person's word. */
  readonly canOverride: boolean;
  /** The generated sheet of its programme. */
  readonly sheet?: string;
}

export interface TargetView {
  /** As written. */
  readonly text: string;
  readonly at: CellRange;
  /** As read, `≥ 40`; absent: unreadable. */
  readonly read?: string;
  readonly certain: boolean;
  /** What was supposed and why, a sentence each. */
  readonly assumed: readonly string[];
  /** Other readings that a person may choose, each with the score it gives; empty where nothing can be chosen. */
  readonly readings: readonly ReadingChoice[];
}

/** One way to read the target. */
export interface ReadingChoice {
  readonly id: string;
  /** `≤ 5` */
  readonly read: string;
  /** «al massimo 5, meno è meglio» */
  readonly words: string;
  readonly achievement?: number;
  readonly chosen: boolean;
}

export interface CheckpointView {
  readonly day: Day;
  readonly at: CellRange;
  /** Absent: nothing typed, or no number. */
  readonly value?: number;
  readonly text: string;
}

export interface TwoResult {
  readonly text: string;
  readonly at: CellRange;
  /** What the indicator would be worth. */
  readonly achievement?: number;
}
