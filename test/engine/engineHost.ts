/** A host whose workbook stands in a spreadsheet program that is not ours: it moves references and calculates. */
import type { IWorkbookData } from "@univerjs/core";
import { firstConflict } from "../../shared/workbook/applyEdits";
import type { Edit } from "../../shared/workbook/edit";
import type { Snapshot } from "../../shared/workbook/snapshot";
import type { Host } from "../../src/host";
import { bookData } from "./bookData";
import { makeEdit } from "./makeEdit";
import { readBook } from "./readBook";
import { type Book, theEngine } from "./univer";

export interface EngineHost extends Host {
  readonly book: Book;
  /** The same as the program holds it at the moment, not calculated. */
  standing(): Snapshot;
  /** The workbook as it shows itself now, calculated. */
  snapshot(): Promise<Snapshot>;
  close(): void;
}

export interface EngineOptions {
  /** After so many edits of the next list the host throws; those before it stay. */
  readonly failAfter?: () => number | undefined;
  /** What a person does between the picture that was read and the edits that arrive. */
  readonly meanwhile?: () => void;
}

/** `start`: a picture, or the program's own data as `book.save()` gives them. */
export function engineHost(
  start: Snapshot | Partial<IWorkbookData>,
  { failAfter, meanwhile }: EngineOptions = {},
): EngineHost {
  const book = theEngine().open(isPicture(start) ? bookData(start) : start);
  const snapshot = async (): Promise<Snapshot> => {
    await theEngine().calculate();
    return readBook(book);
  };
  return {
    book,
    about: () => ({ name: "workbench", language: "it", calculates: true }),
    snapshot,
    standing: () => readBook(book),
    readWorkbook: snapshot,
    close: () => theEngine().close(book),
    async applyEdits(edits: readonly Edit[], onProgress) {
      meanwhile?.();
      const at = firstConflict(readBook(book), edits);
      if (at !== undefined) return { kind: "conflict", at };
      const limit = failAfter?.() ?? Number.POSITIVE_INFINITY;
      for (const [index, edit] of edits.entries()) {
        if (index >= limit) throw new Error(`the host broke after ${index} of ${edits.length} edits`);
        makeEdit(book, edit);
        onProgress?.(index + 1, edits.length, edit.sheet);
      }
      return { kind: "applied", edits: edits.length };
    },
  };
}

const isPicture = (start: Snapshot | Partial<IWorkbookData>): start is Snapshot => Array.isArray(start.sheets);
