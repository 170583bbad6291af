/** Protection of sheets and of the workbook. */
import type { BookSheet } from "../book/bookSheet";
import type { Workbook } from "../book/workbook";
import { type Argument, type ExcelObject, invalidArgument } from "../fake/excelObject";
import { accessDenied, invalidOperation } from "../fake/refusals";
import { recordOf } from "./checks";

const ALLOWED = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
];

export function worksheetProtection(sheet: BookSheet): ExcelObject {
  return {
    kind: "WorksheetProtection",
    gets: {
      protected: () => sheet.protection !== undefined,
      options: () => sheet.protection?.options ?? null,
    },
    methods: {
      protect: (options, password) => {
        if (sheet.protection !== undefined) throw invalidOperation("the sheet is protected already");
        sheet.protection = { options: optionsOf(options), ...passwordOf(password) };
        return undefined;
      },
      unprotect: (password) => {
        demandPassword(sheet.protection, password);
        delete sheet.protection;
        return undefined;
      },
    },
  };
}

export function workbookProtection(book: Workbook): ExcelObject {
  return {
    kind: "WorkbookProtection",
    gets: { protected: () => book.protection !== undefined },
    methods: {
      protect: (password) => {
        if (book.protection !== undefined) throw invalidOperation("the workbook is protected already");
        book.protection = passwordOf(password);
        return undefined;
      },
      unprotect: (password) => {
        demandPassword(book.protection, password);
        delete book.protection;
        return undefined;
      },
    },
  };
}

function optionsOf(given: Argument): Record<string, boolean | string> {
  const options: Record<string, boolean | string> = { selectionMode: "Normal" };
  for (const name of ALLOWED) options[name] = false;
  if (given === undefined || given === null) return options;
  const record = recordOf(given as Parameters<typeof recordOf>[0], [...ALLOWED, "selectionMode"]);
  for (const [name, value] of Object.entries(record)) {
    if (typeof value !== "boolean" && name !== "selectionMode") throw invalidArgument(name);
    options[name] = value as boolean | string;
  }
  return options;
}

const passwordOf = (password: Argument): { password?: string } =>
  typeof password === "string" && password !== "" ? { password } : {};

function demandPassword(protection: { readonly password?: string } | undefined, password: Argument): void {
  if (protection?.password !== undefined && protection.password !== password) throw accessDenied();
}
