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

/** The year that the lines, or the sheet's name, speak of: «anno 2017» before the first one that is part of no date. */
export const yearSpokenOf = (lines: readonly Cell<string>[], sheetName: string): number | undefined =>
  spoken(lines)?.year ?? yearIn(sheetName);

/** The line that says that year, if one does. */
export const datingLine = (lines: readonly Cell<string>[]): Cell<string> | undefined => spoken(lines)?.line;

interface Spoken {
  readonly line: Cell<string>;
  readonly year: number;
}

function spoken(lines: readonly Cell<string>[]): Spoken | undefined {
  for (const find of [yearNamed, yearIn]) {
    for (const line of lines) {
      const year = find(line.value);
      if (year !== undefined) return { line, year };
    }
  }
  return undefined;
}

/** «Anno 2017», «esercizio 2017», not «anni 2016-2018». */
const yearNamed = (text: string): number | undefined =>
  numberIn(
    /\b(?:anno|esercizio|annualita|year|fy)\s*:?\s*((?:19|20)\d\d)(?![\d]|\s*[-–/]\s*(?:19|20)?\d\d)/.exec(
      normalise(text),
    ),
  );

/** The first year, days and numbers of acts left out: «delibera n. 3/2016», «31/01/2017». */
const yearIn = (text: string): number | undefined =>
  numberIn(/((?:19|20)\d\d)(?!\d)/.exec(text.replace(DATES_AND_ACTS, " ")));

const DATES_AND_ACTS =
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\b(?:n[.°]\s*)?\d{1,4}\s*\/\s*(?:19|20)\d\d|\bdel\s+(?:\d{1,2}\s+\p{L}+\s+)?(?:19|20)\d\d/giu;

const numberIn = (match: RegExpExecArray | null): number | undefined =>
  match?.[1] === undefined ? undefined : Number(match[1]);

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
