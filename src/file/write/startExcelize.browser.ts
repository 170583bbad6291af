/**
 * Starts the library in a page's worker. Its program must stand beside the worker's script as `excelize.wasm.gz`, and be
 * served as it is: the library unpacks it, so it may bear no `Content-Encoding`. The page's policy must allow
 * `'wasm-unsafe-eval'`.
 */
import { init } from "excelize-wasm";
import type { Excelize } from "./excelizeEngine";

export const startExcelize = (): Promise<Excelize> => init("excelize.wasm.gz");
