/** Areas as Excel writes them: `A1:B2`, `$3:$4`, `C:C`, `Piano!A1,Piano!C3`. */
import { columnName, columnNumber, quoteSheet } from "../../../shared/workbook/address";
import type { Merge } from "../../../shared/workbook/snapshot";
import { invalidArgument } from "../fake/excelObject";
import { isAllColumns, isAllRows, LAST_COLUMN, LAST_ROW } from "./areas";

/** What `Worksheet.getRanges` takes at most: longer ones are refused (office-js thread 5198), though nothing documents it. */
export const LONGEST_ADDRESS = 8192;

/** Between areas. Excels on the desk up to 2021 at least take only the list separator of the system (threads 1167 and 1985). */
export type Separator = "," | ";";
export const SEPARATORS: readonly Separator[] = [",", ";"];

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** One area; `undefined` when the text is none, or beyond the grid. The sheet before a `!` is not looked at. */
export function parseAddress(text: string): Merge | undefined {
  const local = text.slice(text.lastIndexOf("!") + 1).trim();
  const corners = cornersOf(local);
  if (corners === undefined) return undefined;
  const [row, column, otherRow, otherColumn] = corners;
  const area = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  return area.top >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : undefined;
}

function cornersOf(local: string): readonly [number, number, number, number] | undefined {
  const cells = CELLS.exec(local);
  if (cells?.[1] && cells[2]) {
    const [row, column] = [Number(cells[2]) - 1, columnNumber(cells[1])];
    return [row, column, cells[4] ? Number(cells[4]) - 1 : row, cells[3] ? columnNumber(cells[3]) : column];
  }
  const columns = COLUMNS.exec(local);
  if (columns?.[1] && columns[2]) return [0, columnNumber(columns[1]), LAST_ROW, columnNumber(columns[2])];
  const rows = ROWS.exec(local);
  if (rows) return [Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN];
  return undefined;
}

/** The areas of `"A1,B2:C3"`; refused when one of them is none, or the text is too long. */
export function parseAddresses(text: string, separators: readonly Separator[] = SEPARATORS): Merge[] {
  if (text.length > LONGEST_ADDRESS) throw invalidArgument(`an address of ${text.length} characters`);
  const separator = separators.find((one) => text.includes(one)) ?? separators[0] ?? ",";
  return text.split(separator).map((part) => {
    const area = parseAddress(part);
    if (area === undefined) throw invalidArgument(`«${part}» is no address`);
    return area;
  });
}

/** The sheet that an address names, without its quotes. */
export function sheetOfAddress(text: string): string | undefined {
  const end = text.lastIndexOf("!");
  if (end < 0) return undefined;
  const name = text.slice(0, end);
  return /^'.*'$/.test(name) ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** `A1`, `A1:B2`, `3:4`, `C:C`. */
export function printLocalAddress(area: Merge): string {
  if (isAllRows(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isAllColumns(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${columnName(area.left)}${area.top + 1}`;
  const last = `${columnName(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** `Piano!A1:B2`, several with commas. */
export const printAddresses = (sheet: string, areas: readonly Merge[]): string =>
  areas.map((area) => `${quoteSheet(sheet)}!${printLocalAddress(area)}`).join(",");
