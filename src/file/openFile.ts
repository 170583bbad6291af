/** Opens the bytes of a workbook file, or says why they are none that Cabina can read. */
import type { Language } from "../../shared/language";
import { fail, type Result, succeed } from "../../shared/result";
import { type FileHost, fileHost } from "./fileHost";
import { type FileProblem, UnreadableFile } from "./fileProblem";
import { openPackage } from "./read/recogniseFile";

export type { FileHost } from "./fileHost";
export type { FileProblem } from "./fileProblem";

export interface OpenOptions {
  /** The language of what Cabina writes and says; Italian when absent. */
  readonly language?: Language;
}

/** The workbook is read once here, so that a damaged part is a problem now and not an error later. */
export async function openFile(bytes: Uint8Array, options: OpenOptions = {}): Promise<Result<FileHost, FileProblem>> {
  try {
    const host = fileHost(openPackage(bytes), options.language ?? "it", bytes);
    await host.readWorkbook();
    return succeed(host);
  } catch (error) {
    if (error instanceof UnreadableFile) return fail(error.problem);
    throw error;
  }
}
