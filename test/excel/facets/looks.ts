/** The looks of a sheet's cells, kept as Excel keeps them: of the sheet, of whole columns, of whole rows, of single cells. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { holds, isAllColumns, isAllRows } from "./areas";
import { type ChangeOfLook, type Look, PLAIN, remembered } from "./look";
import type { GridChange } from "./sheetFacets";

type RowOfLooks = Map<number, Look>;

export interface LookStore {
  at(row: number, column: number): Look;
  /** Changes every cell of the areas. */
  change(areas: readonly Merge[], how: ChangeOfLook): void;
  /** Back to the plain look. */
  reset(areas: readonly Merge[]): void;
  /** The different looks that stand in the areas, one each. */
  among(areas: readonly Merge[]): ReadonlySet<Look>;
  /** Every cell with a look of its own. */
  cells(): Iterable<readonly [row: number, column: number, look: Look]>;
  /** Looks of whole rows and columns, those of the sheet under index -1 of the columns. */
  lines(axis: "rows" | "columns"): ReadonlyMap<number, Look>;
  changed(change: GridChange): void;
}

class Looks implements LookStore {
  private sheet: Look = PLAIN;
  private columns = new Map<number, Look>();
  private rows = new Map<number, Look>();
  private grid = new Map<number, RowOfLooks>();

  at(row: number, column: number): Look {
    return this.grid.get(row)?.get(column) ?? this.under(row, column);
  }

  /** What a cell without a look of its own shows. */
  private under(row: number, column: number): Look {
    return this.rows.get(row) ?? this.columns.get(column) ?? this.sheet;
  }

  change(areas: readonly Merge[], how: ChangeOfLook): void {
    const after = remembered(how);
    for (const area of areas) {
      if (isAllRows(area) && isAllColumns(area)) this.changeSheet(after);
      else if (isAllRows(area)) this.changeColumns(area, after);
      else if (isAllColumns(area)) this.changeRows(area, after);
      else this.changeCells(area, after);
    }
  }

  private changeCells(area: Merge, after: ChangeOfLook): void {
    for (let row = area.top; row <= area.bottom; row++) {
      const cells = this.grid.get(row) ?? new Map<number, Look>();
      this.grid.set(row, cells);
      for (let column = area.left; column <= area.right; column++) {
        cells.set(column, after(cells.get(column) ?? this.under(row, column)));
      }
    }
  }

  private changeExisting(area: Merge, after: ChangeOfLook): void {
    for (const [row, cells] of this.grid) {
      if (row < area.top || row > area.bottom) continue;
      for (const [column, look] of cells) if (holds(area, row, column)) cells.set(column, after(look));
    }
  }

  private changeSheet(after: ChangeOfLook): void {
    this.sheet = after(this.sheet);
    for (const lines of [this.columns, this.rows, ...this.grid.values()]) {
      for (const [index, look] of lines) lines.set(index, after(look));
    }
  }

  private changeColumns(area: Merge, after: ChangeOfLook): void {
    for (const row of this.rows.keys()) this.pin(row, row, area.left, area.right);
    for (let column = area.left; column <= area.right; column++) {
      this.columns.set(column, after(this.columns.get(column) ?? this.sheet));
    }
    this.changeExisting(area, after);
  }

  private changeRows(area: Merge, after: ChangeOfLook): void {
    for (const column of this.columns.keys()) this.pin(area.top, area.bottom, column, column);
    for (let row = area.top; row <= area.bottom; row++) this.rows.set(row, after(this.rows.get(row) ?? this.sheet));
    this.changeExisting(area, after);
  }

  /** Gives cells where a row's look meets a column's one of their own, so that the last of the two can change it. */
  private pin(top: number, bottom: number, left: number, right: number): void {
    this.changeCells({ top, left, bottom, right }, (look) => look);
  }

  reset(areas: readonly Merge[]): void {
    this.change(areas, () => PLAIN);
  }

  among(areas: readonly Merge[]): ReadonlySet<Look> {
    const found = new Set<Look>();
    for (const area of areas) this.addAmong(area, found);
    return found;
  }

  private addAmong(area: Merge, found: Set<Look>): void {
    if (!isAllRows(area) && !isAllColumns(area)) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) found.add(this.at(row, column));
      }
      return;
    }
    for (const [row, cells] of this.grid) {
      for (const [column, look] of cells) if (holds(area, row, column)) found.add(look);
    }
    for (const [row, look] of this.rows) if (row >= area.top && row <= area.bottom) found.add(look);
    this.addUnder(area, found);
  }

  private addUnder(area: Merge, found: Set<Look>): void {
    const rows = [...this.rows.keys()].filter((row) => row >= area.top && row <= area.bottom).length;
    if (rows > area.bottom - area.top) return;
    const columns = [...this.columns].filter(([column]) => column >= area.left && column <= area.right);
    for (const [, look] of columns) found.add(look);
    if (columns.length <= area.right - area.left) found.add(this.sheet);
  }

  *cells(): Iterable<readonly [number, number, Look]> {
    for (const [row, cells] of this.grid) for (const [column, look] of cells) yield [row, column, look];
  }

  lines(axis: "rows" | "columns"): ReadonlyMap<number, Look> {
    return axis === "rows" ? this.rows : new Map([[-1, this.sheet], ...this.columns]);
  }

  changed(change: GridChange): void {
    if (change.axis === "rows") {
      this.grid = linesAfter(this.grid, change, (cells) => new Map(cells));
      this.rows = linesAfter(this.rows, change);
      return;
    }
    for (const [row, cells] of this.grid) this.grid.set(row, linesAfter(cells, change));
    this.columns = linesAfter(this.columns, change);
  }
}

/** Rows or columns after the change; inserted ones take after the one before them. */
export function linesAfter<T>(
  lines: ReadonlyMap<number, T>,
  { kind, at, count }: GridChange,
  copy: (line: T) => T = (line) => line,
): Map<number, T> {
  const after = new Map<number, T>();
  for (const [index, line] of lines) {
    if (index < at) after.set(index, line);
    else if (kind === "insert") after.set(index + count, line);
    else if (index >= at + count) after.set(index - count, line);
  }
  const before = kind === "insert" ? lines.get(at - 1) : undefined;
  if (before !== undefined) for (let index = at; index < at + count; index++) after.set(index, copy(before));
  return after;
}

export const newLookStore = (): LookStore => new Looks();
