/** All that is done to the workbook, by Cabina and by the person in the grid, as edits that a file takes over. */
import type { ICommandInfo, ICommandService, IExecutionOptions } from "@univerjs/core";
import { pictureOf } from "../../../../shared/workbook/apply/sheetDraft";
import { WorkbookDraft } from "../../../../shared/workbook/apply/workbookDraft";
import { contentPrint } from "../../../../shared/workbook/contentPrint";
import type { Edit } from "../../../../shared/workbook/edit";
import type { Snapshot } from "../../../../shared/workbook/snapshot";
import type { Turns } from "../host/turns";
import type { Program, Sheet } from "../program";
import { slices } from "../slices";
import { MARKERS, type MutationParams, markWhole } from "./markMutation";
import { markCell, noMarks, type SheetMarks } from "./marks";
import { mendFormulas } from "./mendFormulas";
import { clearedFirst, isMoving, movingEdit } from "./movingEdits";
import { shownValues } from "./shownValues";
import { expectedOf, writtenEdits } from "./writtenEdits";

export interface Recorder {
  /** An edit of Cabina's that is made now. */
  made(edit: Edit): void;
  /** What the person did so far is written down. */
  settle(): void;
  /** All edits since the workbook was opened, proved against what the grid holds. */
  edits(): Promise<readonly Edit[]>;
  /** How many edits there are so far: another number after anything was done. */
  count(): number;
  end(): void;
}

export interface Recorded {
  readonly program: Program;
  readonly commands: ICommandService;
  readonly turn: Turns;
  /** As the workbook was opened. */
  readonly start: Snapshot;
}

/** A change of the program's that no command of ours makes and no calculation. */
export const isByPerson = (turn: Turns, options: IExecutionOptions | undefined): boolean =>
  !turn.ours && options?.onlyLocal !== true && (options as { fromSync?: boolean } | undefined)?.fromSync !== true;

/** `CommandType` of Univer. */
const COMMAND = 0;

export function recorder({ program, commands, turn, start }: Recorded): Recorder {
  const draft = new WorkbookDraft(start);
  const list: Edit[] = [];
  const marks = new Map<string, SheetMarks>();
  /** Rows, columns or sheets came or went: every formula may read otherwise. */
  let moved = false;
  /** Columns went: the program has to be set right before anything else is looked at. */
  let torn = false;

  const add = (edit: Edit): void => {
    draft.apply(edit);
    list.push(edit);
  };
  const settle = (): void => {
    for (const [id, touched] of marks) {
      const sheet = sheetWith(program, id);
      if (sheet !== undefined) writtenEdits(draft, program.book, sheet, touched).forEach(add);
    }
    marks.clear();
  };
  const marksOf = (id: string): SheetMarks => {
    const touched = marks.get(id) ?? noMarks();
    marks.set(id, touched);
    return touched;
  };
  const isOurs = ({ params }: Readonly<ICommandInfo>): boolean =>
    (params as MutationParams | undefined)?.unitId === program.book.getId();

  const mend = (): void => {
    if (torn) turn.asOurs(() => mendFormulas(program, draft));
  };

  const before = commands.beforeCommandExecuted((command, options) => {
    if (!isMoving(command.id) || !isOurs(command) || !isByPerson(turn, options)) return;
    mend();
    settle();
    moved = true;
    const sheet = sheetWith(program, (command.params as MutationParams).subUnitId ?? "");
    const edit = movingEdit(command, program.book, sheet, (name) => printOf(draft, name));
    if (edit === undefined) return;
    clearedFirst(draft, edit).forEach(add);
    add(edit);
    torn ||= edit.kind === "deleteColumns";
  });
  const after = commands.onCommandExecuted((command, options) => {
    if (command.type === COMMAND && torn && !turn.ours) {
      mend();
      // The command may be part of another one that still goes on.
      queueMicrotask(() => {
        torn = false;
      });
    }
    if (!isOurs(command) || !isByPerson(turn, options)) return;
    const { subUnitId, sheet } = command.params as MutationParams;
    if (command.id === ADDED && sheet !== undefined && Object.keys(sheet.cellData ?? {}).length > 0)
      markWhole(marksOf(sheet.id), sheet);
    if (subUnitId !== undefined) MARKERS[command.id]?.(marksOf(subUnitId), command.params as MutationParams);
  });
  return {
    settle,
    made: (edit) => {
      if (isMoving(edit.kind)) moved = true;
      add(asExpected(draft, edit));
      if (edit.kind === "deleteColumns") turn.asOurs(() => mendFormulas(program, draft));
    },
    async edits() {
      await program.calculated();
      if (moved) await markFormulas(program, marksOf);
      moved = false;
      settle();
      if (list.length === 0) return [];
      return [...list, ...(await shownValues(program, draft, typedIn(list), slices()))];
    },
    count() {
      settle();
      return list.length;
    },
    end() {
      before.dispose();
      after.dispose();
    },
  };
}

const ADDED = "sheet.mutation.insert-sheet";

const typedIn = (edits: readonly Edit[]): ReadonlySet<string> =>
  new Set(edits.flatMap((edit) => (edit.kind === "typeFormulas" ? edit.cells.map(({ formula }) => formula) : [])));

const sheetWith = ({ book }: Program, id: string): Sheet | undefined =>
  book.getSheets().find((sheet) => sheet.getSheetId() === id);

function printOf(draft: WorkbookDraft, name: string): string {
  const sheet = draft.sheet(name);
  return sheet === undefined ? "" : contentPrint(upToDate(draft, name) ?? pictureOf(sheet));
}

const upToDate = (draft: WorkbookDraft, name: string) => draft.snapshot().sheets.find((sheet) => sheet.name === name);

/** The grid was asked whether the edit fits; the file is asked with what the edits so far give, which may name a formula's own sheet. */
function asExpected(draft: WorkbookDraft, edit: Edit): Edit {
  if (edit.kind === "removeSheet") return { ...edit, expected: printOf(draft, edit.sheet) };
  const sheet = edit.kind === "writeCells" ? draft.sheet(edit.sheet) : undefined;
  if (edit.kind !== "writeCells" || sheet === undefined) return edit;
  const cells = edit.cells.map((write) =>
    typeof write.expected === "object" && write.expected !== null && "formula" in write.expected
      ? { ...write, expected: expectedOf(draft.cell(sheet, write.row, write.column)) }
      : write,
  );
  return { ...edit, cells };
}

/** Every formula of the grid is looked at once more. */
async function markFormulas({ book }: Program, marksOf: (id: string) => SheetMarks): Promise<void> {
  const slice = slices();
  for (const sheet of book.getSheets()) {
    const touched = marksOf(sheet.getSheetId());
    for (const [row, line] of Object.entries(sheet.getSheet().getCellMatrix().getMatrix())) {
      for (const [column, cell] of Object.entries(line ?? {}))
        if ((cell as { f?: string; si?: string } | null)?.f || (cell as { si?: string } | null)?.si)
          markCell(touched, Number(row), Number(column));
      const rest = slice.breathe();
      if (rest !== undefined) await rest;
    }
  }
}
