/** A workbook as the workbench opens it, and what its page may ask of the worker that holds the file. Only plain JSON and bytes cross. */

import type { Language } from "../../../shared/language";
import type { Result } from "../../../shared/result";
import type { Edit } from "../../../shared/workbook/edit";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { CannotShow } from "./cannotShow";
import type { BookLooks } from "./looks";

export interface OpenedBook {
  readonly name: string;
  /** Every cell of every sheet, however large. */
  readonly snapshot: Snapshot;
  readonly looks: BookLooks;
  /** What is in the file and not in the grid; a save keeps it all. */
  readonly cannotShow: readonly CannotShow[];
  /** The workbook is of the kind with macros: it is saved as `.xlsm`. */
  readonly macros: boolean;
}

/** Why there is no workbook; `message` is the sentence for the person, which names the file and says what to do. */
export interface OpenProblem {
  readonly code: string;
  readonly message: string;
}

/** Why nothing was saved. `notAsOpened`: an edit does not fit the file (a fault of ours; the message names the cell). */
export interface SaveProblem {
  readonly code: "nothingOpen" | "notAsOpened" | "failed";
  readonly message: string;
}

export interface FileWork {
  /** The bytes of a new workbook with one empty sheet. */
  blank(language: Language): Promise<Uint8Array>;
  open(bytes: Uint8Array, name: string, language: Language): Promise<Result<OpenedBook, OpenProblem>>;
  /**
   * The opened bytes with these edits in them; `edits` are all since the opening, in order. The opened file stays as it
   * is. `results`: the workbook as the grid has calculated it, so that the file's formulas show just that; without it
   * those that no edit wrote show what they showed before, until a program calculates them.
   */
  save(edits: readonly Edit[], results?: Snapshot): Promise<Result<Uint8Array, SaveProblem>>;
}
