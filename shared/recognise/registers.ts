/** The layout *programme registers*: flat tables keyed by the programme's code, each of which may be there or not. */
import type { HeadingRow, RawCell, TitleCell } from "../plan/plan";
import { type Cell, cellAt } from "../workbook/address";
import { cellOf, valueAt } from "../workbook/snapshot";
import { type AccountDraft, emptyAccount } from "./accountDrafts";
import { rawCell, titleCell } from "./cells";
import { readCode, readCodeCell } from "./codes";
import type { DraftArea } from "./draft";
import { findProgramme, type KnownProgrammes } from "./findProgramme";
import { type Meaning, TOTAL_OF } from "./headings";
import { itemsOf } from "./items";
import { isBlank, isBlankOrDash, normalise, onOneLine, textOf } from "./normalise";
import type { NotPlaced, NotPlacedReason, Recognised } from "./recognition";
import { type RegisterColumns, registerColumns } from "./registerColumns";
import type { Table } from "./tables";

/** What the registers say, growing. */
export interface Registers {
  /** One for each programme in each register, by sheet, headings and code: a register that goes on over pages is one. */
  readonly accounts: Map<string, AccountDraft>;
  readonly areas: DraftArea[];
  /** Of the registers that hold operational indicators. */
  readonly headings: HeadingRow[];
}

interface Reader {
  readonly table: Table;
  readonly columns: RegisterColumns;
  readonly year: number;
  readonly registers: Registers;
  readonly known: KnownProgrammes;
  /** The sheet and its headings: the same on every page of one register. */
  readonly register: string;
  /** What the heading of the indicators says of all of them. */
  readonly allAre: "operational" | undefined;
  readonly notPlaced: NotPlaced[];
}

/** A register without the code of any known programme is a table of something else. */
const LEAST_KNOWN = 0.5;

export const emptyRegisters = (): Registers => ({ accounts: new Map(), areas: [], headings: [] });

/** Reads one table into the registers; `undefined` where it is none, for instance because it has weights. */
export function readRegister(
  table: Table,
  year: number,
  known: KnownProgrammes,
  registers: Registers,
): Recognised | undefined {
  if (table.headings.some(({ heading }) => heading?.meaning === "weight")) return undefined;
  const columns = registerColumns(table, year);
  if (columns === undefined) return undefined;
  if (columns.single.has("indicator") && columns.targets.size > 0 && !columns.targets.has(year)) {
    return ofOtherYear(table);
  }
  const rows = codedRows(table, columns);
  const ofPlan = rows.filter(({ code }) => code !== undefined && known.codes.has(code)).length;
  const share = rows.length === 0 ? 0 : ofPlan / rows.length;
  const confidence = Math.round(share * (0.7 + 0.3 * columns.sure) * 100) / 100;
  const taken = ofPlan > 0 && confidence >= LEAST_KNOWN;
  const notPlaced: NotPlaced[] = taken ? [...columns.notPlaced] : [];
  const allAre = saysOperational(table, columns) ? "operational" : undefined;
  const register = [table.sheet.name, ...table.headings.map(({ text }) => normalise(text))].join("\u0000");
  const reader: Reader = { table, columns, year, registers, known, register, allAre, notPlaced };
  if (taken && columns.single.has("indicator")) registers.headings.push(headingRow(table, columns));
  let placed = 0;
  for (const { row, code } of taken ? rows : []) {
    if (code === undefined) remark(reader, row, "missing-code");
    else {
      readRow(reader, row, code);
      placed++;
    }
  }
  return { sheet: table.sheet.name, layout: "registers", confidence, rows: placed, notPlaced };
}

const saysOperational = ({ headings }: Table, { single }: RegisterColumns): boolean =>
  headings.some(({ column, text }) => column === single.get("indicator") && /operati/.test(normalise(text)));

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
  const account = accountOf(reader, row, code);
  readHead(reader, row, account, code);
  readResources(reader, row, account);
  readActions(reader, row, account);
  readIndicator(reader, row, account);
}

/** The account of the programme in this register; a code that the plan does not have is named unless the title tells whose it is. */
function accountOf(reader: Reader, row: number, code: string): AccountDraft {
  const { table, columns, registers, known } = reader;
  const key = `${reader.register}\u0000${code}`;
  const before = registers.accounts.get(key);
  const at = cellAt(table.sheet.name, row, columns.code);
  const programme = before === undefined ? findProgramme(known, code, programmeTitle(reader, row)) : before.programme;
  if (programme === undefined) remark(reader, row, "unknown-programme");
  if (before !== undefined) return before;
  const account: AccountDraft = { ...emptyAccount("register", at), code: { value: code, at } };
  if (programme !== undefined) account.programme = programme;
  registers.accounts.set(key, account);
  return account;
}

