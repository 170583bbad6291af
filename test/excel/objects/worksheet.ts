/** `Worksheet`: a sheet, its cells and everything on it. */
import type { BookSheet } from "../book/bookSheet";
import { usedArea } from "../book/cells";
import { isSameName } from "../book/sheetName";
import { activateSheet, mayChangeSheets, moveSheet, removeSheet, renameSheet, showSheet } from "../book/sheetsOf";
import { parseAddress, sheetOfAddress } from "../facets/addresses";
import { LAST_COLUMN, LAST_ROW } from "../facets/areas";
import { type Argument, type ExcelObject, invalidArgument } from "../fake/excelObject";
import { itemNotFound } from "../fake/refusals";
import { onSheet, textOf, wholeOf } from "./arguments";
import { charts } from "./charts";
import { colour } from "./checks";
import { nothing } from "./collections";
import { freezePanes } from "./freezePanes";
import { nameCollection } from "./names";
import { pageBreaks } from "./pageBreaks";
import { pageLayout } from "./pageLayout";
import { worksheetProtection } from "./protection";
import { rangeObject } from "./range";
import { rangesAt } from "./rangeAreas";
import { commentCollection, noteCollection } from "./remarks";
import { worksheetWidth } from "./worksheetWidth";

type Members = Pick<ExcelObject, "gets" | "sets">;

export function worksheetObject(sheet: BookSheet): ExcelObject {
  const { book, facets } = sheet;
  const width = worksheetWidth(sheet);
  const properties = plainProperties(sheet);
  return {
    kind: "Worksheet",
    identity: () => ({ Id: sheet.id }),
    gets: { ...properties.gets, ...width.gets },
    sets: { ...properties.sets, ...width.sets },
    parts: {
      charts: () => charts(facets),
      freezePanes: () => freezePanes(facets),
      pageLayout: () => pageLayout(facets),
      horizontalPageBreaks: () => pageBreaks(facets, "rows"),
      verticalPageBreaks: () => pageBreaks(facets, "columns"),
      names: () => nameCollection(book, sheet),
      protection: () => worksheetProtection(sheet),
      comments: () => commentCollection([sheet]),
      notes: () => noteCollection([sheet]),
    },
    methods: { ...sheetMethods(sheet), ...cellMethods(sheet) },
  };
}

function plainProperties(sheet: BookSheet): Members {
  const { book } = sheet;
  return {
    gets: {
      id: () => sheet.id,
      name: () => sheet.name,
      position: () => book.sheets.indexOf(sheet),
      visibility: () => sheet.visibility,
      tabColor: () => sheet.tabColor,
      showGridlines: () => sheet.showGridlines,
      showHeadings: () => sheet.showHeadings,
    },
    sets: {
      name: (name) => renameSheet(sheet, name),
      position: (position) => moveSheet(sheet, position),
      visibility: (visibility) => showSheet(sheet, visibility),
      tabColor: (value) => {
        mayChangeSheets(book);
        sheet.tabColor = value === "" ? "" : colour(value);
      },
      showGridlines: (value) => {
        sheet.showGridlines = truth(value);
      },
      showHeadings: (value) => {
        sheet.showHeadings = truth(value);
      },
    },
  };
}

function truth(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument("true or false");
  return value;
}

function sheetMethods(sheet: BookSheet): NonNullable<ExcelObject["methods"]> {
  const { book } = sheet;
  const beside = (step: 1 | -1, visibleOnly: Argument): BookSheet | undefined => {
    const all = book.sheets.filter((one) => one === sheet || visibleOnly !== true || one.visibility === "Visible");
    return all[all.indexOf(sheet) + step];
  };
  const orNothing = (one: BookSheet | undefined): ExcelObject =>
    one === undefined ? nothing("Worksheet") : worksheetObject(one);
  const orRefused = (one: BookSheet | undefined): ExcelObject => {
    if (one === undefined) throw itemNotFound();
    return worksheetObject(one);
  };
  return {
    activate: () => {
      activateSheet(sheet);
      return undefined;
    },
    delete: () => {
      removeSheet(sheet);
      return undefined;
    },
    calculate: async () => {
      await book.calculation.run();
      return undefined;
    },
    getNext: (visibleOnly) => orRefused(beside(1, visibleOnly)),
    getNextOrNullObject: (visibleOnly) => orNothing(beside(1, visibleOnly)),
    getPrevious: (visibleOnly) => orRefused(beside(-1, visibleOnly)),
    getPreviousOrNullObject: (visibleOnly) => orNothing(beside(-1, visibleOnly)),
  };
}

function cellMethods(sheet: BookSheet): NonNullable<ExcelObject["methods"]> {
  return {
    getRange: (address) => rangeAt(sheet, address),
    getRanges: (address) => rangesAt(sheet.facets, address),
    getCell: (row, column) => {
      const [top, left] = [wholeOf(row), wholeOf(column)];
      return rangeObject(sheet, onSheet({ top, left, bottom: top, right: left }));
    },
    getRangeByIndexes: (row, column, rows, columns) => {
      const [top, left] = [wholeOf(row), wholeOf(column)];
      return rangeObject(
        sheet,
        onSheet({ top, left, bottom: top + wholeOf(rows) - 1, right: left + wholeOf(columns) - 1 }),
      );
    },
    getUsedRange: (valuesOnly) =>
      rangeObject(sheet, usedArea(sheet, valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    getUsedRangeOrNullObject: (valuesOnly) => {
      const used = usedArea(sheet, valuesOnly === true);
      return used === undefined ? nothing("Range") : rangeObject(sheet, used);
    },
  };
}

/** An address, a name of the sheet or of the workbook, or nothing: the whole sheet. */
function rangeAt(sheet: BookSheet, address: Argument): ExcelObject {
  if (address === undefined || address === null || address === "")
    return rangeObject(sheet, { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN });
  const text = textOf(address);
  const named = sheetOfAddress(text);
  if (named !== undefined && !isSameName(named, sheet.name)) throw invalidArgument("an address on another sheet");
  const { names } = sheet.book;
  const formula = (names.find(text, sheet.id) ?? names.find(text))?.formula.slice(1);
  const area = parseAddress(formula ?? text);
  if (area === undefined) throw invalidArgument(`«${text}» is no address`);
  const target = formula === undefined ? sheet : sheet.book.find(sheetOfAddress(formula) ?? sheet.name);
  if (target !== sheet) throw invalidArgument("a name of cells on another sheet");
  return rangeObject(sheet, area);
}
