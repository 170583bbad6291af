/** How high rows and how wide columns are, in points, and which of them are hidden. */
import { invalidArgument } from "../fake/excelObject";
import { LAST_COLUMN, LAST_ROW } from "./areas";
import { linesAfter } from "./looks";
import type { GridChange } from "./sheetFacets";

export type Axis = "rows" | "columns";

/** One row or column that is not as Excel makes it. */
export interface Line {
  /** Points; absent: the standard. */
  readonly size?: number;
  readonly hidden?: true;
}

/** Calibri 11 at 96 dots per inch: 64 pixels wide, 20 high. */
export const STANDARD: Readonly<Record<Axis, number>> = { rows: 15, columns: 48 };
/** 409.5 points; 255 characters of seven pixels and five of margin. */
const LARGEST: Readonly<Record<Axis, number>> = { rows: 409.5, columns: ((255 * 7 + 5) * 3) / 4 };
const LAST: Readonly<Record<Axis, number>> = { rows: LAST_ROW, columns: LAST_COLUMN };
/** Three quarters of a point. */
const PIXEL = 0.75;

export interface SizeStore {
  /** In points; 0 when hidden. */
  size(axis: Axis, index: number): number;
  isHidden(axis: Axis, index: number): boolean;
  /** The different answers that rows or columns of a stretch give. */
  among<T>(axis: Axis, first: number, last: number, ask: (index: number) => T): ReadonlySet<T>;
  isStandard(axis: Axis, index: number): boolean;
  /** Excel keeps whole pixels; 0 hides; more than Excel has is refused. */
  setSize(axis: Axis, first: number, last: number, points: number): void;
  /** Back to the standard: what autofit of empty cells and `useStandard…` do. Hidden ones stay hidden. */
  setStandard(axis: Axis, first: number, last: number): void;
  setHidden(axis: Axis, first: number, last: number, hidden: boolean): void;
  /** Where a row or column begins, in points from the sheet's corner. */
  start(axis: Axis, index: number): number;
  /** The row or column at that place. */
  indexAt(axis: Axis, points: number): number;
  /** Those that differ from the standard. */
  lines(axis: Axis): ReadonlyMap<number, Line>;
  changed(change: GridChange): void;
}

/** As Excel keeps a size: in whole pixels. */
export const inPixels = (points: number): number => Math.round(points / PIXEL) * PIXEL;

export function newSizeStore(): SizeStore {
  const lines: Record<Axis, Map<number, Line>> = { rows: new Map(), columns: new Map() };
  /** What was set for all rows or all columns at once. */
  const base: Record<Axis, Line> = { rows: {}, columns: {} };
  const of = (axis: Axis, index: number): Line => lines[axis].get(index) ?? base[axis];

  const edit = (axis: Axis, first: number, last: number, change: (line: Line) => Line): void => {
    if (first === 0 && last === LAST[axis]) {
      base[axis] = change(base[axis]);
      for (const [index, line] of lines[axis]) lines[axis].set(index, change(line));
      return;
    }
    for (let index = first; index <= last; index++) {
      const after = change(of(axis, index));
      if (after.size === base[axis].size && after.hidden === base[axis].hidden) lines[axis].delete(index);
      else lines[axis].set(index, after);
    }
  };

  const store: SizeStore = {
    size: (axis, index) => {
      const line = of(axis, index);
      return line.hidden ? 0 : (line.size ?? STANDARD[axis]);
    },
    among(axis, first, last, ask) {
      const own = [...lines[axis].keys()].filter((index) => index >= first && index <= last);
      const found = new Set(own.map(ask));
      for (let index = first; index <= last && own.length <= last - first; index++) {
        if (lines[axis].has(index)) continue;
        found.add(ask(index));
        break;
      }
      return found;
    },
    isHidden: (axis, index) => of(axis, index).hidden === true,
    isStandard: (axis, index) => (of(axis, index).size ?? STANDARD[axis]) === STANDARD[axis],
    setSize(axis, first, last, points) {
      if (!(points >= 0 && points <= LARGEST[axis])) throw invalidArgument(`${points} points`);
      const size = inPixels(points);
      if (size === 0) edit(axis, first, last, (line) => ({ ...line, hidden: true }));
      else edit(axis, first, last, () => ({ size }));
    },
    setStandard: (axis, first, last) => edit(axis, first, last, ({ hidden }) => (hidden ? { hidden } : {})),
    setHidden: (axis, first, last, hidden) =>
      edit(axis, first, last, ({ size }) => ({
        ...(size === undefined ? {} : { size }),
        ...(hidden ? { hidden } : {}),
      })),
    start(axis, index) {
      const usual = base[axis].hidden ? 0 : (base[axis].size ?? STANDARD[axis]);
      let points = index * usual;
      for (const line of lines[axis].keys()) if (line < index) points += store.size(axis, line) - usual;
      return points;
    },
    indexAt(axis, points) {
      let rest = points;
      for (let index = 0; index < LAST[axis]; index++) {
        rest -= store.size(axis, index);
        if (rest < 0) return index;
      }
      return LAST[axis];
    },
    lines: (axis) => lines[axis],
    changed(change) {
      const hiddenBefore = lines[change.axis].get(change.at - 1)?.hidden === true;
      lines[change.axis] = linesAfter(lines[change.axis], change);
      if (hiddenBefore && change.kind === "insert") {
        store.setHidden(change.axis, change.at, change.at + change.count - 1, false);
      }
    },
  };
  return store;
}
