/** Cells that a list of edits is still to write: looked at again with each request, for somebody may type there meanwhile. */
import { type CellRange, cellAt } from "../../../shared/workbook/address";
import type { Edit } from "../../../shared/workbook/edit";
import type { Merge } from "../../../shared/workbook/snapshot";
import { areaAddress } from "../addresses";
import { blocksOf, CellGrid } from "../blocks";
import type { Typed } from "./asTyped";
import { type CellPlace, isShift, movedBy, type Origin, Origins, placeBefore } from "./origins";
import { isFormula, type Overwritten } from "./putBack";
import type { OpenRequest } from "./request";
import type { Step } from "./step";

/** So many cells are asked at one go; those after them have the next request. */
const MOST_CELLS = 20_000;

/** What cells were found to hold before anything was written: formulas, or values where there is none. */
export type Found = ReadonlyMap<string, CellGrid<unknown>>;

/** A step, and the number of the edit that it belongs to. */
export interface StepOf {
  readonly step: Step;
  readonly edit: number;
}

/** What the cells of a request held right before it wrote them; their places are those after it. */
export interface Before {
  readonly all: readonly Overwritten[];
  /** Those that somebody typed into after they were looked at. */
  readonly typed: readonly Overwritten[];
}

/** A cell that an edit is the first of its list to write. */
interface KnownCell {
  /** Where it stood before the list. */
  readonly stood: CellPlace;
  readonly found: unknown;
}

/** Those of one edit, by the places that they have when it is made. */
interface EditCells {
  /** The name of the sheet before the list; of one that the list makes its own. */
  readonly sheet: string;
  /** The list makes the sheet: its cells stand where it writes them, and hold nothing before. */
  readonly isMade: boolean;
  /** The sheet, its rows or its columns have other names or places in the course of the list. */
  readonly isMoved: boolean;
  /** Cells of the sheet get looks in the course of the list, and with them number formats. */
  readonly isStyled: boolean;
  readonly cells: CellGrid<KnownCell>;
}

/** A range that is asked right before cells in it are written. */
interface AskedCells {
  readonly sheet: string;
  readonly isMade: boolean;
  readonly range: Excel.Range;
  readonly area: Merge;
  /** Their number formats, too. */
  readonly formats: boolean;
  readonly cells: readonly (KnownCell & { readonly now: CellPlace; readonly typed: Typed })[];
}

export class Unwritten {
  private readonly edits: readonly EditCells[];

  /** Neither sheets nor rows nor columns come, go or change their names: what is written can be taken back cell by cell. */
  readonly isContentAlone: boolean;

  constructor(edits: readonly Edit[], found: Found) {
    const moved = new Set(edits.flatMap(movedBy));
    this.isContentAlone = moved.size === 0;
    const seen = new Map<string, CellGrid<true>>();
    const styled = new Set(edits.flatMap(styledBy));
    const shifted = new Set(edits.flatMap((edit) => (isShift(edit) ? [edit.sheet] : [])));
    const origins = new Origins();
    this.edits = edits.map((edit) => {
      const origin = origins.of(edit.sheet);
      const isMade = origin.name === undefined;
      const sheet = origin.name ?? edit.sheet;
      const cells = isMade
        ? writtenInto(edit, shifted, gridOf(seen, `+${sheet}`))
        : firstWritten(edit, origin, found.get(sheet), gridOf(seen, sheet));
      origins.note(edit);
      return { sheet, isMade, isMoved: moved.has(edit.sheet), isStyled: styled.has(edit.sheet), cells };
    });
  }

  /**
   * Asks for the cells of the steps, before any of them is queued: Excel works on a request in order, and so tells what stood
   * there at that very moment. `origins`: what the list has moved before the request, and what after it.
   */
  askFirst(request: OpenRequest, steps: readonly StepOf[], origins: Record<"before" | "after", Origins>): () => Before {
    const asked = steps.flatMap(({ step: { writes }, edit }): AskedCells[] => {
      const told = this.edits[edit];
      if (writes === undefined || told === undefined) return [];
      const { sheet, cells, isMoved, isMade } = told;
      // Into a sheet that comes with this very request nobody has typed.
      if (isMade && origins.before.of(sheet).name !== undefined) return [];
      const formats = writes.formats || told.isStyled;
      const known = [...cellsIn(writes.area, cells)].flatMap(({ at: { row, column }, cell }) => {
        const typed = writes.typed(row, column);
        return typed === undefined ? [] : [{ ...cell, typed, now: { row, column } }];
      });
      if (known.length === 0) return [];
      if (isMoved && !isMade) return askWhereTheyStand(request, sheet, known, origins.before);
      // The range in which the step itself writes costs nothing more.
      const range = loaded(request.range(writes.sheet, areaAddress(writes.area)), formats);
      return [{ sheet, isMade, range, area: writes.area, formats, cells: known }];
    });
    return () => {
      const all = asked.flatMap((one) => told(one, origins.after));
      return { all, typed: all.filter((cell) => this.isTyped(cell.found, cell.before)) };
    };
  }

  /** Asks for the cells of the edits from that one on: the first that holds something else by now. `origins`: what has moved. */
  ask(request: OpenRequest, from: number, origins: Origins): () => CellRange | undefined {
    const asked = [...this.stoodFrom(from)].flatMap(([stood, cells]) => {
      const { sheet, grid } = placed(stood, cells, origins);
      return blocksOf(grid.rows).map((block) => {
        const range = request.sheet(sheet).getRange(areaAddress(block)).untrack();
        range.load("formulas");
        return { sheet, grid, block, range };
      });
    });
    return () => {
      for (const { sheet, grid, block, range } of asked)
        for (const { at, cell } of cellsIn(block, grid))
          if (this.isTyped(cell.found, range.formulas[at.row - block.top]?.[at.column - block.left]))
            return cellAt(sheet, at.row, at.column);
      return undefined;
    };
  }

