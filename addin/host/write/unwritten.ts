/** Cells that later requests of a list write: looked at again with each request, for somebody may type there meanwhile. */
import { cellName } from "../../../shared/workbook/address";
import type { Edit } from "../../../shared/workbook/edit";
import { HostError } from "../../../src/hostProblem";
import { areaAddress } from "../addresses";
import { blocksOf, CellGrid } from "../blocks";
import type { Answered } from "./guard";
import { isShift } from "./origins";
import type { OpenRequest } from "./request";

/** So many cells are asked at one go; those after them have the next request. */
const MOST_CELLS = 20_000;

/** What cells were found to hold before anything was written: formulas, or values where there is none. */
export type Found = ReadonlyMap<string, CellGrid<unknown>>;

type Cells = CellGrid<unknown>;

export class Unwritten {
  /** For each edit the cells that it is the first to write, by sheet, with what was found there. */
  private readonly cells: readonly (readonly [sheet: string, cells: Cells] | undefined)[];

  constructor(edits: readonly Edit[], found: Found) {
    const moved = new Set(edits.flatMap(movedBy));
    const seen = new Map<string, CellGrid<true>>();
    this.cells = edits.map((edit) => {
      if ((edit.kind !== "writeCells" && edit.kind !== "typeFormulas") || moved.has(edit.sheet)) return undefined;
      return [edit.sheet, firstWritten(edit.cells, found.get(edit.sheet), gridOf(seen, edit.sheet))];
    });
  }

  /** Asks for the cells of the edits after that one; throws where one holds something else by now. */
  ask(request: OpenRequest, after: number): Answered {
    const asked = [...this.sheets(after)].flatMap(([sheet, cells]) =>
      blocksOf(cells.rows).map((block) => {
        const range = request.sheet(sheet).getRange(areaAddress(block)).untrack();
        range.load("formulas");
        return { sheet, cells, block, range };
      }),
    );
    return () => {
      for (const { sheet, cells, block, range } of asked)
        for (const [down, line] of range.formulas.entries())
          for (const [over, now] of line.entries()) {
            const [row, column] = [block.top + down, block.left + over];
            const before = cells.get(row, column);
            if (before === undefined || before === now) continue;
            throw new HostError({ code: "other", sheet, details: `typed meanwhile: ${cellName(row, column)}` });
          }
    };
  }

  private sheets(after: number): ReadonlyMap<string, Cells> {
    const sheets = new Map<string, Cells>();
    let count = 0;
    for (const told of this.cells.slice(after + 1)) {
      if (told === undefined) continue;
      const [sheet, cells] = told;
      const grid = gridOf(sheets, sheet);
      for (const [row, line] of cells.rows)
        for (const [column, found] of line) {
          if (++count > MOST_CELLS) return sheets;
          grid.set(row, column, found);
        }
    }
    return sheets;
  }
}

/** Sheets whose names or cells are others in the course of the list. */
function movedBy(edit: Edit): string[] {
  if (edit.kind === "renameSheet") return [edit.sheet, edit.to];
  return isShift(edit) || edit.kind === "addSheet" || edit.kind === "removeSheet" ? [edit.sheet] : [];
}

/** `seen`: cells that edits before this one write. */
function firstWritten(
  cells: readonly { readonly row: number; readonly column: number }[],
  found: CellGrid<unknown> | undefined,
  seen: CellGrid<true>,
): Cells {
  const first = new CellGrid<unknown>();
  for (const { row, column } of cells) {
    const held = found?.get(row, column);
    if (held !== undefined && seen.get(row, column) === undefined) first.set(row, column, held);
    seen.set(row, column, true);
  }
  return first;
}

function gridOf<T>(grids: Map<string, CellGrid<T>>, sheet: string): CellGrid<T> {
  const grid = grids.get(sheet) ?? new CellGrid<T>();
  grids.set(sheet, grid);
  return grid;
}
