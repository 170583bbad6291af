/** Somebody who works in the workbook by hand, without any add-in. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { parseAddress } from "../facets/addresses";
import type { BookSheet, ProtectionOptions } from "./bookSheet";
import type { Actor } from "./events";
import { mergeArea } from "./merging";
import { selectArea } from "./selecting";
import { addSheet, moveSheet, removeSheet, renameSheet, showSheet } from "./sheetsOf";
import { changeGrid } from "./structure";
import type { Workbook } from "./workbook";
import { enterCells, formatCells } from "./writing";

/** `sheet` is a sheet's name, `address` as in `B3` or `A1:C2`. */
export interface Person {
  /** What is typed is read as Excel reads it: `90%` is a number, `'90%` a text, `=A1` a formula. */
  types(sheet: string, address: string, text: string | number | boolean): void;
  empties(sheet: string, address: string): void;
  formats(sheet: string, address: string, format: string): void;
  selects(sheet: string, address: string): void;
  adds(sheet: string): void;
  /** A sheet that holds a chart and nothing else. */
  addsChartSheet(name: string): void;
  renamesChartSheet(name: string, to: string): void;
  renames(sheet: string, to: string): void;
  deletes(sheet: string): void;
  hides(sheet: string, how?: "Hidden" | "VeryHidden"): void;
  shows(sheet: string): void;
  moves(sheet: string, position: number): void;
  /** Rows and columns count from 0. */
  insertsRows(sheet: string, at: number, count?: number): void;
  deletesRows(sheet: string, at: number, count?: number): void;
  insertsColumns(sheet: string, at: number, count?: number): void;
  deletesColumns(sheet: string, at: number, count?: number): void;
  hidesRows(sheet: string, at: number, count?: number): void;
  /** A filter hides the rows. */
  filtersAway(sheet: string, rows: readonly number[]): void;
  makesTable(sheet: string, address: string): void;
  merges(sheet: string, address: string): void;
  comments(sheet: string, address: string, text: string, kind?: "note" | "comment"): void;
  protects(sheet: string, options?: ProtectionOptions): void;
  unprotects(sheet: string): void;
  unlocks(sheet: string, address: string): void;
  protectsWorkbook(): void;
  unprotectsWorkbook(): void;
  namesCells(name: string, formula: string): void;
}

export function personAt(book: Workbook, actor: Actor): Person {
  const at = (name: string): BookSheet => {
    const found = book.find(name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  };
  const cells = (address: string): Merge => {
    const area = parseAddress(address);
    if (area === undefined) throw new Error(`no address ${address}`);
    return area;
  };
  const does =
    <A extends readonly unknown[]>(what: (...args: A) => void) =>
    (...args: A): void =>
      book.as(actor, () => what(...args));
  const change = (kind: "insert" | "delete", axis: "rows" | "columns") =>
    does((sheet: string, from: number, count: number = 1) => changeGrid(at(sheet), { kind, axis, at: from, count }));
  return {
    types: does((sheet, address, text) => enterCells(at(sheet), cells(address), text)),
    empties: does((sheet, address) => enterCells(at(sheet), cells(address), "")),
    formats: does((sheet, address, format) => formatCells(at(sheet), cells(address), format)),
    selects: does((sheet, address) => selectArea(at(sheet), cells(address))),
    adds: does((sheet) => void addSheet(book, sheet)),
    addsChartSheet: does((name) => {
      book.demandFree(name);
      book.chartSheets.add(name);
    }),
    renamesChartSheet: does((name, to) => {
      if (!book.chartSheets.delete(name)) throw new Error(`no chart sheet ${name}`);
      book.demandFree(to);
      book.chartSheets.add(to);
    }),
    renames: does((sheet, to) => renameSheet(at(sheet), to)),
    deletes: does((sheet) => removeSheet(at(sheet))),
    hides: does((sheet, how = "Hidden") => showSheet(at(sheet), how)),
    shows: does((sheet) => showSheet(at(sheet), "Visible")),
    moves: does((sheet, position) => moveSheet(at(sheet), position)),
    insertsRows: change("insert", "rows"),
    deletesRows: change("delete", "rows"),
    insertsColumns: change("insert", "columns"),
    deletesColumns: change("delete", "columns"),
    hidesRows: does((sheet, from, count = 1) => at(sheet).facets.sizes.setHidden("rows", from, from + count - 1, true)),
    filtersAway: does((sheet, rows) => {
      for (const row of rows) at(sheet).facets.sizes.setHidden("rows", row, row, true);
      at(sheet).filtered = new Set(rows);
    }),
    makesTable: does((sheet, address) => {
      at(sheet).tables = [...at(sheet).tables, cells(address)];
    }),
    merges: does((sheet, address) => mergeArea(at(sheet), cells(address))),
    comments: does((sheet, address, content, kind = "note") => {
      const { top: row, left: column } = cells(address);
      at(sheet).remarks = [...at(sheet).remarks, { kind, row, column, content }];
    }),
    protects: does((sheet, options = {}) => {
      at(sheet).protection = { options };
    }),
    unprotects: does((sheet) => {
      delete at(sheet).protection;
    }),
    unlocks: does((sheet, address) =>
      at(sheet).facets.looks.change([cells(address)], (look) => ({ ...look, locked: false })),
    ),
    protectsWorkbook: does(() => {
      book.protection = {};
    }),
    unprotectsWorkbook: does(() => {
      delete book.protection;
    }),
    namesCells: does((name, formula) => void book.names.all.push({ name, formula, visible: true, comment: "" })),
  };
}
