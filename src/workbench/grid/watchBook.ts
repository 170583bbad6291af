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

function selected(book: Book): HostEvent | undefined {
  const sheet = book.getActiveSheet();
  const range = selectedRange(sheet);
  if (range === undefined) return undefined;
  const { startRow, endRow, startColumn, endColumn } = range;
  const at = { sheet: sheet.getSheetName(), top: startRow, left: startColumn, bottom: endRow, right: endColumn };
  return { kind: "selected", at };
}
