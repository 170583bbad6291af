/** The pane in each of its states, in a real browser: nothing cut, overlapping or too small, at three widths, in three looks and two languages; no barrier that axe knows. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { hasBrowser, launchBrowser } from "./browser";

const root = join(__dirname, "..", "..");
const BUNDLE = join(root, "dist", "pane-states", "states.js");
const AXE = require.resolve("axe-core/axe.min.js");

const WIDTHS = [300, 320, 350] as const;
const LOOKS = ["light", "dark", "forced"] as const;
type Look = (typeof LOOKS)[number];

/** Told by the page; the names stand in test/pane/screen/states/list.tsx. */
const NAMES = [
  ...readFileSync(join(root, "test/pane/screen/states/list.tsx"), "utf8").matchAll(/^ {2}(\w+): \{(?: open|$)/gm),
].map(([, name]) => name ?? "");

const inBrowser = hasBrowser() || process.env.CI !== undefined ? describe : describe.skip;

inBrowser("each state of the pane", () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    const webpack = join(root, "node_modules", "webpack-cli", "bin", "cli.js");
    execFileSync(process.execPath, [webpack, "--config", join(root, "test/pane/screen/webpack.js")], { cwd: root });
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 300, height: 700 } });
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.setContent(
      '<!doctype html><html lang="it"><head><title>Cabina</title><style>html,body{margin:0;height:100%}</style></head><body></body></html>',
    );
    await page.addScriptTag({ path: BUNDLE });
    await page.addScriptTag({ path: AXE });
  }, 180_000);

  afterAll(() => browser?.close());

  it("knows every state by name", async () => {
    expect(await page.evaluate("window.states")).toEqual(NAMES);
    expect(existsSync(BUNDLE)).toBe(true);
  });

  it.each(NAMES.map((name, place) => ({ name, place })))("$name", async ({ name, place }) => {
    complaints.length = 0;
    await wear(page, 300, "light");
    await page.evaluate(`window.show(${JSON.stringify(name)})`);
    for (const [turn, width] of WIDTHS.entries()) {
      for (const [nth, look] of LOOKS.entries()) {
        await wear(page, width, look);
        expect({ width, look, flaws: await page.evaluate(FLAWS) }).toEqual({ width, look, flaws: [] });
        // Each state is seen by axe at every width and in every look; over the states every pair of them comes.
        if ((turn + nth + place) % 3 === 0) {
          expect({ width, look, barriers: await page.evaluate(BARRIERS) }).toEqual({ width, look, barriers: [] });
        }
      }
    }
    await wear(page, 300, "light", "en");
    expect({ language: "en", flaws: await page.evaluate(FLAWS) }).toEqual({ language: "en", flaws: [] });
    expect(complaints).toEqual([]);
  });
});

/** Dresses the pane that is shown. */
async function wear(page: Page, width: number, look: Look, language = "it"): Promise<void> {
  await page.setViewportSize({ width, height: 700 });
  await page.emulateMedia({ forcedColors: look === "forced" ? "active" : "none", reducedMotion: "reduce" });
  await page.evaluate(
    `window.dress(${JSON.stringify(language)}, ${JSON.stringify(look === "dark" ? "dark" : "light")})`,
  );
}

/** What axe finds, by rule and element. */
const BARRIERS = `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 120)).join(" | ")))`;

/** What a person would see at once: sideways scroll, cut or overlapping text, small targets. Told in words. */
const FLAWS = `(() => {
  const flaws = [];
  const pane = document.querySelector(".cabina");
  const main = document.querySelector(".cb-main");
  if (main.scrollWidth > main.clientWidth) flaws.push("scrolls sideways: " + main.scrollWidth + " > " + main.clientWidth);
  const shortened = ".cb-one, .cb-virtual .cb-what, .cb-node b";
  const isSeen = (element) => {
    const style = getComputedStyle(element);
    return style.visibility !== "hidden" && !element.closest(".cb-unseen, option") && element.checkVisibility();
  };
  const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.textContent.trim() === "" || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const area = element.closest(".cb-menu, .cb-main, .cb-strip, .cb-navigation");
    const short = element.closest(shortened) !== null;
    for (const box of range.getClientRects()) texts.push({ text: node.textContent.trim().slice(0, 40), box, area, short, element });
  }
  const edge = pane.getBoundingClientRect();
  for (const { text, box, short, element } of texts) {
    if (short) continue;
    if (box.left < edge.left || box.right > edge.right + 0.5) flaws.push("beyond the edge: " + text);
    const holder = element.closest("button, label, td, div, li, p, h1, h2, span");
    if (holder && getComputedStyle(holder).overflow !== "visible" && holder.scrollWidth > holder.clientWidth + 1) flaws.push("cut: " + text);
  }
  for (let one = 0; one < texts.length; one++) {
    for (let other = one + 1; other < texts.length; other++) {
      const [a, b] = [texts[one], texts[other]];
      if (a.area !== b.area || a.element === b.element || a.short || b.short) continue;
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (across > 1 && down > 4) flaws.push("overlapping: " + a.text + " / " + b.text);
    }
  }
  for (const target of pane.querySelectorAll("button, [role=tab], summary, label.cb-choice, select, input[type=text], input[type=search]")) {
    if (!isSeen(target)) continue;
    const { width, height } = (target.closest(".fui-Input") ?? target).getBoundingClientRect();
    if (height < 31.5 || width < 31.5) flaws.push("small target: " + Math.round(width) + " x " + Math.round(height) + " " + target.textContent.slice(0, 30));
  }
  return [...new Set(flaws)];
})()`;
