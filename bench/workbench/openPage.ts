/** The built workbench with a workbook in a browser without a window, and what a person does there. */
import type { Browser, Page } from "playwright-core";
import type { FirstBook } from "../../src/workbench/server/servePage";
import { type Hands, handsOn } from "../../test/browser/hands";
import { servedPage } from "../../test/browser/servedPage";

/** From where the bench is run. */
const FOLDER = "dist/workbench";

/** Milliseconds for a step with thousands of indicators on a slow machine. */
const PATIENCE = 1_800_000;

export interface OpenPage extends Hands {
  readonly page: Page;
  /** Loads the page and waits until the pane has read the workbook and every formula is calculated. */
  load(): Promise<void>;
  close(): Promise<void>;
}

export async function openPage(browser: Browser, book: FirstBook): Promise<OpenPage> {
  const { page, address, close } = await servedPage(browser, { folder: FOLDER, book, patience: PATIENCE });
  page.on("pageerror", (error) => process.stderr.write(`\nthe page: ${error.stack ?? error.message}\n`));
  const hands = handsOn(page);
  return {
    ...hands,
    page,
    async load() {
      await page.goto(address);
      await page
        .locator("aside")
        .getByRole("tab", { name: /^Genera/ })
        .waitFor();
      await hands.calculated();
    },
    close,
  };
}
