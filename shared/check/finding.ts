/** A finding (segnalazione): what a rule found wrong, where, how grave it is, and the safe mend if there is one. Words come from `text/`. */
import type { CellRange } from "../workbook/address";
import type { Edit } from "../workbook/edit";

/**
 * `error`: a number is wrong, or cannot be used, until somebody mends it. `warning`: probably wrong, or read on a
 * supposition that moves a number. `info`: worth tidying, no number depends on it.
 */
export type Severity = "error" | "warning" | "info";

/** What a rule hands in; `D` is plain JSON: what the sentence needs, and what tells whether an accepted finding has changed. */
export interface Found<D extends object = object> {
  /** Tells this finding from others of the rule for as long as it is the same one: an indicator's id, a programme's code; no address if there is anything better. */
  readonly key: string;
  readonly severity: Severity;
  /** The cell to look at first. */
  readonly at: CellRange;
  /** Every cell with the same cause, `at` among them; a click selects each. */
  readonly cells: readonly CellRange[];
  readonly data: D;
  /** Share of the body's weight whose score it touches, a fraction from 0 to 1; 0 where no score depends on it. */
  readonly effect: number;
  /** A mend that is safe: it loses nothing, changes no meaning, and takes the finding away. Every write says what it expects. */
  readonly fix?: readonly Edit[];
}

export interface Finding<D extends object = object> extends Found<D> {
  readonly rule: string;
  /** `rule/key`; unique in a list of findings. */
  readonly id: string;
  /** Fingerprint of `data`: an accepted finding returns when it changes. */
  readonly print: string;
}
