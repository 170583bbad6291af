/** The columns of a programme sheet: widths in characters, and the hidden ones that follow the ids. */
import type { ColumnDoc } from "../../workbook/sheetFacets";
import { indicatorColumns } from "../indicator/columns";
import { columnRoom } from "../look/textMetrics";
import { PROGRAMME } from "../places";
import { ROW_ID } from "./rowIds";

/** A–M. Their sum is near that of every other sheet, so that all print at nearly the same scale. */
export const WIDTHS: readonly number[] = [4.5, 40.5, 9, 12, 12, 12, 11.5, 11, 14, 15, 9.5, 17.5, 17.5];

/** The last visible column. */
export const LAST = WIDTHS.length - 1;

/** The two halves of the upper blocks: text runs over the empty cells to its right, up to the gutter. */
export const LEFT = { first: PROGRAMME.number, text: PROGRAMME.title, last: PROGRAMME.december };
export const RIGHT = { first: PROGRAMME.resultOf, text: PROGRAMME.resultOf, last: LAST };

/** Room for one line of text over several columns, in points. */
export const roomOver = (first: number, last: number): number =>
  columnRoom(WIDTHS.slice(first, last + 1).reduce((sum, width) => sum + width, 0));

/** Hidden columns after the ids. */
export const HELPERS = {
  /** Of a strategic row: its row on the cockpit. */
  cockpitRow: ROW_ID + 1,
  /** Of a strategic row: the cockpit's state. Of an operational one: its own. */
  state: ROW_ID + 2,
  provisional: ROW_ID + 3,
  /** 1 on the row of an operational indicator, for the index to count. */
  operational: ROW_ID + 4,
  /** How many formulas of the row are missing (`withFormulaCounts`). */
  formulas: ROW_ID + 5,
} as const;

/** Of an operational row, which is on no cockpit: what its target's text was read as, in signs (*Letto come*). */
export const READING = HELPERS.cockpitRow;

/** The steps of an operational indicator's calculation. */
export const STEP_COLUMNS = indicatorColumns(ROW_ID + 6, { state: HELPERS.state, provisional: HELPERS.provisional });

/** Literals of the guard may follow the steps: hidden columns up to here. */
const HIDDEN_UP_TO = STEP_COLUMNS.literals + 8;

export function columnDocs(): ColumnDoc[] {
  const columns: ColumnDoc[] = WIDTHS.map((width) => ({ width }));
  columns.push({ width: 2 });
  while (columns.length <= HIDDEN_UP_TO) columns.push({ width: 10, hidden: true });
  return columns;
}
