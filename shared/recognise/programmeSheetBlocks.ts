/** Parts a sheet into the programme sheets on it: each label with what stands behind, beside or below it. */

import type { RawCell } from "../plan/plan";
import { type CellRange, cellAt } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { isBlank, normalise, textOf } from "./normalise";
import { type Label, readLabel } from "./programmeSheetLabels";
import { indicatorTables, isRegisterHeading } from "./programmeSheetTables";
import { type Field, HEAD_FIELDS } from "./programmeSheetWordsData";
import type { Table } from "./tables";

/** A cell of content, or what stands behind a label in its own cell. */
export interface Item extends RawCell {
  /** The label's own cell, where that may be the heading of a column below. */
  readonly isLabel?: true;
}

/** A label and its content in reading order. */
export interface Entry {
  readonly field: Field;
  readonly label: Label;
  readonly at: CellRange;
  /** The label's cell as it stands. */
  readonly text: string;
  readonly items: Item[];
}

/** The rows of an indicator table under one heading row. */
export interface TablePart {
  readonly table: Table;
  readonly rows: number[];
}

/** The stretch of a sheet that speaks of one programme. */
export interface Block {
  readonly top: number;
  readonly heads: Entry[];
  readonly sections: Entry[];
  readonly tables: TablePart[];
}

interface Walk {
  readonly sheet: SheetSnapshot;
  readonly tables: ReadonlyMap<number, Table>;
  readonly blocks: Block[];
  /** The labels of the last row that had any: what stands below goes on with them. */
  open: Entry[];
  part: TablePart | undefined;
}

/** Columns further right are not read. */
const WIDEST = 400;

/** The blocks of a sheet, top to bottom; texts above the first label are the letterhead and in none. */
export function blocksOf(sheet: SheetSnapshot, tables: readonly Table[]): Block[] {
  const walk: Walk = { sheet, tables: indicatorTables(tables), blocks: [], open: [], part: undefined };
  const registers = tables.filter(isRegisterHeading);
  for (let row = 0; row < sheet.rows.length; row++) {
    const register = registers.find(({ headingRow }) => headingRow === row);
    if (register !== undefined) {
      row = register.end - 1;
      walk.open = [];
      walk.part = undefined;
    } else readRow(walk, row);
  }
  return joined(walk.blocks);
}

function readRow(walk: Walk, row: number): void {
  const table = walk.tables.get(row);
  if (table !== undefined) {
    const block = walk.blocks[walk.blocks.length - 1];
    walk.open = [];
    walk.part = { table, rows: [] };
    block?.tables.push(walk.part);
    readLabels(
      walk,
      filledCells(walk.sheet, row).filter(({ label }) => label?.field === "indicators"),
    );
    return;
  }
  const cells = filledCells(walk.sheet, row);
  if (cells.length === 0) return;
  const { part } = walk;
  if (part !== undefined && (!cells.some(({ label }) => label !== undefined) || hasFigures(part.table, cells))) {
    part.rows.push(row);
    return;
  }
  walk.part = undefined;
  readLabels(walk, cells);
}

interface Filled {
  readonly cell: RawCell;
  readonly label: Label | undefined;
}

function filledCells(sheet: SheetSnapshot, row: number): Filled[] {
  const found: Filled[] = [];
  const cells = sheet.rows[row] ?? [];
  for (let column = 0; column < Math.min(cells.length, WIDEST); column++) {
    const cell = cells[column];
    if (cell === undefined || isBlank(cell.value)) continue;
    const { value, format } = cell;
    found.push({
      cell: { value, ...(format === undefined ? {} : { format }), at: cellAt(sheet.name, row, column) },
      label: typeof value === "string" ? readLabel(value) : undefined,
    });
  }
  return found;
}

/**
 * Whether a row below a table's headings is an indicator for its figures, whatever its words: unless these are the label of a
 * part that no indicator is called after.
 */
