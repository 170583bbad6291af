/** The lines above a table: the body's name, the year of the document, the name of a perspective. */
import { type Cell, cellAt } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { BODY_NAMES, DOCUMENT_NAMES, NOT_PERSPECTIVE, PERSPECTIVE_NAMES, PERSPECTIVE_WORD } from "./headings";
import { isBlank, normalise, onOneLine } from "./normalise";

/** Texts that stand alone in their row, above a row, top to bottom. */
export function letterheadOf(sheet: SheetSnapshot, above: number): Cell<string>[] {
  const lines: Cell<string>[] = [];
  for (let row = 0; row < above; row++) {
    const cells = (sheet.rows[row] ?? []).flatMap((cell, column) =>
      cell === undefined || isBlank(cell.value) ? [] : [{ value: cell.value, column }],
    );
    const [only] = cells;
    if (cells.length === 1 && typeof only?.value === "string") {
      lines.push({ value: onOneLine(only.value), at: cellAt(sheet.name, row, only.column) });
    }
  }
  return lines;
}

/** The line that names the body: one that says what it is, else the first that names neither document nor perspective. */
export function bodyOf(lines: readonly Cell<string>[]): Cell<string> | undefined {
  const named = lines.find(({ value }) => BODY_NAMES.test(normalise(value)) && !DOCUMENT_FIRST.test(normalise(value)));
  return named ?? lines.find(({ value }) => !DOCUMENT_NAMES.test(normalise(value)) && !looksLikePerspective(value));
}

const DOCUMENT_FIRST =
  /^(piano|cruscotto|performance|allegato|relazione|piao|balanced|scorecard|risultati|nota|note|plan|cockpit)\b/;

/** The first year that the lines, or the sheet's name, speak of. */
export function yearSpokenOf(lines: readonly Cell<string>[], sheetName: string): number | undefined {
  for (const text of [...lines.map(({ value }) => value), sheetName]) {
    const year = /(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
    if (year !== undefined) return Number(year);
  }
  return undefined;
}

const looksLikePerspective = (text: string): boolean => {
  const words = normalise(text);
  return (
    PERSPECTIVE_WORD.test(words) || (words.length <= 60 && PERSPECTIVE_NAMES.test(words) && !BODY_NAMES.test(words))
  );
};

/** Whether a line right above a heading row may name its perspective; `several`: the sheet has more such tables. */
export function couldNamePerspective(text: string, several: boolean): boolean {
  const words = normalise(text);
  if (PERSPECTIVE_WORD.test(words)) return true;
  if (words === "" || DOCUMENT_NAMES.test(words) || BODY_NAMES.test(words) || NOT_PERSPECTIVE.test(words)) return false;
  return looksLikePerspective(text) || (several && !/^[(*]/.test(words));
}
