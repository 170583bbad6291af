/** Excel on the web with an add-in in its pane: a real browser, the pages at their production addresses, Microsoft's library as published. */
import { resolve } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { Circumstances } from "./appContext";
import { ExcelWindow, type ExcelWindowOptions, type SendToWorkbook } from "./excelWindow";
import { launchAt } from "./launch";
import { openSite, type Site } from "./site";

/** Where the administrator of a body would have put the add-in. */
export const ADDIN = "https://cabina.example.it/addin/";
export const LIBRARY = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const PANE = `${ADDIN}taskpane.html`;
const EXCEL = "https://excel.officeapps.live.com";
const LIBRARY_FOLDER = resolve("node_modules/@microsoft/office-js/dist");

/** Milliseconds for a step on a slow machine. */
const PATIENCE = 120_000;

export type Look = "light" | "dark" | "forced";

export interface BookOpening extends Partial<Circumstances> {
  readonly send: SendToWorkbook;
  readonly look?: Look;
  /** Of the pane, in pixels. */
  readonly width?: number;
  /** What `Office.context.officeTheme` says: Excel for Windows has it, the library's part for the web does not. */
  readonly officeTheme?: Readonly<Record<string, string | boolean>>;
  /** Runs in the pane's page before anything else, written as JavaScript. */
  readonly before?: string;
  /** Opens another page than the pane. */
  readonly address?: string;
  readonly onBatch?: ExcelWindowOptions["onBatch"];
  /** Excel never answers the page. */
  readonly isSilent?: boolean;
}

export interface OpenBook {
  readonly page: Page;
  readonly excel: ExcelWindow;
  /** The pane's document. */
  pane(): Frame;
  /** Closes the pane, as a person does or a reload of the tab; `again` opens it anew. */
  closePane(): Promise<void>;
  openPane(): Promise<void>;
  widen(width: number): Promise<void>;
  wear(look: Look): Promise<void>;
  /** Errors of the pages, and requests to nobody known: a test ends with none. */
  readonly wrongs: string[];
  close(): Promise<void>;
}

export interface ExcelOnTheWeb {
  readonly site: Site;
  readonly browser: Browser;
  openBook(opening: BookOpening): Promise<OpenBook>;
  close(): Promise<void>;
}

/** `addin`: the folder whose files stand at `ADDIN`. */
export async function openExcelOnTheWeb(addin: string): Promise<ExcelOnTheWeb> {
  const site = await openSite();
  site.shelves.set(ADDIN, { folder: addin });
  site.shelves.set(LIBRARY, { folder: LIBRARY_FOLDER, lowerCase: true });
  site.shelves.set(`${EXCEL}/`, { text: BOOK_PAGE, type: "text/html; charset=utf-8" });
  site.shelves.set(`${EXCEL}/favicon.ico`, { text: "", type: "image/x-icon" });
  const browser = await launchAt(site.port);
  return {
    site,
    browser,
    openBook: (opening) => openBook(browser, site, opening),
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

async function openBook(browser: Browser, site: Site, opening: BookOpening): Promise<OpenBook> {
  const { language = "it-IT", version = "1.17", width = 350, look = "light" } = opening;
  const context = await browser.newContext({ locale: language, viewport: { width: 700, height: 720 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const wrongs: string[] = [];
  listenForWrongs(page, wrongs);
  const missing = site.missing.length;
  const excel = new ExcelWindow({
    language,
    version,
    origin: EXCEL,
    send: opening.send,
    post: (text) => void page.evaluate(`fromExcel(${JSON.stringify(text)})`).catch(() => undefined),
    ...(opening.onBatch === undefined ? {} : { onBatch: opening.onBatch }),
  });
  await page.exposeFunction("toExcel", (text: string) => {
    try {
      if (opening.isSilent !== true) excel.receive(text);
    } catch (error) {
      wrongs.push(String(error));
    }
  });
  if (opening.officeTheme !== undefined) await context.addInitScript(givesTheme(opening.officeTheme));
  if (opening.before !== undefined) await context.addInitScript(opening.before);
  await wear(page, look);
  await page.goto(`${EXCEL}/`);
  const widen = (wide: number): Promise<void> => page.evaluate(`widenPane(${wide})`);
  const openPane = async (): Promise<void> => {
    const attached = page.waitForEvent("frameattached");
    await page.evaluate(`openPane(${JSON.stringify(excel.open(opening.address ?? PANE))})`);
    const frame = await attached;
    await frame.waitForURL((url) => url.href !== "about:blank", { waitUntil: "commit" });
  };
  await widen(width);
  await openPane();
  return {
    page,
    excel,
    wrongs,
    widen,
    openPane,
    pane: () => paneOf(page),
    wear: (other) => wear(page, other),
    async closePane() {
      excel.close();
      await page.evaluate('openPane("")');
      while (page.frames().length > 1) await page.waitForTimeout(10);
    },
    async close() {
      wrongs.push(...site.missing.slice(missing).map((address) => `nobody answers at ${address}`));
      await context.close();
    },
  };
}

const BOOK_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>piano.xlsx</title>
<style>html,body{margin:0;height:100%}iframe{display:block;height:700px;border:0;background:Canvas}</style></head><body><script>
let pane;
window.openPane = (address) => {
  pane?.remove();
  pane = undefined;
  if (address === "") return;
  pane = document.createElement("iframe");
  pane.title = "Cabina";
  pane.style.width = window.paneWidth + "px";
  pane.src = address;
  document.body.append(pane);
};
window.widenPane = (width) => {
  window.paneWidth = width;
  if (pane) pane.style.width = width + "px";
};
window.fromExcel = (message) => pane?.contentWindow.postMessage(message, "*");
addEventListener("message", ({ source, data }) => {
  if (pane && source === pane.contentWindow && typeof data === "string") toExcel(data);
});
</script></body></html>`;

/** The library reads the theme from its context alone: an object that all objects inherit from says it instead. */
const givesTheme = (theme: Readonly<Record<string, string | boolean>>): string =>
  `Object.defineProperty(Object.prototype, "officeTheme", { get: () => (${JSON.stringify(theme)}), configurable: true });`;

function paneOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (frame === undefined) throw new Error("the pane is closed");
  return frame;
}

const wear = (page: Page, look: Look): Promise<void> =>
  page.emulateMedia({
    colorScheme: look === "dark" ? "dark" : "light",
    forcedColors: look === "forced" ? "active" : "none",
    reducedMotion: "reduce",
  });

/** What the library itself says while it starts is not ours: it warns of nothing here, so everything counts. */
function listenForWrongs(page: Page, wrongs: string[]): void {
  page.on("pageerror", (error) => wrongs.push(error.stack ?? error.message));
  page.on("console", (message) => message.type() === "error" && wrongs.push(message.text()));
}
