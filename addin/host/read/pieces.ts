/** What of each sheet is read, cut into pieces that fit into one answer of Excel each. */
import type { Merge } from "../../../shared/workbook/snapshot";

/** Of a larger sheet only the head is read, as from files. */
export const HEAD = { cells: 200_000, rows: 300, columns: 60 } as const;

/** Excel refuses answers over 5 MB on the web. */
const ANSWER = 2_800_000;
/** The first answer shows how long cells are; after it pieces are measured by what came. */
const FIRST_CELLS = 24_000;
const MOST_CELLS = 200_000;

/** Cells of one sheet that are asked together. */
export interface Piece {
  readonly sheet: number;
  readonly area: Merge;
}

export const cellCount = ({ top, left, bottom, right }: Merge): number => (bottom - top + 1) * (right - left + 1);

export const headOf = (area: Merge): Merge | undefined =>
  area.top >= HEAD.rows || area.left >= HEAD.columns
    ? undefined
    : { ...area, bottom: Math.min(area.bottom, HEAD.rows - 1), right: Math.min(area.right, HEAD.columns - 1) };

/** Cuts pieces as large as the answers so far allow. */
export class Portions {
  private cells = FIRST_CELLS;
  private readonly waiting: Piece[];

  constructor(pieces: readonly Piece[]) {
    this.waiting = pieces.slice().reverse();
  }

  /** The next pieces to ask together; none: all was asked. */
  next(): Piece[] {
    const portion: Piece[] = [];
    let room = this.cells;
    for (let piece = this.waiting.pop(); piece !== undefined; piece = this.waiting.pop()) {
      const [fits, ...rest] = portion.length > 0 && room < width(piece) ? [undefined, piece] : cut(piece, room);
      if (fits !== undefined) portion.push(fits);
      this.waiting.push(...rest.reverse());
      if (rest.length > 0) break;
      room -= cellCount(piece.area);
    }
    return portion;
  }

  /** What the answer to so many cells weighed. */
  weighed(cells: number, bytes: number): void {
    if (cells > 0) this.cells = clamp(Math.floor(ANSWER / Math.max(8, bytes / cells)));
  }

  /** The answer would have been too large: the same again in smaller pieces. `false`: they cannot be smaller. */
  halve(portion: readonly Piece[]): boolean {
    const cells = portion.reduce((sum, { area }) => sum + cellCount(area), 0);
    if (cells <= 1) return false;
    this.waiting.push(...portion.slice().reverse());
    this.cells = Math.max(1, Math.floor(cells / 2));
    return true;
  }
}

const clamp = (cells: number): number => Math.min(MOST_CELLS, Math.max(500, cells));

const width = ({ area }: Piece): number => area.right - area.left + 1;

/** What there is room for, and the rest in order: whole rows, or of a row that is too long for any answer a part. */
function cut(piece: Piece, room: number): [fits: Piece, ...rest: Piece[]] {
  const { sheet, area } = piece;
  if (cellCount(area) <= room) return [piece];
  const part = (change: Partial<Merge>): Piece => ({ sheet, area: { ...area, ...change } });
  const rows = Math.floor(room / width(piece));
  if (rows >= 1) return [part({ bottom: area.top + rows - 1 }), part({ top: area.top + rows })];
  const right = area.left + room - 1;
  const row = { top: area.top, bottom: area.top };
  const below = area.top === area.bottom ? [] : [part({ top: area.top + 1 })];
  return [part({ ...row, right }), part({ ...row, left: right + 1 }), ...below];
}
