/** What a row of the printed cockpit is: told by its code, and by whether it holds a target. */
import type { RawCell, TitleCell } from "../plan/plan";
import { type CellRange, cellAt } from "../workbook/address";
import { cellOf, valueAt } from "../workbook/snapshot";
import { type Merged, rawCell, shownCell, titleCell } from "./cells";
import type { CockpitColumns } from "./cockpitColumns";
import { type CodeReading, readCode, readCodeCell } from "./codes";
import { isNote, longer } from "./flatRegisterSections";
import { NOT_PERSPECTIVE, PERSPECTIVE_NAMES, PERSPECTIVE_WORD, TOTAL_OF, TOTAL_WORDS } from "./headings";
import { isBlank, isBlankOrDash, normalise, textOf } from "./normalise";
import type { Table } from "./tables";

/** A row that holds something. */
export interface CockpitRow {
  readonly row: number;
  /** The last row that its title goes on in, where it stands on several. */
  readonly lastRow?: number;
  readonly title: TitleCell;
  /** The title with its code, as the cell shows it. */
  readonly whole: TitleCell;
  readonly code?: CodeReading;
  /** The code's cell, where it stands in a column of its own. */
  readonly codeAt?: CellRange;
  readonly weight?: RawCell;
  readonly hasTarget: boolean;
  readonly hasResult: boolean;
  /** Everything the row holds, for telling a repeated row. */
  readonly print: string;
}

/** The rows of a table that hold anything in its columns. */
export function cockpitRows(table: Table, columns: CockpitColumns, merged: Merged): CockpitRow[] {
  const rows: CockpitRow[] = [];
  for (let row = table.first; row < table.end; row++) {
    const facts = readRow(table, columns, merged, row);
    const above = rows[rows.length - 1];
    if (facts !== undefined && above !== undefined && goesOnFrom(above, facts))
      rows[rows.length - 1] = joined(above, facts);
    else if (facts !== undefined) rows.push(facts);
  }
  return rows;
}

/** A lone text right below a title, in its column and beginning small, is the rest of it. */
function goesOnFrom(above: CockpitRow, { row, title, code, weight, hasTarget, hasResult }: CockpitRow): boolean {
  const isAlone = code === undefined && weight === undefined && !hasTarget && !hasResult;
  const hasFacts = above.code !== undefined || above.weight !== undefined || above.hasTarget;
  const isBelow = row === (above.lastRow ?? above.row) + 1 && title.at.left === above.title.at.left;
  return isAlone && hasFacts && isBelow && /^[a-zà-ÿ]/.test(title.value) && !isNote(title.value);
}

const joined = (above: CockpitRow, below: CockpitRow): CockpitRow => ({
  ...above,
  title: longer(above.title, below.title.value),
  whole: longer(above.whole, below.title.value),
  lastRow: below.row,
});

function readRow(table: Table, columns: CockpitColumns, merged: Merged, row: number): CockpitRow | undefined {
  const { sheet } = table;
  if ((sheet.rows[row]?.length ?? 0) === 0) return undefined;
  const alone = loneText(table, row);
  if (alone !== undefined) return { row, ...alone, hasTarget: false, hasResult: false, print: printOf(table, row) };
  const yearly = (map: ReadonlyMap<number, number>): boolean =>
    [...map.values()].some((column) => !isBlankOrDash(shownCell(sheet, merged, row, column, true).value));
  const weight = rawCell(sheet, row, columns.weight);
  const hasTarget = yearly(columns.targets);
  const hasResult = yearly(columns.results);
  const named = titleOf(table, columns, row);
  if (named === undefined && isBlank(weight.value) && !hasTarget && !hasResult) return undefined;
  return {
    row,
    ...(named ?? nameless(table, columns, row)),
    ...(isBlank(weight.value) ? {} : { weight }),
    hasTarget,
    hasResult,
    print: printOf(table, row),
  };
}

