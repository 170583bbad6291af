/** Where printed pages end: A4 landscape, one page wide, breaks set by the core from the heights of the rows. */
import { columnPoints } from "./textMetrics";

/** Paper less margins, in points: 12 mm left and right, 13 above, 16 below. */
const PAPER = { width: 774, height: 595 - 81 };

/** Height of the rows that fit one printed page, in points before scaling, for columns of these widths in characters. */
export function pageRoom(widths: readonly number[]): number {
  const wide = widths.reduce((sum, width) => sum + columnPoints(width), 0);
  return PAPER.height / Math.min(1, PAPER.width / wide);
}

/**
 * Rows that must not be parted, in order. `breakBefore` starts a page; `startsGroup` begins rows that go to a new page together
 * when the whole group does not fit in the rest of this one but fits a page of its own.
 */
export interface PageBlock {
  readonly rows: number;
  readonly height: number;
  readonly breakBefore?: boolean;
  /** Height of the group that begins here, this block included. */
  readonly startsGroup?: number;
}

/** The rows (counted from `firstRow`) before which a page must end. `headHeight`: of the rows repeated on every page. */
export function pageBreaks(blocks: readonly PageBlock[], firstRow: number, room: number, headHeight: number): number[] {
  const breaks: number[] = [];
  let row = firstRow;
  let used = 0;
  for (const block of blocks) {
    const free = room - headHeight;
    const group = block.startsGroup !== undefined && block.startsGroup <= free ? block.startsGroup : block.height;
    const needed = Math.max(group, block.height);
    if (row > firstRow && (block.breakBefore === true || (used > 0 && used + needed > free))) {
      breaks.push(row);
      used = 0;
    }
    used += block.height;
    row += block.rows;
  }
  return breaks;
}
