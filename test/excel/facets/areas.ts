/** Rectangles of cells: what they share, what is left of one, and where they are after rows or columns have come or gone. */
import type { Merge } from "../../../shared/workbook/snapshot";
import type { GridChange } from "./sheetFacets";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const isAllRows = (area: Merge): boolean => area.top === 0 && area.bottom === LAST_ROW;
export const isAllColumns = (area: Merge): boolean => area.left === 0 && area.right === LAST_COLUMN;

export const holds = (area: Merge, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** What both share. */
export function shared(one: Merge, other: Merge): Merge | undefined {
  const both = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : undefined;
}

/** The up to four rectangles of `area` without `hole`: above, left, right, below. */
export function without(area: Merge, hole: Merge): Merge[] {
  const both = shared(area, hole);
  if (both === undefined) return [area];
  return [
    { ...area, bottom: both.top - 1 },
    { ...both, left: area.left, right: both.left - 1 },
    { ...both, left: both.right + 1, right: area.right },
    { ...area, top: both.bottom + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** `areas` without all of `holes`. */
export function withoutAll(areas: readonly Merge[], holes: readonly Merge[]): Merge[] {
  return holes.reduce<Merge[]>((rest, hole) => rest.flatMap((area) => without(area, hole)), [...areas]);
}

export const cellCount = (areas: readonly Merge[]): number =>
  areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);

/** The smallest rectangle around all of them. */
export const around = (areas: readonly Merge[]): Merge =>
  areas.reduce((box, area) => ({
    top: Math.min(box.top, area.top),
    left: Math.min(box.left, area.left),
    bottom: Math.max(box.bottom, area.bottom),
    right: Math.max(box.right, area.right),
  }));

export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * Where a stretch of rows or columns is after the change; `undefined` when it is gone. What is inserted inside belongs to it;
 * with `grows` also what is inserted just after its last, which takes after the row before it.
 */
export function stretchAfter(stretch: Stretch, change: GridChange, grows = false): Stretch | undefined {
  const { first, last } = stretch;
  const { at, count } = change;
  if (change.kind === "insert") {
    if (at <= first) return { first: first + count, last: last + count };
    return { first, last: at <= last || (grows && at === last + 1) ? last + count : last };
  }
  const end = at + count - 1;
  if (at <= first && end >= last) return undefined;
  const before = (line: number): number => Math.max(0, Math.min(line, end + 1) - at);
  const from = first > end ? first - count : Math.min(first, at);
  return { first: from, last: last - before(last + 1) };
}

/** Where an area is after the change; whole columns stay whole when rows come, and the other way round. */
export function areaAfter(area: Merge, change: GridChange, grows = false): Merge | undefined {
  const rows = change.axis === "rows";
  if (rows ? isAllRows(area) : isAllColumns(area)) return area;
  const stretch = rows ? { first: area.top, last: area.bottom } : { first: area.left, last: area.right };
  const after = stretchAfter(stretch, change, grows);
  const end = rows ? LAST_ROW : LAST_COLUMN;
  if (after === undefined || after.first > end) return undefined;
  const last = Math.min(after.last, end);
  return rows ? { ...area, top: after.first, bottom: last } : { ...area, left: after.first, right: last };
}

/** All that are left of several, in their order. */
export const areasAfter = (areas: readonly Merge[], change: GridChange, grows = false): Merge[] =>
  areas.flatMap((area) => areaAfter(area, change, grows) ?? []);

/** The rows or columns that a change deletes. */
export const linesOfChange = ({ axis, at, count }: GridChange): Merge =>
  axis === "rows"
    ? { top: at, left: 0, bottom: at + count - 1, right: LAST_COLUMN }
    : { top: 0, left: at, bottom: LAST_ROW, right: at + count - 1 };
