/** Numbers typed over a formula in tables beside the plan: columns that hold one formula, copied down, and one number. */
import { valueAt } from "../workbook/snapshot";
import { shapeOf } from "./formulaText";
import { type Grid, rowLabel } from "./tableGrid";
import { isTotalLabel } from "./tableTotals";

export interface TypedCell {
  readonly row: number;
  readonly column: number;
  /** A formula of the cells around it, as it stands there. */
  readonly formula: string;
  readonly formulas: number;
}

const FEWEST = 4;

interface Run {
  readonly cells: { readonly row: number; readonly shape?: string; readonly formula?: string }[];
}

/** Columns of cells right below each other, each a number or a formula, all but one of the same shape. */
export function typedOverColumns(grid: Grid): TypedCell[] {
  const runs = new Map<number, Run>();
  const found: TypedCell[] = [];
  const end = (column: number): void => {
    const run = runs.get(column);
    runs.delete(column);
    if (run !== undefined) found.push(...oddIn(column, run));
  };
  for (let row = 0; row <= grid.rows; row++) {
    const cells = grid.sheet.rows[row] ?? [];
    const isTotal = isTotalLabel(rowLabel(grid, row));
    for (const column of [...runs.keys()]) if (isTotal || !isNumeric(grid, row, column)) end(column);
    if (isTotal) continue;
    for (let column = 0; column < Math.min(cells.length, grid.columns); column++) {
      if (!isNumeric(grid, row, column)) continue;
      const formula = cells[column]?.formula;
      const run = runs.get(column) ?? { cells: [] };
      run.cells.push({ row, ...(formula !== undefined && { formula, shape: shapeOf(formula, row, column) }) });
      runs.set(column, run);
    }
  }
  return found;
}

const isNumeric = ({ sheet }: Grid, row: number, column: number): boolean =>
  typeof valueAt(sheet, row, column) === "number" || sheet.rows[row]?.[column]?.formula !== undefined;

/** A formula that looks at its own column begins with a number, which is none of these. */
function oddIn(column: number, { cells }: Run): TypedCell[] {
  const typed = cells.filter(({ shape }) => shape === undefined);
  const [first] = cells.filter(({ shape }) => shape !== undefined);
  const [odd] = typed;
  if (first?.formula === undefined || odd === undefined || typed.length > 1) return [];
  const formulas = cells.length - 1;
  const looksAlong = /C\[0\]/.test(first.shape ?? "");
  if (formulas < FEWEST || (looksAlong && odd === cells[0])) return [];
  if (cells.some(({ shape }) => shape !== undefined && shape !== first.shape)) return [];
  return [{ row: odd.row, column, formula: first.formula, formulas }];
}
