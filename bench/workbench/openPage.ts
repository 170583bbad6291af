/** The built workbench with a workbook in a browser without a window, and what a person does there. */
import { existsSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { type FirstBook, servePage } from "../../src/workbench/server/servePage";

/** Where the workbench is built, from where the bench is run; another folder to compare with. */
const FOLDER = process.env.CABINA_WORKBENCH ?? "dist/workbench";

/** What the page offers for looking inside. */
interface Inside {
  readonly cabina: {
    readonly grid: { calculated(): Promise<void>; readonly host: { select(at: object): Promise<void> } };
  };
}

export interface OpenPage {
  readonly page: Page;
  /** Loads the page and waits until the pane has read the workbook and every formula is calculated. */
  load(): Promise<void>;
  calculated(): Promise<void>;
  goTo(sheet: string, row?: number): Promise<void>;
  /** Into a cell of the shown sheet, as a person does. */
  type(cell: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds for a step with thousands of indicators on a slow machine. */
const PATIENCE = 1_800_000;

export async function openPage(browser: Browser, book: FirstBook): Promise<OpenPage> {
  if (!existsSync(FOLDER)) throw new Error("npm run build:workbench makes the page that is measured");
  const server = await servePage({ folder: FOLDER, book });
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 }, locale: "it-IT" });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on("pageerror", (error) => process.stderr.write(`\nthe page: ${error.stack ?? error.message}\n`));
  const calculated = (): Promise<void> =>
    page.evaluate(() => (globalThis as unknown as Inside).cabina.grid.calculated());
  return {
    page,
    async load() {
      await page.goto(server.address);
      await page
        .locator("aside")
        .getByRole("tab", { name: /^Genera/ })
        .waitFor();
      await calculated();
    },
    calculated,
    goTo: (sheet, row = 0) =>
      page.evaluate((at) => (globalThis as unknown as Inside).cabina.grid.host.select(at), {
        sheet,
        top: row,
        left: 0,
        bottom: row,
        right: 0,
      }),
    async type(cell, text) {
      const box = page.locator("section.grid input").last();
      await box.fill(cell);
      await box.press("Enter");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    async close() {
      await context.close();
      await server.close();
    },
  };
}
