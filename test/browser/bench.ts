/** The built workbench in a real browser: opened with a workbook, used as a person uses it, and looked into from beside. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Download, Page } from "playwright-core";
import type { Snapshot } from "../../shared/workbook/snapshot";
import type { FirstBook } from "../../src/workbench/server/servePage";
import { type PageServer, servePage } from "../../src/workbench/server/servePage";

/** The built page; CABINA_WORKBENCH names another build. */
const FOLDER = process.env.CABINA_WORKBENCH ?? join(__dirname, "../../dist/workbench");

export interface Bench {
  readonly page: Page;
  /** Errors of the page and requests to others: a test ends with none. */
  readonly wrongs: readonly string[];
  /** Goes to a cell of the shown sheet by the name box, types, and ends with Enter. */
  type(cell: string, text: string): Promise<void>;
  /** Turns to a sheet by its tab or, where that is out of sight, through the host. */
  goTo(sheet: string): Promise<void>;
  /** The workbook as the grid holds it once everything is calculated. */
  book(): Promise<Snapshot>;
  save(): Promise<FirstBook>;
  close(): Promise<void>;
}

export interface BenchOptions {
  readonly book?: FirstBook;
  readonly locale?: string;
  readonly dark?: boolean;
}

/** What the page offers for looking inside. */
interface Inside {
  readonly cabina: {
    readonly grid: {
      calculated(): Promise<void>;
      readonly host: { readWorkbook(): Promise<Snapshot>; select(at: object): Promise<void> };
    };
  };
}

export async function openBench(browser: Browser, { book, locale = "it-IT", dark }: BenchOptions): Promise<Bench> {
  if (!existsSync(FOLDER)) throw new Error("npm run build:workbench makes the page that is tested");
  const server: PageServer = await servePage({ folder: FOLDER, ...(book === undefined ? {} : { book }) });
  const context = await browser.newContext({
    viewport: { width: 1400, height: 850 },
    locale,
    colorScheme: dark === true ? "dark" : "light",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  const wrongs: string[] = [];
  page.on("pageerror", (error) => wrongs.push(error.stack ?? error.message));
  page.on("console", (message) => message.type() === "error" && wrongs.push(message.text()));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(server.address) && !/^(data|blob):/.test(url)) wrongs.push(`a request to ${url}`);
  });
  await page.goto(server.address);
  return {
    page,
    wrongs,
    async type(cell, text) {
      const box = page.locator("section.grid input").last();
      await box.fill(cell);
      await box.press("Enter");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    goTo: (sheet) =>
      page.evaluate((at) => (globalThis as unknown as Inside).cabina.grid.host.select(at), {
        sheet,
        top: 0,
        left: 0,
        bottom: 0,
        right: 0,
      }),
    book: () =>
      page.evaluate(async () => {
        const { grid } = (globalThis as unknown as Inside).cabina;
        await grid.calculated();
        return grid.host.readWorkbook();
      }),
    async save() {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: /^(Salva|Save)$/ }).click(),
      ]);
      return savedBook(download);
    },
    async close() {
      await context.close();
      await server.close();
    },
  };
}

async function savedBook(download: Download): Promise<FirstBook> {
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
