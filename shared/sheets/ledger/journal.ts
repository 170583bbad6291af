/** What the last generation did to the workbook, kept so that it can be completed or undone. */
import type { SheetKey } from "../sheetDoc";
import type { RememberedIndicator } from "./ledger";

/** What a person asked for. */
export type JournalAction = "build" | "refresh" | "fill";

/**
 * `open`: the edits were begun, and nothing says that all were made: the next run completes them or undoes them.
 * `done`: all were made. `undone`: taken back.
 */
export type JournalState = "open" | "done" | "undone";

export interface Journal {
  /**
   * `About.session` of who began it, or has gone on with it: while it is open nobody else completes it unless a person says
   * so. Absent: a host on which nobody else can be.
   */
  readonly by?: string;
  readonly action: JournalAction;
  readonly state: JournalState;
  readonly year: number;
  /** The sheets that the generation adds, by their names: until it is done no pointer of the ledger leads to them. */
  readonly adds: readonly AddedSheet[];
  /** Indicators whose ids the ledger did not know: until it is done no record tells whose they are. */
  readonly indicators?: readonly RememberedIndicator[];
  /** `Ledger.written` that the generation adds, one after the other: until it is done no record tells that these are ours. */
  readonly written?: string;
  /** Ids of the indicators whose *% Realizzazione* it fills on the user's own sheets. */
  readonly fills?: readonly string[];
  /** What to take back on sheets that were there. Absent: it would have been larger than the ledger may hold, which was said before. */
  readonly inverse?: readonly SheetInverse[];
  /** What the formulas of the inverse point to on sheets of ours. */
  readonly stood?: readonly StoodSheet[];
}

/** Where rows and columns stood when the remembered formulas were true. */
export interface StoodSheet {
  /** Absent with year and column of the ids: a sheet of the user's, whose rows are known by their first texts. */
  readonly key?: SheetKey;
  readonly year?: number;
  readonly name: string;
  readonly idColumn?: number;
  readonly rows: readonly StoodRow[];
  /** By those of the layout; absent: each stood in its place. */
  readonly columns?: readonly (number | null)[];
}

/** A row, and the ids that stood in it before and after; none: nobody can say later whether it is still the same. */
export type StoodRow = readonly [number, ...string[]];

export interface AddedSheet {
  readonly key: SheetKey;
  readonly year: number;
  readonly name: string;
  /** `contentPrint` of the sheet as it was made: another one means that somebody has typed there. */
  readonly content: string;
  /** An id that stands in the sheet from its first cells on, so that a sheet of the same name is not taken for it. */
  readonly mark?: { readonly column: number; readonly id: string };
}

/** What was done to one sheet, told in ids and columns of the layout, since rows and columns move. */
export interface SheetInverse {
  readonly key: SheetKey;
  readonly year: number;
  /** The column of the layout in which the ids stand. */
  readonly idColumn: number;
  readonly made: readonly MadeRows[];
  readonly changed: readonly ChangedRow[];
}

/** Rows between the same two others that were not there before, or in which nothing stood. */
export interface MadeRows {
  readonly rows: readonly MadeRow[];
  /** They were inserted: taken back, they go. Otherwise they were empty and are emptied. */
  readonly inserted: boolean;
  /** The ids of the nearest rows above and below that stood with the same id before; absent: the edge of the sheet. */
  readonly above?: string;
  readonly below?: string;
  /** How many rows stood between these two before. */
  readonly gap: number;
}

/** `print`: see `rowPrint`; another one means that somebody has typed there. */
export interface MadeRow {
  readonly id: string;
  readonly print: string;
}

/** A row that was there. `nth`: which one of several with that id, from 0. */
export interface ChangedRow {
  readonly id: string;
  readonly nth?: number;
  readonly cells: readonly ChangedCell[];
}

/** `column`: of the layout. `is`: the `memoryPrint` of what was written. */
export interface ChangedCell {
  readonly column: number;
  readonly was: CellMemory;
  readonly is: string;
}

/** What a cell held; formulas as en-US text without `=`, with what they showed. */
export interface CellMemory {
  readonly formula?: string;
  readonly value: number | string | boolean | null;
}
