/** Formulas that add a range and leave out numbers that stand right beside it. */
import { type CellRange, columnNumber } from "../workbook/address";
import { formulaAt, type Grid, isYear, numberAt, placeOf, rowLabel } from "./tableGrid";
import { isTotalLabel } from "./tableTotals";

/** A sum that stops short. */
export interface ShortSum {
  readonly label: string;
  readonly at: CellRange;
  readonly formula: string;
  readonly leftOut: readonly CellRange[];
}

const SUM = /^\+?\s*SUM\(\s*\$?([A-Z]{1,3})\$?(\d+)\s*:\s*\$?([A-Z]{1,3})\$?(\d+)\s*\)$/i;

/** Sums down a column, in rows that say total. `grid` is not turned. */
export function shortSums(grid: Grid): ShortSum[] {
  const found: ShortSum[] = [];
  for (let row = 2; row < grid.rows; row++) {
    const cells = grid.sheet.rows[row];
    if (cells === undefined || !cells.some((cell) => cell?.formula !== undefined)) continue;
    const label = rowLabel(grid, row);
    if (!isTotalLabel(label)) continue;
    const tops = new Map<number, number>();
    cells.forEach((_, column) => {
      const range = rangeOf(grid, row, column);
      if (range !== undefined) tops.set(range.top, (tops.get(range.top) ?? 0) + 1);
    });
    cells.forEach((_, column) => {
      const range = rangeOf(grid, row, column);
      if (range === undefined) return;
      const leftOut = [...below(grid, row, column, range.bottom), ...above(grid, column, range.top, tops)];
      if (leftOut.length > 0) {
        const formula = formulaAt(grid, row, column) ?? "";
        found.push({ label, at: placeOf(grid, row, column), formula, leftOut });
      }
    });
  }
  return found;
}

/** The rows that a sum in this cell adds, of its own column and above it. */
function rangeOf(grid: Grid, row: number, column: number): { top: number; bottom: number } | undefined {
  const match = SUM.exec(formulaAt(grid, row, column) ?? "");
  if (match === null) return undefined;
  const [, first = "", top = "", last = "", bottom = ""] = match;
  if (columnNumber(first) !== column || columnNumber(last) !== column) return undefined;
  const range = { top: Number(top) - 1, bottom: Number(bottom) - 1 };
  return range.bottom > range.top && range.bottom < row ? range : undefined;
}

/** Numbers between the last that is added and the sum itself. */
function below(grid: Grid, row: number, column: number, bottom: number): CellRange[] {
  const found: CellRange[] = [];
  for (let each = bottom + 1; each < row; each++) {
    if (isAddend(grid, each, column)) found.push(placeOf(grid, each, column));
  }
  return found;
}

/** Numbers above the first that is added, where most sums of the row begin with them. */
function above(grid: Grid, column: number, top: number, tops: ReadonlyMap<number, number>): CellRange[] {
  const mine = tops.get(top) ?? 0;
  const usual = [...tops].find(([other, times]) => other < top && times > mine)?.[0];
  if (usual === undefined) return [];
  const found: CellRange[] = [];
  for (let each = usual; each < top; each++) {
    if (isAddend(grid, each, column)) found.push(placeOf(grid, each, column));
  }
  return found;
}

function isAddend(grid: Grid, row: number, column: number): boolean {
  const number = numberAt(grid, row, column);
  const label = rowLabel(grid, row);
  return (
    number !== undefined &&
    label !== "" &&
    !isTotalLabel(label) &&
    !/medi[aoe]|mean|average|%|di cui|of which/.test(label) &&
    !(isYear(number) && row === 0) &&
    !/^\+?\s*SUM\(/i.test(formulaAt(grid, row, column) ?? "")
  );
}
