/** Rows, columns and merges, set with the commands of the spreadsheet program. */
import type { Edit, RowSize } from "../../../../shared/workbook/edit";
import type { Merge } from "../../../../shared/workbook/snapshot";
import { rangeData } from "../book/rangeData";
import { columnPixels, DIGIT, rowPixels } from "../book/sizes";
import { idsOf, type Program, type Sheet } from "../program";

/** The sheet is as large as what is written on it, and a little more. */
export function ensureRoom(program: Program, sheet: Sheet, row: number, column: number): void {
  if (row >= sheet.getMaxRows())
    program.run("sheet.mutation.set-worksheet-row-count", { ...idsOf(sheet), rowCount: row + ROOM });
  if (column >= sheet.getMaxColumns())
    program.run("sheet.mutation.set-worksheet-column-count", { ...idsOf(sheet), columnCount: column + ROOM });
}
const ROOM = 5;

export function setRowHeights(
  program: Program,
  sheet: Sheet,
  { heights, hiddenRows }: Extract<Edit, { kind: "setRowHeights" }>,
): void {
  const hidden = new Set(hiddenRows);
  const rows = heights.map((height, row): RowSize => ({ row, height, hidden: hidden.has(row) }));
  const further = hiddenRows.filter((row) => row >= heights.length);
  hideRows(program, sheet, [...rows, ...further.map((row) => ({ row, height: null, hidden: true }))]);
}

export function hideRows(program: Program, sheet: Sheet, rows: readonly RowSize[]): void {
  if (rows.length === 0) return;
  ensureRoom(program, sheet, Math.max(...rows.map(({ row }) => row)), 0);
  const rowData = Object.fromEntries(
    rows.map(({ row, height, hidden }) => [
      row,
      { hd: hidden ? 1 : 0, ...(height === null ? { h: undefined, ia: 1 } : { h: rowPixels(height), ia: 0 }) },
    ]),
  );
  const isHidden = (row: number): boolean => sheet.getSheet().getRowRawVisible(row) === false;
  const toHide = rows.filter(({ row, hidden }) => hidden && !isHidden(row)).map(({ row }) => row);
  const toShow = rows.filter(({ row, hidden }) => !hidden && isHidden(row)).map(({ row }) => row);
  setSizes(program, sheet, rowData);
  if (toHide.length > 0)
    program.run("sheet.mutation.set-row-hidden", { ...idsOf(sheet), ranges: rowRanges(sheet, toHide) });
  if (toShow.length > 0)
    program.run("sheet.mutation.set-row-visible", { ...idsOf(sheet), ranges: rowRanges(sheet, toShow) });
}

/** Heights go in without a word to the engine; hidden rows are told, for some functions pass them over. */
function setSizes(
  program: Program,
  sheet: Sheet,
  rows: Record<string, { h: number | undefined; ia: number } | object>,
): void {
  const rowData = Object.fromEntries(
    Object.entries(rows).map(([row, data]) => {
      const { hd: _, ...size } = data as { hd?: number };
      return [row, size];
    }),
  );
  program.run("sheet.mutation.set-row-data", { ...idsOf(sheet), rowData });
}

const rowRanges = (sheet: Sheet, rows: readonly number[]) =>
  rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: sheet.getMaxColumns() - 1 }));

export function setColumns(
  program: Program,
  sheet: Sheet,
  { columns, from = 0 }: Extract<Edit, { kind: "setColumns" }>,
): void {
  if (columns.length === 0) return;
  ensureRoom(program, sheet, 0, from + columns.length - 1);
  const columnData = Object.fromEntries(
    columns.map(({ width, hidden }, index) => [
      from + index,
      { w: columnPixels(width, DIGIT), hd: hidden === true ? 1 : 0 },
    ]),
  );
  program.run("sheet.mutation.set-col-data", { ...idsOf(sheet), columnData });
}

export function setMerges(program: Program, sheet: Sheet, merges: readonly Merge[]): void {
  const present = sheet.getSheet().getMergeData();
  if (present.length > 0)
    program.run("sheet.mutation.remove-worksheet-merge", {
      ...idsOf(sheet),
      ranges: present.map((range) => ({ ...range })),
    });
  if (merges.length === 0) return;
  ensureRoom(
    program,
    sheet,
    Math.max(...merges.map(({ bottom }) => bottom)),
    Math.max(...merges.map(({ right }) => right)),
  );
  program.run("sheet.mutation.add-worksheet-merge", { ...idsOf(sheet), ranges: merges.map(rangeData) });
}
