/** How a newer Excel tells formulas that came with a file: `@` before functions that may give back ranges, no quotes where it needs none. */
import type { Snapshot } from "../../../shared/workbook/snapshot";

/** A formula with `=` as it is told; one that was not in the file is told as it was written. */
export type Spelling = (formula: string) => string;

export function newerSpelling({ sheets }: Snapshot): Spelling {
  const came = new Set(
    sheets.flatMap(({ rows }) =>
      rows.flatMap((cells) => (cells ?? []).flatMap((cell) => (cell?.formula === undefined ? [] : `=${cell.formula}`))),
    ),
  );
  return (formula) => (came.has(formula) ? outsideTexts(formula, spelt) : formula);
}

const RANGES = /(?<![\p{L}\p{N}_.@])(INDEX|OFFSET|INDIRECT|CHOOSE)\(/gu;

/** Excel quotes a name for a blank or a sign in it, not for a letter of another alphabet. */
const QUOTED = /'(\p{L}[\p{L}\p{N}_.]*)'!/gu;

/** What could be taken for a cell stays quoted. */
const spelt = (part: string): string =>
  part
    .replace(QUOTED, (whole, name: string) => (/^[\x20-\x7e]*$/.test(name) ? whole : `${name}!`))
    .replace(RANGES, "@$1(");

/** Texts in the formula stay as they are. */
const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, place) => (place % 2 === 0 ? change(part) : part))
    .join("");
