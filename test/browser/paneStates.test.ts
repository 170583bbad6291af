/** The pane in each of its states, in a real browser: nothing cut, overlapping or too small, at three widths, in three looks and two languages; no barrier that axe knows. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { describeInBrowser, launchBrowser } from "./browser";

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

describeInBrowser("each state of the pane", () => {
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

  describe("by keyboard alone", () => {
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) {
        await page.keyboard.press(key);
        await page.evaluate("window.drawn()");
      }
    };
    const show = async (name: string): Promise<void> => {
      await wear(page, 300, "light");
      await page.evaluate(`window.show(${JSON.stringify(name)})`);
    };
    const focus = (selector: string): Promise<void> => page.focus(selector);
    /** What has the focus, in the words that a reading aid would begin with. */
    const focused = (): Promise<string> =>
      page.evaluate("(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).trim()");
    const isThere = async (selector: string): Promise<boolean> => (await page.$(selector)) !== null;

    it("tabs are one stop: arrows move, Enter chooses", async () => {
      await show("cockpit");
      await focus("#cb-tab-cockpit");
      await press("ArrowRight");
      expect(await focused()).toMatch(/^Controlli/);
      expect(await page.getAttribute("#cb-tab-cockpit", "aria-selected")).toBe("true");
      await press("ArrowRight", "ArrowRight", "ArrowLeft");
      expect(await focused()).toMatch(/^Genera/);
      await press("Enter");
      expect(await page.getAttribute("#cb-tab-build", "aria-selected")).toBe("true");
      await press("Tab");
      expect(await focused()).toBe("Altro");
    });

    it("the tree opens, closes, jumps by letter, and Esc comes back to the same row and place", async () => {
      await show("cockpit");
      await focus(".cb-tree [tabindex='0']");
      await press("ArrowRight", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
      const row = await focused();
      expect(await page.evaluate("document.activeElement.getAttribute('aria-level')")).toBe("4");
      const scroll = await page.evaluate("document.querySelector('.cb-main').scrollTop");
      expect(scroll).toBeGreaterThan(0);
      await press("Enter");
      expect(await page.evaluate("document.activeElement.tagName")).toBe("H1");
      await press("Escape");
      expect(await focused()).toBe(row);
      expect(await page.evaluate("document.querySelector('.cb-main').scrollTop")).toBe(scroll);
      await press("ArrowLeft", "ArrowLeft");
      expect(await page.evaluate("document.activeElement.getAttribute('aria-expanded')")).toBe("false");
      await press("Home", "i");
      expect(await focused()).toMatch(/^INNOVAZIONE/);
      expect(await page.evaluate("document.querySelectorAll('.cb-tree [tabindex=\"0\"]').length")).toBe(1);
    });

    it("the menu opens on its first entry, goes round, and Esc gives the focus back", async () => {
      await show("cockpit");
      await focus(".cb-more > button");
      await press("Enter");
      expect(await focused()).toBe("Mappa strategica");
      await press("ArrowUp");
      expect(await focused()).toBe("Informazioni");
      await press("Escape");
      expect(await focused()).toBe("Altro");
      expect(await isThere(".cb-menu")).toBe(false);
      await press("Enter", "End", "ArrowUp", "Enter");
      expect(await focused()).toBe("Guida");
      await press("Escape");
      expect(await isThere(".cb-hero")).toBe(true);
    });

    it("on the map arrows go to the neighbours, and Enter opens the objective in the tree", async () => {
      await show("map");
      await focus(".cb-node[aria-pressed='true']");
      await press("ArrowRight");
      expect(await focused()).toMatch(/^3\.2/);
      await press("ArrowDown");
      expect(await focused()).toMatch(/^2\.1/);
      await press("Enter");
      expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe("treeitem");
      expect(await focused()).toMatch(/^2\.1/);
      expect(await page.evaluate("document.activeElement.getAttribute('aria-expanded')")).toBe("true");
    });

    it("the search finds after a pause; Esc empties it, then closes it", async () => {
      await show("cockpit");
      await focus(".cb-ways > button");
      await press("Enter");
      await page.keyboard.type("assenza");
      expect(await isThere(".cb-tree")).toBe(true);
      await page.waitForSelector('[data-key^="i:"]');
      expect(await isThere(".cb-tree")).toBe(false);
      await press("Escape");
      await page.waitForSelector(".cb-tree");
      expect(await page.inputValue("input[type=search]")).toBe("");
      await press("Escape");
      expect(await isThere("input[type=search]")).toBe(false);
    });

    it("a change in the workbook or another cell moves neither focus nor view", async () => {
      await show("filter");
      await focus('[data-key^="i:"]');
      const row = await focused();
      await page.evaluate("window.nudge()");
      expect(await focused()).toBe(row);
      expect(await page.getAttribute(".cb-chip[aria-pressed='true']", "title")).toBe("giallo");
    });

    it("a fix is chosen, made and taken back; the result has the focus each time", async () => {
      await show("fixes");
      await focus("label.cb-choice input");
      await press("Space");
      const label = (await page.textContent(".fui-Button[data-main]")) ?? "";
      await focus(".fui-Button[data-main]");
      await press("Enter");
      await page.waitForSelector(".cb-message.done");
      expect(await focused()).toContain(`Corrette ${/\d+/.exec(label)?.[0]} celle.`);
      await press("Tab");
      expect(await focused()).toBe("Annulla");
      await press("Enter");
      await page.waitForSelector(".cb-message.done:not(:has(button))");
      expect(await page.evaluate("document.activeElement.classList.contains('cb-message')")).toBe(true);
    });

    it("a generation begins with the focus on its way out", async () => {
      await show("running");
      expect(await focused()).toBe("Annulla");
      await press("Enter");
      expect(await page.textContent(".cb-main")).toContain("Annullamento");
    });

    it("neighbouring findings follow each other, and back is where one came from", async () => {
      await show("finding");
      const first = await page.textContent("h1");
      await focus("[aria-label='Segnalazione successiva']");
      await press("Enter");
      expect(await page.textContent("h1")).not.toBe(first);
      await focus("[aria-label='Segnalazione precedente']");
      await press("Enter");
      expect(await page.textContent("h1")).toBe(first);
      await press("Escape");
      expect(await page.evaluate("document.activeElement.dataset.key")).toMatch(/^rule:error/);
    });
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
