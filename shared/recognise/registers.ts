/** The layout *programme registers*: flat tables keyed by the programme's code, each of which may be there or not. */
import type { HeadingRow, OperationalIndicator, ProgrammeDetail, RawCell, Resource, TitleCell } from "../plan/plan";
import { type Cell, cellAt } from "../workbook/address";
import { cellOf, valueAt } from "../workbook/snapshot";
import { rawCell, titleCell } from "./cells";
import { readCode, readCodeCell } from "./codes";
import type { DraftArea } from "./draft";
import { type Meaning, TOTAL_OF } from "./headings";
import { isBlank, isBlankOrDash, normalise, onOneLine, textOf } from "./normalise";
import type { NotPlaced, NotPlacedReason, Recognised } from "./recognition";
import { type RegisterColumns, registerColumns } from "./registerColumns";
import type { Table } from "./tables";

/** What the registers say, growing. */
export interface Registers {
  readonly details: Map<string, DraftDetail>;
  readonly areas: DraftArea[];
  /** Of the registers that hold operational indicators. */
  readonly headings: HeadingRow[];
}

/** `ProgrammeDetail` while it grows. */
interface DraftDetail {
  readonly code: string;
  title?: TitleCell;
  area?: TitleCell;
  objective?: TitleCell;
  responsible?: Cell<string>;
  resourcesTotal?: RawCell;
  readonly resources: Resource[];
  readonly actions: Cell<string>[];
  readonly expectedResults: Cell<string>[];
  readonly operational: OperationalIndicator[];
}

interface Reader {
  readonly table: Table;
  readonly columns: RegisterColumns;
  readonly year: number;
  readonly registers: Registers;
  readonly notPlaced: NotPlaced[];
}

/** A register without the code of any known programme is a table of something else. */
const LEAST_KNOWN = 0.5;

export const emptyRegisters = (): Registers => ({ details: new Map(), areas: [], headings: [] });

export const detailsOf = (registers: Registers): ProgrammeDetail[] => [...registers.details.values()];

/** Reads one table into the registers; `undefined` where it is none, for instance because it has weights. */
export function readRegister(
  table: Table,
  year: number,
  programmes: ReadonlySet<string>,
  registers: Registers,
): Recognised | undefined {
  if (table.headings.some(({ heading }) => heading?.meaning === "weight")) return undefined;
  const columns = registerColumns(table, year);
  if (columns === undefined) return undefined;
  if (columns.single.has("indicator") && columns.targets.size > 0 && !columns.targets.has(year)) {
    return ofOtherYear(table);
  }
  const rows = codedRows(table, columns);
  const known = rows.filter(({ code }) => code !== undefined && programmes.has(code)).length;
  const confidence = rows.length === 0 ? 0 : Math.round((known / rows.length) * (0.7 + 0.3 * columns.sure) * 100) / 100;
  const taken = known > 0 && confidence >= LEAST_KNOWN;
  const notPlaced: NotPlaced[] = taken ? [...columns.notPlaced] : [];
  const reader: Reader = { table, columns, year, registers, notPlaced };
  if (taken && columns.single.has("indicator")) registers.headings.push(headingRow(table, columns));
  let placed = 0;
  for (const { row, code } of taken ? rows : []) {
    if (code === undefined) remark(reader, row, "missing-code");
    else {
      if (!programmes.has(code)) remark(reader, row, "unknown-programme");
      readRow(reader, row, code);
      placed++;
    }
  }
  return { sheet: table.sheet.name, layout: "registers", confidence, rows: placed, notPlaced };
}

function headingRow({ sheet, headingRow: row }: Table, { targets, results }: RegisterColumns): HeadingRow {
  const columns = [...targets.values(), ...results.values()];
  return { sheet: sheet.name, row, cells: columns.map((column) => rawCell(sheet, row, column)) };
}

/** A table of operational indicators without targets of the plan's year is another year's: it is named and not read. */
function ofOtherYear({ sheet, headingRow, headings }: Table): Recognised {
  const cell = headings.find(({ heading }) => heading?.meaning === "target");
  const at = cellAt(sheet.name, headingRow, cell?.column ?? 0);
  const remarks: NotPlaced[] = [{ value: onOneLine(cell?.text ?? ""), at, why: "other-year" }];
  return { sheet: sheet.name, layout: "registers", confidence: LEAST_KNOWN, rows: 0, notPlaced: remarks };
}