  /** Formulas follow what comes and goes elsewhere in the workbook: another one is then not what somebody typed. */
  private isTyped(found: unknown, now: unknown): boolean {
    return found !== now && (this.isContentAlone || !isFormula(found) || !isFormula(now));
  }

  /** By the names of their sheets before the list. */
  private stoodFrom(from: number): ReadonlyMap<string, readonly KnownCell[]> {
    const sheets = new Map<string, KnownCell[]>();
    let count = 0;
    for (const { sheet, cells, isMade } of this.edits.slice(from))
      for (const line of isMade ? [] : cells.rows.values())
        for (const cell of line.values()) {
          if (++count > MOST_CELLS) return sheets;
          const list = sheets.get(sheet) ?? [];
          sheets.set(sheet, list);
          list.push(cell);
        }
    return sheets;
  }
}

/** The cells by the places that they have now; those that went are left out. */
function placed<T extends KnownCell>(stood: string, cells: readonly T[], origins: Origins) {
  const grid = new CellGrid<T>();
  const now = origins.now(stood);
  for (const cell of cells) {
    const place = now?.placeOf(cell.stood.row, cell.stood.column);
    if (place !== undefined) grid.set(place.row, place.column, cell);
  }
  return { sheet: now?.sheet ?? stood, grid };
}

function askWhereTheyStand(
  request: OpenRequest,
  stood: string,
  known: readonly (KnownCell & { readonly typed: Typed })[],
  origins: Origins,
): AskedCells[] {
  const { sheet, grid } = placed(stood, known, origins);
  return blocksOf(grid.rows).map((area) => ({
    sheet: stood,
    isMade: false,
    area,
    formats: true,
    range: loaded(request.sheet(sheet).getRange(areaAddress(area)).untrack()),
    cells: [...cellsIn(area, grid)].map(({ at, cell }) => ({ ...cell, now: at })),
  }));
}

function loaded(range: Excel.Range, formats = true): Excel.Range {
  range.load(formats ? "formulas,values,numberFormat" : "formulas,values");
  return range;
}

/** What was answered of the cells, by the places that they have after the request. */
function told({ sheet: stood, isMade, range, area, formats, cells }: AskedCells, after: Origins) {
  const now = isMade ? { sheet: stood, placeOf: placeAt } : after.now(stood);
  return cells.flatMap(({ stood: { row, column }, now: asked, typed, found }) => {
    const place = now?.placeOf(row, column);
    if (now === undefined || place === undefined) return [];
    const [down, over] = [asked.row - area.top, asked.column - area.left];
    const before = range.formulas[down]?.[over];
    const isText = isFormula(before) && range.values[down]?.[over] === before;
    const format = formats ? range.numberFormat[down]?.[over] : undefined;
    return [{ sheet: now.sheet, ...place, before, isText, format, typed, found }];
  });
}

const placeAt = (row: number, column: number): CellPlace => ({ row, column });

function* cellsIn<T>({ top, left, bottom, right }: Merge, { rows }: CellGrid<T>) {
  for (let row = top; row <= bottom; row++)
    for (const [column, cell] of rows.get(row) ?? [])
      if (column >= left && column <= right) yield { at: { row, column }, cell };
}

const styledBy = ({ kind, sheet }: Edit): string[] => (kind === "styleCells" || kind === "restyleCells" ? [sheet] : []);

function cellsWritten(edit: Edit): readonly CellPlace[] {
  if (edit.kind === "writeCells" || edit.kind === "typeFormulas") return edit.cells;
  return edit.kind === "setLinks" ? edit.links : [];
}

/** `seen`: cells that edits before this one write, as they stood. */
function firstWritten(
  edit: Edit,
  origin: Origin,
  found: CellGrid<unknown> | undefined,
  seen: CellGrid<true>,
): CellGrid<KnownCell> {
  const first = new CellGrid<KnownCell>();
  if (origin.name === undefined) return first;
  for (const { row, column } of cellsWritten(edit)) {
    const stood = placeBefore(origin, row, column);
    const held = stood && found?.get(stood.row, stood.column);
    if (stood === undefined) continue;
    const isFirst = seen.get(stood.row, stood.column) === undefined;
    seen.set(stood.row, stood.column, true);
    if (held !== undefined && isFirst) first.set(row, column, { stood, found: held });
  }
  return first;
}

/** Cells of a sheet that the list makes, unless it moves any of them. */
function writtenInto(edit: Edit, shifted: ReadonlySet<string>, seen: CellGrid<true>): CellGrid<KnownCell> {
  const first = new CellGrid<KnownCell>();
  if (shifted.has(edit.sheet)) return first;
  for (const { row, column } of cellsWritten(edit)) {
    if (seen.get(row, column) === undefined) first.set(row, column, { stood: { row, column }, found: "" });
    seen.set(row, column, true);
  }
  return first;
}

function gridOf<T>(grids: Map<string, CellGrid<T>>, sheet: string): CellGrid<T> {
  const grid = grids.get(sheet) ?? new CellGrid<T>();
  grids.set(sheet, grid);
  return grid;
}
