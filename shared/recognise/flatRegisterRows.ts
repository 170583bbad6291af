/** The rows of a flat register as they stand: which levels each names, its weights, and whether it holds targets and results. */
import type { RawCell, TitleCell } from "../plan/plan";
import { type CellRange, cellAt } from "../workbook/address";
import { type Merged, shownCell, titleCell } from "./cells";
import { bareCode, carryCodes, codeBefore } from "./flatRegisterCodes";
import type { FlatColumns } from "./flatRegisterColumns";
import { FLAT_LEVELS, type FlatLevel, filledDown } from "./flatRegisterLevels";
import { TOTAL_OF, TOTAL_WORDS } from "./headings";
import { isBlank, isBlankOrDash, normalise, textOf } from "./normalise";
import type { Table } from "./tables";

/** What a row says of one level. */
export interface LevelText {
  readonly title: TitleCell;
  /** The title's cell as it stands. */
  readonly whole: string;
  readonly code?: string;
  /** The code's cell, where it stands in a column of its own. */
  readonly codeAt?: CellRange;
  /** The title stands in this row, not in a merged cell above. */
  readonly own: boolean;
}

export interface FlatRow {
  readonly row: number;
  readonly texts: Readonly<Partial<Record<FlatLevel, LevelText>>>;
  readonly weights: Readonly<Partial<Record<FlatLevel, RawCell>>>;
  readonly hasTarget: boolean;
  readonly hasResult: boolean;
  /** How many cells hold something. */
  readonly filled: number;
  /** The only text of the row, if it holds nothing else. */
  readonly lone?: TitleCell;
  readonly isTotal: boolean;
  /** Every value of the row with its kind: for telling a repeated row. */
  readonly print: string;
}

/** The rows that hold anything, top to bottom. */
export function flatRows(table: Table, columns: FlatColumns, merged: Merged): FlatRow[] {
  const coded = codedLevels(table, columns, merged);
  const rows: FlatRow[] = [];
  for (let row = table.first; row < table.end; row++) {
    const cells = table.sheet.rows[row];
    if (cells === undefined || !cells.some((cell) => cell !== undefined && !isBlank(cell.value))) continue;
    rows.push(readRow(table, columns, merged, row, coded));
  }
  return rows;
}

/** The levels whose titles begin with their codes. */
function codedLevels(table: Table, { levels }: FlatColumns, merged: Merged): ReadonlySet<FlatLevel> {
  return new Set(
    FLAT_LEVELS.filter((level) => {
      const title = levels[level]?.title;
      if (title === undefined || levels[level]?.code !== undefined) return false;
      return carryCodes([...new Set(filledDown(table, merged, title))].filter((text) => isTitle(text)));
    }),
  );
}

const isTitle = (text: string): boolean => text.trim() !== "" && !TOTAL_WORDS.test(normalise(text));

function readRow(
  table: Table,
  columns: FlatColumns,
  merged: Merged,
  row: number,
  coded: ReadonlySet<FlatLevel>,
): FlatRow {
  const { sheet } = table;
  const texts: Partial<Record<FlatLevel, LevelText>> = {};
  const weights: Partial<Record<FlatLevel, RawCell>> = {};
  for (const level of FLAT_LEVELS) {
    const text = levelText(table, columns, merged, row, level, coded.has(level));
    if (text !== undefined) texts[level] = text;
    const column = columns.levels[level]?.weight;
    const weight = column === undefined ? undefined : shownCell(sheet, merged, row, column, false);
    if (weight !== undefined && !isBlankOrDash(weight.value)) weights[level] = weight;
  }
  const filled = (map: ReadonlyMap<number, number>): boolean =>
    [...map.values()].some((column) => !isBlankOrDash(shownCell(sheet, merged, row, column, true).value));
  const hasTarget = filled(columns.targets);
  const lone = loneText(table, row);
  return {
    row,
    texts,
    weights,
    hasTarget,
    hasResult: filled(columns.results),
    filled: (sheet.rows[row] ?? []).filter((cell) => cell !== undefined && !isBlank(cell.value)).length,
    ...(lone === undefined ? {} : { lone }),
    isTotal: isTotal(texts, table, row, hasTarget),
    print: printOf(table, row),
  };
}

function levelText(
  { sheet }: Table,
  { levels }: FlatColumns,
  merged: Merged,
  row: number,
  level: FlatLevel,
  coded: boolean,
): LevelText | undefined {
  const { title: titleColumn, code: codeColumn } = levels[level] ?? {};
  const codeCell = codeColumn === undefined ? undefined : shownCell(sheet, merged, row, codeColumn, false);
  const code = codeCell === undefined ? undefined : bareCode(codeCell);
  const codeAt = codeCell?.at;
  const cell = titleColumn === undefined ? undefined : shownCell(sheet, merged, row, titleColumn, false);
  if (cell === undefined || isBlankOrDash(cell.value)) {
    if (code === undefined || codeAt === undefined) return undefined;
    const at = cell?.at ?? codeAt;
    return { title: { value: "", at }, whole: "", code, codeAt, own: codeAt.top === row };
  }
  const text = textOf(cell.value);
  const own = cell.at.top === row;
  const inside = coded || code !== undefined ? codeBefore(text) : undefined;
  const bare = coded && inside === undefined ? bareCode({ value: text }) : undefined;
  if (code !== undefined && codeAt !== undefined) {
    const rest = inside?.code === code ? inside.rest : text;
    return { title: titleCell(rest, text, cell.at), whole: text, code, codeAt, own };
  }
  if (inside !== undefined)
    return { title: titleCell(inside.rest, text, cell.at), whole: text, code: inside.code, own };
  if (bare !== undefined) return { title: { value: "", raw: text, at: cell.at }, whole: text, code: bare, own };
  return { title: titleCell(text, text, cell.at), whole: text, own };
}

/** A text that stands alone in its row. */
function loneText({ sheet }: Table, row: number): TitleCell | undefined {
  const cells = sheet.rows[row] ?? [];
  const filled = cells.flatMap((cell, column) =>
    cell === undefined || isBlank(cell.value) ? [] : [{ column, value: cell.value }],
  );
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || typeof only.value !== "string") return undefined;
  return titleCell(only.value, only.value, cellAt(sheet.name, row, only.column));
}

/** «Totale» in any cell; «Totale scuole» where the row holds no target: among the titles, or anywhere where no indicator is named. */
function isTotal(texts: FlatRow["texts"], { sheet }: Table, row: number, hasTarget: boolean): boolean {
  const cells = (sheet.rows[row] ?? []).flatMap((cell) =>
    typeof cell?.value === "string" && cell.value.length <= LONGEST_TOTAL ? [normalise(cell.value)] : [],
  );
  if (cells.some((text) => TOTAL_OF.test(text))) return true;
  const titles = FLAT_LEVELS.flatMap((level) =>
    texts[level]?.own === true ? [normalise(texts[level]?.whole ?? "")] : [],
  );
  const said = texts.indicator?.own === true ? [...titles, cells[0] ?? ""] : [...titles, ...cells];
  return !hasTarget && said.some((text) => TOTAL_WORDS.test(text));
}

const LONGEST_TOTAL = 80;

function printOf({ sheet }: Table, row: number): string {
  const cells = (sheet.rows[row] ?? []).slice(0, 400);
  return cells
    .map((cell, column) =>
      cell === undefined || isBlank(cell.value) ? "" : `${column}${typeof cell.value}${textOf(cell.value)}`,
    )
    .join("\n");
}
