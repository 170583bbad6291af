/** Where a command that changes a workbook writes it: to another file, into the workbook itself, or nowhere, to try. */
import { realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Language } from "../../shared/language";
import { fail, type Result, succeed } from "../../shared/result";
import { cliTexts } from "../../shared/text/cli";
import { writingTexts } from "../../shared/text/writing";
import { fileExists, isReadOnly, keepCopy, readFileBytes, writeFileAtomically } from "../file/disk";
import type { Arguments, OptionSpec } from "./command";
import { outProblem } from "./outProblem";
import type { Terminal } from "./terminal";
import { type OpenedBook, saveWorkbook } from "./workbookFile";

export const OUTPUT_OPTIONS: readonly OptionSpec[] = [
  { name: "out", short: "o", value: true },
  { name: "in-place", value: false },
  { name: "dry-run", value: false },
];

export type Output =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "in-place" }
  | { readonly kind: "dry-run" };

/** Says why nothing is done; the exit status of that. */
export function refused(terminal: Terminal, sentence: string): 2 {
  terminal.endProgress();
  terminal.error(sentence);
  return 2;
}

/** Where to write by the options, or the sentence that says why that cannot be. To try needs no place. */
export async function readOutput(args: Arguments, book: string, language: Language): Promise<Result<Output, string>> {
  const { out } = args.values;
  const texts = writingTexts(language);
  const inPlace = args.flags.has("in-place");
  if (out !== undefined && inPlace) return fail(texts.outAndInPlace);
  const wrong = out === undefined ? undefined : await outProblem(out, book, language);
  if (wrong !== undefined) return fail(wrong);
  if (args.flags.has("dry-run")) return succeed({ kind: "dry-run" });
  if (inPlace) {
    if (await isReadOnly(book)) return fail(texts.readOnly(book));
    const lock = await realpath(book).then(lockOf, () => undefined);
    return lock === undefined ? succeed({ kind: "in-place" }) : fail(texts.openElsewhere(book, lock));
  }
  return out === undefined ? fail(texts.outOrInPlace) : succeed({ kind: "file", path: out });
}

/** Where it was written; `undefined` when nothing was to be. On failure every file is as it was. */
export async function saveTo(
  output: Output,
  { host, path, bytes }: OpenedBook,
  terminal: Terminal,
): Promise<Result<string | undefined, string>> {
  if (output.kind === "dry-run") return succeed(undefined);
  if (output.kind === "file") return saveWorkbook(host, output.path, terminal);
  return saveInPlace(path, bytes, await host.save(), terminal);
}

/** The book as it was is first copied aside; what somebody has saved meanwhile, or has open, is never overwritten. */
async function saveInPlace(
  book: string,
  read: Uint8Array,
  bytes: Uint8Array,
  terminal: Terminal,
): Promise<Result<string, string>> {
  const { language } = terminal;
  const texts = writingTexts(language);
  try {
    const path = await realpath(book);
    const lock = await lockOf(path);
    if (lock !== undefined) return fail(texts.openElsewhere(book, lock));
    if (Buffer.compare(await readFileBytes(path), read) !== 0) return fail(texts.changedOnDisk(book));
    if (Buffer.compare(read, bytes) === 0) return succeed(path);
    if (await isReadOnly(path)) return fail(texts.readOnly(book));
    terminal.error(cliTexts(language).keptCopy(await keepCopy(path, cliTexts(language).beforeWord)));
    await writeFileAtomically(path, bytes);
    return succeed(path);
  } catch {
    return fail(cliTexts(language).problems.cannotWrite(book));
  }
}

/** Excel and LibreOffice put such a file beside a workbook that they have open. */
async function lockOf(path: string): Promise<string | undefined> {
  const names = [`~$${basename(path)}`, `.~lock.${basename(path)}#`];
  for (const name of names) if (await fileExists(join(dirname(path), name))) return name;
  return undefined;
}
