/** A sheet as rules on tables look at it: numbers with what they show, labels, headings; rows and columns alike. */
import { readNumberFormat } from "../target/numberFormat";
import { type CellRange, cellAt } from "../workbook/address";
import { cellOf, type SheetSnapshot } from "../workbook/snapshot";
import type { CheckFacts } from "./facts";

/** A number in a cell. */
export interface GridNumber {
  readonly value: number;
  readonly percent: boolean;
  /** Decimals that the cell shows. */
  readonly decimals: number;
}

/** What a row is to a total below it: one of its addends, a part of another row, or something that is never added. */
export type RowRole = "addend" | "part" | "neverAdded";

/** `turned`: columns are called rows and rows columns, so that what is told of rows holds for columns too. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly turned: boolean;
  readonly rows: number;
  readonly columns: number;
  /** Answers that are asked again and again, by row. */
  readonly memory: {
    readonly numbers: Map<number, boolean>;
    readonly labels: Map<number, string>;
    readonly roles: Map<number, RowRole>;
  };
}

const WIDEST = 400;

export const gridOf = (sheet: SheetSnapshot, turned = false): Grid => {
  const width = Math.min(
    WIDEST,
    sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0),
  );
  const memory = {
    numbers: new Map<number, boolean>(),
    labels: new Map<number, string>(),
    roles: new Map<number, RowRole>(),
  };
  return turned
    ? { sheet, turned, rows: width, columns: sheet.rows.length, memory }
    : { sheet, turned, rows: sheet.rows.length, columns: width, memory };
};

/** The user's sheets, those that Cabina made left out. */
export const userSheets = ({ snapshot, ownSheets }: CheckFacts): SheetSnapshot[] =>
  snapshot.sheets.filter(({ name }) => !ownSheets.has(name));

const cell = ({ sheet, turned }: Grid, row: number, column: number) =>
  turned ? cellOf(sheet, column, row) : cellOf(sheet, row, column);

export const placeOf = ({ sheet, turned }: Grid, row: number, column: number): CellRange =>
  turned ? cellAt(sheet.name, column, row) : cellAt(sheet.name, row, column);

/** The number in a cell; none in texts, errors and days. */
export function numberAt(grid: Grid, row: number, column: number): GridNumber | undefined {
  const found = cell(grid, row, column);
  if (typeof found?.value !== "number" || !Number.isFinite(found.value)) return undefined;
  if (found.format === undefined) return { value: found.value, percent: false, decimals: decimalsOf(found.value) };
  const facts = readNumberFormat(found.format, found.value);
  if (facts.isDate || facts.wordsOnly) return undefined;
  const percent = facts.percentDecimals !== undefined;
  const decimals = (facts.percentDecimals ?? facts.decimals ?? decimalsOf(found.value)) + (percent ? 2 : 0);
  return { value: found.value, percent, decimals };
}

const MOST_DECIMALS = 10;

/** Decimals of a number as it is written. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [, decimals = ""] = Number(value.toPrecision(12)).toString().split(".");
  return /e/.test(decimals) ? MOST_DECIMALS : Math.min(MOST_DECIMALS, decimals.length);
}

export const formulaAt = (grid: Grid, row: number, column: number): string | undefined =>
  cell(grid, row, column)?.formula;

/** A cell's text on one line, in small letters; empty where it holds none. */
export function wordsAt(grid: Grid, row: number, column: number): string {
  const value = cell(grid, row, column)?.value;
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim().toLowerCase() : "";
}

/** Whether a cell shows nothing, or a dash for nothing. */
export function isEmptyAt(grid: Grid, row: number, column: number): boolean {
  const value = cell(grid, row, column)?.value ?? null;
  return value === null || (typeof value === "string" && /^[\s\-–—]*$/.test(value));
}

/** A year that heads a column is no number of the table. */
export const isYear = ({ value, decimals }: GridNumber): boolean =>
  decimals === 0 && Number.isInteger(value) && value >= 1950 && value <= 2060;

const LABEL_WITHIN = 6;
/** Turned, a label is a heading: it stands among the first rows. */
const HEADING_WITHIN = 200;

/** How many cells from the head of a row its label may stand in. */
export const labelWidth = (grid: Grid): number => Math.min(grid.columns, grid.turned ? HEADING_WITHIN : LABEL_WITHIN);

/** The words at the head of a row. */
export function rowLabel(grid: Grid, row: number): string {
  const known = grid.memory.labels.get(row);
  if (known !== undefined) return known;
  let words = "";
  for (let column = 0; column < labelWidth(grid) && words === ""; column++) words = wordsAt(grid, row, column);
  grid.memory.labels.set(row, words);
  return words;
}

/** Whether any cell of a row holds a number. */
export function hasNumbers(grid: Grid, row: number): boolean {
  const known = grid.memory.numbers.get(row);
  if (known !== undefined) return known;
  let found = false;
  for (let column = 0; column < grid.columns && !found; column++) found = numberAt(grid, row, column) !== undefined;
  grid.memory.numbers.set(row, found);
  return found;
}
