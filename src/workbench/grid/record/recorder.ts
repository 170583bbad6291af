/** All that is done to the workbook, by Cabina and by the person in the grid, as edits that a file takes over. */
import type { ICommandInfo, ICommandService, IExecutionOptions } from "@univerjs/core";
import { pictureOf } from "../../../../shared/workbook/apply/sheetDraft";
import { WorkbookDraft } from "../../../../shared/workbook/apply/workbookDraft";
import { contentPrint } from "../../../../shared/workbook/contentPrint";
import type { Edit } from "../../../../shared/workbook/edit";
import type { Merge, Snapshot } from "../../../../shared/workbook/snapshot";
import type { Turns } from "../host/turns";
import { followKept } from "../kept/followKept";
import type { Program, Sheet } from "../program";
import { slices } from "../slices";
import { areasAfter } from "./areasAfter";
import { MARKERS, type MutationParams, markWhole } from "./markMutation";
import { markCell, noMarks, type SheetMarks } from "./marks";
import { mendFormulas } from "./mendFormulas";
import { clearedFirst, isMoving, movingEdit } from "./movingEdits";
import { markSince, type TakenBack, takenBack } from "./takenBack";
import { expectedOf, writtenEdits } from "./writtenEdits";

export interface Recorder {
  /** An edit of Cabina's that is made now. */
  made(edit: Edit): void;
  /** What the person did so far is written down. */
  settle(): void;
  /** All edits since the workbook was opened, proved against what the grid holds. */
  edits(): Promise<readonly Edit[]>;
  /** A number that is another after anything was done. */
  count(): number;
  /** Where areas of a sheet (by its id), given as they were when the workbook was opened, stand by now. */
  standing<T extends Merge>(sheet: string, areas: readonly T[]): readonly T[];
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
  let draft = new WorkbookDraft(start);
  let list: Edit[] = [];
  /** Edits that emptied lines which the next one deletes. */
  const clearing = new Set<Edit>();
  const opened = new Map(program.book.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]));
  const marks = new Map<string, SheetMarks>();
  /** Rows, columns or sheets came or went: every formula may read otherwise. */
  let moved = false;
  /** Columns went: the program has to be set right before anything else is looked at. */
  let torn = false;
  /** The same for formulas that the program only keeps, whatever moved. */
  let behind = false;

  /** Lines come back as they went: nothing of their looks is another. */
  let restoring = false;
  let done = 0;

  const add = (edit: Edit): void => {
    draft.apply(edit);
    list.push(edit);
    done += 1;
  };
  const settle = (): void => {
    if (behind) followKept(program, draft);
    behind = false;
    for (const [id, touched] of marks) {
      const sheet = sheetWith(program, id);
      if (sheet !== undefined) writtenEdits(draft, program.book, sheet, touched).forEach(add);
    }
    marks.clear();
  };
  /** Before lines move the program takes merged areas apart, and puts them together again behind: in between they say nothing. */
  const settleBeforeMove = (): void => {
    const merged = [...marks].filter(([, touched]) => touched.merges).map(([id]) => id);
    for (const id of merged) marksOf(id).merges = false;
    settle();
    for (const id of merged) marksOf(id).merges = true;
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

  /** What went comes back: the edits go on from before. */
  const takeBack = (back: TakenBack): void => {
    list = list.slice(0, back.length);
    draft = new WorkbookDraft(start);
    for (const edit of list) draft.apply(edit);
    markSince(back, (name) => {
      const sheet = program.book.getSheetByName(name);
      return sheet === null ? undefined : marksOf(sheet.getSheetId());
    });
    restoring = true;
    torn = false;
    done += 1;
  };

  const before = commands.beforeCommandExecuted((command, options) => {
    if (command.type === COMMAND) restoring = false;
    if (!isMoving(command.id) || !isOurs(command) || !isByPerson(turn, options)) return;
    mend();
    settleBeforeMove();
    moved = true;
    const sheet = sheetWith(program, (command.params as MutationParams).subUnitId ?? "");
    const params = command.params as MutationParams & { trigger?: string };
    const { index } = params;
    const edit = movingEdit(command, program.book, sheet, (name) => printOf(draft, name));
    if (edit === undefined) return;
    behind = true;
    const back = params.trigger === UNDO ? takenBack(list, clearing, edit) : undefined;
    if (back !== undefined) {
      if (index !== undefined) params.index = index;
      takeBack(back);
      return;
    }
    for (const cleared of clearedFirst(draft, edit)) {
      clearing.add(cleared);
      add(cleared);
    }
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
    const touched = (id: string): SheetMarks => (restoring ? restored(marksOf(id)) : marksOf(id));
    if (command.id === ADDED && sheet !== undefined && Object.keys(sheet.cellData ?? {}).length > 0)
      markWhole(touched(sheet.id), sheet);
    if (subUnitId !== undefined) MARKERS[command.id]?.(touched(subUnitId), command.params as MutationParams);
  });
  return {
    settle,
    made: (edit) => {
      if (isMoving(edit.kind)) moved = true;
      behind ||= isMoving(edit.kind);
      add(asExpected(draft, edit));
      if (edit.kind === "deleteColumns") turn.asOurs(() => mendFormulas(program, draft));
    },
    async edits() {
      if (moved) await markFormulas(program, marksOf);
      moved = false;
      settle();
      return [...list];
    },
    count() {
      settle();
      return done;
    },
    standing: (sheet, areas) => areasAfter(areas, opened.get(sheet) ?? "", list),
    end() {
      before.dispose();
      after.dispose();
    },
  };
}

const ADDED = "sheet.mutation.insert-sheet";
const UNDO = "univer.command.undo";

/** Of what came back as it went only contents and merged areas are asked whether they are others. */
const restored = (marks: SheetMarks): SheetMarks => ({
  ...noMarks(),
  cells: marks.cells,
  get merges() {
    return marks.merges;
  },
  set merges(isTouched) {
    marks.merges = isTouched;
  },
});

const sheetWith = ({ book }: Program, id: string): Sheet | undefined =>
  book.getSheets().find((sheet) => sheet.getSheetId() === id);

/** As a file finds it that is asked with the same edits: what cells point to is no part of it, so no formula has to follow what moved. */
function printOf(draft: WorkbookDraft, name: string): string {
  const sheet = draft.sheet(name);
  return sheet === undefined ? "" : contentPrint(pictureOf(sheet));
}

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
