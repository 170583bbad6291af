/** The picture of a workbook that a host reads once: plain JSON, sparse, no dates. */

/** An error that a cell shows, `{ error: "#N/A" }`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. A day is its serial number, told apart by the number format; an empty cell is `null`. */
export type CellValue = number | string | boolean | CellError | null;

/** One cell that is not empty. `formula` is en-US text without `=`; `format` is the number format code, absent for General. */
export interface SnapshotCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

/** A merged rectangle, edges included, rows and columns from 0. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet. `rows[r]?.[c]` is the cell in row r, column c (both from 0); absent means empty. */
export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly (SnapshotCell | undefined)[] | undefined)[];
  readonly merges: readonly Merge[];
  /** Rows hidden by the user or a filter, ascending. */
  readonly hiddenRows: readonly number[];
  /** `head`: only the first 300 rows × 60 columns of a very large sheet were read. */
  readonly depth: "all" | "head";
  /** How many cells bear a note or a talk, where any does: what people wrote there is in no cell. */
  readonly notes?: number;
}

/** The whole workbook, sheets in tab order. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
}

/** Whether a value is an error such as `#N/A`. */
export const isCellError = (value: CellValue | undefined): value is CellError =>
  typeof value === "object" && value !== null;

/** The cell at a row and column of a sheet, both from 0; `undefined` when empty. */
export const cellOf = (sheet: SheetSnapshot, row: number, column: number): SnapshotCell | undefined =>
  sheet.rows[row]?.[column];

/** The value at a row and column; `null` when empty. */
export const valueAt = (sheet: SheetSnapshot, row: number, column: number): CellValue =>
  sheet.rows[row]?.[column]?.value ?? null;

/** The sheet of that name, if there is one. */
export const sheetNamed = (snapshot: Snapshot, name: string): SheetSnapshot | undefined =>
  snapshot.sheets.find((sheet) => sheet.name === name);
