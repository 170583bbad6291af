/** A spreadsheet program that is not ours, without a screen: one Univer for all the workbooks of a test file. */
import type { ICommandService, IWorkbookData } from "@univerjs/core";
import type { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import type {} from "@univerjs/engine-formula/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { compareWithoutIndex } from "../../src/workbench/grid/calculation/compareWithoutIndex";
import { countWithoutReading } from "../../src/workbench/grid/calculation/countWithoutReading";
import { keepUnderWholeKeys } from "../../src/workbench/grid/calculation/wholeKeys";
import outsideJest from "./outsideJest";

const core = outsideJest("@univerjs/core") as typeof import("@univerjs/core");
const facade = outsideJest("@univerjs/core/facade") as typeof import("@univerjs/core/facade");
const formula = outsideJest("@univerjs/engine-formula") as typeof import("@univerjs/engine-formula");
const sheets = outsideJest("@univerjs/sheets") as typeof import("@univerjs/sheets");
const sheetsFormula = outsideJest("@univerjs/sheets-formula") as typeof import("@univerjs/sheets-formula");
for (const name of ["sheets", "engine-formula", "sheets-formula"]) outsideJest(`@univerjs/${name}/facade`);

/** The workbook as the program's own interface gives it. */
export type Book = FWorkbook;
export type Sheet = FWorksheet;

export interface Engine {
  open(data: Partial<IWorkbookData>): Book;
  close(book: Book): void;
  /**
   * Turns to this workbook, and to this sheet of it: the commands that insert and delete rows and columns let formulas
   * follow on the sheet that is open, whichever they are told.
   */
  focus(book: Book, sheet?: Sheet): void;
  /** Runs one of the program's own commands; throws where it refuses. */
  run(command: string, parameters: object): void;
  /** Calculates what has changed in the open workbooks. */
  calculate(): Promise<void>;
}

let engine: Engine | undefined;

export const theEngine = (): Engine => {
  engine ??= startEngine();
  return engine;
};

function startEngine(): Engine {
  const univer = new core.Univer({
    logLevel: core.LogLevel.ERROR,
    locale: core.LocaleType.EN_US,
    // Without this text a second copy of a sheet would be looked for a name for ever.
    locales: { [core.LocaleType.EN_US]: { sheets: { tabs: { sheetCopy: "(Copy{0})" } } } },
  });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin);
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  // Calculated when a test looks, and not some moment after a workbook was opened, in the middle of something else.
  univer.registerPlugin(sheetsFormula.UniverSheetsFormulaPlugin, { initialFormulaComputing: NO_CALCULATION });
  compareWithoutIndex(formula.CELL_INVERTED_INDEX_CACHE);
  keepUnderWholeKeys(formula.FORMULA_REF_TO_ARRAY_CACHE);
  rememberNumbers();
  const api = facade.FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(core.ICommandService);
  const formulas = api.getFormula();
  let waiting: Waiting | undefined;
  return {
    open: (data) => {
      const book = api.createWorkbook(data);
      if (waiting === undefined) {
        waiting = takeOver(injector.get(formula.IActiveDirtyManagerService), commands);
        countWithoutReading(injector.get(formula.IFunctionService), (value) => formula.NumberValueObject.create(value));
      }
      waiting.any = true;
      return book;
    },
    close: (book) => {
      api.disposeUnit(book.getId());
    },
    focus: (book, sheet) => {
      const units = injector.get(core.IUniverInstanceService);
      units.setCurrentUnitForType(book.getId());
      units.focusUnit(book.getId());
      if (sheet !== undefined) book.getWorkbook().setActiveSheet(sheet.getSheet());
    },
    run: (command, parameters) => {
      if (!commands.syncExecuteCommand(command, parameters)) throw new Error(`the program refuses ${command}`);
    },
    calculate: async () => {
      if (waiting?.any !== true) return;
      waiting.any = false;
      const done = new Promise<void>((resolve) => {
        const listener = formulas.calculationEnd(() => {
          listener.dispose();
          resolve();
        });
      });
      await commands.executeCommand(formula.SetFormulaCalculationStartMutation.id, EVERYTHING);
      await done;
    },
  };
}

/** `CalculationMode.NO_CALCULATION` of Univer. */
const NO_CALCULATION = 2;

const EVERYTHING = {
  forceCalculation: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** Every text of every formula is tried as a number each time it is calculated; here each text once. */
function rememberNumbers(): void {
  const asNumber = core.getNumfmtParseValueFilter;
  const known = new Map<string, ReturnType<typeof asNumber>>();
  Object.assign(core, {
    getNumfmtParseValueFilter: (text: string) => {
      if (!known.has(text)) known.set(text, asNumber(text));
      return known.get(text);
    },
  });
}

/** Whether anything has changed since the last calculation. */
interface Waiting {
  any: boolean;
}

/**
 * The program calculates a tenth of a second after every change; the tests when they look, and then everything. So its
 * own list of the commands that change something is taken over.
 */
function takeOver(changes: IActiveDirtyManagerService, commands: ICommandService): Waiting {
  const changing = new Set(changes.getDirtyConversionMap().keys());
  for (const command of changing) changes.remove(command);
  const waiting: Waiting = { any: true };
  commands.onCommandExecuted((command, options) => {
    // `onlyLocal`: the program writes down what it has calculated.
    if (changing.has(command.id) && options?.onlyLocal !== true) waiting.any = true;
  });
  return waiting;
}
