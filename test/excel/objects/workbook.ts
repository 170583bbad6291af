/** `Workbook`, the object that every path of a request begins with. */
import type { Workbook } from "../book/workbook";
import { type ExcelObject, invalidArgument, type Json } from "../fake/excelObject";
import { applicationObject } from "./application";
import { nameCollection } from "./names";
import { workbookProtection } from "./protection";
import { rangeObject } from "./range";
import { commentCollection, noteCollection } from "./remarks";
import { worksheetCollection } from "./worksheets";

/** What one pane may switch for itself. */
export interface PaneSwitches {
  enableEvents: boolean;
}

export function workbookObject(book: Workbook, name: string, pane: PaneSwitches): ExcelObject {
  return {
    kind: "Workbook",
    gets: {
      name: () => name,
      readOnly: () => book.readOnly,
      isDirty: () => book.isDirty,
      autoSave: () => false,
      previouslySaved: () => true,
      calculationEngineVersion: () => ENGINE_VERSION,
    },
    sets: {
      isDirty: (value) => {
        if (typeof value !== "boolean") throw invalidArgument("isDirty");
        book.isDirty = value;
      },
    },
    parts: {
      worksheets: () => worksheetCollection(book),
      names: () => nameCollection(book),
      application: () => applicationObject(book),
      protection: () => workbookProtection(book),
      functions: () => functionsObject(book),
      comments: () => commentCollection(book.sheets),
      notes: () => noteCollection(book.sheets),
      _Runtime: () => runtimeObject(pane),
    },
    methods: {
      getActiveCell: () => {
        const { top, left } = book.active.selection;
        return rangeObject(book.active, { top, left, bottom: top, right: left });
      },
      getSelectedRange: () => rangeObject(book.active, book.active.selection),
    },
  };
}

const DAY = 86_400_000;

/** Only what a day is: the one function that is asked. */
const functionsObject = (book: Workbook): ExcelObject => ({
  kind: "Functions",
  methods: {
    date: (year, month, day) => {
      const since = book.countsFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
      const value = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - since) / DAY;
      return { kind: "FunctionResult", gets: { value: () => value, error: () => "" } };
    },
  },
});

export const ENGINE_VERSION = 191029;

function runtimeObject(pane: PaneSwitches): ExcelObject {
  return {
    kind: "Runtime",
    gets: { enableEvents: (): Json => pane.enableEvents },
    sets: {
      enableEvents: (value) => {
        if (typeof value !== "boolean") throw invalidArgument("enableEvents");
        pane.enableEvents = value;
      },
    },
  };
}