/** Rows that hold anything, each with its programme; one without a code right below another goes on with it. */
function codedRows(table: Table, columns: RegisterColumns): { row: number; code: string | undefined }[] {
  const rows: { row: number; code: string | undefined }[] = [];
  let code: string | undefined;
  const mapped = [columns.code, ...columns.single.values(), ...columns.targets.values(), ...columns.results.values()];
  for (let row = table.first; row < table.end; row++) {
    const cells = table.sheet.rows[row] ?? [];
    const filled = mapped.filter((column) => !isBlank(cells[column]?.value ?? null));
    if (filled.length === 0) {
      code = undefined;
      continue;
    }
    const texts = filled.map((column) => cells[column]?.value ?? null).filter((value) => typeof value === "string");
    if (texts.some((text) => TOTAL_OF.test(normalise(text)))) continue;
    const cell = cellOf(table.sheet, row, columns.code);
    const own = cell === undefined || isBlank(cell.value) ? undefined : readCodeCell(cell);
    code =
      cell === undefined || isBlank(cell.value) ? code : own !== undefined && own.parts >= 2 ? own.code : undefined;
    if (code !== undefined || filled.length > 1) rows.push({ row, code });
  }
  return rows;
}

function readRow(reader: Reader, row: number, code: string): void {
  const detail = detailOf(reader.registers, code);
  readHead(reader, row, detail);
  readResources(reader, row, detail);
  readActions(reader, row, detail);
  readOperational(reader, row, detail);
}

function detailOf(registers: Registers, code: string): DraftDetail {
  const known = registers.details.get(code);
  if (known !== undefined) return known;
  const detail: DraftDetail = { code, resources: [], actions: [], expectedResults: [], operational: [] };
  registers.details.set(code, detail);
  return detail;
}

/** Title, area, objective, responsible: the first word counts, another later one is named. */
function readHead(reader: Reader, row: number, detail: DraftDetail): void {
  const title = titleIn(reader, row, "programme") ?? titleBehindCode(reader, row);
  if (title !== undefined) detail.title = firstOf(reader, detail.title, title);
  const area = titleIn(reader, row, "area");
  if (area !== undefined) {
    detail.area = firstOf(reader, detail.area, area);
    reader.registers.areas.push({ code: areaCode(area, detail.code), title: area });
  }
  const objective = titleIn(reader, row, "objective");
  if (objective !== undefined) detail.objective = firstOf(reader, detail.objective, objective);
  const responsible = textIn(reader, row, "responsible");
  if (responsible !== undefined) detail.responsible = firstOf(reader, detail.responsible, responsible);
}

const areaCode = (area: TitleCell, programme: string): string => {
  const own = readCode(area.raw ?? area.value);
  return own?.parts === 1 ? own.code : (programme.split(".")[0] ?? programme);
};

function firstOf<T extends Cell<string>>(reader: Reader, before: T | undefined, now: T): T {
  if (before === undefined) return now;
  if (normalise(before.value) !== normalise(now.value)) {
    reader.notPlaced.push({ value: now.value, at: now.at, why: "conflicting-value" });
  }
  return before;
}

function readResources(reader: Reader, row: number, detail: DraftDetail): void {
  const amount = amountIn(reader, row, "amount");
  const budgeted = amountIn(reader, row, "budgeted");
  const spent = amountIn(reader, row, "spent");
  const total = amountIn(reader, row, "total");
  if (total !== undefined && detail.resourcesTotal === undefined) detail.resourcesTotal = total;
  const name = textIn(reader, row, "part");
  if (name === undefined && amount === undefined && budgeted === undefined && spent === undefined) return;
  if (!["part", "amount", "budgeted"].some((meaning) => reader.columns.single.has(meaning as Meaning))) return;
  const nameColumn = reader.columns.single.get("part") ?? reader.columns.code;
  detail.resources.push({
    name: name ?? { value: "", at: cellAt(reader.table.sheet.name, row, nameColumn) },
    ...(amount === undefined ? {} : { amount }),
    ...(budgeted === undefined ? {} : { budgeted }),
    ...(spent === undefined ? {} : { spent }),
  });
}

