/** Opening and writing workbooks for the commands: every failure becomes one sentence. */
import { resolve } from "node:path";
import { fail, type Result, succeed } from "../../shared/result";
import { cliTexts } from "../../shared/text/cli";
import { readFileBytes, writeFileAtomically } from "../file/disk";
import { explainFileProblem } from "../file/explainFileProblem";
import { type FileHost, openFile } from "../file/openFile";
import type { Terminal } from "./terminal";

/** The host for a file, or the sentence that says why there is none. */
export async function openWorkbook(path: string, terminal: Terminal): Promise<Result<FileHost, string>> {
  const { language } = terminal;
  const bytes = await readFileBytes(path).catch(() => undefined);
  if (bytes === undefined) return fail(cliTexts(language).problems.cannotRead(path));
  const opened = await openFile(bytes, { language });
  return opened.ok ? opened : fail(explainFileProblem(opened.problem, path, language));
}

/** Writes what the host holds now; the whole file or nothing. */
export async function saveWorkbook(host: FileHost, path: string, terminal: Terminal): Promise<Result<string, string>> {
  const bytes = await host.save();
  try {
    await writeFileAtomically(path, bytes);
  } catch {
    return fail(cliTexts(terminal.language).problems.cannotWrite(path));
  }
  return succeed(resolve(path));
}
