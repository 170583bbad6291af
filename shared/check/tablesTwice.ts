/** Tables that stand twice in a workbook: the same rows under the same years, with the same numbers but for a cell. */
import type { CellRange } from "../workbook/address";
import { type Grid, isYear, numberAt, placeOf, rowLabel, wordsAt } from "./tableGrid";
import { isTotalLabel } from "./tableTotals";

interface Placed {
  readonly value: number;
  readonly at: CellRange;
}

/** Of one quantity in one year: the first table's cell and the second's. */
export interface Difference {
  readonly label: string;
  readonly year: number;
  readonly one: Placed;
  readonly other: Placed;
}

/** By label and year. */
interface YearTable {
  readonly rows: ReadonlyMap<string, ReadonlyMap<number, Placed>>;
}

const FEWEST_ROWS = 3;
const FEWEST_YEARS = 2;
/** So many cells agree for each that differs; fewer are two tables of like shape. */
const FOR_EACH = 4;

/** Differences between tables that hold the same rows: of three or more alike nobody can say which belong together. */
export function betweenTables(grids: readonly Grid[]): Difference[] {
  const groups = new Map<string, YearTable[]>();
  for (const table of grids.flatMap(tablesIn)) {
    const key = [...table.rows.keys()].sort().join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [table]);
    else group.push(table);
  }
  return [...groups.values()].flatMap(([first, second, ...more]) =>
    first === undefined || second === undefined || more.length > 0 ? [] : differences(first, second),
  );
}

function differences(first: YearTable, second: YearTable): Difference[] {
  const both = [...first.rows].flatMap(([label, values]) =>
    [...values].flatMap(([year, one]): Difference[] => {
      const other = second.rows.get(label)?.get(year);
      return other === undefined ? [] : [{ label, year, one, other }];
    }),
  );
  const different = both.filter(({ one, other }) => Math.abs(one.value - other.value) > 1e-9 * Math.abs(one.value));
  return both.length - different.length >= FOR_EACH * different.length ? different : [];
}

/** Rows below a heading row of years, up to one without a label or without numbers; totals follow from the rest. */
function tablesIn(grid: Grid): YearTable[] {
  const found: YearTable[] = [];
  let years = new Map<number, number>();
  let rows = new Map<string, ReadonlyMap<number, Placed>>();
  const end = (): void => {
    if (rows.size >= FEWEST_ROWS) found.push({ rows });
    rows = new Map();
    years = new Map();
  };
  for (let row = 0; row < grid.rows; row++) {
    const now = yearsIn(grid, row);
    if (now.size >= FEWEST_YEARS) {
      end();
      years = now;
      continue;
    }
    if (years.size === 0) continue;
    const label = rowLabel(grid, row);
    const values = valuesOf(grid, row, years);
    if (label === "" || values.size === 0 || rows.has(label)) end();
    else if (!isTotalLabel(label)) rows.set(label, values);
  }
  end();
  return found;
}

function valuesOf(grid: Grid, row: number, years: ReadonlyMap<number, number>): Map<number, Placed> {
  const values = new Map<number, Placed>();
  for (const [column, year] of years) {
    const number = numberAt(grid, row, column);
    if (number !== undefined) values.set(year, { value: number.value, at: placeOf(grid, row, column) });
  }
  return values;
}

/** The years of a heading row, by column; empty where it holds other numbers, or a year twice. */
export function yearsIn(grid: Grid, row: number): Map<number, number> {
  const found = new Map<number, number>();
  const width = Math.min(grid.columns, grid.sheet.rows[row]?.length ?? 0);
  for (let column = 0; column < width; column++) {
    const number = numberAt(grid, row, column);
    if (number !== undefined && !isYear(number)) return new Map();
    const text = /^(?:anno )?((?:19|20)\d\d)$/.exec(wordsAt(grid, row, column))?.[1];
    const year = number?.value ?? (text === undefined ? undefined : Number(text));
    if (year !== undefined) found.set(column, year);
  }
  return new Set(found.values()).size === found.size ? found : new Map();
}
