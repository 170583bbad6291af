/** Cells written and styled with the commands of the spreadsheet program. */
import type { ICellData } from "@univerjs/core";
import type { CellContent, CellWrite, RestyledArea, StyledArea, TypedFormula } from "../../../../shared/workbook/edit";
import { printFormula } from "../../../../shared/workbook/formula/print";
import { changeData, styleData } from "../book/styleData";
import { shownData, valueData } from "../book/valueData";
import { idsOf, type Program, type Sheet } from "../program";
import { ensureRoom } from "./makeLayout";

/** Cells by row and column, as the program's command takes them; `null` in a field takes it away. */
export type Matrix = Record<number, Record<number, ICellData>>;

export function setCells(program: Program, sheet: Sheet, cellValue: Matrix): void {
  program.run("sheet.mutation.set-range-values", { ...idsOf(sheet), cellValue });
}

export function writeCells(program: Program, sheet: Sheet, writes: readonly CellWrite[]): void {
  if (writes.length === 0) return;
  const cells: Matrix = {};
  let [bottom, right] = [0, 0];
  for (const { row, column, content } of writes) {
    put(cells, row, column, contentData(content));
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  ensureRoom(program, sheet, bottom, right);
  setCells(program, sheet, cells);
}

function put(cells: Matrix, row: number, column: number, data: ICellData): void {
  const line = cells[row] ?? {};
  cells[row] = line;
  line[column] = data;
}

export const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null, custom: null };

/** A formula shows what the core calculated until the program has done so. */
function contentData(content: CellContent): ICellData {
  if (content.kind === "blank" || (content.kind === "value" && content.value === "")) return EMPTY;
  if (content.kind === "formula")
    return { ...EMPTY, ...shownData(content.value), f: `=${printFormula(content.formula)}` };
  return { ...EMPTY, ...valueData(content.value) };
}

export function typeFormulas(program: Program, sheet: Sheet, typed: readonly TypedFormula[]): void {
  const cells: Matrix = {};
  for (const { row, column, formula, value } of typed) {
    ensureRoom(program, sheet, row, column);
    put(cells, row, column, { ...EMPTY, ...shownData(value), f: `=${formula}` });
  }
  if (typed.length > 0) setCells(program, sheet, cells);
}

export function restyleCells(program: Program, sheet: Sheet, areas: readonly RestyledArea[]): void {
  for (const { top, left, bottom, right, change } of areas) {
    const cells: Matrix = {};
    ensureRoom(program, sheet, bottom, right);
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        put(cells, row, column, { ...present(sheet, row, column), s: changeData(change) });
    setCells(program, sheet, cells);
  }
}

/** A cell is written whole: a look alone would take its formula away. */
function present(sheet: Sheet, row: number, column: number): ICellData {
  const { v, f, si, t, p } = sheet.getSheet().getCellMatrix().getValue(row, column) ?? {};
  return {
    ...(v === undefined ? {} : { v, t }),
    ...(f === undefined ? {} : { f }),
    ...(si === undefined ? {} : { si }),
    ...(p === undefined ? {} : { p }),
  } as ICellData;
}

export function styleCells(program: Program, sheet: Sheet, areas: readonly StyledArea[]): void {
  if (areas.length === 0) return;
  const cells: Matrix = {};
  let [lowest, furthest] = [0, 0];
  for (const { top, left, bottom, right, style, keep } of areas) {
    const s = (keep === true ? { n: { pattern: style.format ?? "General" } } : styleData(style)) as ICellData["s"];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        put(cells, row, column, { ...present(sheet, row, column), ...mergedStyle(cells, row, column, s) });
    lowest = Math.max(lowest, bottom);
    furthest = Math.max(furthest, right);
  }
  ensureRoom(program, sheet, lowest, furthest);
  setCells(program, sheet, cells);
}

/** A later area of the same list wins; one that keeps the look adds to the one before. */
function mergedStyle(cells: Matrix, row: number, column: number, style: ICellData["s"]): ICellData {
  const before = cells[row]?.[column]?.s;
  return { s: before === undefined ? style : { ...(before as object), ...(style as object) } } as ICellData;
}
