/** What a person may not do in the grid is refused before it happens, with a sentence. */
import type { ICommandInfo, ICommandService, IRange } from "@univerjs/core";
import type { Refusal } from "../../../../shared/text/grid";
import type { FixedArea } from "../../file/looks";
import type { Turns } from "../host/turns";
import type { Program } from "../program";
import { dropKept, whyNotFilled, whyNotWritten } from "./guardCells";
import { FOLLOWING, MARKERS, type MutationParams, PASSED_OVER } from "./markMutation";
import { isMoving } from "./movingEdits";
import { isByPerson } from "./recorder";
import { FOLLOWED, REFUSED, REFUSED_CHANGES } from "./refusals";

export interface Guarded {
  readonly commands: ICommandService;
  readonly turn: Turns;
  readonly program: () => Program | undefined;
  /** What of a sheet (by its id) a file holds together, as it stands now; absent: nothing. */
  readonly fixed?: (sheet: string) => readonly FixedArea[];
  readonly onRefused: (why: Refusal) => void;
  /** The error with which the program takes a command back quietly. */
  readonly refusal: () => Error;
}

/** `CommandType` of Univer. */
const [COMMAND, MUTATION] = [0, 2];

export function guard({ commands, turn, program, fixed, onRefused, refusal }: Guarded): void {
  askedFirst(commands, (command, options) => {
    const open = program();
    if (open === undefined || !isByPerson(turn, options)) return;
    if (turn.taken && isTyping(command)) {
      onRefused("writing");
      throw refusal();
    }
    const why =
      command.type === COMMAND
        ? (REFUSED.get(command.id) ?? whyNotUndone(command, open) ?? whyNotFilled(command, open))
        : whyNotChanged(command, open, turn, fixed);
    if (why === undefined) {
      if (command.type === MUTATION && isOf(command, open)) dropKept(command, open);
      return;
    }
    onRefused(why);
    throw refusal();
  });
}

type Listener = Parameters<ICommandService["beforeCommandExecuted"]>[0];

/** The program's own listeners put a formula into its cell before they are done asking: what is refused would stand there. */
function askedFirst(commands: ICommandService, listener: Listener): void {
  commands.beforeCommandExecuted(listener);
  const { _beforeCommandExecutionListeners: all } = commands as unknown as {
    readonly _beforeCommandExecutionListeners: Listener[];
  };
  all.splice(all.indexOf(listener), 1);
  all.unshift(listener);
}

/** A cell is opened for typing: what is typed while Cabina writes could not be entered afterwards. */
const isTyping = ({ id, params }: Readonly<ICommandInfo>): boolean =>
  id === "sheet.operation.set-cell-edit-visible" && (params as { visible?: boolean } | undefined)?.visible === true;

/** Nothing would happen, and nobody would know why. */
const whyNotUndone = ({ id }: Readonly<ICommandInfo>, open: Program): Refusal | undefined =>
  id === "univer.command.undo" && open.undoIsOurs() ? "undoOurs" : undefined;

const isOf = ({ params }: Readonly<ICommandInfo>, { book }: Program): boolean =>
  (params as MutationParams | undefined)?.unitId === book.getId();

function whyNotChanged(
  command: Readonly<ICommandInfo>,
  open: Program,
  turn: Turns,
  fixed: Guarded["fixed"],
): Refusal | undefined {
  const params = command.params as (MutationParams & { trigger?: string }) | undefined;
  if (
    command.type !== MUTATION ||
    params === undefined ||
    !isOf(command, open) ||
    command.id.startsWith("formula.mutation.set-")
  )
    return undefined;
  if (PASSED_OVER.has(command.id) || command.id.startsWith("data-validation.mutation.formula")) return undefined;
  if (turn.taken) return "writing";
  if (isMoving(command.id)) return whyNotMoved(command, params, open, fixed);
  if (MARKERS[command.id] !== undefined)
    return whyNotWritten(command, open, params.subUnitId === undefined ? [] : (fixed?.(params.subUnitId) ?? []));
  if (FOLLOWING.has(command.id) && FOLLOWED.has(params.trigger ?? "")) return undefined;
  return REFUSED_CHANGES[command.id] ?? (FOLLOWING.has(command.id) ? "rules" : "notKept");
}

function whyNotMoved(
  command: Readonly<ICommandInfo>,
  params: MutationParams,
  open: Program,
  fixed: Guarded["fixed"],
): Refusal | undefined {
  if (isNoteInTheWay(command, params, open)) return "noteInTheWay";
  if (command.id === "sheet.mutation.remove-sheet") return isLastVisible(params, open) ? "lastSheet" : undefined;
  const areas = params.subUnitId === undefined ? [] : (fixed?.(params.subUnitId) ?? []);
  return areas.some((area) => tears(command.id, params.range, area)) ? "tableInTheWay" : undefined;
}

const isLastVisible = ({ subUnitId }: MutationParams, { book }: Program): boolean =>
  book.getSheets().every((sheet) => sheet.isSheetHidden() || sheet.getSheetId() === subUnitId);

function tears(id: string, range: IRange | undefined, { left, right, top, headerRows }: FixedArea): boolean {
  if (range === undefined) return false;
  if (id === "sheet.mutation.insert-col") return range.startColumn > left && range.startColumn <= right;
  if (id === "sheet.mutation.remove-col") return range.startColumn <= right && range.endColumn >= left;
  if (id === "sheet.mutation.remove-rows") return range.startRow < top + headerRows && range.endRow >= top;
  return false;
}

/** What somebody wrote in a note is not deleted with cells. */
function isNoteInTheWay({ id }: Readonly<ICommandInfo>, { subUnitId, range }: MutationParams, open: Program): boolean {
  if (range === undefined || subUnitId === undefined) return false;
  const within = LINES[id];
  if (within === undefined) return false;
  return (open.facets?.notes(subUnitId) ?? []).some(({ row, column }) => within(range, row, column));
}

const LINES: Readonly<Record<string, (range: IRange, row: number, column: number) => boolean>> = {
  "sheet.mutation.remove-rows": ({ startRow, endRow }, row) => row >= startRow && row <= endRow,
  "sheet.mutation.remove-col": ({ startColumn, endColumn }, _, column) => column >= startColumn && column <= endColumn,
};
