/** What a person does on the workbook, told as events. */
import type { ICommandService } from "@univerjs/core";
import type { HostEvent } from "../../host";
import type { Turns } from "./host/turns";
import type { Book } from "./program";

export interface Watch {
  readonly commands: ICommandService;
  readonly turn: Turns;
  readonly book: () => Book;
  readonly tell: (event: HostEvent) => void;
}

/** From 0. */
const LAST = { row: 1_048_575, column: 16_383 };

/** `CommandType` of Univer. */
const MUTATION = 2;
const SELECTION = "sheet.operation.set-selections";
const SHEET = "sheet.operation.set-worksheet-active";

export function watchBook({ commands, turn, book, tell }: Watch): void {
  let told = false;
  const changed = (): void => {
    if (told) return;
    told = true;
    setTimeout(() => {
      told = false;
      tell({ kind: "changed" });
    }, 0);
  };
  commands.onCommandExecuted(({ id, type, params }, options) => {
    if (turn.ours) return;
    if (id === SELECTION || id === SHEET) {
      const at = selected(book());
      if (at !== undefined) tell(at);
      return;
    }
    if (type !== MUTATION || options?.onlyLocal === true) return;
    if ((params as { unitId?: string } | undefined)?.unitId === book().getId()) changed();
  });
}

/** For a moment the selection may reach beyond what was just taken away, and the program throws. */
function selectedRange(sheet: ReturnType<Book["getActiveSheet"]>) {
  try {
    return sheet.getSelection()?.getActiveRange()?.getRange();
  } catch {
    return undefined;
  }
}

/** Whole rows and columns reach the edge that a sheet has in files and in other programs: here it has only as many as are shown. */
function selected(book: Book): HostEvent | undefined {
  const sheet = book.getActiveSheet();
  const range = selectedRange(sheet);
  if (range === undefined) return undefined;
  const { startRow: top, endRow, startColumn: left, endColumn } = range;
  const bottom = top === 0 && endRow >= sheet.getMaxRows() - 1 ? LAST.row : endRow;
  const right = left === 0 && endColumn >= sheet.getMaxColumns() - 1 ? LAST.column : endColumn;
  return { kind: "selected", at: { sheet: sheet.getSheetName(), top, left, bottom, right } };
}
