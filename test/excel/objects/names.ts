/** `NamedItemCollection` and `NamedItem`: names of cells and formulas. */

import { quoteSheet } from "../../../shared/workbook/address";
import type { Merge } from "../../../shared/workbook/snapshot";
import type { BookSheet } from "../book/bookSheet";
import type { BookName } from "../book/names";
import type { Workbook } from "../book/workbook";
import { parseAddress, printLocalAddress, sheetOfAddress } from "../facets/addresses";
import { checkedFormula } from "../facets/formulas";
import { placeOf } from "../facets/places";
import { type Argument, type ExcelObject, invalidArgument, type Json } from "../fake/excelObject";
import { itemAlreadyExists, itemNotFound } from "../fake/refusals";
import { byName, nothing } from "./collections";
import { rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

/** Of the workbook, or of one sheet. */
export function nameCollection(book: Workbook, sheet?: BookSheet): ExcelObject {
  const all = (): BookName[] => book.names.all.filter(({ sheetId }) => sheet === undefined || sheetId === sheet.id);
  const object = (one: BookName): ExcelObject => nameObject(book, one);
  return {
    kind: "NamedItemCollection",
    items: () => all().map(object),
    methods: {
      ...byNameAlone("NamedItem", all, (one, name) => one.name.toLowerCase() === name.toLowerCase(), object),
      add: (name, reference, comment) => {
        const one = { name: checkedName(name), formula: formulaOf(reference), visible: true, comment: comment ?? "" };
        if (book.names.find(name, sheet?.id) !== undefined) throw itemAlreadyExists();
        const added: BookName = {
          ...one,
          comment: typeof comment === "string" ? comment : "",
          ...(sheet === undefined ? {} : { sheetId: sheet.id }),
        };
        book.names.all.push(added);
        book.isDirty = true;
        return object(added);
      },
    },
  };
}

/** Names are not found by number. */
function byNameAlone(...args: Parameters<typeof byName<BookName>>): NonNullable<ExcelObject["methods"]> {
  const { getItemAt: _, ...methods } = byName(...args);
  return methods;
}

/** Letters, digits, `_` and `.`, beginning with a letter or `_` or `\`, and no address of a cell. */
function checkedName(name: Argument): string {
  if (typeof name !== "string" || name.length > 255 || !/^[\p{L}_\\][\p{L}\d_.\\?]*$/u.test(name))
    throw invalidArgument("a name");
  if (parseAddress(name) !== undefined || /^(R|C|R\d*C\d*)$/i.test(name))
    throw invalidArgument(`«${name}» is an address`);
  return name;
}

function formulaOf(reference: Argument): string {
  const place = placeOf(reference);
  if (place !== undefined)
    return `=${place.areas.map((area) => `${quoteSheet(place.sheetName)}!${absolute(area)}`).join(",")}`;
  if (typeof reference !== "string") throw invalidArgument("a range or a formula");
  return checkedFormula(reference.startsWith("=") ? reference : `=${JSON.stringify(reference)}`);
}

const absolute = (area: Merge): string => printLocalAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

function cellsOf(book: Workbook, { formula }: BookName): { sheet: BookSheet; area: Merge } | undefined {
  const name = sheetOfAddress(formula.slice(1));
  const sheet = name === undefined ? undefined : book.find(name);
  const area = parseAddress(formula.slice(1));
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}

function nameObject(book: Workbook, one: BookName): ExcelObject {
  const range = (): ExcelObject | undefined => {
    const cells = cellsOf(book, one);
    return cells && rangeObject(cells.sheet, cells.area);
  };
  const set = (change: (value: Json) => void) => (value: Json) => {
    change(value);
    book.isDirty = true;
  };
  return {
    kind: "NamedItem",
    identity: () => ({ Name: one.name }),
    gets: {
      name: () => one.name,
      formula: () => one.formula,
      visible: () => one.visible,
      comment: () => one.comment,
      scope: () => (one.sheetId === undefined ? "Workbook" : "Worksheet"),
      type: () => (cellsOf(book, one) !== undefined ? "Range" : one.formula.includes("#REF!") ? "Error" : "String"),
      value: () => told(book, one),
    },
    sets: {
      formula: set((value) => {
        one.formula = checkedFormula(value);
      }),
      visible: set((value) => {
        one.visible = value === true;
      }),
      comment: set((value) => {
        one.comment = String(value);
      }),
    },
    parts: {
      worksheet: () => {
        const sheet = book.sheets.find(({ id }) => id === one.sheetId);
        if (sheet === undefined) throw itemNotFound();
        return worksheetObject(sheet);
      },
    },
    methods: {
      getRange: () => {
        const found = range();
        if (found === undefined) throw itemNotFound();
        return found;
      },
      getRangeOrNullObject: () => range() ?? nothing("Range"),
      delete: () => {
        book.names.all.splice(book.names.all.indexOf(one), 1);
        book.isDirty = true;
        return undefined;
      },
    },
  };
}

/** Of cells their address, of anything else the formula. */
function told(book: Workbook, one: BookName): Json {
  const cells = cellsOf(book, one);
  if (cells === undefined) return one.formula.includes("#REF!") ? "#REF!" : one.formula.slice(1);
  return `${quoteSheet(cells.sheet.name)}!${absolute(cells.area)}`;
}
