/** Cells of a sheet as the plan holds them: raw values, titles, and what merged cells show. */
import type { RawCell, TitleCell } from "../plan/plan";
import { type CellRange, cellAt } from "../workbook/address";
import { cellOf, type SheetSnapshot } from "../workbook/snapshot";
import { onOneLine } from "./normalise";

/** A merge over more cells than this is decoration, not a value. */
const LARGEST_MERGE = 2000;

/** Where the value shown at a cell stands: by `row:column`, the corner of its merged range. */
export type Merged = ReadonlyMap<string, readonly [row: number, column: number]>;

/** The merged ranges of a sheet, cell by cell. */
export function mergedCells(sheet: SheetSnapshot): Merged {
  const corners = new Map<string, readonly [number, number]>();
  for (const { top, left, bottom, right } of sheet.merges) {
    if ((bottom - top + 1) * (right - left + 1) > LARGEST_MERGE) continue;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (row !== top || column !== left) corners.set(`${row}:${column}`, [top, left]);
      }
    }
  }
  return corners;
}

/** The cell at a row and column, empty ones included. */
export function rawCell(sheet: SheetSnapshot, row: number, column: number): RawCell {
  const cell = cellOf(sheet, row, column);
  return {
    value: cell?.value ?? null,
    ...(cell?.format === undefined ? {} : { format: cell.format }),
    at: cellAt(sheet.name, row, column),
  };
}

/** The same, but a cell inside a merged range shows the value of its corner; `sameRow`: only of a corner in its own row. */
export function shownCell(
  sheet: SheetSnapshot,
  merged: Merged,
  row: number,
  column: number,
  sameRow: boolean,
): RawCell {
  const own = rawCell(sheet, row, column);
  const corner = own.value === null ? merged.get(`${row}:${column}`) : undefined;
  if (corner === undefined || (sameRow && corner[0] !== row)) return own;
  return rawCell(sheet, corner[0], corner[1]);
}

/** A title: trimmed, on one line; `raw` where the cell holds it otherwise. */
export function titleCell(text: string, whole: string, at: CellRange): TitleCell {
  const value = onOneLine(text);
  return value === whole ? { value, at } : { value, raw: whole, at };
}
