/** Cells that are written: rectangles in which `null` leaves a cell alone. */
import type { CellWrite, TypedFormula } from "../../../shared/workbook/edit";
import type { Merge } from "../../../shared/workbook/snapshot";
import { areaAddress } from "../addresses";
import { blocksOf, CellGrid } from "../blocks";
import { type Typed, typedContent, typedFormula } from "./asTyped";
import { COST, jsonBytes, type Step } from "./step";

/** A cell that is written, and the number format that it has and is to keep. */
interface Written {
  readonly typed: Typed;
  readonly format: string | undefined;
}

/** `undefined`: nobody knows it, and it stays as it is. */
export type FormatOf = (row: number, column: number) => string | undefined;

const GENERAL = "General";
const TEXT = "@";

export function writeSteps(sheet: string, cells: readonly CellWrite[], formatOf: FormatOf): Step[] {
  const grid = new CellGrid<Written>();
  for (const { row, column, content } of cells)
    grid.set(row, column, { typed: typedContent(content), format: formatOf(row, column) });
  return stepsOf(sheet, grid);
}

export function typeSteps(sheet: string, cells: readonly TypedFormula[], formatOf: FormatOf): Step[] {
  const grid = new CellGrid<Written>();
  for (const cell of cells)
    grid.set(cell.row, cell.column, {
      typed: typedFormula(cell),
      format: formatOf(cell.row, cell.column),
    });
  return stepsOf(sheet, grid);
}

const stepsOf = (sheet: string, grid: CellGrid<Written>): Step[] =>
  blocksOf(grid.rows).map((block) => blockStep(sheet, block, grid));

type Line = (Typed | null)[];

/**
 * A cell of texts would take a number or a formula for a text, so it is an ordinary one for the moment; and a formula takes
 * on the look of a day or a share from the cells that it asks, so the format is given again.
 */
function blockStep(sheet: string, block: Merge, grid: CellGrid<Written>): Step {
  const typed = lines(block, (row, column) => grid.get(row, column)?.typed ?? null);
  const ordinary = lines(block, (row, column) => (isHeldAsText(grid.get(row, column)) ? GENERAL : null));
  const formats = lines(block, (row, column) => formatAgain(grid.get(row, column)));
  const bytes =
    [typed, ordinary, formats].reduce<number>(
      (sum, data) => sum + (isEmpty(data) ? 0 : COST.action + jsonBytes(data)),
      0,
    ) + COST.range;
  return {
    bytes,
    queue(request) {
      const range = request.range(sheet, areaAddress(block));
      if (!isEmpty(ordinary)) range.numberFormat = ordinary;
      range.formulas = typed;
      if (!isEmpty(formats)) range.numberFormat = formats;
    },
  };
}

const isEmpty = (data: readonly Line[]): boolean => data.every((line) => line.every((cell) => cell === null));

const isText = (typed: Typed): boolean => typeof typed === "string" && !typed.startsWith("=");

const isHeldAsText = (cell: Written | undefined): boolean =>
  cell !== undefined && cell.format === TEXT && !isText(cell.typed);

const formatAgain = (cell: Written | undefined): string | null =>
  cell !== undefined && (isHeldAsText(cell) || (typeof cell.typed === "string" && cell.typed.startsWith("=")))
    ? (cell.format ?? null)
    : null;

function lines(block: Merge, cellAt: (row: number, column: number) => Typed | null): Line[] {
  const grid: Line[] = [];
  for (let row = block.top; row <= block.bottom; row++) {
    const line: Line = [];
    for (let column = block.left; column <= block.right; column++) line.push(cellAt(row, column));
    grid.push(line);
  }
  return grid;
}
