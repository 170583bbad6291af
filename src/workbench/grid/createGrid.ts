/** The spreadsheet grid of the workbench. */
import { CustomCommandExecutionError, ICommandService, IUndoRedoService, type Univer } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { UpdateFormulaController } from "@univerjs/sheets-formula";
import type {} from "@univerjs/sheets-numfmt/facade";
import type {} from "@univerjs/sheets-ui/facade";
import type { Language } from "../../../shared/language";
import { gridTexts } from "../../../shared/text/grid";
import { type CellRange, printRange } from "../../../shared/workbook/address";
import type { Edit } from "../../../shared/workbook/edit";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { HostEvent, LiveHost } from "../../host";
import type { BookLooks, FixedArea } from "../file/looks";
import { bookData } from "./book/bookData";
import { type Calculation, calculateFully } from "./calculation/calculation";
import { countChanges } from "./countChanges";
import { pasteInLanguage } from "./entry/pasteInLanguage";
import { typeInLanguage } from "./entry/typeInLanguage";
import { untilTyped } from "./entry/untilTyped";
import { turns } from "./host/turns";
import { workbenchHost } from "./host/workbenchHost";
import { keepOffLateResults } from "./keepOffLateResults";
import { type Checked, checkedOn } from "./kept/checkOpened";
import { sheetsGoing } from "./lookWhereNamed";
import type { Book, Program } from "./program";
import { guard } from "./record/guard";
import { type Recorder, recorder } from "./record/recorder";
import { tellSpills } from "./record/tellSpills";
import { screenFacets } from "./screenFacets";
import { nextTurn } from "./slices";
import { type Api, localeOf, type Screen, startProgram } from "./univerParts";
import { validateWhatStands } from "./validateWhatStands";
import { watchBook } from "./watchBook";
import { within } from "./within";
import "./univerStyles";

/** A workbook that is shown. `looks` absent: its bare contents. */
export interface GridBook {
  readonly snapshot: Snapshot;
  readonly looks?: BookLooks;
}

export interface GridOptions extends Screen {
  /** Something was not done, with the reason in the person's language. */
  readonly onRefused: (sentence: string) => void;
}

export interface Grid {
  /** Shows this workbook instead of the one before; what was done to that one is forgotten. */
  open(book: GridBook): void;
  /** Which formulas of the workbook that was opened last the grid calculates otherwise than the file says, once that is known. */
  checked(): Promise<Checked>;
  /** The workbook that is open, as Cabina reads and writes it. */
  readonly host: LiveHost;
  /** A cell that is being typed into is entered, as with Enter. */
  enter(): Promise<void>;
  /** All that was done to the workbook since it was opened, by anybody, in order. */
  edits(): Promise<readonly Edit[]>;
  /** How many edits there are so far: another number after anything was done. */
  count(): number;
  /** Every formula shows what it gives for the cells as they stand; `false`: it does not come to that. */
  calculated(): Promise<boolean>;
  /** Cabina writes nothing at the moment. */
  free(): Promise<void>;
  setLanguage(language: Language): void;
  setDark(dark: boolean): void;
  close(): void;
}

