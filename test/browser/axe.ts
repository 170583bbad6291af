/** What axe finds on the whole page, told apart: what is ours, and what the grid's program draws inside its own part. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export interface Barriers {
  /** `rule: element`. */
  readonly ours: readonly string[];
  /** In the grid's own part of the page, which is drawn by a library: how many elements, by rule. */
  readonly grids: Readonly<Record<string, number>>;
}

interface Found {
  readonly rule: string;
  readonly html: string;
  readonly isGrids: boolean;
}

/** The library draws into the section and, its menus, at the end of the body. The section itself is ours. */
const FIND = `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html, target }) => {
    const element = document.querySelector(target[0]);
    const isGrids = element !== null && element.closest("section.grid > *, .univer-popup") !== null;
    return { rule: id, html: html.slice(0, 160), isGrids };
  })))`;

export async function barriers(page: Page): Promise<Barriers> {
  await load(page);
  const found = await settled(page);
  const grids: Record<string, number> = {};
  for (const { rule } of found.filter(({ isGrids, rule }) => isGrids && rule !== UNSTEADY))
    grids[rule] = (grids[rule] ?? 0) + 1;
  return { ours: inWords(found.filter(({ isGrids }) => !isGrids)), grids };
}

/** Asked once, of a page that has no grid and where nothing is on its way. */
export async function barriersNow(page: Pick<Page, "evaluate">): Promise<readonly string[]> {
  await load(page);
  return inWords(await page.evaluate<readonly Found[]>(FIND));
}

const inWords = (found: readonly Found[]): readonly string[] => found.map(({ rule, html }) => `${rule}: ${html}`);

/** Evaluated from beside: the page's own policy lets no foreign script in. */
async function load(page: Pick<Page, "evaluate">): Promise<void> {
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(AXE);
}

/** The library's own colours change with the look some time after the page's: now and then one is found on its way. */
const UNSTEADY = "color-contrast";

/** Colours may be on their way from light to dark: what is found counts once it is found twice. */
async function settled(page: Page): Promise<readonly Found[]> {
  let before = "";
  for (;;) {
    const found = await page.evaluate<readonly Found[]>(FIND);
    const now = JSON.stringify(found);
    if (now === before) return found;
    before = now;
  }
}

/**
 * What the library leaves that cannot be mended from outside: font, font size and the list of sheets open from boxes
 * that have `aria-expanded` and hold a field or a button of their own, which another role would hide.
 */
export const KNOWN_IN_GRID: Barriers["grids"] = { "aria-allowed-attr": 3 };
