/** The workbooks in `test/fixtures/files`, and short ways to open and look into them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FileHost } from "../../src/file/fileHost";
import { openFile } from "../../src/file/openFile";
import { readZip } from "../../src/file/package/readZip";
import { partText } from "../../src/file/package/workbookPackage";

export const FIXTURES = ["everything.xlsx", "macros.xlsm", "odd.xlsx", "values.xlsx", "libreoffice.xlsx"] as const;

export const fixture = (name: (typeof FIXTURES)[number]): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../fixtures/files", name)));

export async function open(bytes: Uint8Array): Promise<FileHost> {
  const opened = await openFile(bytes);
  if (!opened.ok) throw new Error(`${opened.problem.code} ${opened.problem.part ?? ""}`);
  return opened.value;
}

/** A part of a saved file as text; empty when it is not there. */
export function textOf(bytes: Uint8Array, part: string): string {
  const content = readZip(bytes).get(part);
  return content === undefined ? "" : partText(content);
}
