/** What the pane shows of findings (segnalazioni). Sentences are in the pane's language. */
import type { Severity } from "../../../shared/check/finding";
import type { Outcome } from "../../../shared/sheets/findings/outcomes";
import type { CellRange } from "../../../shared/workbook/address";

export interface FindingView {
  readonly id: string;
  readonly rule: string;
  /** The rule's title, for the group. */
  readonly name: string;
  readonly severity: Severity;
  readonly message: string;
  readonly todo: string;
  readonly at: CellRange;
  readonly cells: readonly CellRange[];
  /** Share of the body's weight whose score it touches. */
  readonly effect: number;
  /** The cells that the safe mend changes, as people see them; absent: no mend. */
  readonly fix?: { readonly sentence: string; readonly cells: readonly FixedCell[] };
  readonly open: boolean;
  readonly outcome?: Outcome;
  readonly note: string;
}

export interface FixedCell {
  readonly at: CellRange;
  /** Empty text: an empty cell. */
  readonly before: string;
  readonly after: string;
}

export interface FindingsView {
  /** The gravest first; closed ones last. */
  readonly findings: readonly FindingView[];
  readonly open: number;
  readonly errors: number;
  /** Open ones with a mend. */
  readonly fixes: number;
  readonly accepted: number;
  /** What was checked, said where nothing is found. */
  readonly checked: { readonly indicators: number; readonly programmes: number; readonly rules: number };
  /** Outcomes and notes have a home: *Segnalazioni* stands in the workbook. */
  readonly canJudge: boolean;
}
