/** The library that builds our sheets, started once per process (it is 4 MB of WebAssembly, and reading needs none of it). */
import type { init, NewFile } from "excelize-wasm";
import { startExcelize } from "./startExcelize";

export type Excelize = Awaited<ReturnType<typeof init>>;
export type ExcelizeFile = NewFile;

let started: Promise<Excelize> | undefined;

export function excelizeEngine(): Promise<Excelize> {
  started ??= startExcelize().catch((error: unknown) => {
    // A page may have lost its server for a moment: the next job tries again.
    forgetEngine();
    throw error;
  });
  return started;
}

/** The next job starts a new one. */
export function forgetEngine(): void {
  started = undefined;
}

/** The library answers every call with an error or `null`; an error here is a fault of ours, never of the file. */
export function must<T extends { readonly error?: string | null }>(answer: T): T {
  if (typeof answer.error === "string") throw new Error(`excelize: ${answer.error}`);
  return answer;
}
