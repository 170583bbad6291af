/** The workbench's grid without its screen: the same program, the same host, in Node. */
import type { ICommandService } from "@univerjs/core";
import type {} from "@univerjs/engine-formula/facade";
import type {} from "@univerjs/sheets/facade";
import type { Refusal } from "../../../shared/text/grid";
import { printRange } from "../../../shared/workbook/address";
import type { Edit } from "../../../shared/workbook/edit";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { HostEvent, LiveHost } from "../../../src/host";
import type { BookLooks, FixedArea } from "../../../src/workbench/file/looks";
import { bookData } from "../../../src/workbench/grid/book/bookData";
import { refuseAmbiguousTexts } from "../../../src/workbench/grid/calculation/ambiguousTexts";
import { calculateFully } from "../../../src/workbench/grid/calculation/calculation";
import { writeOnlyChanges } from "../../../src/workbench/grid/calculation/changedResults";
import { compareWithoutIndex } from "../../../src/workbench/grid/calculation/compareWithoutIndex";
import { countWithoutReading } from "../../../src/workbench/grid/calculation/countWithoutReading";
import { rememberTexts } from "../../../src/workbench/grid/calculation/rememberTexts";
import { keepUnderWholeKeys } from "../../../src/workbench/grid/calculation/wholeKeys";
import { countChanges } from "../../../src/workbench/grid/countChanges";
import { bscFunctions } from "../../../src/workbench/grid/functions/bscFunctions";
import { turns } from "../../../src/workbench/grid/host/turns";
import { workbenchHost } from "../../../src/workbench/grid/host/workbenchHost";
import { keepOffLateResults } from "../../../src/workbench/grid/keepOffLateResults";
import { type Checked, checkedOn } from "../../../src/workbench/grid/kept/checkOpened";
import { lookWhereNamed, sheetsGoing } from "../../../src/workbench/grid/lookWhereNamed";
import type { Program } from "../../../src/workbench/grid/program";
import { guard } from "../../../src/workbench/grid/record/guard";
import { type Recorder, recorder } from "../../../src/workbench/grid/record/recorder";
import { tellSpills } from "../../../src/workbench/grid/record/tellSpills";
import { watchBook } from "../../../src/workbench/grid/watchBook";
import outsideJest from "../../engine/outsideJest";
import { keepChannels } from "./channels";

const core = outsideJest("@univerjs/core") as typeof import("@univerjs/core");
const facade = outsideJest("@univerjs/core/facade") as typeof import("@univerjs/core/facade");
const formula = outsideJest("@univerjs/engine-formula") as typeof import("@univerjs/engine-formula");
const sheets = outsideJest("@univerjs/sheets") as typeof import("@univerjs/sheets");
const sheetsFormula = outsideJest("@univerjs/sheets-formula") as typeof import("@univerjs/sheets-formula");
for (const name of ["sheets", "engine-formula", "sheets-formula"]) outsideJest(`@univerjs/${name}/facade`);

export interface Headless {
  readonly host: LiveHost;
  readonly program: Program;
  readonly commands: ICommandService;
  edits(): Promise<readonly Edit[]>;
  /** What the grid said that it does not do. */
  readonly refused: readonly Refusal[];
  /** Cells whose formulas fill others, too. */
  readonly spilled: readonly string[];
  /** How many edits there are by now. */
  count(): number;
  canUndo(): boolean;
  /** What the grid calculates otherwise than the file says; without `looks` nobody asks. */
  checked(): Promise<Checked>;
  close(): void;
}

lookWhereNamed(sheetsFormula.UpdateFormulaController);

/** A grid of its own for each workbook. */
export function headless(start: Snapshot, fixed: readonly FixedArea[] = [], looks?: BookLooks): Headless {
  const closeChannels = keepChannels();
  const univer = new core.Univer({
    logLevel: core.LogLevel.ERROR,
    locale: core.LocaleType.EN_US,
    locales: { [core.LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin, { function: bscFunctions(formula) as never });
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  univer.registerPlugin(sheetsFormula.UniverSheetsFormulaPlugin, { initialFormulaComputing: 2 });
  compareWithoutIndex(formula.CELL_INVERTED_INDEX_CACHE);
  keepUnderWholeKeys(formula.FORMULA_REF_TO_ARRAY_CACHE);
  rememberTexts(formula.ValueObjectFactory);
  refuseAmbiguousTexts(formula as never);
  const api = facade.FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(core.ICommandService);
  const book = api.createWorkbook(bookData(start, looks));
  // Only what is in focus can be taken back.
  injector.get(core.IUniverInstanceService).focusUnit(book.getId());
  countWithoutReading(injector.get(formula.IFunctionService), (value) => formula.NumberValueObject.create(value));
  writeOnlyChanges(commands, (_, sheet, row, column) =>
    book.getWorkbook().getSheetBySheetId(sheet)?.getCellMatrix().getValue(row, column),
  );
  keepOffLateResults(commands, (_, sheet, row, column) =>
    book.getWorkbook().getSheetBySheetId(sheet)?.getCellMatrix().getValue(row, column),
  );
  const calculation = calculateFully(commands, injector.get(formula.IActiveDirtyManagerService));
  calculation.watch();
  const counts = countChanges(commands);
  let hasWritten = false;
  const program: Program = {
    book,
    ...counts,
    run(command, parameters) {
      if (!commands.syncExecuteCommand(command, parameters)) throw new Error(`the program refuses ${command}`);
    },
    calculated: () => calculation.settled(),
    hold: () => calculation.hold(),
    going: sheetsGoing(injector.get(sheetsFormula.UpdateFormulaController)),
    forgetUndo() {
      hasWritten = true;
      injector.get(core.IUndoRedoService).clearUndoRedo(book.getId());
    },
    undoIsOurs: () => hasWritten && injector.get(core.IUndoRedoService).pitchTopUndoElement() === null,
  };
  const turn = turns();
  const listeners = new Set<(event: HostEvent) => void>();
  watchBook({
    commands,
    turn,
    book: () => book,
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
  });
  const refused: Refusal[] = [];
  const plan = book.getSheetByName("Piano")?.getSheetId();
  let record: Recorder | undefined;
  const spilled: string[] = [];
  tellSpills(
    commands,
    () => program,
    (at) => spilled.push(printRange(at)),
  );
  guard({
    commands,
    turn,
    program: () => program,
    fixed: (sheet) => (sheet === plan ? (record?.standing(sheet, fixed) ?? []) : []),
    onRefused: (why) => refused.push(why),
    refusal: () => new core.CustomCommandExecutionError("refused"),
  });
  const recording = recorder({ program, commands, turn, start });
  record = recording;
  const check = looks === undefined ? undefined : checkedOn({ program, start, looks, turn });
  return {
    program,
    commands,
    edits: () => recording.edits(),
    refused,
    spilled,
    count: () => recording.count(),
    checked: async () => (await check) ?? { kept: [], updated: [] },
    canUndo: () => injector.get(core.IUndoRedoService).pitchTopUndoElement() !== null,
    close: () => {
      calculation.end();
      univer.dispose();
      closeChannels();
    },
    host: workbenchHost({
      turns: turn,
      program: () => program,
      language: () => "it",
      settle: () => recording.settle(),
      made: (edit) => recording.made(edit),
      show: () => undefined,
      watch(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    }),
  };
}