function readActions(reader: Reader, row: number, detail: DraftDetail): void {
  detail.actions.push(...itemsIn(reader, row, "action"));
  detail.expectedResults.push(...itemsIn(reader, row, "expected"));
  const kind = textIn(reader, row, "kind");
  if (kind === undefined || !reader.columns.single.has("text")) return;
  const words = normalise(kind.value);
  if (/^(azion|attivit|intervent|action|activit)/.test(words)) detail.actions.push(...itemsIn(reader, row, "text"));
  else if (/^(risultat|esit|output|expected|outcome|result)/.test(words)) {
    detail.expectedResults.push(...itemsIn(reader, row, "text"));
  } else remark(reader, row, "text-only");
}

/** Strategic indicators listed beside the operational ones stand in the cockpit already. */
function readOperational(reader: Reader, row: number, detail: DraftDetail): void {
  const title = titleIn(reader, row, "indicator");
  const kind = textIn(reader, row, "kind");
  if (kind !== undefined && /^strateg/.test(normalise(kind.value))) return;
  if (title === undefined || (reader.columns.targets.size === 0 && reader.columns.results.size === 0)) return;
  const cells = (columns: ReadonlyMap<number, number>): Record<number, RawCell> => {
    const found: Record<number, RawCell> = {};
    for (const [year, column] of columns) found[year] = rawCell(reader.table.sheet, row, column);
    return found;
  };
  detail.operational.push({
    id: `${reader.year}/${detail.code}/o${detail.operational.length + 1}`,
    title: title.raw === undefined ? title : titleCell(title.raw, title.raw, title.at),
    targets: cells(reader.columns.targets),
    results: cells(reader.columns.results),
  });
}

function textIn(reader: Reader, row: number, meaning: Meaning): Cell<string> | undefined {
  const column = reader.columns.single.get(meaning);
  const value = column === undefined ? null : valueAt(reader.table.sheet, row, column);
  if (column === undefined || isBlankOrDash(value)) return undefined;
  return { value: onOneLine(textOf(value)), at: cellAt(reader.table.sheet.name, row, column) };
}

function titleIn(reader: Reader, row: number, meaning: Meaning): TitleCell | undefined {
  const text = textIn(reader, row, meaning);
  if (text === undefined) return undefined;
  const whole = textOf(valueAt(reader.table.sheet, row, text.at.left));
  const code = readCode(whole);
  const title = titleCell(code?.rest ?? whole, whole, text.at);
  return title.value === "" ? undefined : title;
}

/** «1.1.1 Produrre…» in the column of codes holds the title too. */
function titleBehindCode(reader: Reader, row: number): TitleCell | undefined {
  const whole = valueAt(reader.table.sheet, row, reader.columns.code);
  const rest = typeof whole === "string" ? (readCode(whole)?.rest ?? "") : "";
  if (rest === "" || typeof whole !== "string") return undefined;
  return titleCell(rest, whole, cellAt(reader.table.sheet.name, row, reader.columns.code));
}

function amountIn(reader: Reader, row: number, meaning: Meaning): RawCell | undefined {
  const column = reader.columns.single.get(meaning);
  if (column === undefined) return undefined;
  const cell = rawCell(reader.table.sheet, row, column);
  return isBlank(cell.value) ? undefined : cell;
}

/** The items of a cell: one, or one for each line where every line is a bullet. */
function itemsIn(reader: Reader, row: number, meaning: Meaning): Cell<string>[] {
  const text = textIn(reader, row, meaning);
  if (text === undefined) return [];
  const lines = textOf(valueAt(reader.table.sheet, row, text.at.left))
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== "");
  const bullet = /^\s*[•·▪◦*–—-]\s*/;
  if (lines.length < 2 || !lines.every((line) => bullet.test(line)))
    return [{ ...text, value: text.value.replace(bullet, "") }];
  return lines.map((line) => ({ value: line.replace(bullet, "").trim(), at: text.at }));
}

function remark(reader: Reader, row: number, why: NotPlacedReason): void {
  const { table, columns } = reader;
  const column = (table.sheet.rows[row] ?? []).findIndex((cell) => cell !== undefined && !isBlank(cell.value));
  const at = cellAt(table.sheet.name, row, Math.max(column, 0));
  reader.notPlaced.push({ value: textOf(valueAt(table.sheet, row, column < 0 ? columns.code : column)), at, why });
}
