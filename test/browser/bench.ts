/** The built workbench in a real browser: opened with a workbook, used as a person uses it, and looked into from beside. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Download, Page } from "playwright-core";
import type { FirstBook } from "../../src/workbench/server/servePage";
import { type Hands, handsOn } from "./hands";
import { type ServedOptions, servedPage } from "./servedPage";

const FOLDER = join(__dirname, "../../dist/workbench");

/** Milliseconds for a step on a slow machine. */
const PATIENCE = 180_000;

export interface Bench extends Hands {
  readonly page: Page;
  /** Errors of the page and requests to others: a test ends with none. */
  readonly wrongs: readonly string[];
  save(): Promise<FirstBook>;
  close(): Promise<void>;
}

export type BenchOptions = Pick<ServedOptions, "book" | "locale" | "dark">;

export async function openBench(browser: Browser, options: BenchOptions): Promise<Bench> {
  const { page, address, close } = await servedPage(browser, { folder: FOLDER, patience: PATIENCE, ...options });
  const wrongs: string[] = [];
  page.on("pageerror", (error) => wrongs.push(error.stack ?? error.message));
  page.on("console", (message) => message.type() === "error" && wrongs.push(message.text()));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) wrongs.push(`a request to ${url}`);
  });
  await page.goto(address);
  return {
    ...handsOn(page),
    page,
    wrongs,
    async save() {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: /^(Salva|Save)$/ }).click(),
      ]);
      return savedBook(download);
    },
    close,
  };
}

export async function savedBook(download: Download): Promise<FirstBook> {
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
