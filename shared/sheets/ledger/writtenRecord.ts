/** How the ledger holds the prints of what was written: in cells that stay as they are when more come after them. */
import { JOURNAL_COLUMN } from "../journal/journalCells";
import { PRINT_LENGTH } from "../placement/writtenPrints";
import { cutText, PIECE } from "./textPieces";

/** Its kind, key and year stand before them. */
const FIRST = 3;
const MOST_PIECES = JOURNAL_COLUMN - FIRST;

/** Prints in a cell at the beginning. */
const FEW = 125;

/** Each cell may be as long as this part of what stands before it: so do the cells of a large workbook reach. */
const PART = 10;

/**
 * The fields of the record, one after the other the same text as ever. Where a cell ends depends on nothing that comes after
 * it, so that new prints are written with few others.
 */
export function writtenRecord(prints: ReadonlySet<string> | undefined): (string | number)[][] {
  if (prints === undefined || prints.size === 0) return [];
  const text = [...prints].join("");
  const pieces = shortPieces(text);
  return [["written", "", 0, ...(pieces.length > MOST_PIECES ? cutText(text) : pieces)]];
}

function shortPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const size = Math.max(FEW, Math.floor(Math.min(start / PART, PIECE) / PRINT_LENGTH)) * PRINT_LENGTH;
    pieces.push(text.slice(start, start + size));
    start += size;
  }
  return pieces;
}

/** The prints of a record, in the order in which they stand. `texts`: of its cells. A damaged cell takes none of the others along. */
export const printsOf = (texts: readonly string[]): readonly string[] =>
  texts.slice(FIRST, JOURNAL_COLUMN).flatMap(printsIn);

/** Prints one after the other. */
export const printsIn = (text: string): readonly string[] => text.match(PRINTS) ?? [];

const PRINTS = new RegExp(`.{${PRINT_LENGTH}}`, "g");
