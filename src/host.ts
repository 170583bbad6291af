/** The port: everything that Cabina asks of a spreadsheet program. Only plain JSON crosses it; what goes wrong is thrown, `HostError` where it is known. */
import type { CellRange } from "../shared/workbook/address";
import type { Edit } from "../shared/workbook/edit";
import type { Snapshot } from "../shared/workbook/snapshot";
import type { HostProblem } from "./hostProblem";

export interface About {
  readonly name: "file" | "workbench" | "excel" | "sheets";
  readonly language: "it" | "en";
  /** What formulas show is calculated by the host; a file only keeps it. */
  readonly calculates?: true;
  /**
   * Others may be writing in the same workbook. It names this loading of the pane's page: a generation that was begun under
   * another name is completed only when a person says so. Absent: nobody else is there.
   */
  readonly session?: string;
}

/** Told between steps: how many of how many edits are applied (of a reading: sheets are read), and the sheet in work. */
export type OnProgress = (done: number, total: number, sheet: string) => void;

/**
 * What became of a list of edits. `conflict`: a cell no longer held what the plan expected; all contents are as they were
 * (looks that came first in the same request may stay, and come with the next attempt). `leftOut`: where the program refused the print set-up of sheets, without harm to the rest; it does on computers without any printer.
 */
export type Applied =
  | { readonly kind: "applied"; readonly edits: number; readonly leftOut?: readonly HostProblem[] }
  | { readonly kind: "conflict"; readonly at: CellRange }
  | { readonly kind: "cancelled"; readonly edits: number };

/**
 * What a picture is to show where a person calculates by hand. `calculated`: what everything would say now. `as-shown`: what
 * formulas show without it, for a look that nobody asked for.
 */
export type Formulas = "calculated" | "as-shown";

export interface Host {
  about(): About;
  /**
   * The workbook as it stands. `onProgress` counts sheets: how many of how many are read, and the one in work. Once
   * `isStopped` says so the picture is wanted no more: a host may give up and reject. Hosts that read at one go tell nothing.
   * `formulas` absent: `calculated`; hosts where nobody calculates by hand need not ask.
   */
  readWorkbook(onProgress?: OnProgress, isStopped?: () => boolean, formulas?: Formulas): Promise<Snapshot>;
  /**
   * The same without waiting until everything is calculated: what was typed and written stands in it, but a formula may
   * show what it showed before the last changes. For those who ask only the former. Absent: `readWorkbook` waits for nothing.
   */
  readStanding?(): Promise<Snapshot>;
  /** `isStopped` is asked between batches; once it says so nothing more is written, and what is written stays. */
  applyEdits(edits: readonly Edit[], onProgress?: OnProgress, isStopped?: () => boolean): Promise<Applied>;
}

/**
 * What happens beside the pane. `changed`: cells or sheets, by anybody but us. `late`: the program has not answered us for
 * some seconds, perhaps because a cell is being typed into; `isLate` is false once it has.
 */
export type HostEvent =
  | { readonly kind: "changed" }
  | { readonly kind: "selected"; readonly at: CellRange }
  | { readonly kind: "late"; readonly isLate: boolean };

/** A host with a person in front of it. */
export interface LiveHost extends Host {
  /** Shows the cells and selects them; a sheet that is gone is left alone. */
  select(at: CellRange): Promise<void>;
  /** Tells what happens until the returned function is called. Our own edits are not told. */
  watch(listener: (event: HostEvent) => void): () => void;
}