/** A text that stands alone in its row is a line across the table, whichever column it begins in. */
function loneText(table: Table, row: number): Titled | undefined {
  const cells = table.sheet.rows[row] ?? [];
  const column = cells.findIndex((cell) => cell !== undefined && !isBlank(cell.value));
  const text = cells[column]?.value;
  if (typeof text !== "string") return undefined;
  if (cells.some((cell, index) => index > column && cell !== undefined && !isBlank(cell.value))) return undefined;
  return titled(text, cellAt(table.sheet.name, row, column));
}

/** A title with its code taken off. */
function titled(text: string, at: CellRange): Titled {
  const whole = titleCell(text, text, at);
  const code = readCode(text);
  return code === undefined ? { title: whole, whole } : { title: titleCell(code.rest, text, at), whole, code };
}

type Titled = Pick<CockpitRow, "title" | "whole" | "code" | "codeAt">;

function titleOf(table: Table, columns: CockpitColumns, row: number): Titled | undefined {
  const { sheet } = table;
  const own = columns.code === undefined ? undefined : cellOf(sheet, row, columns.code);
  const ownCode = own === undefined ? undefined : readCodeCell(own);
  const places = [
    columns.title,
    ...columns.others,
    ...(columns.code === undefined || ownCode !== undefined ? [] : [columns.code]),
  ];
  const column = places.find((each) => {
    const value = valueAt(sheet, row, each);
    return typeof value === "string" && value.trim() !== "";
  });
  if (column === undefined) return ownCode === undefined ? undefined : codeAlone(table, columns, row, ownCode);
  const text = String(valueAt(sheet, row, column));
  const at = cellAt(sheet.name, row, column);
  const whole = titleCell(text, text, at);
  const inside = readCode(text);
  if (ownCode === undefined || columns.code === undefined || (ownCode.parts === 1 && inside !== undefined)) {
    return titled(text, at);
  }
  const title = inside?.code === ownCode.code ? titleCell(inside.rest, text, at) : whole;
  return { title, whole, code: ownCode, codeAt: cellAt(sheet.name, row, columns.code) };
}

function codeAlone(table: Table, columns: CockpitColumns, row: number, code: CodeReading): Titled {
  const at = cellAt(table.sheet.name, row, columns.code ?? columns.title);
  const title = titleCell(code.rest, textOf(valueAt(table.sheet, row, at.left)), at);
  return { title, whole: title, code, codeAt: at };
}

function nameless(table: Table, columns: CockpitColumns, row: number): Titled {
  const title: TitleCell = { value: "", at: cellAt(table.sheet.name, row, columns.title) };
  return { title, whole: title };
}

/** Values and their kinds, every cell of the row. */
function printOf(table: Table, row: number): string {
  const cells = table.sheet.rows[row] ?? [];
  let print = "";
  for (let column = 0; column < Math.min(cells.length, 400); column++) {
    const value = cells[column]?.value ?? null;
    if (!isBlank(value)) print += `${column}${typeof value}${textOf(value)}\n`;
  }
  return print;
}

/** «Totale», «Totale obiettivo 1.1»; also «Totale pesi …» where the row holds no target. */
export function isTotal(row: CockpitRow): boolean {
  if (!/^\W*(sub|tot|som|sum|grand)|totale?s?\W*$/i.test(row.whole.value)) return false;
  const text = normalise(row.whole.value);
  return TOTAL_OF.test(text) || (TOTAL_WORDS.test(text) && !row.hasTarget);
}

/**
 * Whether a row without code and figures names a perspective. `next` is the row after it; `named`: the table's heading
 * row names one already, so that capitals alone say too little.
 */
export function namesPerspective(row: CockpitRow, next: CockpitRow | undefined, named: boolean): boolean {
  if (row.code !== undefined || row.hasTarget || row.hasResult || row.title.value === "") return false;
  const text = normalise(row.title.value);
  if (PERSPECTIVE_WORD.test(text)) return true;
  if (next?.code === undefined || next.hasTarget || next.code.parts > 2 || NOT_PERSPECTIVE.test(text)) return false;
  const known = text.length <= 60 && PERSPECTIVE_NAMES.test(text);
  const capitals = row.title.value === row.title.value.toUpperCase() && /[A-ZÀ-Ý]{3}/.test(row.title.value);
  return row.weight === undefined ? known || (capitals && !named) : known && capitals;
}
