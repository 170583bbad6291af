/** Grows the tree of a flat register from its rows, top to bottom. */

import { cellAt } from "../workbook/address";
import { valueAt } from "../workbook/snapshot";
import type { FlatColumns } from "./flatRegisterColumns";
import { levelCells, UPPER_LEVELS, type UpperLevel } from "./flatRegisterGroups";
import type { FlatRow, LevelText } from "./flatRegisterRows";
import { isNote, sectionLevel, sectionText, takeContinuation } from "./flatRegisterSections";
import { addIndicator, enterNode, type FlatTree, remarkAt, remarkOnText, weigh } from "./flatRegisterTree";
import { PERSPECTIVE_WORD } from "./headings";
import { isBlank, normalise, textOf } from "./normalise";
import type { Table } from "./tables";

/** Takes in the rows below one heading row. */
export function growFlat(tree: FlatTree, table: Table, rows: readonly FlatRow[], columns: FlatColumns): void {
  const sections = rows.filter(({ lone }, index) => lone !== undefined && isData(rows[index + 1])).length;
  if (isBareList(rows, columns) && !holdsUnknownTexts(table, rows)) enterSheet(tree, table, columns);
  rows.forEach((row, index) => {
    if (row.isTotal || takeContinuation(tree, row)) return;
    tree.last = { row: row.row, titles: new Map() };
    if (row.lone !== undefined) placeLone(tree, row, { next: rows[index + 1], columns, sections });
    else placeRow(tree, row, columns);
  });
}

/** Indicators with their figures and nothing above them, in columns or rows of their own. */
function isBareList(rows: readonly FlatRow[], { levels, notPlaced }: FlatColumns): boolean {
  const last = rows.reduce((most, row, index) => (isData(row) ? index : most), -1);
  const isOnly = ({ lone, isTotal, hasTarget, hasResult }: FlatRow, index: number): boolean =>
    lone === undefined ? isTotal || hasTarget || hasResult : index > last || isNote(lone.value);
  const isRepeated = notPlaced.some(({ why }) => why === "repeated-heading");
  return UPPER_LEVELS.every((level) => levels[level] === undefined) && !isRepeated && rows.every(isOnly);
}

/** A column that no heading explains holds texts beside the indicators: they may be the levels above. */
const holdsUnknownTexts = ({ sheet, headings }: Table, rows: readonly FlatRow[]): boolean => {
  const known = new Set(headings.flatMap(({ column, heading }) => (heading === undefined ? [] : [column])));
  return rows.some(
    ({ row, lone, isTotal }) =>
      lone === undefined &&
      !isTotal &&
      (sheet.rows[row] ?? []).some((cell, column) => !known.has(column) && cell !== undefined && !isBlank(cell.value)),
  );
};

/** The objective, and with it the programme, is called after the sheet. */
function enterSheet(tree: FlatTree, table: Table, { levels }: FlatColumns): void {
  const column = levels.indicator?.title ?? 0;
  const raw = textOf(valueAt(tree.sheet, table.headingRow, column));
  const title = { value: tree.sheet.name, raw, at: cellAt(tree.sheet.name, table.headingRow, column) };
  tree.isBareList = !tree.calledAfterSheet || tree.perspectives.length === 0;
  remarkAt(tree, { value: raw, at: title.at }, "objective-missing");
  enterNode(tree, "objective", { title, whole: title.value, own: false });
}

const isData = (row: FlatRow | undefined): boolean =>
  row !== undefined && !row.isTotal && row.lone === undefined && (row.hasTarget || row.texts.indicator !== undefined);

interface Around {
  readonly next: FlatRow | undefined;
  readonly columns: FlatColumns;
  readonly sections: number;
}

function placeLone(tree: FlatTree, { lone }: FlatRow, around: Around): void {
  if (lone === undefined || isNote(lone.value)) return;
  const level = sectionLevel(lone, around);
  if (level === undefined) remarkAt(tree, lone, "text-only");
  else {
    enterNode(tree, level, sectionText(lone, level));
    tree.placed++;
  }
}

function placeRow(tree: FlatTree, row: FlatRow, columns: FlatColumns): void {
  const named = enterLevels(tree, row);
  const indicator = row.texts.indicator;
  const figures = row.hasTarget || row.hasResult;
  if (indicator === undefined && !figures) {
    if (named === undefined) return;
    if (columns.loneWeight) weigh(tree, tree.open[named], row.weights.indicator);
    tree.placed++;
    return;
  }
  const text = indicator ?? lowestText(tree, row, columns);
  const isEmpty = !figures && row.weights.indicator === undefined;
  if (isEmpty && !UPPER_LEVELS.some((level) => row.texts[level]?.own === true)) remarkOnText(tree, text, "text-only");
  else addIndicator(tree, row, text, columns, levelCells(tree.sheet, row.row, columns));
}

/** Goes down the levels that the row names; blank ones go on, unless one above them is another. Answers the lowest named. */
function enterLevels(tree: FlatTree, row: FlatRow): UpperLevel | undefined {
  let lowest: UpperLevel | undefined;
  for (const level of UPPER_LEVELS) {
    const text = row.texts[level];
    if (text === undefined) continue;
    const alone = row.texts.indicator === undefined && !row.hasTarget && !row.hasResult;
    const own = alone && PERSPECTIVE_WORD.test(normalise(text.whole)) ? "perspective" : level;
    enterNode(tree, own, text);
    weigh(tree, tree.open[own], row.weights[own]);
    lowest = own;
  }
  return lowest;
}

/** A row with figures and no indicator's title: it is told by the lowest level that it names itself. */
function lowestText(tree: FlatTree, row: FlatRow, { levels }: FlatColumns): LevelText {
  const named = [...UPPER_LEVELS].reverse().find((level) => row.texts[level]?.own === true);
  const text = named === undefined ? undefined : row.texts[named];
  if (text !== undefined) return text;
  const at = cellAt(tree.sheet.name, row.row, levels.indicator?.title ?? levels.objective?.title ?? 0);
  return { title: { value: "", at }, whole: "", own: true };
}
