/** Cells of several sheets, asked whether one of them lies in an area. */

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export class CellSet {
  /** By the sheet's name in small letters, then by row: columns. */
  private readonly sheets = new Map<string, Map<number, Set<number>>>();
  private readonly sorted = new Map<string, number[]>();

  constructor(cells: Iterable<CellPlace> = []) {
    for (const cell of cells) this.add(cell);
  }

  add({ sheet, row, column }: CellPlace): void {
    const name = sheet.toLowerCase();
    const rows = this.sheets.get(name) ?? new Map<number, Set<number>>();
    this.sheets.set(name, rows);
    this.sorted.delete(name);
    const columns = rows.get(row) ?? new Set<number>();
    rows.set(row, columns.add(column));
  }

  has({ sheet, row, column }: CellPlace): boolean {
    return this.sheets.get(sheet.toLowerCase())?.get(row)?.has(column) === true;
  }

  /** Whether any lies there, but for the cell `except`. */
  meets(sheet: string, { top, left, bottom, right }: Bounds, except: CellPlace): boolean {
    const name = sheet.toLowerCase();
    const rows = this.sheets.get(name);
    if (rows === undefined) return false;
    const isExcepted = (row: number, column: number): boolean =>
      row === except.row && column === except.column && name === except.sheet.toLowerCase();
    const meetsRow = (row: number): boolean => {
      for (const column of rows.get(row) ?? [])
        if (column >= left && column <= right && !isExcepted(row, column)) return true;
      return false;
    };
    if (bottom - top < 4) {
      for (let row = top; row <= bottom; row++) if (meetsRow(row)) return true;
      return false;
    }
    const order = this.rowsOf(name, rows);
    for (let place = firstFrom(order, top); place < order.length && (order[place] ?? 0) <= bottom; place++)
      if (meetsRow(order[place] ?? 0)) return true;
    return false;
  }

  private rowsOf(name: string, rows: ReadonlyMap<number, unknown>): readonly number[] {
    const known = this.sorted.get(name) ?? [...rows.keys()].sort((one, other) => one - other);
    this.sorted.set(name, known);
    return known;
  }
}

function firstFrom(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
