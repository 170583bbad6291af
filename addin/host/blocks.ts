/** Scattered cells gathered into rectangles, so that Excel is asked for few ranges. */
import type { Merge } from "../../shared/workbook/snapshot";

/** A rectangle costs a request as much as so many cells of it that are left alone. */
const WORTH = 60;
/** office.js cuts what is larger into pieces of its own, whose size nobody foresees. */
const MOST_CELLS = 1400;

/** Cells by row, and within it by column. */
export type CellsByRow<T> = ReadonlyMap<number, ReadonlyMap<number, T>>;

export class CellGrid<T> {
  readonly rows = new Map<number, Map<number, T>>();

  set(row: number, column: number, value: T): void {
    const cells = this.rows.get(row) ?? new Map<number, T>();
    this.rows.set(row, cells);
    cells.set(column, value);
  }

  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.get(column);
  }
}

/** Rectangles that hold all the cells and few others, from top to bottom. `worth`: so many others cost as much as one more. */
export function blocksOf(cells: CellsByRow<unknown>, worth = WORTH): Merge[] {
  const open: Merge[] = [];
  const done: Merge[] = [];
  for (const row of [...cells.keys()].sort((a, b) => a - b)) {
    for (const [left, right] of stretchesOf([...(cells.get(row)?.keys() ?? [])], worth)) {
      const index = bestToGrow(open, { top: row, left, bottom: row, right }, worth);
      const grown = open[index];
      if (grown === undefined) open.push({ top: row, left, bottom: row, right });
      else open[index] = hull(grown, row, left, right);
    }
    for (let index = open.length - 1; index >= 0; index--) {
      const block = open[index];
      if (block !== undefined && row - block.bottom > worth) done.push(...open.splice(index, 1));
    }
  }
  return [...done, ...open].sort((one, other) => one.top - other.top || one.left - other.left);
}

/** Columns of one row in stretches without large gaps. */
function stretchesOf(columns: number[], worth: number): [left: number, right: number][] {
  const stretches: [number, number][] = [];
  for (const column of columns.sort((a, b) => a - b)) {
    const last = stretches[stretches.length - 1];
    if (last !== undefined && column - last[1] <= worth) last[1] = column;
    else stretches.push([column, column]);
  }
  return stretches;
}

export const holds = (outer: Merge, inner: Merge): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

/** How many cells. */
export const sizeOf = ({ top, left, bottom, right }: Merge): number => (bottom - top + 1) * (right - left + 1);

const hull = (block: Merge, row: number, left: number, right: number): Merge => ({
  ...block,
  bottom: row,
  left: Math.min(block.left, left),
  right: Math.max(block.right, right),
});

/** The block that grows by fewest cells of nobody's; -1: a new one is cheaper. */
function bestToGrow(open: readonly Merge[], { top: row, left, right }: Merge, worth: number): number {
  let best = -1;
  let least = worth;
  for (const [index, block] of open.entries()) {
    const after = hull(block, row, left, right);
    const waste = sizeOf(after) - sizeOf(block) - (right - left + 1);
    if (waste > least || sizeOf(after) > MOST_CELLS || meetsOther(open, index, after)) continue;
    best = index;
    least = waste;
  }
  return best;
}

const meetsOther = (open: readonly Merge[], own: number, block: Merge): boolean =>
  open.some(
    (other, index) =>
      index !== own &&
      other.top <= block.bottom &&
      other.bottom >= block.top &&
      other.left <= block.right &&
      other.right >= block.left,
  );

/** Rectangles of equal cells: runs in a row, joined with the same run in the row above. `key`: what makes them equal. */
export function equalBlocks<T>(cells: CellsByRow<T>, key: (cell: T) => string | number): Map<string | number, Merge[]> {
  const found = new Map<string | number, Merge[]>();
  let above = new Map<string, Merge>();
  for (const row of [...cells.keys()].sort((a, b) => a - b)) {
    const below = new Map<string, Merge>();
    for (const { left, right, of } of runsOf(cells.get(row) ?? new Map<number, T>(), key)) {
      const name = `${left} ${right} ${of}`;
      const before = above.get(name);
      const list = found.get(of) ?? [];
      found.set(of, list);
      const block = { top: row, left, bottom: row, right };
      if (before?.bottom === row - 1) {
        block.top = before.top;
        list[list.lastIndexOf(before)] = block;
      } else list.push(block);
      below.set(name, block);
    }
    above = below;
  }
  return found;
}

interface CellRun {
  readonly left: number;
  right: number;
  readonly of: string | number;
}

function runsOf<T>(cells: ReadonlyMap<number, T>, key: (cell: T) => string | number): CellRun[] {
  const runs: CellRun[] = [];
  for (const [column, cell] of [...cells].sort(([one], [other]) => one - other)) {
    const of = key(cell);
    const last = runs[runs.length - 1];
    if (last !== undefined && last.right === column - 1 && last.of === of) last.right = column;
    else runs.push({ left: column, right: column, of });
  }
  return runs;
}

/** Neighbouring numbers as stretches, edges included; `numbers` ascending. */
export function stretches(numbers: readonly number[]): { readonly first: number; readonly last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const last = found[found.length - 1];
    if (last !== undefined && last.last === number - 1) last.last = number;
    else found.push({ first: number, last: number });
  }
  return found;
}