const programmeTitle = (reader: Reader, row: number): TitleCell | undefined =>
  titleIn(reader, row, "programme") ?? titleBehindCode(reader, row);

/** Title, area, objective, responsible: the first word counts, another later one is named. */
function readHead(reader: Reader, row: number, account: AccountDraft, code: string): void {
  const title = programmeTitle(reader, row);
  if (title !== undefined) account.title = firstOf(reader, account.title, title);
  const area = titleIn(reader, row, "area");
  if (area !== undefined) {
    account.area = firstOf(reader, account.area, area);
    reader.registers.areas.push({ code: areaCode(area, account.programme ?? code), title: area });
  }
  const objective = titleIn(reader, row, "objective");
  if (objective !== undefined) account.objective = firstOf(reader, account.objective, objective);
  const responsible = textIn(reader, row, "responsible");
  if (responsible !== undefined) account.responsible = firstOf(reader, account.responsible, responsible);
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

function readResources(reader: Reader, row: number, account: AccountDraft): void {
  const amount = amountIn(reader, row, "amount");
  const budgeted = amountIn(reader, row, "budgeted");
  const spent = amountIn(reader, row, "spent");
  const total = amountIn(reader, row, "total");
  if (total !== undefined && account.resourcesTotal === undefined) account.resourcesTotal = total;
  else if (total !== undefined && textOf(total.value) !== textOf(account.resourcesTotal?.value ?? null)) {
    reader.notPlaced.push({ value: textOf(total.value), at: total.at, why: "conflicting-value" });
  }
  const name = textIn(reader, row, "part");
  if (name === undefined && amount === undefined && budgeted === undefined && spent === undefined) return;
  if (!["part", "amount", "budgeted"].some((meaning) => reader.columns.single.has(meaning as Meaning))) return;
  const nameColumn = reader.columns.single.get("part") ?? reader.columns.code;
  account.resources.push({
    name: name ?? { value: "", at: cellAt(reader.table.sheet.name, row, nameColumn) },
    ...(amount === undefined ? {} : { amount }),
    ...(budgeted === undefined ? {} : { budgeted }),
    ...(spent === undefined ? {} : { spent }),
  });
}

function readActions(reader: Reader, row: number, account: AccountDraft): void {
  account.actions.push(...itemsIn(reader, row, "action"));
  account.expectedResults.push(...itemsIn(reader, row, "expected"));
  const kind = textIn(reader, row, "kind");
  if (kind === undefined || !reader.columns.single.has("text")) return;
  const words = normalise(kind.value);
  if (/^(azion|attivit|intervent|action|activit)/.test(words)) account.actions.push(...itemsIn(reader, row, "text"));
  else if (/^(risultat|esit|output|expected|outcome|result)/.test(words)) {
    account.expectedResults.push(...itemsIn(reader, row, "text"));
  } else remark(reader, row, "text-only");
}

function readIndicator(reader: Reader, row: number, account: AccountDraft): void {
  const title = titleIn(reader, row, "indicator");
  if (title === undefined || (reader.columns.targets.size === 0 && reader.columns.results.size === 0)) return;
  const column = textIn(reader, row, "kind");
  const isStrategic = column !== undefined && /^strateg/.test(normalise(column.value));
  const isOperational = column !== undefined && /^operati/.test(normalise(column.value));
  const kind = isStrategic ? "strategic" : isOperational ? "operational" : reader.allAre;
  const cells = (columns: ReadonlyMap<number, number>): Record<number, RawCell> => {
    const found: Record<number, RawCell> = {};
    for (const [year, each] of columns) found[year] = rawCell(reader.table.sheet, row, each);
    return found;
  };
  account.indicators.push({
    title: title.raw === undefined ? title : titleCell(title.raw, title.raw, title.at),
    ...(kind === undefined ? {} : { kind }),
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

function itemsIn(reader: Reader, row: number, meaning: Meaning): Cell<string>[] {
  const text = textIn(reader, row, meaning);
  if (text === undefined) return [];
  return itemsOf(textOf(valueAt(reader.table.sheet, row, text.at.left)), text.at);
}

function remark(reader: Reader, row: number, why: NotPlacedReason): void {
  const { table, columns } = reader;
  const column = (table.sheet.rows[row] ?? []).findIndex((cell) => cell !== undefined && !isBlank(cell.value));
  const at = cellAt(table.sheet.name, row, Math.max(column, 0));
  reader.notPlaced.push({ value: textOf(valueAt(table.sheet, row, column < 0 ? columns.code : column)), at, why });
}
