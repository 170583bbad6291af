/** The tables of the user's sheets that hold the plan: the rectangle of each and what its rows and columns are for. */
import { type SheetSnapshot, type SnapshotCell, valueAt } from "../workbook/snapshot";
import { sheetsByName } from "./cellsOf";
import type { CheckFacts } from "./facts";
import { type RowKind, type UsedCell, type UsedRole, usedCells } from "./usedCells";

/** What a column holds for the indicators of a table. */
export interface PlanColumn {
  readonly role: UsedRole;
  readonly year?: number;
}

/** The rows below the headings, from the first row of the plan to the last and a total below it; rows and columns from 0. */
export interface PlanTable {
  readonly sheet: SheetSnapshot;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** What each row of the plan speaks of. */
  readonly rows: ReadonlyMap<number, RowKind>;
  /** What the columns hold on the rows of indicators. */
  readonly columns: ReadonlyMap<number, PlanColumn>;
  /** Share of the body's weight that hangs on a row. */
  readonly effects: ReadonlyMap<number, number>;
  readonly cells: readonly UsedCell[];
}

/** A cell of a table. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly cell: SnapshotCell;
}

const memory = new WeakMap<CheckFacts, readonly PlanTable[]>();

/** In tab order, from the top; the same list for the same facts. */
export function planTables(facts: CheckFacts): readonly PlanTable[] {
  const known = memory.get(facts);
  if (known !== undefined) return known;
  const tables = findTables(facts);
  memory.set(facts, tables);
  return tables;
}

/** The filled cells of a table. */
export function* cellsIn({ sheet, top, left, bottom, right }: PlanTable): Generator<TableCell> {
  for (let row = top; row <= bottom; row++) {
    const cells = sheet.rows[row];
    for (let column = left; cells !== undefined && column <= Math.min(right, cells.length - 1); column++) {
      const cell = cells[column];
      if (cell !== undefined) yield { row, column, cell };
    }
  }
}

/** Whether an indicator's number of the plan's year hangs on this cell: its weight, its target or its result. */
export function isScored({ rows, columns }: PlanTable, year: number, row: number, column: number): boolean {
  if (rows.get(row) !== "indicator") return false;
  const of = columns.get(column);
  return of?.role === "weight" || ((of?.role === "target" || of?.role === "result") && of.year === year);
}

function findTables(facts: CheckFacts): PlanTable[] {
  const sheets = sheetsByName(facts.snapshot);
  const starts = headingRows(facts);
  const groups = new Map<string, UsedCell[]>();
  for (const used of usedCells(facts)) {
    const key = `${lastAbove(starts.get(used.at.sheet) ?? [], used.at.top)}:${used.at.sheet}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [used]);
    else group.push(used);
  }
  const order = new Map(facts.snapshot.sheets.map(({ name }, place) => [name, place]));
  return [...groups]
    .flatMap(([key, cells]) => {
      const sheet = sheets.get(cells[0]?.at.sheet ?? "");
      return sheet === undefined ? [] : [tableOf(facts, sheet, Number(key.split(":")[0]), cells)];
    })
    .sort((one, other) => (order.get(one.sheet.name) ?? 0) - (order.get(other.sheet.name) ?? 0) || one.top - other.top);
}

/** The heading rows of each sheet, ascending. */
function headingRows({ plan }: CheckFacts): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const { sheet, row } of plan.headings ?? []) {
    const list = rows.get(sheet);
    if (list === undefined) rows.set(sheet, [row]);
    else list.push(row);
  }
  for (const list of rows.values()) list.sort((one, other) => one - other);
  return rows;
}

/** The last of ascending numbers below `row`; -1 where there is none. */
function lastAbove(ascending: readonly number[], row: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return ascending[low - 1] ?? -1;
}

function tableOf(facts: CheckFacts, sheet: SheetSnapshot, headingRow: number, cells: readonly UsedCell[]): PlanTable {
  const rows = new Map<number, RowKind>();
  const columns = new Map<number, PlanColumn>();
  const effects = new Map<number, number>();
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const { at, role, kind, year, effect } of cells) {
    top = Math.min(top, at.top);
    left = Math.min(left, at.left);
    bottom = Math.max(bottom, at.top);
    right = Math.max(right, at.left);
    if (rows.get(at.top) === undefined || ofIndicator(kind)) rows.set(at.top, kind);
    if (effect > 0) effects.set(at.top, effect);
    if (ofIndicator(kind)) columns.set(at.left, { role, ...(year !== undefined && { year }) });
  }
  for (const column of headedColumns(facts, sheet.name, headingRow)) {
    if (!columns.has(column)) columns.set(column, { role: "weight" });
  }
  const box = widened(sheet, headingRow < 0 ? top - 1 : headingRow, { top, left, bottom, right });
  const area = facts.recognised.find((each) => each.sheet === sheet.name)?.area;
  if (area !== undefined) {
    box.left = Math.min(box.left, area.left);
    box.right = Math.max(box.right, area.right);
  }
  return { sheet, ...box, rows, columns, effects, cells };
}

/** The columns that headings say something of: one that no indicator has anything in is that of weights none of which can be read. */
const headedColumns = ({ plan }: CheckFacts, sheet: string, row: number): number[] =>
  (plan.headings ?? [])
    .filter((heading) => heading.sheet === sheet && heading.row === row)
    .flatMap(({ cells }) => cells.map(({ at }) => at.left));

/** Rows of indicators tell the most of a row that several things stand on. */
const ofIndicator = (kind: RowKind): boolean => kind === "indicator" || kind === "operational" || kind === "account";

const WIDEST = 60;
const MOST_TOTALS = 3;
/** Headings that a line above the years must hold to be one. */
const FEWEST_ABOVE = 3;

interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Further columns with a heading, and rows right below that hold formulas, belong to the table. */
function widened(sheet: SheetSnapshot, headingRow: number, { top, left, bottom, right }: Box): Box {
  const above = headingRow - 1;
  const isTwoLines =
    above >= 0 &&
    (sheet.rows[above] ?? []).filter((_, column) => isFilled(sheet, above, column)).length >= FEWEST_ABOVE;
  const isHeaded = (column: number): boolean =>
    headingRow >= 0 && (isFilled(sheet, headingRow, column) || (isTwoLines && isFilled(sheet, above, column)));
  const box = { top, left, bottom, right };
  while (box.right < right + WIDEST && isHeaded(box.right + 1)) box.right += 1;
  while (box.left > 0 && isHeaded(box.left - 1)) box.left -= 1;
  while (box.bottom < bottom + MOST_TOTALS && hasFormula(sheet, box.bottom + 1, box)) box.bottom += 1;
  return box;
}

function isFilled(sheet: SheetSnapshot, row: number, column: number): boolean {
  const value = valueAt(sheet, row, column);
  return value !== null && value !== "";
}

const hasFormula = (sheet: SheetSnapshot, row: number, { left, right }: Box): boolean =>
  (sheet.rows[row] ?? []).some((cell, column) => column >= left && column <= right && cell?.formula !== undefined);
