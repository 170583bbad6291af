/** Starts the library in Node: its program stands beside it. A page takes `startExcelize.browser.ts` in its place. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Excelize } from "./excelizeEngine";

export async function startExcelize(): Promise<Excelize> {
  const library = await import("excelize-wasm");
  const folder = dirname(createRequire(__filename).resolve("excelize-wasm/package.json"));
  return library.init(join(folder, "excelize.wasm.gz"));
}
