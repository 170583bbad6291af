/** The spreadsheet engine of Univer without a screen, as its own interface offers it. */
import { type IWorkbookData, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CELL_INVERTED_INDEX_CACHE, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";

export interface EngineBook {
  /** Every formula of the workbook anew. */
  calculateAll(): Promise<void>;
  /** Rows and columns from 0. */
  valueAt(sheet: string, row: number, column: number): unknown;
}

/**
 * The engine's index of values takes 0 for an empty text where a cell was compared before (`A1=""` is TRUE for 0), and then
 * shows wrong scores: it compares without the index, which takes it no longer.
 */
CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });

export function openInEngine(data: Partial<IWorkbookData>): EngineBook {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const api = FUniver.newAPI(univer);
  const book = api.createWorkbook(data);
  const formulas = api.getFormula();
  const sheets = new Map(book.getSheets().map((sheet) => [sheet.getSheetName(), sheet.getSheet().getCellMatrix()]));
  return {
    calculateAll: () =>
      new Promise((resolve) => {
        const listener = formulas.calculationEnd(() => {
          listener.dispose();
          resolve();
        });
        formulas.executeCalculation();
      }),
    valueAt: (sheet, row, column) => sheets.get(sheet)?.getValue(row, column)?.v,
  };
}
