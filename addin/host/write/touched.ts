/** What must be looked at again before a list of edits is made: the cells that it expects something of, and no more. */
import type { Edit } from "../../../shared/workbook/edit";
import { CellGrid } from "../blocks";
import { isShift, type Origin, Origins, placeBefore } from "./origins";

/** A sheet that stands before the edits, by its name then. */
export interface TouchedSheet {
  /** All its cells: rows or columns come or go, or the sheet itself. */
  whole: boolean;
  readonly cells: CellGrid<true>;
  /** Cells that get a formula. */
  readonly formulas: CellGrid<true>;
  /** Cells with links to be, whose look is kept. */
  readonly links: CellGrid<true>;
  charts: boolean;
  goes: boolean;
}

export interface Touched {
  readonly sheets: ReadonlyMap<string, TouchedSheet>;
  /** Sheets come, go or are renamed. */
  readonly tabs: boolean;
}

export function touchedBy(edits: readonly Edit[]): Touched {
  const sheets = new Map<string, TouchedSheet>();
  const origins = new Origins();
  let tabs = false;
  for (const edit of edits) {
    if (edit.kind === "addSheet" || edit.kind === "renameSheet" || edit.kind === "removeSheet") tabs = true;
    if (edit.kind !== "addSheet" && edit.kind !== "showValues" && edit.kind !== "activate") {
      const origin = origins.of(edit.sheet);
      if (origin.name !== undefined) touch(sheetIn(sheets, origin.name), edit, origin);
    }
    origins.note(edit);
  }
  return { sheets, tabs };
}

function sheetIn(sheets: Map<string, TouchedSheet>, name: string): TouchedSheet {
  const known = sheets.get(name);
  if (known !== undefined) return known;
  const [cells, formulas, links] = [new CellGrid<true>(), new CellGrid<true>(), new CellGrid<true>()];
  const sheet = { whole: false, cells, formulas, links, charts: false, goes: false };
  sheets.set(name, sheet);
  return sheet;
}

function touch(sheet: TouchedSheet, edit: Edit, origin: Origin): void {
  if (isShift(edit) || edit.kind === "removeSheet") sheet.whole = true;
  if (edit.kind === "removeSheet") sheet.goes = true;
  if (edit.kind === "setCharts") sheet.charts = true;
  if (edit.kind === "writeCells" || edit.kind === "typeFormulas") mark(sheet.cells, edit.cells, origin);
  if (edit.kind === "typeFormulas") mark(sheet.formulas, edit.cells, origin);
  if (edit.kind === "writeCells")
    mark(
      sheet.formulas,
      edit.cells.filter(({ content }) => content.kind === "formula"),
      origin,
    );
  if (edit.kind === "setLinks") {
    mark(sheet.cells, edit.links, origin);
    mark(sheet.links, edit.links, origin);
  }
}

function mark(
  grid: CellGrid<true>,
  cells: readonly { readonly row: number; readonly column: number }[],
  origin: Origin,
): void {
  for (const { row, column } of cells) {
    const before = placeBefore(origin, row, column);
    if (before !== undefined) grid.set(before.row, before.column, true);
  }
}
