/** Long texts in the ledger are cut into pieces, since a cell holds 32,767 characters at most. */

/** Characters per cell, with room to spare. */
export const PIECE = 30_000;

/** The pieces of a text, none longer than `PIECE`; a pair of surrogates is never cut. The empty text is one empty piece. */
export function cutText(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  do {
    let end = Math.min(start + PIECE, text.length);
    if (end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1;
    pieces.push(text.slice(start, end));
    start = end;
  } while (start < text.length);
  return pieces;
}
