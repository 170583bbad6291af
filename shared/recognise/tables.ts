/** Finds the tables of a sheet by their heading rows; a table ends where the next begins. */
import { cellOf, type SheetSnapshot } from "../workbook/snapshot";
import { readCode } from "./codes";
import { twoRowHeadings } from "./headingBands";
import { downToMerges, type HeadingRows } from "./headingDepth";
import type { Meaning } from "./headings";
import { isBlank } from "./normalise";
import { namesPartOfYear } from "./partOfYear";
import { type Heading, readHeading } from "./readHeading";

/** A cell of a heading row; `heading` absent: words that are not known, such as a perspective's name. */
export interface HeadingCell {
  readonly column: number;
  /** Of headings over two rows the words of both, where both count: «Target 2017». */
  readonly text: string;
  readonly heading?: Heading;
  /** The level that a heading above names: «Obiettivo» over «Peso». */
  readonly band?: string;
  /** Row and column of each cell that it is read from, its own first; absent: the one in the heading row. */
  readonly cells?: readonly (readonly [row: number, column: number])[];
}

export interface Table {
  readonly sheet: SheetSnapshot;
  /** Of headings over two rows the lower one. */
  readonly headingRow: number;
  /** The first heading row, where there are two. */
  readonly top?: number;
  readonly headings: readonly HeadingCell[];
  /** First row below the headings, and the row after the last. */
  readonly first: number;
  readonly end: number;
}

const WIDEST = 400;

/** Every table of a sheet from the top; side by side ones count as one. */
export function findTables(sheet: SheetSnapshot): Table[] {
  const memory = new Map<string, Heading | undefined>();
  const heads: HeadingRows[] = [];
  const add = (head: HeadingRows): void => {
    heads.push(downToMerges(sheet, head));
  };
  for (let row = 0; row < sheet.rows.length; row++) {
    const two = twoRowHeadings(sheet, row, (text) => remembered(text, memory));
    if (two !== undefined && isHeadingRow(two)) {
      add({ top: row, row: row + 1, headings: two });
    } else {
      const headings = headingCells(sheet, row, memory);
      if (!isHeadingRow(headings)) continue;
      add({ top: row, row, headings });
    }
    row = heads[heads.length - 1]?.row ?? row;
  }
  return heads.map(({ top, row, headings }, index) => ({
    sheet,
    headingRow: row,
    ...(top === row ? {} : { top }),
    headings,
    first: row + 1,
    end: heads[index + 1]?.top ?? sheet.rows.length,
  }));
}

/** The cell of a heading that says what its column holds. */
export const headingPlace = (table: Table, { cells, column }: HeadingCell): readonly [row: number, column: number] =>
  cells?.[0] ?? [table.headingRow, column];

/** Every cell from which a column's heading is read. */
export const headingPlaces = (table: Table, column: number): readonly (readonly [row: number, column: number])[] =>
  table.headings.find((cell) => cell.column === column)?.cells ?? [[table.headingRow, column]];

/** The row that looks most like headings, for saying what is missing. */
export function likeliestHeadings(sheet: SheetSnapshot): { row: number; meanings: readonly Meaning[] } | undefined {
  const memory = new Map<string, Heading | undefined>();
  let best: { row: number; meanings: Meaning[] } | undefined;
  for (let row = 0; row < sheet.rows.length; row++) {
    const meanings = meaningsOf(headingCells(sheet, row, memory));
    if (meanings.length > (best?.meanings.length ?? 0)) best = { row, meanings };
  }
  return best;
}

/** The different meanings in a heading row. */
export const meaningsOf = (headings: readonly HeadingCell[]): Meaning[] => [
  ...new Set(headings.flatMap(({ heading }) => (heading === undefined ? [] : [heading.meaning]))),
];

/** At least two known headings of different meaning, one of them sure, at least half of the texts known or quarters, and no code. */
function isHeadingRow(headings: readonly HeadingCell[]): boolean {
  const known = headings.filter(({ heading }) => heading !== undefined);
  const others = headings.filter(({ heading, text }) => heading === undefined && !namesPartOfYear(text));
  return (
    known.length >= 2 &&
    known.length >= others.length &&
    known.some(({ heading }) => heading?.sure === 1) &&
    meaningsOf(headings).length >= 2 &&
    !headings.some(({ text }) => (readCode(text)?.parts ?? 0) >= 2)
  );
}

function headingCells(sheet: SheetSnapshot, row: number, memory: Map<string, Heading | undefined>): HeadingCell[] {
  const found: HeadingCell[] = [];
  const width = Math.min(sheet.rows[row]?.length ?? 0, WIDEST);
  for (let column = 0; column < width; column++) {
    const value = cellOf(sheet, row, column)?.value ?? null;
    if (isBlank(value)) continue;
    const text = typeof value === "string" ? value : "";
    const heading = text === "" ? undefined : remembered(text, memory);
    found.push({ column, text, ...(heading === undefined ? {} : { heading }) });
  }
  return found;
}

function remembered(text: string, memory: Map<string, Heading | undefined>): Heading | undefined {
  if (text.length > 100) return undefined;
  if (!memory.has(text)) memory.set(text, readCode(text) === undefined ? readHeading(text) : undefined);
  return memory.get(text);
}
