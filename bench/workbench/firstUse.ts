/** How long a person waits for the workbench with a built plan: until it is there, until a key shows, and until a typed result has moved the score. */
import { launchBrowser } from "../../test/browser/browser";
import { booksOf } from "./books";
import { openPage } from "./openPage";

/** Milliseconds by the clock. */
export interface FirstUse {
  readonly indicators: number;
  readonly formulas: number;
  /** From the address until the grid is drawn and the pane has read the workbook. */
  readonly load: number;
  /** From the first key pressed in the grid until the browser has shown what it did (Event Timing). */
  readonly key: number;
  /** From Enter behind a typed result until every formula shows what follows from it. */
  readonly result: number;
}

export async function firstUse(indicators: number): Promise<FirstUse> {
  const { built, places } = await booksOf(indicators);
  const browser = await launchBrowser();
  const open = await openPage(browser, { name: "piano.xlsx", bytes: built });
  const start = performance.now();
  await open.load();
  const load = performance.now() - start;
  await open.page.evaluate(WATCH_KEYS);
  await open.goTo(places.result.sheet);
  await open.toCell(places.result.cell);
  await open.page.keyboard.type("1");
  await open.page.waitForTimeout(SETTLED);
  const key = await open.page.evaluate<number>("globalThis.longestKey");
  const typed = performance.now();
  await open.page.keyboard.press("Enter");
  await open.calculated();
  const result = performance.now() - typed;
  const formulas = (await open.book()).sheets.reduce(
    (sum, { rows }) =>
      sum + rows.reduce((all, cells) => all + (cells ?? []).filter((cell) => cell?.formula !== undefined).length, 0),
    0,
  );
  await open.close();
  await browser.close();
  return { indicators, formulas, load, key, result };
}

const SETTLED = 1000;

const WATCH_KEYS = `
  globalThis.longestKey = 0;
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name.startsWith("key")) globalThis.longestKey = Math.max(globalThis.longestKey, duration);
  }).observe({ type: "event", durationThreshold: 16 });
`;
