/** What stands in the cells of the in-memory Excel, and what is put there. */
import type { ICellData, Nullable } from "@univerjs/core";
import type { CellValue, Merge } from "../../../shared/workbook/snapshot";
import { formatData, valueData } from "../../engine/bookData";
import { BOOLEAN, NUMBER } from "../../engine/cellTypes";
import { EMPTY, setCells } from "../../engine/makeEdit";
import { around, shared } from "../facets/areas";
import { invalidArgument } from "../fake/excelObject";
import type { BookSheet } from "./bookSheet";
import type { Entry } from "./entry";

/** `formula` begins with `=`; `format` is `General` when nobody gave one. */
export interface HeldCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format: string;
}

const NOTHING: HeldCell = { value: null, format: "General" };

/** A cell as it stands, calculated or not. */
export const cellAt = (sheet: BookSheet, row: number, column: number): HeldCell =>
  held(sheet, row, column, dataAt(sheet, row, column));

/** What is on its way to the program counts already. */
function dataAt(sheet: BookSheet, row: number, column: number): Nullable<ICellData> {
  const data = sheet.grid.getSheet().getCellMatrix().getValue(row, column);
  const pending = sheet.pending[row]?.[column];
  return pending === undefined ? data : { ...data, ...pending };
}

function held(sheet: BookSheet, row: number, column: number, data: Nullable<ICellData>): HeldCell {
  if (data === null || data === undefined) return NOTHING;
  const formula = data.f || (data.si ? sheet.grid.getRange(row, column).getFormula() : "");
  const pattern = sheet.grid.getWorkbook().getStyles().getStyleByCell(data)?.n?.pattern;
  return {
    value: shownBy(data, formula !== ""),
    ...(formula === "" ? {} : { formula }),
    format: pattern === undefined || pattern === "" || /^general$/i.test(pattern) ? "General" : pattern,
  };
}

const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|CYCLE!|ERROR!)$/;

/** An error that was typed is kept as a formula, `=#N/A`: as a text it could not be told from one. */
function shownBy({ v, t }: ICellData, calculated: boolean): CellValue {
  if (v === null || v === undefined) return calculated ? 0 : null;
  if (t === BOOLEAN) return v === 1 || v === "1" || v === true;
  if (typeof v === "boolean") return v;
  if (typeof v === "string" && calculated && ERROR.test(v)) return { error: v };
  return typeof v === "string" && t === NUMBER ? Number(v) : v;
}

/** All cells that hold something or have a format, in the order of the program. */
export function forEachCell(sheet: BookSheet, visit: (row: number, column: number, cell: HeldCell) => void): void {
  flushCells(sheet);
  sheet.grid
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, data) => {
      const cell = held(sheet, row, column, data);
      if (cell !== NOTHING) visit(row, column, cell);
    });
}

export const isBlank = ({ value, formula }: HeldCell): boolean => formula === undefined && value === null;

/** The rectangle around all that is used: with `valuesOnly` only what holds something, else also what has a look of its own. */
export function usedArea(sheet: BookSheet, valuesOnly: boolean, within?: Merge): Merge | undefined {
  let box: Merge | undefined;
  const add = (top: number, left: number, bottom = top, right = left): void => {
    const cell = within === undefined ? { top, left, bottom, right } : shared({ top, left, bottom, right }, within);
    if (cell !== undefined) box = box === undefined ? cell : around([box, cell]);
  };
  forEachCell(sheet, (row, column, cell) => {
    if (!isBlank(cell) || (!valuesOnly && cell.format !== "General")) add(row, column);
  });
  if (valuesOnly) return box;
  for (const [row, column] of sheet.facets.looks.cells()) add(row, column);
  for (const { top, left, bottom, right } of sheet.merges) add(top, left, bottom, right);
  return box;
}

/** What changes of a cell: its contents, its format, or both. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly entry?: Entry;
  readonly format?: string;
}

/** Puts entries and formats into cells; a format that the entry brings counts where the cell has none. */
export function changeCells(sheet: BookSheet, changes: readonly CellChange[]): void {
  for (const change of changes) {
    const { row, column } = change;
    const line = sheet.pending[row] ?? {};
    sheet.pending[row] = line;
    line[column] = { ...line[column], ...dataAfter(sheet, change) };
  }
}

/** The program looks through the whole workbook at each change: it is handed all changes of a sheet at once. */
export function flushCells(sheet: BookSheet): void {
  const rows = Object.keys(sheet.pending).map(Number);
  if (rows.length === 0) return;
  const cells = sheet.pending;
  sheet.pending = {};
  let [bottom, right] = [0, 0];
  for (const row of rows) {
    bottom = Math.max(bottom, row);
    for (const column of Object.keys(cells[row] ?? {})) right = Math.max(right, Number(column));
  }
  growTo(sheet, bottom, right);
  setCells(sheet.grid, cells);
}

/** Before the program is asked to calculate, or to do something to its sheets. */
export function flushBook({ sheets }: { readonly sheets: readonly BookSheet[] }): void {
  for (const sheet of sheets) flushCells(sheet);
}

function dataAfter(sheet: BookSheet, { row, column, entry, format }: CellChange): ICellData {
  const before = dataAt(sheet, row, column);
  const style = format === undefined ? {} : { s: formatData(format) };
  if (entry === undefined) return { ...contentsOf(sheet, row, column, before), ...style };
  const brought = entry.kind === "number" && format === undefined ? entry.format : undefined;
  const isPlain = brought !== undefined && held(sheet, row, column, before).format === "General";
  return { ...EMPTY, ...entryData(entry), ...style, ...(isPlain ? { s: formatData(brought) } : {}) };
}

/** A cell is written whole: a format alone would take its formula away. */
function contentsOf(sheet: BookSheet, row: number, column: number, data: Nullable<ICellData>): ICellData {
  const { v, t } = data ?? {};
  const { formula } = held(sheet, row, column, data);
  if (v === undefined && formula === undefined) return {};
  return { ...(v === undefined ? {} : { v, t: t ?? null }), ...(formula === undefined ? {} : { f: formula }) };
}

function entryData(entry: Entry): ICellData {
  if (entry.kind === "formula") return { f: `=${entry.formula}` };
  if (entry.kind === "error") return { f: `=${entry.error}`, v: entry.error };
  if (entry.kind === "text") return valueData(entry.text);
  if (entry.kind === "number") return valueData(entry.number);
  return entry.kind === "boolean" ? valueData(entry.truth) : {};
}

/** The program's sheets are smaller than Excel's until something stands further out. */
export function growTo(sheet: BookSheet, row: number, column: number): void {
  if (row >= sheet.grid.getMaxRows()) sheet.grid.setRowCount(row + 100);
  if (column >= sheet.grid.getMaxColumns()) sheet.grid.setColumnCount(column + 20);
}

/** A value of `Range.values` that is not a text. */
export function enteredValue(value: unknown): Entry | undefined {
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", truth: value };
  if (value === null) return undefined;
  throw invalidArgument("a cell takes a text, a number or a truth value");
}
