/** Cell addresses. Rows and columns count from 0 everywhere in the core; A1 notation only at the edges. */

/** A rectangle of cells on one sheet, edges included; a single cell has `top = bottom` and `left = right`. */
export interface CellRange {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A value of the plan together with the cell that it came from. */
export interface Cell<T> {
  readonly value: T;
  readonly at: CellRange;
}

/** The range of one cell. */
export const cellAt = (sheet: string, row: number, column: number): CellRange => ({
  sheet,
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** `0 → "A"`, `26 → "AA"`. */
export const columnName = (column: number): string => FIRST_COLUMNS[column] ?? lettersOf(column);

function lettersOf(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Nearly every column that is ever named: formulas name them by the million. */
const FIRST_COLUMNS: readonly string[] = Array.from({ length: 256 }, (_, column) => lettersOf(column));

/** `"AA" → 26`. The inverse of `columnName`; letters in either case. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** `(4, 1) → "B5"`. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** A sheet name as formulas and people write it: quoted when it holds anything but letters, digits and `_`. */
export const quoteSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) &&
  !/^[A-Za-z]{1,3}\d+$/.test(name) &&
  !/^(TRUE|FALSE|R|C|RC|R\d+C\d+)$/i.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;

/** An address for people and for JSON: `Sheet!E5`, `'Piano 2016'!A1:B2`. */
export function printRange(range: CellRange): string {
  const first = cellName(range.top, range.left);
  const last = cellName(range.bottom, range.right);
  return `${quoteSheet(range.sheet)}!${first === last ? first : `${first}:${last}`}`;
}
