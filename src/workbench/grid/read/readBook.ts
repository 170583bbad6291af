/** The picture of a workbook that stands in the spreadsheet program. */
import type { ICellData, Nullable } from "@univerjs/core";
import type { CellValue, SheetSnapshot, Snapshot, SnapshotCell } from "../../../../shared/workbook/snapshot";
import type { OnProgress } from "../../../host";
import { BOOLEAN, NUMBER } from "../book/cellTypes";
import { mergeOf } from "../book/rangeData";
import { keptFormula } from "../kept/keptCell";
import type { Book, Facets, Sheet } from "../program";
import type { Slices } from "../slices";

/** Who waits for a picture: hears how far it is, and may want it no more. */
export interface Waiting {
  readonly onProgress: OnProgress;
  readonly isStopped: () => boolean;
}

/**
 * Reads it all, with a rest where the slices ask for one: the caller sees to it that nobody changes it meanwhile. Rejects
 * where it is wanted no more.
 */
export async function readBook(
  book: Book,
  facets: Facets | undefined,
  slices: Slices,
  waiting?: Waiting,
): Promise<Snapshot> {
  const sheets: SheetSnapshot[] = [];
  const all = book.getSheets();
  for (const [place, sheet] of all.entries()) {
    waiting?.onProgress(place, all.length, sheet.getSheetName());
    const rows: Row[] = [];
    for (const line of linesOf(book, sheet)) {
      rows[line.row] = line.cells;
      const rest = slices.breathe();
      if (rest !== undefined) await rest;
      if (rest !== undefined && waiting?.isStopped() === true) throw new Error("the reading was stopped");
    }
    sheets.push(pictureOf(sheet, rows, facets));
  }
  waiting?.onProgress(all.length, all.length, all[all.length - 1]?.getSheetName() ?? "");
  return { sheets };
}

/** The same at one go. */
export const readBookAtOnce = (book: Book, facets?: Facets): Snapshot => ({
  sheets: book.getSheets().map((sheet) => {
    const rows: Row[] = [];
    for (const { row, cells } of linesOf(book, sheet)) rows[row] = cells;
    return pictureOf(sheet, rows, facets);
  }),
});

type Row = (SnapshotCell | undefined)[] | undefined;

function* linesOf(book: Book, sheet: Sheet): Generator<{ row: number; cells: Row }> {
  const matrix = sheet.getSheet().getCellMatrix().getMatrix();
  for (const [rowText, line] of Object.entries(matrix)) {
    const row = Number(rowText);
    const cells: (SnapshotCell | undefined)[] = [];
    for (const [columnText, data] of Object.entries(line ?? {})) {
      const column = Number(columnText);
      const cell = cellAt(book, sheet, row, column, data as Nullable<ICellData>);
      if (cell !== undefined) cells[column] = cell;
    }
    if (cells.length > 0) yield { row, cells: Array.from(cells) };
  }
}

function pictureOf(sheet: Sheet, rows: readonly Row[], facets: Facets | undefined): SheetSnapshot {
  const inner = sheet.getSheet();
  const hiddenRows = Object.entries(inner.getConfig().rowData ?? {}).flatMap(([row, data]) =>
    data?.hd === 1 ? [Number(row)] : [],
  );
  const notes = facets?.notes(sheet.getSheetId()).length ?? 0;
  return {
    name: sheet.getSheetName(),
    hidden: sheet.isSheetHidden(),
    rows: Array.from(rows),
    merges: inner.getMergeData().map(mergeOf),
    hiddenRows: hiddenRows.sort((one, other) => one - other),
    depth: "all",
    ...(notes === 0 ? {} : { notes }),
  };
}

/** What one cell holds; `undefined` when it is empty, whatever it looks like. */
export function cellAt(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  data: Nullable<ICellData>,
): SnapshotCell | undefined {
  if (data === null || data === undefined) return undefined;
  const formula = formulaAt(sheet, row, column, data);
  const value = shownBy(data, formula !== "");
  if (formula === "" && (value === null || value === "")) return undefined;
  const format = book.getWorkbook().getStyles().getStyleByCell(data)?.n?.pattern;
  return {
    value: formula !== "" && value === null ? "" : value,
    ...(formula === "" ? {} : { formula }),
    ...(format === undefined || format === "" || /^general$/i.test(format) ? {} : { format }),
  };
}

/** Of cells that were filled from one formula the program keeps its text once; what it does not calculate stands beside. */
function formulaAt(sheet: Sheet, row: number, column: number, data: ICellData): string {
  const { f, si } = data;
  if (!f && !si) return keptFormula(data) ?? "";
  return (si ? sheet.getRange(row, column).getFormula() : (f ?? "")).replace(/^=/, "");
}

/** Errors that a formula shows; where no formula stands, they are texts that somebody typed. */
const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|CYCLE!|ERROR!)$/;

function shownBy({ v, t, p, custom }: ICellData, calculated: boolean): CellValue {
  if (p !== null && p !== undefined) return plainTextOf(p.body?.dataStream ?? "");
  if (v === null || v === undefined) return null;
  if (typeof v === "boolean") return v;
  if (t === BOOLEAN) return v === 1 || v === "1";
  if (typeof v === "string" && (custom?.error === v || (calculated && ERROR.test(v)))) return { error: v };
  if (typeof v === "string" && t === NUMBER) return Number(v);
  return v;
}

/** A text with looks of its own in the middle, or with lines: the program ends each line and the whole with marks. */
const plainTextOf = (stream: string): string => stream.replace(/\r\n$/, "").replace(/\r/g, "\n");
