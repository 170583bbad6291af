/** The grid of every spreadsheet program, and where a stretch of rows or columns stands after some came or went. */

/** How many rows a sheet has. */
export const GRID_ROWS = 1_048_576;
/** How many columns a sheet has: the last is XFD. */
export const GRID_COLUMNS = 16_384;

/** Rows or columns from `first` to `last`, both included, from 0. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** `count` rows or columns that are inserted before `at`, or the deleted ones from `at` on; `limit`: how many the grid has. */
export interface SpanChange {
  readonly inserted: boolean;
  readonly at: number;
  readonly count: number;
  readonly limit: number;
}

/**
 * As Excel moves references: a stretch grows where something is inserted inside it and shrinks where a part is deleted;
 * a whole row or column stays whole. `undefined`: all of it is deleted or pushed off the grid.
 */
export function spanAfter(span: Span, change: SpanChange): Span | undefined {
  if (span.last < change.at || (span.first === 0 && span.last === change.limit - 1)) return span;
  return change.inserted ? afterInsertion(span, change) : afterDeletion(span, change);
}

function afterInsertion({ first, last }: Span, { at, count, limit }: SpanChange): Span | undefined {
  const from = first < at ? first : first + count;
  return from >= limit ? undefined : { first: from, last: Math.min(last + count, limit - 1) };
}

function afterDeletion({ first, last }: Span, { at, count }: SpanChange): Span | undefined {
  const end = at + count;
  const from = first < at ? first : first < end ? at : first - count;
  const to = last < end ? at - 1 : last - count;
  return from > to ? undefined : { first: from, last: to };
}
