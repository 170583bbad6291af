/** The file behind the grid: opened once, kept as it came, and saved as it came with the edits in it. */
import type { Language } from "../../../shared/language";
import { fail, type Result, succeed } from "../../../shared/result";
import { workbenchEn } from "../../../shared/text/en/workbench";
import { workbenchIt } from "../../../shared/text/it/workbench";
import { type CellRange, cellName, quoteSheet } from "../../../shared/workbook/address";
import type { Edit } from "../../../shared/workbook/edit";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import { emptyWorkbook } from "../../file/emptyWorkbook";
import { explainFileProblem } from "../../file/explainFileProblem";
import { type FileHost, fileHost } from "../../file/fileHost";
import { UnreadableFile } from "../../file/fileProblem";
import type { WorkbookPackage } from "../../file/package/workbookPackage";
import { readSnapshot } from "../../file/read/readSnapshot";
import { openPackage } from "../../file/read/recogniseFile";
import type { FileWork, OpenedBook, OpenProblem, SaveProblem } from "./opened";
import { readCannotShow } from "./readCannotShow";
import { readLooks } from "./readLooks";

interface Opened {
  readonly parts: WorkbookPackage;
  readonly bytes: Uint8Array;
  readonly language: Language;
}

/** A file that cannot be read leaves the one that is open as it is. */
export function fileWork(): FileWork {
  let opened: Opened | undefined;
  return {
    blank,
    async open(bytes, name, language) {
      const book = openBook(bytes, name, language);
      if (!book.ok) return book;
      opened = { parts: book.value.parts, bytes, language };
      return succeed(book.value.book);
    },
    async save(edits, results) {
      if (opened === undefined) return fail({ code: "nothingOpen", message: workbenchIt.nothingOpen });
      return saveBook(opened, edits, results);
    },
  };
}

async function blank(language: Language): Promise<Uint8Array> {
  const host = await emptyWorkbook(language);
  await host.applyEdits([{ kind: "addSheet", sheet: language === "it" ? "Foglio1" : "Sheet1", hidden: false }]);
  return host.save();
}

type OpenedParts = { readonly parts: WorkbookPackage; readonly book: OpenedBook };

function openBook(bytes: Uint8Array, name: string, language: Language): Result<OpenedParts, OpenProblem> {
  try {
    const parts = openPackage(bytes);
    const book = {
      name,
      snapshot: readSnapshot(parts, true),
      looks: readLooks(parts),
      cannotShow: readCannotShow(parts),
      macros: fileHost(parts, language).macros,
    };
    return succeed({ parts, book });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { problem } = error;
    return fail({ code: problem.code, message: explainFileProblem(problem, name, language) });
  }
}

async function saveBook(
  opened: Opened,
  edits: readonly Edit[],
  results: Snapshot | undefined,
): Promise<Result<Uint8Array, SaveProblem>> {
  const { parts, bytes, language } = opened;
  const host: FileHost = fileHost(parts, language, bytes);
  const text = language === "it" ? workbenchIt : workbenchEn;
  try {
    const applied = await host.applyEdits(edits);
    if (applied.kind === "applied") {
      // Without an edit nothing has another result, and the bytes stay as they came.
      if (edits.length > 0 && results !== undefined) host.showResults(results);
      return succeed(await host.save());
    }
    return fail({
      code: "notAsOpened",
      message: text.notAsOpened(applied.kind === "conflict" ? placeOf(applied.at) : ""),
    });
  } catch (error) {
    return fail({ code: "failed", message: text.saveFailed(error instanceof Error ? error.message : String(error)) });
  }
}

const placeOf = ({ sheet, top, left }: CellRange): string => `${quoteSheet(sheet)}!${cellName(top, left)}`;
