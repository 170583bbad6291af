/** One edit, made with the commands of the spreadsheet program. */
import type { ICellData } from "@univerjs/core";
import type { CellContent, CellWrite, Edit, TypedFormula } from "../../shared/workbook/edit";
import { printFormula } from "../../shared/workbook/formula/print";
import type { Merge } from "../../shared/workbook/snapshot";
import { GRID, valueData } from "./bookData";
import { type Book, type Sheet, theEngine } from "./univer";

export function makeEdit(book: Book, edit: Edit): void {
  theEngine().focus(book);
  if (edit.kind === "addSheet") {
    addSheet(book, edit);
    return;
  }
  const sheet = book.getSheetByName(edit.sheet);
  if (sheet === null) throw new Error(`no sheet ${edit.sheet}`);
  theEngine().focus(book, sheet);
  changeSheet(book, sheet, edit);
}

/** The program calculates by itself, and looks other than number formats are not in a picture: nothing to do for those. */
function changeSheet(book: Book, sheet: Sheet, edit: Edit): void {
  if (edit.kind === "writeCells") writeCells(sheet, edit.cells);
  else if (edit.kind === "typeFormulas") typeFormulas(sheet, edit.cells);
  else if (edit.kind === "styleCells")
    formatCells(
      sheet,
      edit.areas.map(({ style, ...area }) => ({ ...area, format: style.format })),
    );
  else if (edit.kind === "restyleCells")
    formatCells(
      sheet,
      edit.areas.flatMap(({ change: { format }, ...area }) =>
        format === undefined ? [] : [{ ...area, format: format ?? undefined }],
      ),
    );
  else if (edit.kind === "setRowHeights") hideRows(sheet, rowsOf(edit));
  else if (edit.kind === "setColumns") hideColumns(sheet, edit);
  else if (edit.kind === "setRows") hideRows(sheet, edit.rows);
  else if (edit.kind === "setMerges") setMerges(sheet, edit.merges);
  else if (edit.kind === "insertRows") insertRows(sheet, edit.at, edit.count);
  else if (edit.kind === "insertColumns") insertColumns(sheet, edit.at, edit.count);
  else if (edit.kind === "deleteRows") sheet.deleteRows(edit.at, edit.count);
  else if (edit.kind === "deleteColumns") sheet.deleteColumns(edit.at, edit.count);
  else if (edit.kind === "renameSheet") sheet.setName(edit.to);
  else if (edit.kind === "removeSheet") removeSheet(book, sheet);
}

const rowsOf = ({ heights, hiddenRows }: Extract<Edit, { kind: "setRowHeights" }>) => [
  ...heights.map((_, row) => ({ row, hidden: false })).filter(({ row }) => !hiddenRows.includes(row)),
  ...hiddenRows.map((row) => ({ row, hidden: true })),
];

function addSheet(book: Book, { sheet: name, hidden }: Extract<Edit, { kind: "addSheet" }>): void {
  const before = book.getActiveSheet();
  const index = book.getSheets().length;
  const sheet = book.insertSheet(name, { index, sheet: { ...GRID } });
  if (hidden) sheet.hideSheet();
  book.setActiveSheet(before);
}

/** Cells by row and column, as the program's command takes them; `null` in a field takes it away. */
type Matrix = Record<number, Record<number, ICellData>>;

export function setCells(sheet: Sheet, cells: Matrix): void {
  theEngine().run("sheet.mutation.set-range-values", {
    unitId: sheet.getWorkbook().getUnitId(),
    subUnitId: sheet.getSheetId(),
    cellValue: cells,
  });
}

function writeCells(sheet: Sheet, writes: readonly CellWrite[]): void {
  const cells: Matrix = {};
  for (const { row, column, content } of writes) put(cells, row, column, contentData(content));
  if (writes.length > 0) setCells(sheet, cells);
}

function put(cells: Matrix, row: number, column: number, data: ICellData): void {
  const line = cells[row] ?? {};
  cells[row] = line;
  line[column] = data;
}

export const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null };

