/** Whether a table is a flat register: a row for each indicator that names its levels, or rows between that do. */
import { type Merged, shownCell } from "./cells";
import { FLAT_LEVELS, type Levels, levelColumns } from "./flatRegisterLevels";
import { isOutlineTable } from "./flatRegisterOutline";
import { isBlankOrDash } from "./normalise";
import type { Table } from "./tables";

/** Weights, targets or expected results, and more than one column of titles; or rows that name their parent or their kind. */
export function isFlatTable(table: Table, merged: Merged): boolean {
  const has = (...meanings: readonly string[]): boolean =>
    table.headings.some(({ heading }) => heading !== undefined && meanings.includes(heading.meaning));
  if (!has("weight") || !has("target", "expected")) return false;
  if (isOutlineTable(table)) return true;
  const { levels } = levelColumns(table, merged);
  const titles = titleColumns(levels);
  if (titles.length === 1) return has("indicator") && levels.indicator?.title !== undefined;
  const inSteps = levels.indicator?.title !== undefined && levels.objective?.title !== undefined;
  return titles.length > 1 && (inSteps || namesSeveral(table, merged, titles));
}

/** A table whose rows name several levels each: no printed cockpit, in which a row is one node or one indicator. */
export function namesLevelsInRows(table: Table, merged: Merged): boolean {
  if (isOutlineTable(table)) return true;
  const titles = titleColumns(levelColumns(table, merged).levels);
  return titles.length > 1 && namesSeveral(table, merged, titles);
}

const titleColumns = (levels: Levels): number[] => FLAT_LEVELS.flatMap((level) => levels[level]?.title ?? []);

const SAMPLE_ROWS = 300;

/** Some rows with figures name two levels and more: where each names one alone, the columns are steps of a printed cockpit. */
export function namesSeveral(
  { sheet, first, end, headings }: Table,
  merged: Merged,
  titles: readonly number[],
): boolean {
  const targets = headings.filter(({ heading }) => heading?.meaning === "target" || heading?.meaning === "expected");
  let rows = 0;
  let several = 0;
  for (let row = first; row < Math.min(end, first + SAMPLE_ROWS); row++) {
    const filled = (column: number): boolean => !isBlankOrDash(shownCell(sheet, merged, row, column, false).value);
    if (!targets.some(({ column }) => filled(column))) continue;
    rows++;
    if (titles.filter(filled).length > 1) several++;
  }
  return several * 20 >= rows && several > 0;
}
