/** Formulas whose value nobody stored, where a plan's weights, targets or headings should stand: the book was written by a program that does not calculate. */
import { type CellRange, cellAt } from "../workbook/address";
import { isCellError, type SnapshotCell } from "../workbook/snapshot";
import type { Meaning } from "./headings";
import { isBlank } from "./normalise";
import type { HeadingCell, Table } from "./tables";

/** The first cell of the first table that has the headings of a plan and formulas without values under them. */
export function unsavedFormula(tables: readonly Table[]): CellRange | undefined {
  for (const table of tables) {
    if (!isLikePlan(table)) continue;
    const place = inHeadings(table) ?? inColumns(table);
    if (place !== undefined) return cellAt(table.sheet.name, ...place);
  }
  return undefined;
}

type Place = readonly [row: number, column: number];

/** An empty text may be what a formula of a result says until its time has come, but no weight and no target. */
const HELD: ReadonlySet<Meaning> = new Set<Meaning>(["weight", "target", "expected"]);
const HELD_LATER: ReadonlySet<Meaning> = new Set<Meaning>(["result"]);

const isLikePlan = ({ headings }: Table): boolean =>
  headings.some(({ heading }) => heading !== undefined && HELD.has(heading.meaning));

/** A heading made by a formula: «="Target "&Anno». */
function inHeadings({ sheet, headingRow }: Table): Place | undefined {
  const column = (sheet.rows[headingRow] ?? []).findIndex((cell) => isUnsaved(cell));
  return column < 0 ? undefined : [headingRow, column];
}

function inColumns(table: Table): Place | undefined {
  for (const cell of table.headings) {
    const place = inColumn(table, cell);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** Half of what stands in the column at least, in rows that hold some text: a form may go on below with formulas for rows to come. */
function inColumn({ sheet, first, end }: Table, { column, heading }: HeadingCell): Place | undefined {
  const meaning = heading?.meaning;
  if (meaning === undefined || !(HELD.has(meaning) || HELD_LATER.has(meaning))) return undefined;
  let filled = 0;
  let unsaved = 0;
  let found: Place | undefined;
  for (let row = first; row < end; row++) {
    const cells = sheet.rows[row];
    const cell = cells?.[column];
    if (cell === undefined || !(cells ?? []).some(isTyped)) continue;
    if (isUnsaved(cell) || (HELD.has(meaning) && isEmptyFormula(cell))) {
      unsaved++;
      found = found ?? [row, column];
    } else if (!isBlank(cell.value)) filled++;
  }
  return unsaved > 0 && unsaved >= filled ? found : undefined;
}

const isTyped = (cell: SnapshotCell | undefined): boolean =>
  cell !== undefined && cell.formula === undefined && typeof cell.value === "string" && !isBlank(cell.value);

/** A file says so by the error that stands for «not calculated». */
const isUnsaved = (cell: SnapshotCell | undefined): boolean =>
  cell?.formula !== undefined && (cell.value === null || (isCellError(cell.value) && cell.value.error === "#CALC!"));

const isEmptyFormula = ({ value, formula }: SnapshotCell): boolean => formula !== undefined && isBlank(value);
