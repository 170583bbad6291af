/** Headings that are merged further down than the rows read as headings: what stands beside them down there is heading too, no indicator. */
import { cellOf, type SheetSnapshot } from "../workbook/snapshot";
import { isBlank, onOneLine, textOf } from "./normalise";
import type { HeadingCell } from "./tables";

export interface HeadingRows {
  /** The first and the last row. */
  readonly top: number;
  readonly row: number;
  readonly headings: readonly HeadingCell[];
}

/** More rows than this are no heading. */
const DEEPEST = 3;

/** The same headings down to the row where two known ones end; a heading over several texts down there says of none what it holds. */
export function downToMerges(sheet: SheetSnapshot, { top, row, headings }: HeadingRows): HeadingRows {
  const known = new Set(headings.flatMap(({ heading, column }) => (heading === undefined ? [] : [column])));
  const deeper = sheet.merges.filter(
    (merge) => merge.top >= top && merge.top <= row && merge.bottom > row && merge.bottom <= top + DEEPEST,
  );
  const bottoms = deeper.filter(({ left }) => known.has(left)).map(({ bottom }) => bottom);
  const bottom = Math.max(row, ...bottoms);
  if (bottoms.filter((each) => each === bottom).length < 2) return { top, row, headings };
  const below = textsBelow(sheet, row + 1, bottom);
  const own = headings.map((cell): HeadingCell => (standsOverSeveral(cell, headings, below) ? unread(cell) : cell));
  const added = [...below]
    .filter(([column]) => !headings.some((cell) => cell.column === column))
    .map(([column, text]): HeadingCell => ({ column, text, cells: [[bottom, column]] }));
  const cells = own.map((cell): HeadingCell => ({ ...cell, cells: cell.cells ?? [[row, cell.column]] }));
  return { top, row: bottom, headings: [...cells, ...added].sort((one, other) => one.column - other.column) };
}

const unread = ({ heading: _, ...cell }: HeadingCell): HeadingCell => cell;

/** The lowest text of each column between the two rows. */
function textsBelow(sheet: SheetSnapshot, from: number, to: number): Map<number, string> {
  const texts = new Map<number, string>();
  for (let row = from; row <= to; row++) {
    (sheet.rows[row] ?? []).slice(0, WIDEST).forEach((_cell, column) => {
      const value = cellOf(sheet, row, column)?.value ?? null;
      if (!isBlank(value)) texts.set(column, onOneLine(textOf(value)));
    });
  }
  return texts;
}

const WIDEST = 400;

/** Up to the next heading to the right there is a text in another column than its own. */
function standsOverSeveral(
  { column }: HeadingCell,
  headings: readonly HeadingCell[],
  below: ReadonlyMap<number, string>,
): boolean {
  const next = Math.min(...headings.filter((other) => other.column > column).map((other) => other.column), WIDEST);
  return [...below.keys()].some((other) => other > column && other < next);
}
