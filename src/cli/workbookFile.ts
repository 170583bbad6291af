/** Opening and writing workbooks for the commands: every failure becomes one sentence. */
import { resolve } from "node:path";
import { fail, type Result, succeed } from "../../shared/result";
import { cliTexts } from "../../shared/text/cli";
import { writingTexts } from "../../shared/text/writing";
import { isForbidden, isReadOnly, keepCopy, readFileBytes, writeFileAtomically } from "../file/disk";
import { explainFileProblem } from "../file/explainFileProblem";
import { type FileHost, openFile } from "../file/openFile";
import type { Terminal } from "./terminal";

/** A workbook that is open: its host, and the bytes as they were read. */
export interface OpenedBook {
  readonly host: FileHost;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The host for a file, or the sentence that says why there is none. */
export async function openWorkbook(path: string, terminal: Terminal): Promise<Result<FileHost, string>> {
  const opened = await openBook(path, terminal);
  return opened.ok ? succeed(opened.value.host) : opened;
}

export async function openBook(path: string, terminal: Terminal): Promise<Result<OpenedBook, string>> {
  const { language } = terminal;
  const { problems } = cliTexts(language);
  const bytes = await readFileBytes(path).catch((error: unknown) => error);
  if (!(bytes instanceof Uint8Array))
    return fail(isForbidden(bytes) ? problems.mayNotRead(path) : problems.cannotRead(path));
  const opened = await openFile(bytes, { language });
  return opened.ok
    ? succeed({ host: opened.value, path, bytes })
    : fail(explainFileProblem(opened.problem, path, language));
}

/**
 * Writes what the host holds now; the whole file or nothing. Another file of that name is first copied aside, since
 * somebody may have typed into it.
 */
export async function saveWorkbook(host: FileHost, path: string, terminal: Terminal): Promise<Result<string, string>> {
  const texts = cliTexts(terminal.language);
  const { readOnly, needsXlsm, needsXlsx } = writingTexts(terminal.language);
  const isXlsm = /\.xlsm$/i.test(path);
  if (host.macros && /\.xlsx$/i.test(path)) return fail(needsXlsm(path, withEnding(path, "xlsm")));
  if (!host.macros && isXlsm) return fail(needsXlsx(path, withEnding(path, "xlsx")));
  const bytes = await host.save();
  try {
    const before = await readFileBytes(path).catch(() => undefined);
    if (before !== undefined && Buffer.compare(before, bytes) === 0) return succeed(resolve(path));
    if (await isReadOnly(path)) return fail(readOnly(path));
    if (before !== undefined && before.length > 0) {
      terminal.error(texts.keptCopy(await keepCopy(path, texts.beforeWord)));
    }
    await writeFileAtomically(path, bytes);
  } catch {
    return fail(cliTexts(terminal.language).problems.cannotWrite(path));
  }
  return succeed(resolve(path));
}

const withEnding = (path: string, ending: string): string => path.replace(/\.[^.]*$/, `.${ending}`);
