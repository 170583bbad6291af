/** A spreadsheet program that is not ours, without a screen: one Univer for all the workbooks of a test file. */
import type { ICommandService, IWorkbookData } from "@univerjs/core";
import type { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import type {} from "@univerjs/engine-formula/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
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
  /** Turns to this workbook: some commands move the formulas of the current one only. */
  focus(book: Book): void;
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
    locales: { [core.LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin);
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  univer.registerPlugin(sheetsFormula.UniverSheetsFormulaPlugin);
  compareWithoutIndex();
  const api = facade.FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(core.ICommandService);
  const formulas = api.getFormula();
  let waiting: Waiting | undefined;
  return {
    open: (data) => {
      const book = api.createWorkbook(data);
      waiting ??= takeOver(injector.get(formula.IActiveDirtyManagerService), commands);
      waiting.all = true;
      return book;
    },
    close: (book) => {
      api.disposeUnit(book.getId());
    },
    focus: (book) => {
      const units = injector.get(core.IUniverInstanceService);
      units.setCurrentUnitForType(book.getId());
      units.focusUnit(book.getId());
    },
    run: (command, parameters) => {
      if (!commands.syncExecuteCommand(command, parameters)) throw new Error(`the program refuses ${command}`);
    },
    calculate: async () => {
      const changes = waiting?.take();
      if (changes === undefined) return;
      const done = new Promise<void>((resolve) => {
        const listener = formulas.calculationEnd(() => {
          listener.dispose();
          resolve();
        });
      });
      await commands.executeCommand(formula.SetFormulaCalculationStartMutation.id, changes);
      await done;
    },
  };
}

const NOTHING_DIRTY = {
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/**
 * The program's index of values takes 0 for an empty text where a cell was compared before (`A1=""` is TRUE for 0): it
 * compares without the index.
 */
const compareWithoutIndex = (): void => {
  formula.CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
};

/** What changed since the last calculation. */
interface Waiting {
  /** Rows, columns or sheets came or went: everything is calculated. */
  all: boolean;
  /** `undefined`: nothing. */
  take(): object | undefined;
}

/**
 * The program calculates a tenth of a second after every change; the tests when they look. So its own list of what each
 * command changes is taken over.
 */
function takeOver(changes: IActiveDirtyManagerService, commands: ICommandService): Waiting {
  const conversions = new Map(changes.getDirtyConversionMap());
  for (const command of conversions.keys()) changes.remove(command);
  let ranges: object[] = [];
  const waiting: Waiting = {
    all: true,
    take: () => {
      if (!waiting.all && ranges.length === 0) return undefined;
      const taken = { ...NOTHING_DIRTY, dirtyRanges: ranges, forceCalculation: waiting.all };
      waiting.all = false;
      ranges = [];
      return taken;
    },
  };
  commands.onCommandExecuted((command, options) => {
    const conversion = conversions.get(command.id);
    // What the program does by itself: it writes down what it has calculated.
    if (conversion === undefined || options?.onlyLocal === true) return;
    if (command.id === "sheet.mutation.set-range-values")
      ranges.push(...(conversion.getDirtyData(command).dirtyRanges ?? []));
    else waiting.all = true;
  });
  return waiting;
}
