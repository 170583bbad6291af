/** A sheet being changed: cells, and what the edits said of the formats of cells that may still be empty. */
import type { SheetSnapshot, SnapshotCell } from "../snapshot";

export type DraftRow = (SnapshotCell | undefined)[] | undefined;

/** `formats`: what the edits said of cells, by row and column; `null` is General. */
export interface SheetDraft {
  readonly before: SheetSnapshot;
  /** Its name now. */
  name: string;
  /** Its names before, each with how many changes of the workbook it has behind it when it went. */
  readonly names: { readonly until: number; readonly name: string }[];
  rows: DraftRow[];
  merges: SheetSnapshot["merges"];
  hiddenRows: readonly number[];
  formats: Map<number, Map<number, string | null>>;
  /** Rows that the draft made: no picture has them yet, so they are changed where they are. */
  own: Set<DraftRow>;
}

/** Rows are copied when they change first, never before. */
export const draftOf = (before: SheetSnapshot): SheetDraft => ({
  before,
  name: before.name,
  names: [],
  rows: before.rows.slice() as DraftRow[],
  merges: before.merges,
  hiddenRows: before.hiddenRows,
  formats: new Map(),
  own: new Set(),
});

/** The picture of a draft. */
export function pictureOf(sheet: SheetDraft): SheetSnapshot {
  const { before, name, rows, merges, hiddenRows } = sheet;
  sheet.own = new Set();
  return { ...before, name, rows, merges, hiddenRows };
}

/** The name that the sheet bore when so many changes of the workbook were made. */
export const nameAtTime = ({ name, names }: SheetDraft, changes: number): string =>
  names.find(({ until }) => changes < until)?.name ?? name;

/** The format that a cell has or would have; `undefined` is General. */
export function formatOf(sheet: SheetDraft, row: number, column: number): string | undefined {
  const said = sheet.formats.get(row)?.get(column);
  return said === undefined ? sheet.rows[row]?.[column]?.format : (said ?? undefined);
}

export function rememberFormat(sheet: SheetDraft, row: number, column: number, format: string | null): void {
  const formats = sheet.formats.get(row) ?? new Map<number, string | null>();
  formats.set(column, format);
  sheet.formats.set(row, formats);
}

/** Rows end at their last cell and a sheet at its last row that has one, as a host reads them. */
export function putCell(sheet: SheetDraft, row: number, column: number, cell: SnapshotCell | undefined): void {
  const present = sheet.rows[row];
  const cells = present !== undefined && sheet.own.has(present) ? present : (present ?? []).slice();
  sheet.own.add(cells);
  while (cells.length < column) cells.push(undefined);
  cells[column] = cell;
  while (cells.length > 0 && cells[cells.length - 1] === undefined) cells.pop();
  while (sheet.rows.length < row) sheet.rows.push(undefined);
  sheet.rows[row] = cells.length === 0 ? undefined : cells;
  endAtLastRow(sheet);
}

export function endAtLastRow({ rows }: SheetDraft): void {
  while (rows.length > 0 && rows[rows.length - 1] === undefined) rows.pop();
}
