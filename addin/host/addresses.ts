/** Addresses as Excel's ranges are asked for, and as it answers them. */
import { cellName, columnName, columnNumber } from "../../shared/workbook/address";
import { GRID_COLUMNS, GRID_ROWS } from "../../shared/workbook/grid";
import type { Merge } from "../../shared/workbook/snapshot";

/** `A1:B2`, `B5` for one cell, `C:D` for whole columns, `3:4` for whole rows. */
export function areaAddress({ top, left, bottom, right }: Merge): string {
  if (top === 0 && bottom === GRID_ROWS - 1) return columnsAddress(left, right);
  if (left === 0 && right === GRID_COLUMNS - 1) return rowsAddress(top, bottom);
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

export const rowsAddress = (first: number, last: number): string => `${first + 1}:${last + 1}`;
export const columnsAddress = (first: number, last: number): string => `${columnName(first)}:${columnName(last)}`;

/** Excel takes no longer lists of areas at once. */
const LONGEST = 8000;

/** Lists of areas, `A1:B2,D4`, each short enough for one call. */
export function areaLists(areas: readonly Merge[]): string[] {
  const lists: string[] = [];
  let list = "";
  for (const area of areas) {
    const address = areaAddress(area);
    if (list.length + address.length + 1 > LONGEST) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? address : `${list},${address}`;
  }
  return list === "" ? lists : [...lists, list];
}

const AREA =
  /(?:(?:'(?:[^']|'')*'|[^',;!]+)!)?(?:\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?|\$?([A-Z]+):\$?([A-Z]+)|\$?(\d+):\$?(\d+))(?=[,;]|$)/gi;

/** The areas of an answered address, `Piano!A1:B2,'Altro foglio'!C3,Piano!5:6`; names of sheets are not looked at. Some Excels put `;` between areas. */
export function parseAreas(address: string): Merge[] {
  return [...address.matchAll(AREA)].map(([, left, top, right, bottom, from, to, first, last]): Merge => {
    if (from !== undefined && to !== undefined)
      return { top: 0, left: columnNumber(from), bottom: GRID_ROWS - 1, right: columnNumber(to) };
    if (first !== undefined && last !== undefined)
      return { top: Number(first) - 1, left: 0, bottom: Number(last) - 1, right: GRID_COLUMNS - 1 };
    const row = Number(top) - 1;
    const column = columnNumber(left ?? "A");
    return {
      top: row,
      left: column,
      bottom: bottom === undefined ? row : Number(bottom) - 1,
      right: right === undefined ? column : columnNumber(right),
    };
  });
}
