/** A person's word on what columns hold: it overrides what the headings say. */
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { isBlank, normalise } from "./normalise";
import type { ColumnMapping } from "./recognition";
import type { HeadingCell, Table } from "./tables";

/** Sheet names as people type them: case and spaces around do not count. */
export const isSameSheet = (one: string, other: string): boolean => normalise(one) === normalise(other);

const ofSheet = ({ name }: SheetSnapshot, mapping: readonly ColumnMapping[]): ColumnMapping[] =>
  mapping.filter(({ sheet }) => isSameSheet(sheet, name));

/** The same words with the sheets' names as the workbook has them. */
export const namedAsIn = ({ sheets }: Snapshot, mapping: readonly ColumnMapping[]): ColumnMapping[] =>
  mapping.map((each) => ({
    ...each,
    sheet: sheets.find(({ name }) => isSameSheet(name, each.sheet))?.name ?? each.sheet,
  }));

/** Earlier words and later ones: of the same column (and heading row) the later counts. */
export function joinMappings(before: readonly ColumnMapping[], after: readonly ColumnMapping[]): ColumnMapping[] {
  const all = [...before, ...after];
  return all.filter(
    (each, index) =>
      !all.some(
        (other, place) =>
          place > index &&
          isSameSheet(other.sheet, each.sheet) &&
          other.column === each.column &&
          (other.row === undefined || other.row === each.row),
      ),
  );
}

/** The sheet without the cells of ignored columns, from the heading row on where one is named. */
export function withoutIgnored(sheet: SheetSnapshot, mapping: readonly ColumnMapping[]): SheetSnapshot {
  const ignored = ofSheet(sheet, mapping).filter(({ meaning }) => meaning === "ignore");
  if (ignored.length === 0) return sheet;
  const isIgnored = (row: number, column: number): boolean =>
    ignored.some((each) => each.column === column && row >= (each.row ?? 0));
  return {
    ...sheet,
    rows: sheet.rows.map((cells, row) => cells?.map((cell, column) => (isIgnored(row, column) ? undefined : cell))),
  };
}

/** The tables of a sheet with the mapped columns meaning what the person says; where no heading row is there, a table is made. */
export function withMapping(
  sheet: SheetSnapshot,
  tables: readonly Table[],
  mapping: readonly ColumnMapping[],
): readonly Table[] {
  const said = ofSheet(sheet, mapping).filter(({ meaning }) => meaning !== "ignore");
  if (said.length === 0) return tables;
  const rows = new Set(said.flatMap(({ row }) => (row === undefined ? [] : [row])));
  const split = [...rows].reduce((all, row) => withTableAt(sheet, all, row), tables);
  const all =
    split.length > 0
      ? split
      : madeTable(
          sheet,
          said.map(({ column }) => column),
        );
  return all.map((table) => said.filter((each) => concerns(each, table, all)).reduce(withHeading, table));
}

/** A mapping without row counts for the first table, and for those that repeat its heading or have none in that column. */
function concerns({ row, column }: ColumnMapping, table: Table, all: readonly Table[]): boolean {
  if (row !== undefined) return row === table.headingRow || row === table.top;
  const text = (each: Table | undefined): string =>
    normalise(each?.headings.find((cell) => cell.column === column)?.text ?? "");
  return table === all[0] || text(table) === "" || text(table) === text(all[0]);
}

/** The same heading cells, the mapped one meaning what is said: surely. */
function withHeading(table: Table, { column, meaning, year }: ColumnMapping): Table {
  if (meaning === "ignore") return table;
  const before = table.headings.find((cell) => cell.column === column) ?? { column, text: "" };
  const heading: HeadingCell = { ...before, heading: { meaning, ...(year === undefined ? {} : { year }), sure: 1 } };
  const others = table.headings.filter((cell) => cell.column !== column);
  return { ...table, headings: [...others, heading].sort((one, other) => one.column - other.column) };
}

/** A table whose headings stand in that row; the one that it stands in ends there. */
function withTableAt(sheet: SheetSnapshot, tables: readonly Table[], row: number): readonly Table[] {
  if (tables.some(({ headingRow, top }) => headingRow === row || top === row) || row >= sheet.rows.length)
    return tables;
  const above = tables.filter(({ headingRow }) => headingRow < row);
  const below = tables.filter(({ headingRow }) => headingRow > row);
  const end = below[0]?.headingRow ?? sheet.rows.length;
  const made: Table = { sheet, headingRow: row, headings: textsIn(sheet, row), first: row + 1, end };
  return [...above.map((table) => ({ ...table, end: Math.min(table.end, row) })), made, ...below];
}

/** From the first row that fills a mapped column and another: headings where it holds no figure and no code, else the plan's first row. */
function madeTable(sheet: SheetSnapshot, columns: readonly number[]): Table[] {
  const start = sheet.rows.findIndex((_, row) => {
    const filled = textsIn(sheet, row);
    return filled.length >= 2 && filled.some(({ column }) => columns.includes(column));
  });
  if (start < 0) return [];
  const isHeading = textsIn(sheet, start).every(({ text }) => text !== "" && !/^\s*[<>=≥≤]*\s*\d/.test(text));
  const end = sheet.rows.length;
  return [
    isHeading
      ? { sheet, headingRow: start, headings: textsIn(sheet, start), first: start + 1, end }
      : { sheet, headingRow: Math.max(0, start - 1), headings: [], first: start, end },
  ];
}

const textsIn = (sheet: SheetSnapshot, row: number): HeadingCell[] =>
  (sheet.rows[row] ?? []).flatMap((cell, column) => {
    if (cell === undefined || isBlank(cell.value)) return [];
    return [{ column, text: typeof cell.value === "string" ? cell.value : "" }];
  });
