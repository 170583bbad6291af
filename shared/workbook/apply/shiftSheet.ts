/** Rows and columns that come and go on a sheet: cells, merges, hidden rows and formats move with them. */
import type { RowsOrColumnsChange } from "../formula/shiftReferences";
import { GRID_COLUMNS, GRID_ROWS, type SpanChange, spanAfter } from "../grid";
import type { Merge, SnapshotCell } from "../snapshot";
import { type DraftRow, endAtLastRow, type SheetDraft } from "./sheetDraft";

/** Changes the sheet; formulas are not looked at. */
export function shiftSheet(sheet: SheetDraft, change: RowsOrColumnsChange): void {
  const { at, count } = change;
  if (count <= 0) return;
  if (change.kind === "insertRows" || change.kind === "deleteRows") {
    const span = { inserted: change.kind === "insertRows", at, count, limit: GRID_ROWS };
    sheet.rows = shiftList(sheet.rows, span);
    endAtLastRow(sheet);
    sheet.hiddenRows = sheet.hiddenRows.flatMap((row) => shiftPlace(row, span));
    sheet.formats = shiftKeys(sheet.formats, span);
    sheet.merges = shiftMerges(sheet.merges, "top", "bottom", span);
  } else {
    const span = { inserted: change.kind === "insertColumns", at, count, limit: GRID_COLUMNS };
    sheet.rows = sheet.rows.map((row) => shiftCells(row, span));
    endAtLastRow(sheet);
    sheet.formats = new Map([...sheet.formats].map(([row, formats]) => [row, shiftKeys(formats, span)]));
    sheet.merges = shiftMerges(sheet.merges, "left", "right", span);
  }
}

function shiftList<T>(list: readonly (T | undefined)[], { inserted, at, count, limit }: SpanChange): (T | undefined)[] {
  if (list.length <= at) return list.slice();
  const rest = list.slice(inserted ? at : at + count);
  return [...list.slice(0, at), ...(inserted ? new Array<undefined>(count).fill(undefined) : []), ...rest].slice(
    0,
    limit,
  );
}

function shiftCells(row: DraftRow, span: SpanChange): DraftRow {
  if (row === undefined || row.length <= span.at) return row;
  const cells: (SnapshotCell | undefined)[] = shiftList(row, span);
  while (cells.length > 0 && cells[cells.length - 1] === undefined) cells.pop();
  return cells.length === 0 ? undefined : cells;
}

/** None where the row or column is gone. */
function shiftPlace(place: number, span: SpanChange): number[] {
  const moved = spanAfter({ first: place, last: place }, span);
  return moved === undefined ? [] : [moved.first];
}

const shiftKeys = <T>(map: ReadonlyMap<number, T>, span: SpanChange): Map<number, T> =>
  new Map([...map].flatMap(([place, value]) => shiftPlace(place, span).map((moved): [number, T] => [moved, value])));

/** A merge of which a single cell is left is none any more. */
function shiftMerges(
  merges: readonly Merge[],
  low: "top" | "left",
  high: "bottom" | "right",
  span: SpanChange,
): readonly Merge[] {
  return merges.flatMap((merge) => {
    const moved = spanAfter({ first: merge[low], last: merge[high] }, span);
    if (moved === undefined) return [];
    const after = { ...merge, [low]: moved.first, [high]: moved.last };
    return after.top === after.bottom && after.left === after.right ? [] : [after];
  });
}
