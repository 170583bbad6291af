/** By sheet the farthest row and column that a list of edits works on or points to: while that cell stays, so does all before it. */
import type { CellRange } from "../../../shared/workbook/address";
import type { Edit } from "../../../shared/workbook/edit";
import type { Formula, Reference } from "../../../shared/workbook/formula/tree";
import { GRID_COLUMNS, GRID_ROWS } from "../../../shared/workbook/grid";
import type { Merge } from "../../../shared/workbook/snapshot";
import { lineBefore, movedBy, type Origin, Origins } from "./origins";

/** Both count from 0. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/**
 * Of sheets that stand before the edits, by their names then. Where a list only writes cells, `ours` are left out: what is
 * written there has ids and texts, which are looked at right before.
 */
export function cornersOf(edits: readonly Edit[], ours: ReadonlySet<string>): ReadonlyMap<string, Corner> {
  const corners = farthest(edits);
  if (!edits.some((edit) => movedBy(edit).length > 0)) for (const name of ours) corners.delete(name);
  return corners;
}

function farthest(edits: readonly Edit[]): Map<string, Corner> {
  const corners = new Map<string, Corner>();
  const origins = new Origins();
  for (const edit of edits) {
    const reach: Reach = (sheet, row, column) => {
      const origin = origins.of(sheet);
      if (origin.name === undefined) return;
      const known = corners.get(origin.name);
      const far = { row: Math.max(0, stood(origin, "row", row)), column: Math.max(0, stood(origin, "column", column)) };
      if (known === undefined) corners.set(origin.name, far);
      else if (far.row > known.row || far.column > known.column)
        corners.set(origin.name, {
          row: Math.max(known.row, far.row),
          column: Math.max(known.column, far.column),
        });
    };
    reachOf(edit, reach);
    origins.note(edit);
  }
  return corners;
}

type Reach = (sheet: string, row: number, column: number) => void;

/** Of one that comes with the list the nearest before it that stood. */
function stood({ shifts }: Origin, axis: "row" | "column", line: number): number {
  for (let near = line; near >= 0; near--) {
    const before = lineBefore(shifts, axis, near);
    if (before !== undefined) return before;
  }
  return 0;
}

function reachOf(edit: Edit, reach: Reach): void {
  const { sheet } = edit;
  const cells = (list: readonly { readonly row: number; readonly column: number }[]): void => {
    for (const { row, column } of list) reach(sheet, row, column);
  };
  const areas = (list: readonly Merge[]): void => {
    for (const area of list)
      reach(sheet, end(area.top, area.bottom, GRID_ROWS), end(area.left, area.right, GRID_COLUMNS));
  };
  switch (edit.kind) {
    case "writeCells":
      cells(edit.cells);
      for (const { content } of edit.cells) if (content.kind === "formula") references(content.formula, sheet, reach);
      break;
    case "typeFormulas":
      cells(edit.cells);
      break;
    case "setLinks":
      cells(edit.links);
      break;
    case "styleCells":
    case "restyleCells":
      areas(edit.areas);
      break;
    case "setMerges":
      areas(edit.merges);
      break;
    case "setValidations":
      areas(edit.validations);
      break;
    case "setConditionals":
      areas(edit.conditionals);
      for (const { when } of edit.conditionals) references(when, sheet, reach);
      break;
    default:
      linesOf(edit, reach);
      break;
  }
}

function linesOf(edit: Edit, reach: Reach): void {
  const { sheet } = edit;
  switch (edit.kind) {
    case "insertRows":
      reach(sheet, edit.at, 0);
      break;
    case "deleteRows":
      reach(sheet, edit.at + edit.count - 1, 0);
      break;
    case "insertColumns":
      reach(sheet, 0, edit.at);
      break;
    case "deleteColumns":
      reach(sheet, 0, edit.at + edit.count - 1);
      break;
    case "setColumns":
      reach(sheet, 0, (edit.from ?? 0) + edit.columns.length - 1);
      break;
    case "setRowHeights":
      reach(sheet, Math.max(edit.heights.length - 1, ...edit.hiddenRows.slice(-1)), 0);
      break;
    case "setRows":
      for (const { row } of edit.rows) reach(sheet, row, 0);
      break;
    case "setFreeze":
      reach(sheet, edit.freeze.rows - 1, edit.freeze.columns - 1);
      break;
    case "setPrint":
      reach(sheet, edit.print.area.bottom, edit.print.area.right);
      break;
    case "setCharts":
      for (const { row, column, series } of edit.charts) {
        reach(sheet, row, column);
        for (const { values, categories } of series) for (const one of [values, categories]) range(one, reach);
      }
      break;
    default:
      break;
  }
}

const range = ({ sheet, bottom, right }: CellRange, reach: Reach): void => reach(sheet, bottom, right);

/** Whole rows and columns end nowhere. */
const end = (first: number, last: number, all: number): number => (last >= all - 1 ? first : last);

function references(formula: Formula, own: string, reach: Reach): void {
  switch (formula.kind) {
    case "reference":
      reach(formula.sheet ?? own, last(formula, "top", "bottom"), last(formula, "left", "right"));
      break;
    case "call":
      for (const arg of formula.args) references(arg, own, reach);
      break;
    case "operation":
      references(formula.left, own, reach);
      references(formula.right, own, reach);
      break;
    case "negative":
      references(formula.of, own, reach);
      break;
    default:
      break;
  }
}

/** Of an open end nothing moves. */
const last = (reference: Reference, first: "top" | "left", end: "bottom" | "right"): number =>
  reference[end] ?? reference[first] ?? 0;