function contentData(content: CellContent): ICellData {
  if (content.kind === "blank" || (content.kind === "value" && content.value === "")) return EMPTY;
  if (content.kind === "formula") return { ...EMPTY, f: `=${printFormula(content.formula)}` };
  return { ...EMPTY, ...valueData(content.value) };
}

/** A cell is written whole: a format alone would take its formula away. */
function present(sheet: Sheet, row: number, column: number): ICellData {
  const { v, f, si, t } = sheet.getSheet().getCellMatrix().getValue(row, column) ?? {};
  return {
    ...(v === undefined ? {} : { v, t }),
    ...(f === undefined ? {} : { f }),
    ...(si === undefined ? {} : { si }),
  };
}

function typeFormulas(sheet: Sheet, typed: readonly TypedFormula[]): void {
  const cells: Matrix = {};
  for (const { row, column, formula } of typed) put(cells, row, column, { ...EMPTY, f: `=${formula}` });
  if (typed.length > 0) setCells(sheet, cells);
}

function formatCells(sheet: Sheet, areas: readonly (Merge & { readonly format: string | undefined })[]): void {
  const cells: Matrix = {};
  for (const { top, left, bottom, right, format } of areas)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        put(cells, row, column, { ...present(sheet, row, column), s: { n: { pattern: format ?? "General" } } });
  if (areas.length > 0) setCells(sheet, cells);
}

function hideRows(sheet: Sheet, rows: readonly { readonly row: number; readonly hidden: boolean }[]): void {
  const isHidden = (row: number): boolean => sheet.getSheet().getRowRawVisible(row) === false;
  for (const { row, hidden } of rows) {
    if (hidden === isHidden(row)) continue;
    if (hidden) sheet.hideRows(row);
    else sheet.showRows(row);
  }
}

function hideColumns(sheet: Sheet, { columns, from = 0 }: Extract<Edit, { kind: "setColumns" }>): void {
  for (const [index, { hidden }] of columns.entries()) {
    const isHidden = !isColumnVisible(sheet, from + index);
    if (hidden === true && !isHidden) sheet.hideColumns(from + index);
    if (hidden !== true && isHidden) sheet.showColumns(from + index);
  }
}

export const isColumnVisible = (sheet: Sheet, column: number): boolean => sheet.getSheet().getColVisible(column);

function setMerges(sheet: Sheet, merges: Extract<Edit, { kind: "setMerges" }>["merges"]): void {
  for (const merged of sheet.getMergedRanges()) merged.breakApart();
  for (const { top, left, bottom, right } of merges)
    sheet.getRange(top, left, bottom - top + 1, right - left + 1).merge();
}

/** Empty and without looks, as an edit asks; a person's own rows take the looks of the row above. Below its last row the program only grows. */
function insertRows(sheet: Sheet, at: number, count: number): void {
  if (at >= sheet.getMaxRows()) {
    sheet.setRowCount(at + count);
    return;
  }
  theEngine().run("sheet.command.insert-row-by-range", {
    unitId: sheet.getWorkbook().getUnitId(),
    subUnitId: sheet.getSheetId(),
    direction: UP,
    range: { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn: sheet.getMaxColumns() - 1 },
  });
}

function insertColumns(sheet: Sheet, at: number, count: number): void {
  if (at >= sheet.getMaxColumns()) {
    sheet.setColumnCount(at + count);
    return;
  }
  theEngine().run("sheet.command.insert-col-by-range", {
    unitId: sheet.getWorkbook().getUnitId(),
    subUnitId: sheet.getSheetId(),
    direction: LEFT,
    range: { startRow: 0, endRow: sheet.getMaxRows() - 1, startColumn: at, endColumn: at + count - 1 },
  });
}

/** `Direction` of Univer. */
const UP = 0;
const LEFT = 3;

/** The program's answer is that of what it does besides, such as turning to another sheet: what counts is that the sheet is gone. */
function removeSheet(book: Book, sheet: Sheet): void {
  book.deleteSheet(sheet);
  if (book.getSheets().some((other) => other.getSheetId() === sheet.getSheetId()))
    throw new Error(`the program does not delete ${sheet.getSheetName()}`);
}
