/** Cells that a list of edits is still to write: looked at again with each request, for somebody may type there meanwhile. */
import { cellName } from "../../../shared/workbook/address";
import type { Edit } from "../../../shared/workbook/edit";
import { HostError } from "../../../src/hostProblem";
import { areaAddress } from "../addresses";
import { blocksOf, CellGrid } from "../blocks";
import type { Answered } from "./guard";
import { isShift } from "./origins";
import type { Overwritten } from "./putBack";
import type { OpenRequest } from "./request";
import type { Step, Written } from "./step";

/** So many cells are asked at one go; those after them have the next request. */
const MOST_CELLS = 20_000;

/** What cells were found to hold before anything was written: formulas, or values where there is none. */
export type Found = ReadonlyMap<string, CellGrid<unknown>>;

type Cells = CellGrid<unknown>;

/** A step, and the number of the edit that it belongs to. */
export interface StepOf {
  readonly step: Step;
  readonly edit: number;
}

/** What the cells of a request held right before it wrote them. */
export interface Before {
  readonly all: readonly Overwritten[];
  /** Those that somebody typed into after they were looked at. */
  readonly typed: readonly Overwritten[];
}

export class Unwritten {
  /** For each edit the cells that it is the first to write, by sheet, with what was found there. */
  private readonly cells: readonly (readonly [sheet: string, cells: Cells] | undefined)[];

  /** Neither sheets nor rows nor columns come, go or change their names: what is written can be taken back cell by cell. */
  readonly isContentAlone: boolean;

  constructor(edits: readonly Edit[], found: Found) {
    const moved = new Set(edits.flatMap(movedBy));
    this.isContentAlone = moved.size === 0;
    const seen = new Map<string, CellGrid<true>>();
    this.cells = edits.map((edit) => {
      const cells = cellsWritten(edit);
      if (cells.length === 0 || moved.has(edit.sheet)) return undefined;
      const known = firstWritten(cells, found.get(edit.sheet), gridOf(seen, edit.sheet));
      return [edit.sheet, this.isContentAlone ? known : withoutFormulas(known)];
    });
  }

  /**
   * Asks for the cells of the steps, before any of them is queued: Excel works on a request in order, and so tells what stood
   * there at that very moment.
   */
  askFirst(request: OpenRequest, steps: readonly StepOf[]): () => Before {
    const asked = steps.flatMap(({ step: { writes }, edit }) => {
      const [, cells] = this.cells[edit] ?? [];
      const known = writes === undefined || cells === undefined ? [] : knownIn(writes, cells);
      if (writes === undefined || known.length === 0) return [];
      const range = request.range(writes.sheet, areaAddress(writes.area));
      range.load("formulas");
      return { range, known, area: writes.area };
    });
    return () => {
      const all = asked.flatMap(({ range, known, area }) =>
        known.map((cell) => ({
          ...cell,
          before: range.formulas[cell.row - area.top]?.[cell.column - area.left],
        })),
      );
      return { all, typed: all.filter(({ before, found }) => before !== found) };
    };
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
            throw typedMeanwhile({ sheet, row, column });
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

export const typedMeanwhile = ({ sheet, row, column }: Pick<Overwritten, "sheet" | "row" | "column">): HostError =>
  new HostError({ code: "other", sheet, details: `typed meanwhile: ${cellName(row, column)}` });

/** Cells of a step of which it is known what was found there. */
function knownIn({ sheet, area, typed }: Written, cells: Cells) {
  const known: (Omit<Overwritten, "before"> & { readonly found: unknown })[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (const [column, found] of cells.rows.get(row) ?? []) {
      const written = column < area.left || column > area.right ? undefined : typed(row, column);
      if (written !== undefined) known.push({ sheet, row, column, typed: written, found });
    }
  return known;
}

function cellsWritten(edit: Edit): readonly { readonly row: number; readonly column: number }[] {
  if (edit.kind === "writeCells" || edit.kind === "typeFormulas") return edit.cells;
  return edit.kind === "setLinks" ? edit.links : [];
}

/** Sheets whose names or cells are others in the course of the list. */
function movedBy(edit: Edit): string[] {
  if (edit.kind === "renameSheet") return [edit.sheet, edit.to];
  return isShift(edit) || edit.kind === "addSheet" || edit.kind === "removeSheet" ? [edit.sheet] : [];
}

/** Formulas follow what comes and goes elsewhere in the workbook: another one is not what somebody typed. */
function withoutFormulas({ rows }: Cells): Cells {
  const plain = new CellGrid<unknown>();
  for (const [row, line] of rows)
    for (const [column, found] of line)
      if (typeof found !== "string" || !found.startsWith("=")) plain.set(row, column, found);
  return plain;
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
