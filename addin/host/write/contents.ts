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

/** How the cells of a sheet are written. */
export interface Ways {
  readonly formatOf: FormatOf;
  /** Rows are hidden there: Excel for desktop misplaces what is written over several rows of which a filter hides some. */
  readonly rowByRow: boolean;
}

export function writeSteps(sheet: string, cells: readonly CellWrite[], ways: Ways): Step[] {
  const grid = new CellGrid<Written>();
  for (const { row, column, content } of cells)
    grid.set(row, column, { typed: typedContent(content), format: ways.formatOf(row, column) });
  return stepsOf(sheet, grid, ways);
}

export function typeSteps(sheet: string, cells: readonly TypedFormula[], ways: Ways): Step[] {
  const grid = new CellGrid<Written>();
  for (const cell of cells)
    grid.set(cell.row, cell.column, {
      typed: typedFormula(cell),
      format: ways.formatOf(cell.row, cell.column),
    });
  return stepsOf(sheet, grid, ways);
}

const stepsOf = (sheet: string, grid: CellGrid<Written>, { rowByRow }: Ways): Step[] => {
  const blocks = blocksOf(grid.rows);
  const areas = rowByRow ? blocks.flatMap((block) => rowsOf(block, grid)) : blocks;
  return areas.map((area) => blockStep(sheet, area, grid, rowByRow));
};

const rowsOf = (block: Merge, grid: CellGrid<Written>): Merge[] =>
  Array.from({ length: block.bottom - block.top + 1 }, (_, down) => block.top + down)
    .filter((row) =>
      [...(grid.rows.get(row)?.keys() ?? [])].some((column) => column >= block.left && column <= block.right),
    )
    .map((row) => ({ ...block, top: row, bottom: row }));

type Line = (Typed | null)[];

/**
 * A cell of texts would take a number or a formula for a text, so it is an ordinary one for the moment; and a formula takes
 * on the look of a day or a share from the cells that it asks, so the format is given again.
 */
function blockStep(sheet: string, block: Merge, grid: CellGrid<Written>, alone: boolean): Step {
  const { typed, ordinary, formats } = linesOf(block, grid);
  const bytes =
    [typed, ordinary, formats].reduce<number>(
      (sum, data) => sum + (isEmpty(data) ? 0 : COST.action + jsonBytes(data)),
      0,
    ) + COST.range;
  return {
    bytes,
    writes: {
      sheet,
      area: block,
      formats: !isEmpty(ordinary) || !isEmpty(formats),
      typed: (row, column) => grid.get(row, column)?.typed,
    },
    queue(request) {
      const { range, area } = alone
        ? { range: request.range(sheet, areaAddress(block)), area: block }
        : request.around(sheet, block);
      const told = area === block ? { typed, ordinary, formats } : linesOf(area, grid, block);
      if (!isEmpty(told.ordinary)) range.numberFormat = told.ordinary;
      range.formulas = told.typed;
      if (!isEmpty(told.formats)) range.numberFormat = told.formats;
    },
  };
}

/** What is told of the cells of an area; of those outside `block` nothing. */
function linesOf(area: Merge, grid: CellGrid<Written>, block = area) {
  const at = (row: number, column: number): Written | undefined =>
    row >= block.top && row <= block.bottom && column >= block.left && column <= block.right
      ? grid.get(row, column)
      : undefined;
  return {
    typed: lines(area, (row, column) => at(row, column)?.typed ?? null),
    ordinary: lines(area, (row, column) => (isHeldAsText(at(row, column)) ? GENERAL : null)),
    formats: lines(area, (row, column) => formatAgain(at(row, column))),
  };
}

const isEmpty = (data: readonly Line[]): boolean => data.every((line) => line.every((cell) => cell === null));

const isText = (typed: Typed): boolean => typeof typed === "string" && !typed.startsWith("=");

const isHeldAsText = (cell: Written | undefined): boolean =>
  cell !== undefined && cell.format === TEXT && !isText(cell.typed);

/** Only an ordinary cell takes on another format; one of texts was made ordinary. */
function formatAgain(cell: Written | undefined): string | null {
  if (cell === undefined) return null;
  if (isHeldAsText(cell)) return TEXT;
  const isFormula = typeof cell.typed === "string" && cell.typed.startsWith("=");
  return isFormula && cell.format === GENERAL ? GENERAL : null;
}

function lines(block: Merge, cellAt: (row: number, column: number) => Typed | null): Line[] {
  const grid: Line[] = [];
  for (let row = block.top; row <= block.bottom; row++) {
    const line: Line = [];
    for (let column = block.left; column <= block.right; column++) line.push(cellAt(row, column));
    grid.push(line);
  }
  return grid;
}
