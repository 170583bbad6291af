/** The built workbench, served to a page of its own in a browser without a window. */
import { existsSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { type FirstBook, servePage } from "../../src/workbench/server/servePage";

export interface ServedPage {
  /** Not yet at its address. */
  readonly page: Page;
  readonly address: string;
  close(): Promise<void>;
}

export interface ServedOptions {
  /** Where the page is built; CABINA_WORKBENCH names another build. */
  readonly folder: string;
  readonly book?: FirstBook;
  readonly locale?: string;
  readonly dark?: boolean;
  /** Milliseconds for each step. */
  readonly patience: number;
}

export async function servedPage(
  browser: Browser,
  { folder: usual, book, locale = "it-IT", dark = false, patience }: ServedOptions,
): Promise<ServedPage> {
  const folder = process.env.CABINA_WORKBENCH ?? usual;
  if (!existsSync(folder)) throw new Error("npm run build:workbench makes the page that is looked at");
  const server = await servePage({ folder, ...(book === undefined ? {} : { book }) });
  const context = await browser.newContext({
    viewport: { width: 1400, height: 850 },
    locale,
    colorScheme: dark ? "dark" : "light",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  return {
    page,
    address: server.address,
    async close() {
      await context.close();
      await server.close();
    },
  };
}
