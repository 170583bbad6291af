/** `WorksheetCollection`: the sheets in the order of their tabs. */
import type { BookSheet } from "../book/bookSheet";
import { addSheet } from "../book/sheetsOf";
import type { Workbook } from "../book/workbook";
import type { Argument, ExcelObject } from "../fake/excelObject";
import { itemNotFound } from "../fake/refusals";
import { textOf } from "./arguments";
import { nothing } from "./collections";
import { worksheetObject } from "./worksheet";

export function worksheetCollection(book: Workbook): ExcelObject {
  const among = (visibleOnly: Argument): BookSheet[] =>
    book.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");
  const orRefused = (sheet: BookSheet | undefined): ExcelObject => {
    if (sheet === undefined) throw itemNotFound();
    return worksheetObject(sheet);
  };
  return {
    kind: "WorksheetCollection",
    items: () => book.sheets.map(worksheetObject),
    methods: {
      add: (name) => worksheetObject(addSheet(book, name === undefined || name === null ? undefined : textOf(name))),
      getItem: (key) => orRefused(book.find(key)),
      getItemOrNullObject: (key) => {
        const sheet = book.find(key);
        return sheet === undefined ? nothing("Worksheet") : worksheetObject(sheet);
      },
      getActiveWorksheet: () => worksheetObject(book.active),
      getFirst: (visibleOnly) => orRefused(among(visibleOnly)[0]),
      getLast: (visibleOnly) => orRefused(among(visibleOnly).pop()),
      getCount: (visibleOnly) => among(visibleOnly).length,
    },
  };
}
