/** Rows and columns that come and go on a sheet of the in-memory Excel, and everything that follows them. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { GRID } from "../../engine/bookData";
import { makeEdit } from "../../engine/makeEdit";
import { areaAfter, areasAfter, LAST_COLUMN, LAST_ROW } from "../facets/areas";
import type { GridChange } from "../facets/sheetFacets";
import { invalidOperation } from "../fake/refusals";
import type { BookSheet } from "./bookSheet";
import { type CellChange, cellAt, changeCells, flushBook, growTo, isBlank, usedArea } from "./cells";
import type { ChangeType } from "./events";
import { followChange } from "./liveArea";
import { keepOwnName } from "./ownName";

const EVENTS: Readonly<Record<GridChange["kind"], Readonly<Record<GridChange["axis"], ChangeType>>>> = {
  insert: { rows: "RowInserted", columns: "ColumnInserted" },
  delete: { rows: "RowDeleted", columns: "ColumnDeleted" },
};

/** Inserts or deletes whole rows or columns; what would be pushed off the sheet keeps it from happening. */
export function changeGrid(sheet: BookSheet, change: GridChange): void {
  const { book, name } = sheet;
  if (change.kind === "insert") demandRoom(sheet, change);
  flushBook(book);
  const restore = keepOwnName(sheet, change);
  moveCells(sheet, change);
  restore();
  sheet.merges = areasAfter(sheet.merges, change).filter(isMerge);
  sheet.remarks = sheet.remarks.flatMap((remark) => {
    const at = { top: remark.row, left: remark.column, bottom: remark.row, right: remark.column };
    const after = areaAfter(at, change);
    return after === undefined ? [] : [{ ...remark, row: after.top, column: after.left }];
  });
  sheet.facets.changed(change);
  for (const other of book.sheets) other.facets.cellsMoved(name, change);
  book.names.cellsMoved(name, change);
  followChange(sheet, change);
  if (change.kind === "insert") takeFormats(sheet, change);
  book.calculation.changed();
  book.tell({ kind: "changed", sheetId: sheet.id, area: linesOf(change), change: EVENTS[change.kind][change.axis] });
}

const isMerge = ({ top, left, bottom, right }: Merge): boolean => top !== bottom || left !== right;

const linesOf = ({ axis, at, count }: GridChange): Merge =>
  axis === "rows"
    ? { top: at, left: 0, bottom: at + count - 1, right: LAST_COLUMN }
    : { top: 0, left: at, bottom: LAST_ROW, right: at + count - 1 };

function demandRoom(sheet: BookSheet, { axis, count }: GridChange): void {
  const used = usedArea(sheet, true);
  if (used === undefined) return;
  const after = (axis === "rows" ? used.bottom : used.right) + count;
  if (after > (axis === "rows" ? LAST_ROW : LAST_COLUMN)) throw invalidOperation("cells would be pushed off the sheet");
}

function moveCells(sheet: BookSheet, { kind, axis, at, count }: GridChange): void {
  const rows = axis === "rows";
  const end = rows ? sheet.grid.getMaxRows() : sheet.grid.getMaxColumns();
  const name = sheet.name;
  if (kind === "insert") {
    growTo(sheet, rows ? at : 0, rows ? 0 : at);
    makeEdit(sheet.book.engine, { kind: rows ? "insertRows" : "insertColumns", sheet: name, at, count });
    return;
  }
  // Further out than the program's sheet goes there is nothing to delete.
  const there = Math.min(count, end - at);
  if (there <= 0) return;
  if (there >= end) growTo(sheet, rows ? end : 0, rows ? 0 : end);
  makeEdit(sheet.book.engine, { kind: rows ? "deleteRows" : "deleteColumns", sheet: name, at, count: there });
  growTo(sheet, GRID.rowCount - 1, GRID.columnCount - 1);
}

/** New rows and columns take the number formats of those before them. */
function takeFormats(sheet: BookSheet, { axis, at, count }: GridChange): void {
  if (at === 0) return;
  const used = usedArea(sheet, false);
  if (used === undefined) return;
  const rows = axis === "rows";
  const changes: CellChange[] = [];
  for (let across = 0; across <= (rows ? used.right : used.bottom); across++) {
    const { format } = rows ? cellAt(sheet, at - 1, across) : cellAt(sheet, across, at - 1);
    if (format === "General") continue;
    for (let line = at; line < at + count; line++)
      changes.push(rows ? { row: line, column: across, format } : { row: across, column: line, format });
  }
  changeCells(sheet, changes);
}

/** Whether a row or column holds anything. */
export const holdsAnything = (sheet: BookSheet, { top, left, bottom, right }: Merge): boolean => {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) if (!isBlank(cellAt(sheet, row, column))) return true;
  return false;
};