export function createGrid(options: GridOptions): Grid {
  const { univer, api } = startProgram(options);
  const state = { language: options.language, listeners: new Set<(event: HostEvent) => void>() };
  const turn = turns();
  const tell = (event: HostEvent): void => {
    for (const listener of state.listeners) listener(event);
  };
  let calculation: Calculation | undefined;
  let program: Program | undefined;
  let record: Recorder | undefined;
  let isBroken = false;
  for (const kind of ["error", "messageerror"] as const)
    options.calculationWorker.addEventListener(kind, () => {
      if (!isBroken) options.onRefused(gridTexts(state.language).calculationBroken);
      isBroken = true;
    });
  let check: Promise<Checked> = Promise.resolve({ kept: [], updated: [] });
  /** By the ids of sheets. */
  let fixed: ReadonlyMap<string, readonly FixedArea[]> = new Map();
  const openBook = (): Program => {
    if (program === undefined) throw new Error("no workbook is open");
    return program;
  };
  const enter = async (): Promise<void> => {
    const book = program?.book;
    if (book?.isCellEditing() === true) await book.endEditingAsync(true);
  };
  return {
    open({ snapshot, looks }) {
      if (program !== undefined) api.disposeUnit(program.book.getId());
      const book = api.createWorkbook(bookData(snapshot, looks));
      record?.end();
      if (calculation === undefined) {
        validateWhatStands(univer.__getInjector());
        calculation = calculateFully(commandsOf(univer), univer.__getInjector().get(IActiveDirtyManagerService));
        keepOffLateResults(commandsOf(univer), (unit, sheet, row, column) =>
          program?.book.getId() === unit
            ? program.book.getWorkbook().getSheetBySheetId(sheet)?.getCellMatrix().getValue(row, column)
            : undefined,
        );
        watchBook({ commands: commandsOf(univer), turn, book: () => openBook().book, tell });
        pasteInLanguage(univer.__getInjector(), () => state.language);
        typeInLanguage(univer.__getInjector(), {
          language: () => state.language,
          unreadable: (at, text) =>
            options.onRefused(gridTexts(state.language).unreadableFormula(printRange(at), text)),
          refusal,
        });
        tellSpills(
          commandsOf(univer),
          () => program,
          (at) => options.onRefused(gridTexts(state.language).fillsMany(printRange(at))),
        );
        guard({
          commands: commandsOf(univer),
          turn,
          program: () => program,
          fixed: (sheet) => record?.standing(sheet, fixed.get(sheet) ?? []) ?? [],
          onRefused: (why) => options.onRefused(gridTexts(state.language).refused[why]),
          refusal,
        });
      }
      program = programOf(univer, book, calculation);
      fixed = new Map(
        (looks?.sheets ?? []).map(({ name, fixed: areas }) => [book.getSheetByName(name)?.getSheetId() ?? name, areas]),
      );
      showAtFirst(book, state.language, looks);
      record = recorder({ program, commands: commandsOf(univer), turn, start: snapshot });
      calculation.watch();
      check = checkedOn({ program, start: snapshot, looks, turn });
      // Whoever asks is told; where nobody asks, nobody is left with it.
      check.catch(() => undefined);
    },
    checked: () => check,
    host: workbenchHost({
      turns: turn,
      program: openBook,
      language: () => state.language,
      async enter() {
        await untilTyped({
          isOpen: () => program?.book.isCellEditing() === true,
          isHere: () => options.container.contains(document.activeElement),
        });
        await enter();
      },
      settle: () => record?.settle(),
      made: (edit) => record?.made(edit),
      show: (at) => show(api, openBook().book, at),
      watch(listener) {
        state.listeners.add(listener);
        return () => state.listeners.delete(listener);
      },
    }),
    enter,
    edits: async () => (await record?.edits()) ?? [],
    count: () => record?.count() ?? 0,
    calculated: () => within(calculation?.settled() ?? Promise.resolve(), isBroken ? LIMITS.broken : LIMITS.sound),
    async free() {
      // Whatever large thing was just taken in, such as a file, and what comes now are not one long task.
      await nextTurn();
      await turn.free();
    },
    setLanguage(language) {
      state.language = language;
      univer.setLocale(localeOf(language));
      program?.book.setNumfmtLocal(language);
    },
    setDark(dark) {
      api.toggleDarkMode(dark);
    },
    close() {
      calculation?.end();
      univer.dispose();
    },
  };
}

/** Nobody waits longer for a calculation, in milliseconds: where it is known that something went wrong, hardly at all. */
const LIMITS = { sound: 60_000, broken: 3_000 };

const refusal = (): Error => new CustomCommandExecutionError("refused");

const commandsOf = (univer: Univer): ICommandService => univer.__getInjector().get(ICommandService);

function programOf(univer: Univer, book: Book, calculation: Calculation): Program {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const undo = injector.get(IUndoRedoService);
  const counts = countChanges(commands);
  let hasWritten = false;
  return {
    book,
    ...counts,
    run(command, parameters) {
      if (!commands.syncExecuteCommand(command, parameters)) throw new Error(`the program refuses ${command}`);
    },
    calculated: () => calculation.settled(),
    hold: () => calculation.hold(),
    going: sheetsGoing(injector.get(UpdateFormulaController)),
    forgetUndo() {
      hasWritten = true;
      undo.clearUndoRedo(book.getId());
    },
    undoIsOurs: () => hasWritten && undo.pitchTopUndoElement() === null,
    facets: screenFacets(injector, book.getId()),
  };
}

function showAtFirst(book: Book, language: Language, looks: BookLooks | undefined): void {
  book.setNumfmtLocal(language);
  const first = looks === undefined ? null : book.getSheetByName(looks.activeSheet);
  if (first !== null && !first.isSheetHidden()) book.setActiveSheet(first);
}

/** A hidden sheet is not shown, and one that is gone is left alone. */
function show(api: Api, book: Book, { sheet: name, top, left, bottom, right }: CellRange): void {
  const sheet = book.getSheetByName(name);
  if (sheet === null || sheet.isSheetHidden()) return;
  if (api.getActiveWorkbook()?.getActiveSheet().getSheetId() !== sheet.getSheetId()) book.setActiveSheet(sheet);
  const [lastRow, lastColumn] = [sheet.getMaxRows() - 1, sheet.getMaxColumns() - 1];
  if (top > lastRow || left > lastColumn) return;
  sheet.getRange(top, left, Math.min(bottom, lastRow) - top + 1, Math.min(right, lastColumn) - left + 1).activate();
  sheet.scrollToCell(Math.max(0, top - 3), Math.max(0, left - 1));
}