const hasFigures = ({ headings }: Table, cells: readonly Filled[]): boolean =>
  !cells.some(({ label }) => label !== undefined && ENDING.has(label.field)) &&
  cells.some(({ cell }) =>
    headings.some(
      ({ column, heading }) =>
        column === cell.at.left && (heading?.meaning === "target" || heading?.meaning === "result"),
    ),
  );

const ENDING: ReadonlySet<Field> = new Set<Field>([...HEAD_FIELDS, "actions", "expected", "resources", "responsible"]);

/** Puts each cell of a row where it belongs: behind the label left of it, else below the label above it. */
function readLabels(walk: Walk, cells: readonly Filled[]): void {
  const above = walk.open;
  const labels: Entry[] = [];
  for (const { cell, label } of cells) {
    const last = labels[labels.length - 1] ?? under(above, cell.at.left);
    const inMoney = last?.field === "resources" && (label?.field === "resources" || label?.field === "money");
    if (label === undefined || (inMoney && labels.length > 0)) {
      last?.items.push(cell);
      continue;
    }
    if (label.field === "money" && last?.field === "resources") {
      last.items.push(cell);
      continue;
    }
    const entry = entryOf(label, cell);
    labels.push(entry);
    enter(walk, entry);
  }
  if (labels.length > 0) walk.open = labels;
}

/** The label above a column: the nearest one at or left of it. */
function under(open: readonly Entry[], column: number): Entry | undefined {
  const left = open.filter(({ at }) => at.left <= column);
  return left[left.length - 1] ?? open[0];
}

function entryOf(label: Label, { value, at }: RawCell): Entry {
  const { rest } = label;
  const behind: Item[] = rest === "" ? [] : [{ value: rest, at }];
  const entry = { label, at, text: textOf(value) };
  // Words such as «A preventivo» are content: they say which amount follows.
  if (label.field === "money") return { ...entry, field: "resources", items: [{ value, at }] };
  if (label.field !== "resources" || rest !== "") return { ...entry, field: label.field, items: behind };
  return { ...entry, field: label.field, items: [{ value, at, isLabel: true }] };
}

/** A head label after the body of a block begins the next one. */
function enter(walk: Walk, entry: Entry): void {
  const isHead = HEAD_FIELDS.has(entry.field) || entry.field === "code";
  let block = walk.blocks[walk.blocks.length - 1];
  if (block === undefined || (isHead && (hasBody(block) || namesAnother(block, entry)))) {
    block = { top: entry.at.top, heads: [], sections: [], tables: [] };
    walk.blocks.push(block);
  }
  (isHead ? block.heads : block.sections).push(entry);
}

const hasBody = ({ sections, tables }: Block): boolean => sections.length > 0 || tables.length > 0;

/** «Programma 1.1.2» right below «Programma 1.1.1»: a list of programmes, or one without content. */
const namesAnother = ({ heads }: Block, { field, label }: Entry): boolean =>
  field === "programme" && heads.some((head) => head.field === "programme" && head.label.words === label.words);

/** A block that says no programme goes on with the one before; one that says the same programme again is another page of it. */
function joined(blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const before = whole[whole.length - 1];
    const name = nameOf(block);
    if (before !== undefined && (name === undefined || nameOf(before) === undefined || name === nameOf(before))) {
      if (name === undefined || nameOf(before) === undefined) before.heads.push(...block.heads);
      before.sections.push(...block.sections);
      before.tables.push(...block.tables);
    } else whole.push(block);
  }
  return whole;
}

/** What tells one programme from another: the cells of its labels as they stand. */
function nameOf({ heads }: Block): string | undefined {
  const names = heads.filter(({ field }) => NAMING.has(field));
  if (names.length === 0) return undefined;
  return normalise(
    names.map(({ label, items }) => [label.code ?? "", ...items.map(({ value }) => textOf(value))].join(" ")).join("|"),
  );
}

const NAMING: ReadonlySet<Field> = new Set<Field>(["programme", "code", "goal", "document"]);
