/** The port: everything that Cabina asks of a spreadsheet program. Only plain JSON crosses it. */
import type { CellRange } from "../shared/workbook/address";
import type { Edit } from "../shared/workbook/edit";
import type { Snapshot } from "../shared/workbook/snapshot";

export interface About {
  readonly name: "file" | "workbench" | "excel" | "sheets";
  readonly language: "it" | "en";
  /** What formulas show is calculated by the host; a file only keeps it. */
  readonly calculates?: true;
}

/** Told between steps: how many of how many edits are applied, and the sheet in work. */
export type OnProgress = (done: number, total: number, sheet: string) => void;

/** What became of a list of edits. `conflict`: a cell no longer held what the plan expected; nothing was written. */
export type Applied =
  | { readonly kind: "applied"; readonly edits: number }
  | { readonly kind: "conflict"; readonly at: CellRange }
  | { readonly kind: "cancelled"; readonly edits: number };

export interface Host {
  about(): About;
  readWorkbook(): Promise<Snapshot>;
  applyEdits(edits: readonly Edit[], onProgress?: OnProgress): Promise<Applied>;
}
