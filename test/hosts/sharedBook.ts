/** One workbook in the hands of several people, each with a pane of their own: what one writes, the others find. */
import { applyEdits, firstConflict } from "../../shared/workbook/applyEdits";
import type { CellWrite, Edit } from "../../shared/workbook/edit";
import { cellOf, type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import type { Host } from "../../src/host";
import { HostError } from "../../src/hostProblem";

export interface SharedHost extends Host {
  /** What somebody does after so many edits of the next list, before the edit after them. */
  after(edits: number, act: () => Promise<unknown>): void;
}

export interface SharedBook {
  now(): Snapshot;
  type(change: (book: Snapshot) => Snapshot): void;
  /** `session`: absent on hosts where nobody else is. */
  host(session?: string): SharedHost;
}

/**
 * Edits are written one by one. Before each, a host looks whether the last column of what it wrote first still holds that,
 * as a program does in which others may be writing.
 */
export function sharedBook(start: Snapshot): SharedBook {
  let book = start;
  const host = (session?: string): SharedHost => {
    let planned: { readonly edits: number; readonly act: () => Promise<unknown> } | undefined;
    return {
      about: () => ({
        name: "excel",
        language: "it",
        calculates: true,
        ...(session === undefined ? {} : { session }),
      }),
      readWorkbook: async () => book,
      after(edits, act) {
        planned = { edits, act };
      },
      async applyEdits(edits, onProgress, isStopped) {
        const at = firstConflict(book, edits);
        if (at !== undefined) return { kind: "conflict", at };
        const guard = guardOf(edits);
        const interruption = planned;
        planned = undefined;
        for (const [made, edit] of edits.entries()) {
          if (interruption?.edits === made) await interruption.act();
          onProgress?.(made, edits.length, edit.sheet);
          if (isStopped?.() === true) return { kind: "cancelled", edits: made };
          if (guard.edit !== undefined && made > edits.indexOf(guard.edit) && !guard.holds(book))
            throw new HostError({ code: "taken-over", sheet: edit.sheet, details: "the intent is another one" });
          book = applyEdits(book, [edit]);
        }
        onProgress?.(edits.length, edits.length, edits[edits.length - 1]?.sheet ?? "");
        return { kind: "applied", edits: edits.length };
      },
    };
  };
  return {
    now: () => book,
    type(change) {
      book = change(book);
    },
    host,
  };
}

interface Guard {
  readonly edit: Edit | undefined;
  holds(book: Snapshot): boolean;
}

function guardOf(edits: readonly Edit[]): Guard {
  const first = edits.find((edit) => edit.kind === "writeCells");
  const cells = first?.kind === "writeCells" ? first.cells : [];
  const last = Math.max(...cells.map(({ column }) => column));
  const guarded: readonly CellWrite[] = cells.filter(({ column }) => column === last);
  return {
    edit: first,
    holds(book) {
      const sheet = sheetNamed(book, first?.sheet ?? "");
      return guarded.every(({ row, column, content }) => {
        const value = sheet === undefined ? undefined : cellOf(sheet, row, column)?.value;
        return content.kind === "value" ? value === content.value : true;
      });
    },
  };
}
