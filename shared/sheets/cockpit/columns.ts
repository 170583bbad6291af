/** The columns of the cockpit: widths of the visible ones, and the hidden helpers after those that other sheets ask for. */
import type { ColumnDoc } from "../../workbook/sheetFacets";
import { indicatorColumns } from "../indicator/columns";
import { COCKPIT } from "../places";

/** A–L, in characters. */
export const WIDTHS: readonly number[] = [7, 46, 8, 10.5, 12, 13, 14, 9.5, 11.5, 16.5, 11, 23.5];
/** The last visible column. */
export const LAST = COCKPIT.note;

const HELPERS = [
  /** Keys of the nodes that an indicator counts for; a node's row holds the key of its parent in that parent's column. */
  "area",
  "perspective",
  "objective",
  "programmeKey",
  "wholeObjective",
  /** Weights as written, a column for each level, so that no sum ever meets itself. */
  "weight0",
  "weight1",
  "weight2",
  "weight3",
  /** Whether the user's weight cells still hold what can be read, the line's own and those of the nodes above it. */
  "weightRead",
  /** What can take weight, level by level. */
  "share0",
  "share1",
  "share2",
  "share3",
  /** Effective weight of a node. */
  "nodeWeight",
  /** The same without waivers, for the score with the weights as written. */
  "written0",
  "written1",
  "written2",
  "written3",
  "writtenNode",
  /** Of an indicator: its weight as written if it is assessed, and times the achievement. */
  "writtenAssessed",
  "writtenContribution",
  /** Of an indicator: 1 if reached. */
  "reachedOne",
  /** Sums of a node: effective weight, assessed weight, contributions, rows to read again. */
  "sumWeight",
  "sumAssessed",
  "sumContribution",
  "sumReread",
  /** Points that an indicator costs, made unique by its row. */
  "lost",
  /** Texts for the first page, where the rows change their places. */
  "resultText",
  "targetText",
  "varianceText",
  "shortTitle",
  /** Rows of the indicator on its programme's sheet; 0 when they are not found. */
  "sheetRow",
  "overrideRow",
  /** Title or text of a weight as it stands in the user's cell, and the title as the plan reads it where that differs. */
  "titleAsRead",
  "titleShown",
  /** Of a node: whether its title and code, and those of the nodes above it, are as read. */
  "nodeRead",
  /** On the first indicator below a heading row of the user's: whether its headings are as read. */
  "headings",
  /** Of an indicator: 1 if the user's result cell holds a zero, a date of zero included. */
  "zero",
  /** In the frozen row: TRUE when the year's result column holds nothing but zeros. */
  "columnIsEmpty",
  /** In the frozen row: the words of results, as lists to search in. */
  "wordsYes",
  "wordsNo",
  "wordsNothing",
  /** How many formulas of the row are missing; on the first page of the cockpit and of all sheets (`withFormulaCounts`). */
  "formulas",
] as const;

export type Helper = (typeof HELPERS)[number];

/** Column of each helper. */
export const HELPER = Object.fromEntries(HELPERS.map((name, place) => [name, COCKPIT.firstFree + place])) as Readonly<
  Record<Helper, number>
>;

/**
 * Of an indicator: what its target's text was read as, in signs (*Letto come*). In the frozen row the column holds words of
 * results; on the rows of indicators it was always empty, so that a Cruscotto made before has room for it.
 */
export const READING = HELPER.wordsYes;

/** The steps of an indicator's calculation. */
export const STEP = indicatorColumns(COCKPIT.firstFree + HELPERS.length, {
  state: COCKPIT.state,
  provisional: COCKPIT.provisional,
});

/** The row that holds column heads on screen, and whose helper cells hold what concerns the whole sheet. */
export const HEAD_ROW = 0;

/** Every column up to the last literal of a guard. */
export function columnDocs(literals: number): ColumnDoc[] {
  const columns: ColumnDoc[] = WIDTHS.map((width) => ({ width }));
  columns.push({ width: 3 });
  while (columns.length < STEP.literals + literals) columns.push({ width: 10, hidden: true });
  return columns;
}
