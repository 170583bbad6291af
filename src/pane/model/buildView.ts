/** What the pane shows before, during and after the sheets are generated: in counts and names. */
import type { CellRange } from "../../../shared/workbook/address";

export interface BuildView {
  /** Visible sheets that are new, by what they are. */
  readonly newSheets: readonly SheetGroup[];
  /** Sheets of ours that differ from what they should say, in tab order, with the cells to be written. */
  readonly behind: readonly { readonly sheet: string; readonly cells: number }[];
  /** Cells written on sheets that stand already, and rows that come. */
  readonly changedCells: number;
  readonly insertedRows: number;
  /** All visible sheets of ours once it is done. */
  readonly total: number;
  /** The user's own sheets, which stay as they are. */
  readonly kept: readonly string[];
  /** Cells in which a person wrote over a formula or text of ours: they stay. */
  readonly byHand: readonly string[];
  /** Programmes and indicators that left the plan, turned grey where they stand. */
  readonly greyed: readonly string[];
  /** Sentences to be said before it is written: too large to undo, completes an interrupted one, renamed indicators … */
  readonly remarks: readonly string[];
  readonly undoable: boolean;
  /** The last generation can be undone. */
  readonly canUndo: boolean;
  /** What changed in the user's sheets since, where that can be told: the first cell. */
  readonly changedAt?: string;
  /** The same cell, for showing it. */
  readonly changedCell?: CellRange;
  /** Cells *% Realizzazione* of the user's own programme sheets that could be filled. */
  readonly fillable: number;
  /** The sheet to open when it is done. */
  readonly cockpit?: string;
  /** What is shown would complete a generation that was begun elsewhere: a person must say so first. */
  readonly unfinished?: Unfinished;
}

/** A generation that was begun elsewhere, or before this opening of the pane, is not finished; somebody may be at it. */
export interface Unfinished {
  readonly undoable: boolean;
}

export interface SheetGroup {
  readonly kind: "cockpit" | "programmes" | "findings" | "rules" | "index" | "readings" | "other";
  readonly sheets: readonly string[];
}

/** What became of a task that writes. */
export type Outcome =
  | {
      readonly kind: "done";
      readonly sentence: string;
      readonly sheets: number;
      readonly cells: number;
      /** `false`: it was too large to be remembered. Absent: it can be taken back, where such a task can. */
      readonly undoable?: boolean;
      /** What the program refused without harm to the rest: what, what it means, what can be done. */
      readonly leftOut?: LeftOut;
    }
  /** Stopped by the person; everything is as it was before. */
  | { readonly kind: "cancelled"; readonly sentence: string }
  /** Nothing was to be done. */
  | { readonly kind: "nothing"; readonly sentence: string }
  | Refusal;

export interface LeftOut {
  readonly sentence: string;
  /** Technical words, shown folded. */
  readonly details: string;
}

/** Something cannot be done; in the pane's language: what, where, what to do. */
export interface Refusal {
  readonly kind: "refused";
  readonly sentence: string;
  readonly todo: string;
  /** The sheet to look at, if any. */
  readonly sheet?: string;
  /** Technical words, shown folded. */
  readonly details?: string;
  /** Years to choose from, where the one asked for has no targets. */
  readonly years?: readonly number[];
  /** A generation broke off: how many of its sheets are written. The next one completes it, an undo takes it back. */
  readonly broken?: { readonly done: number; readonly total: number };
  /** Somebody else is at a generation, or was: *Genera* offers what can be done about it. */
  readonly elsewhere?: boolean;
}
