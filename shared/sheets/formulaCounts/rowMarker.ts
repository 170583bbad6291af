/** The hidden cell in which a row of ours counts its formulas, so that one typed over is seen at once. */
import { fingerprint } from "../../workbook/fingerprint";
import { call, cellRef, minus, over, plus, rangeRef, times } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { eachCell } from "../eachCell";
import { calc } from "../look/cells";
import { STYLES } from "../look/styles";
import type { CellDoc, RowDoc, SheetDoc } from "../sheetDoc";

/** Marks are so many parts of one: with fewer than 15 digits, which is what some programs keep. */
export const PARTS = 1_000_000;

/** `mark`: in parts, by which the row is told from the others. */
export interface MarkedRow {
  readonly cell: CellDoc;
  readonly mark: number;
}

/**
 * How many formulas of the row are missing now, plus a fraction of one that is the row's own: sums over rows are whole only
 * where each stands once. Visible cells are asked one by one, since people insert columns between them with formulas of their
 * own. `undefined` for a row without formulas. `column`: where the cell will stand.
 */
export function rowMarker(doc: SheetDoc, row: number, column: number): MarkedRow | undefined {
  const cells = doc.rows[row]?.cells ?? {};
  const ours: number[] = [];
  eachCell(cells, (cell, place) => {
    if (cell.content.kind === "formula" && cell.home !== true && place !== column) ours.push(place);
  });
  if (ours.length === 0) return undefined;
  const isVisible = (place: number): boolean => doc.columns[place]?.hidden !== true;
  const hidden = ours.filter((place) => !isVisible(place));
  const found = [
    ...ours.filter(isVisible).map((place) => call("ISFORMULA", cellRef(row, place))),
    ...[hidden.filter((place) => place < column), hidden.filter((place) => place > column)].flatMap((run) =>
      countIn(row, run),
    ),
  ];
  const mark = markOf(doc.rows[row], row);
  const whole = plus(ours.length, over(mark, PARTS));
  const missing = found.reduce<Formula>((rest, one) => minus(rest, one), whole);
  // A reference to a deleted column is an error: then nothing of the row can be told.
  return { cell: calc(call("IFERROR", missing, whole), mark / PARTS, STYLES.small), mark };
}

function countIn(row: number, run: readonly number[]): Formula[] {
  const [first, last] = [run[0], run[run.length - 1]];
  if (first === undefined || last === undefined) return [];
  return [call("SUMPRODUCT", times(call("ISFORMULA", rangeRef(row, first, row, last)), 1))];
}

/** The same wherever the row stands. */
const markOf = (doc: RowDoc | undefined, row: number): number =>
  Number.parseInt(fingerprint(doc?.id ?? `${row}`).slice(-8), 16) % PARTS;
