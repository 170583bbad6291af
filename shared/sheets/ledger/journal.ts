/** What the last generation did to the workbook, kept so that it can be completed or undone. */
import type { CellValue } from "../../workbook/snapshot";
import type { SheetKey } from "../sheetDoc";

/** What a person asked for. */
export type JournalAction = "build" | "refresh" | "fill";

/**
 * `open`: the edits were begun, and nothing says that all were made: the next run completes them or undoes them.
 * `done`: all were made. `undone`: taken back.
 */
export type JournalState = "open" | "done" | "undone";

export interface Journal {
  readonly action: JournalAction;
  readonly state: JournalState;
  readonly year: number;
  /** The sheets that the generation adds, by their names: until it is done no pointer of the ledger leads to them. */
  readonly adds: readonly AddedSheet[];
  /** Absent: it would have been larger than the ledger may hold, which was said before. */
  readonly inverse?: readonly Inverse[];
}

export interface AddedSheet {
  readonly key: SheetKey;
  readonly year: number;
  readonly name: string;
}

/** What a cell held or holds; formulas as en-US text without `=`. */
export type CellMemory = { readonly value: CellValue } | { readonly formula: string };

/** One thing to take back, told in ids, since rows and columns move. */
export type Inverse =
  | { readonly kind: "sheet"; readonly key: SheetKey; readonly year: number }
  | { readonly kind: "rows"; readonly key: SheetKey; readonly year: number; readonly ids: readonly string[] }
  | { readonly kind: "cells"; readonly key: SheetKey; readonly year: number; readonly cells: readonly CellChanged[] };

/** A cell of a sheet of ours, by the id of its row and its column in the layout. */
export interface CellChanged {
  readonly id: string;
  readonly column: number;
  readonly was: CellMemory;
  readonly is: CellMemory;
}
