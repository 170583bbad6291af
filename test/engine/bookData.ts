/** From a picture of a workbook to the data that the spreadsheet program opens. */
import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import {
  type CellValue,
  isCellError,
  type SheetSnapshot,
  type Snapshot,
  type SnapshotCell,
} from "../../shared/workbook/snapshot";
import { BOOLEAN, NUMBER, TEXT } from "./cellTypes";

/**
 * A new sheet is this large: as far down as the ledger's pointers reach, since the program lets a formula follow a deleted
 * column only where its range ends on the sheet.
 */
export const GRID = { rowCount: 1000, columnCount: 140 };

/** The program remembers results by the id of a workbook, across the test files of one process. */
const newId = (): string => `book-${Math.random().toString(36).slice(2)}`;

export function bookData({ sheets }: Snapshot): Partial<IWorkbookData> {
  const id = newId();
  const data = sheets.map((sheet, place): Partial<IWorksheetData> => sheetData(`${id}-${place}`, sheet));
  return {
    id,
    name: id,
    sheetOrder: data.map((sheet) => sheet.id ?? ""),
    sheets: Object.fromEntries(data.map((sheet) => [sheet.id, sheet])),
    styles: {},
  };
}

function sheetData(id: string, sheet: SheetSnapshot): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of sheet.rows.entries())
    for (const [column, cell] of (cells ?? []).entries()) {
      if (cell === undefined) continue;
      cellData[row] = { ...cellData[row], [column]: dataOf(cell) };
    }
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    ...GRID,
    rowCount: Math.max(GRID.rowCount, sheet.rows.length + 20),
    cellData,
    rowData: Object.fromEntries(sheet.hiddenRows.map((row) => [row, { hd: 1 }])),
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      endRow: bottom,
      startColumn: left,
      endColumn: right,
    })),
  };
}

const dataOf = ({ value, formula, format }: SnapshotCell): ICellData => ({
  ...(formula === undefined ? valueData(value) : { f: `=${formula}` }),
  ...(format === undefined ? {} : { s: formatData(format) }),
});

/** A text stays a text, whatever it looks like. */
export function valueData(value: CellValue): ICellData {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, t: TEXT };
  if (typeof value === "number") return { v: value, t: NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: TEXT };
}

export const formatData = (format: string) => ({ n: { pattern: format } });
