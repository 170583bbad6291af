/** The library that builds our sheets, started once per process (it is 4 MB of WebAssembly, and reading needs none of it). */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { init, NewFile } from "excelize-wasm";

export type Excelize = Awaited<ReturnType<typeof init>>;
export type ExcelizeFile = NewFile;

let started: Promise<Excelize> | undefined;

export function excelizeEngine(): Promise<Excelize> {
  started ??= start();
  return started;
}

/** The next job starts a new one. */
export function forgetEngine(): void {
  started = undefined;
}

async function start(): Promise<Excelize> {
  const library = await import("excelize-wasm");
  const folder = dirname(createRequire(__filename).resolve("excelize-wasm/package.json"));
  return library.init(join(folder, "excelize.wasm.gz"));
}

/** The library answers every call with an error or `null`; an error here is a fault of ours, never of the file. */
export function must<T extends { readonly error?: string | null }>(answer: T): T {
  if (typeof answer.error === "string") throw new Error(`excelize: ${answer.error}`);
  return answer;
}
