/** Sheets that come, go, are renamed, moved, shown and hidden in the in-memory Excel. */
import { makeEdit } from "../../engine/makeEdit";
import { theEngine } from "../../engine/univer";
import { invalidArgument } from "../fake/excelObject";
import { accessDenied, invalidOperation } from "../fake/refusals";
import type { BookSheet, Visibility } from "./bookSheet";
import { flushBook } from "./cells";
import { checkedSheetName } from "./sheetName";
import type { Workbook } from "./workbook";

/** Throws where the workbook's protection, or its being read-only, forbids to change its sheets. */
export function mayChangeSheets(book: Workbook): void {
  if (book.protection !== undefined) throw accessDenied();
}

/** At the end, by the name of Excel's choice when none is given. */
export function addSheet(book: Workbook, name?: string): BookSheet {
  mayChangeSheets(book);
  const wanted = name === undefined ? freeName(book) : checkedSheetName(name);
  book.demandFree(wanted);
  makeEdit(book.engine, { kind: "addSheet", sheet: wanted, hidden: false });
  const grid = book.engine.getSheetByName(wanted);
  if (grid === null) throw new Error(`the program did not add ${wanted}`);
  const sheet = book.newSheet(wanted, grid);
  book.sheets.push(sheet);
  book.tell({ kind: "added", sheetId: sheet.id });
  return sheet;
}

function freeName(book: Workbook): string {
  let number = book.sheets.length;
  while (book.find(`Sheet${++number}`) !== undefined);
  return `Sheet${number}`;
}

export function renameSheet(sheet: BookSheet, name: unknown): void {
  const { book, name: before } = sheet;
  mayChangeSheets(book);
  const after = checkedSheetName(name);
  book.demandFree(after, sheet);
  if (after === before) return;
  flushBook(book);
  theEngine().focus(book.engine, sheet.grid);
  sheet.grid.setName(after);
  sheet.name = after;
  for (const other of book.sheets) other.facets.sheetRenamed(before, after);
  book.names.sheetRenamed(before, after);
  book.calculation.changed();
  book.tell({ kind: "renamed", sheetId: sheet.id, before, after });
}

/** The last sheet that can be seen stays, and one that is very hidden must be shown first. */
export function removeSheet(sheet: BookSheet): void {
  const { book, name, id } = sheet;
  mayChangeSheets(book);
  if (sheet.visibility === "VeryHidden") throw invalidOperation("a very hidden sheet");
  demandAnotherVisible(sheet);
  flushBook(book);
  theEngine().focus(book.engine);
  book.engine.deleteSheet(sheet.grid);
  if (book.engine.getSheets().some((other) => other.getSheetId() === sheet.grid.getSheetId()))
    throw new Error(`the program does not delete ${name}`);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  if (book.active === sheet) book.active = firstVisible(book);
  for (const other of book.sheets) other.facets.sheetRemoved(name);
  book.names.sheetRemoved(name, id);
  book.calculation.changed();
  book.tell({ kind: "deleted", sheetId: id });
}

export function showSheet(sheet: BookSheet, visibility: unknown): void {
  const { book } = sheet;
  if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden")
    throw invalidArgument("visibility");
  if (visibility === sheet.visibility) return;
  mayChangeSheets(book);
  if (visibility !== "Visible") demandAnotherVisible(sheet);
  sheet.visibility = visibility satisfies Visibility;
  book.isDirty = true;
  if (book.active === sheet && visibility !== "Visible") book.active = firstVisible(book);
}

export function moveSheet(sheet: BookSheet, position: unknown): void {
  const { sheets } = sheet.book;
  mayChangeSheets(sheet.book);
  if (typeof position !== "number" || !Number.isInteger(position) || position < 0 || position >= sheets.length)
    throw invalidArgument("a position among the sheets");
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  sheet.book.isDirty = true;
}

export function activateSheet(sheet: BookSheet): void {
  const { book } = sheet;
  if (sheet.visibility !== "Visible") throw invalidOperation("a hidden sheet cannot be shown in front");
  if (book.active === sheet) return;
  const before = book.active;
  book.active = sheet;
  book.tell({ kind: "deactivated", sheetId: before.id });
  book.tell({ kind: "activated", sheetId: sheet.id });
}

function demandAnotherVisible(sheet: BookSheet): void {
  if (!sheet.book.sheets.some((other) => other !== sheet && other.visibility === "Visible"))
    throw invalidOperation("a workbook has at least one visible sheet");
}

function firstVisible(book: Workbook): BookSheet {
  const found = book.sheets.find(({ visibility }) => visibility === "Visible");
  if (found === undefined) throw new Error("no visible sheet");
  return found;
}
