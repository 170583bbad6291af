/** Widths, heights and what is hidden: equal ones together. */
import type { RowSize } from "../../../shared/workbook/edit";
import type { ColumnDoc } from "../../../shared/workbook/sheetFacets";
import { columnsAddress, rowsAddress } from "../addresses";
import { stretches } from "../blocks";
import { COST, jsonBytes, type Step } from "./step";

/** Widths are told in characters of seven pixels, Excel takes points. */
const POINTS_PER_CHARACTER = 7 * 0.75;

export function columnSteps(sheet: string, columns: readonly ColumnDoc[], from: number, isFresh: boolean): Step[] {
  const widths = new Map<number, number[]>();
  for (const [index, { width }] of columns.entries()) put(widths, width * POINTS_PER_CHARACTER, from + index);
  const hidden = columns.flatMap((column, index) => (column.hidden === true ? [from + index] : []));
  const shown = columns.flatMap((column, index) => (column.hidden === true ? [] : [from + index]));
  const hide = (list: readonly number[], isHidden: boolean): Step[] =>
    stretches(list).map(({ first, last }) => ({
      bytes: COST.range + COST.action,
      queue(request) {
        request.range(sheet, columnsAddress(first, last)).columnHidden = isHidden;
      },
    }));
  // A width shows a column again, so what is hidden is hidden last.
  return [
    ...(isFresh ? [] : hide(shown, false)),
    ...[...widths].flatMap(([points, list]) =>
      sizeSteps(sheet, list, columnsAddress, (format) => {
        format.columnWidth = points;
      }),
    ),
    ...hide(hidden, true),
  ];
}

/** Rows without a height are as high as what stands in them. */
export function rowSteps(sheet: string, rows: readonly RowSize[], isFresh: boolean): Step[] {
  const heights = new Map<number, number[]>();
  const own: number[] = [];
  for (const { row, height } of rows) {
    if (height !== null) put(heights, height, row);
    else own.push(row);
  }
  const shown = rows.flatMap(({ row, height, hidden }) => (hidden || height !== null ? [] : [row]));
  const asked = rows.flatMap(({ row, hidden }) => (hidden ? [row] : []));
  return [
    // A height shows a row again; fitting does not.
    ...(isFresh ? [] : hideRows(sheet, shown, false)),
    ...[...heights].flatMap(([points, list]) =>
      sizeSteps(sheet, list, rowsAddress, (format) => {
        format.rowHeight = points;
      }),
    ),
    ...(isFresh ? [] : sizeSteps(sheet, own, rowsAddress, (format) => format.autofitRows())),
    ...hideRows(sheet, asked, true),
  ];
}

export const hideRows = (sheet: string, rows: readonly number[], isHidden: boolean): Step[] =>
  stretches(ascending(rows)).map(({ first, last }) => ({
    bytes: COST.range + COST.action,
    queue(request) {
      request.range(sheet, rowsAddress(first, last)).rowHidden = isHidden;
    },
  }));

/** New rows or columns are shown and have the sheet's own size. */
export const standardRows = (sheet: string, first: number, last: number): Step => ({
  bytes: COST.range + COST.part + 2 * COST.action,
  queue(request) {
    const range = request.range(sheet, rowsAddress(first, last));
    range.rowHidden = false;
    range.format.useStandardHeight = true;
  },
});

export const standardColumns = (sheet: string, first: number, last: number): Step => ({
  bytes: COST.range + COST.part + 2 * COST.action,
  queue(request) {
    const range = request.range(sheet, columnsAddress(first, last));
    range.columnHidden = false;
    range.format.useStandardWidth = true;
  },
});

/** Excel takes no longer list of areas. */
const LONGEST = 8000;

function sizeSteps(
  sheet: string,
  lines: readonly number[],
  address: (first: number, last: number) => string,
  set: (format: Excel.RangeFormat) => void,
): Step[] {
  const lists: string[] = [];
  for (const { first, last } of stretches(ascending(lines))) {
    const next = address(first, last);
    const list = lists[lists.length - 1];
    if (list !== undefined && list.length + next.length < LONGEST) lists[lists.length - 1] = `${list},${next}`;
    else lists.push(next);
  }
  return lists.map((list) => ({
    bytes: COST.range + COST.part + COST.action + jsonBytes(list),
    queue(request) {
      set((address === rowsAddress ? request.inRows(sheet, list) : request.cells(sheet, list)).format);
    },
  }));
}

const ascending = (list: readonly number[]): number[] => list.slice().sort((a, b) => a - b);

function put(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  list.push(value);
}
