/** The whole page by keyboard alone: from a page just loaded to a mended, generated and saved workbook, with the focus to be seen at every step. */
import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { type SheetSnapshot, valueAt } from "../../shared/workbook/snapshot";
import { openFile } from "../../src/file/openFile";
import { type Bench, openBench } from "./bench";
import { describeInBrowser, launchBrowser } from "./browser";
import { onPage, until } from "./onPage";
import { sampleBook } from "./sampleBytes";

/** What has the focus. `seen`: a line around it, or the frame of the grid. */
interface Focused {
  readonly area: "bar" | "notices" | "grid" | "edge" | "pane" | "nothing";
  readonly name: string;
  readonly seen: boolean;
}

const FOCUSED = `(() => {
  const at = document.activeElement;
  const area = [["header.bar", "bar"], [".notices", "notices"], ["section.grid", "grid"], ["hr.edge", "edge"], ["aside.pane", "pane"]]
    .find(([selector]) => at.closest(selector) !== null)?.[1] ?? "nothing";
  const style = getComputedStyle(at);
  const grid = document.querySelector("section.grid");
  const box = at.getBoundingClientRect();
  const isInside = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
  const seen = at.matches("hr.edge")
    ? style.backgroundColor !== getComputedStyle(grid).backgroundColor
    : at.matches("[contenteditable]")
      ? getComputedStyle(grid, "::after").borderTopStyle === "solid"
      : isInside && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  return { area, name: (at.getAttribute("aria-label") ?? at.textContent ?? "").trim(), seen };
})()`;

describeInBrowser("the whole page by keyboard alone", () => {
  let browser: Browser;
  let bench: Bench;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => browser?.close());
  beforeEach(async () => {
    bench = await openBench(browser, { book: await sampleBook() });
    await onPage(bench).tab("build").waitFor();
  });
  afterEach(async () => {
    const { wrongs } = bench;
    await bench.close();
    expect(wrongs).toEqual([]);
  });

  const focused = (): Promise<Focused> => bench.page.evaluate<Focused>(FOCUSED);
  /** A slow page draws the cell's editor and the frame around it some moments after the key. */
  const settledFocus = async (): Promise<Focused> => {
    let now = await focused();
    for (let count = 0; count < 20 && !now.seen && now.area !== "nothing"; count++) {
      await bench.page.waitForTimeout(100);
      now = await focused();
    }
    return now;
  };
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await bench.page.keyboard.press(key);
  };
  /** Presses a key until the focus is on what is named so; each stop on the way is to be seen. */
  const go = async (key: string, area: Focused["area"], name: RegExp): Promise<void> => {
    const stops: string[] = [];
    for (let count = 0; count < 60; count++) {
      await press(key);
      const now = await settledFocus();
      stops.push(`${now.area}: ${now.name.slice(0, 40)}${now.seen || now.area === "nothing" ? "" : " (not seen)"}`);
      if (now.area === area && name.test(now.name)) {
        expect(stops.filter((stop) => stop.endsWith("(not seen)"))).toEqual([]);
        return;
      }
    }
    throw new Error(`${key} does not lead to ${name} in the ${area}; it leads to:\n${stops.join("\n")}`);
  };
  /** F6 leads to an area wherever one is. */
  const turnTo = async (area: Focused["area"]): Promise<void> => {
    for (let count = 0; count < 5 && (await focused()).area !== area; count++) {
      const before = await focused();
      await press("F6");
      await until(async () => JSON.stringify(await focused()) !== JSON.stringify(before));
    }
    expect(await settledFocus()).toMatchObject({ area, seen: true });
  };
  const comesTo = (area: Focused["area"], name: RegExp): Promise<void> =>
    until(async () => {
      const now = await focused();
      return now.area === area && name.test(now.name);
    });

  it("F6 goes round bar, messages, cells and pane, and back with Shift; Tab goes through them in the order seen", async () => {
    await turnTo("pane");
    expect((await focused()).name).toBe("Cruscotto");
    const round: string[] = [];
    for (const key of ["F6", "F6", "F6", "F6", "Shift+F6", "Shift+F6", "Shift+F6"]) {
      const before = JSON.stringify(await focused());
      await press(key);
      await until(async () => JSON.stringify(await focused()) !== before);
      const now = await focused();
      expect({ key, seen: now.seen }).toEqual({ key, seen: true });
      round.push(now.area);
    }
    expect(round).toEqual(["bar", "notices", "grid", "pane", "grid", "notices", "bar"]);
    await go("Tab", "bar", /^Salva$/);
    await go("Tab", "notices", /^Che cosa non si vede$/);
    await go("Tab", "notices", /^Chiudi il messaggio$/);
    await press("Enter");
    // The message is gone, and the focus is where it was before.
    await comesTo("bar", /^Salva$/);
    await expect(bench.page.locator(".notices .fui-MessageBar").count()).resolves.toBe(0);
    await go("Tab", "grid", /^Grassetto$/);
    await go("Tab", "grid", /^Cella A1\./);
    await press("Tab", "ArrowDown");
    // In the cells Tab is the grid's.
    await comesTo("grid", /^Cella B2\./);
    await turnTo("pane");
    await go("Shift+Tab", "edge", /^Larghezza del riquadro$/);
    await press("ArrowRight");
    await expect(bench.page.locator("hr.edge").getAttribute("aria-valuenow")).resolves.toBe("330");
  }, 120_000);

  it("leads from the findings through a fix and a generation to a saved file", async () => {
    const on = onPage(bench);
    await turnTo("pane");
    await press("ArrowRight", "Enter");
    await go("Tab", "pane", /^Vedi le \d+ correzioni$/);
    await press("Enter");
    await comesTo("pane", /^\d+ correzioni pronte$/);
    await go("Tab", "pane", /^Correggi \d+ celle$/);
    await press("Enter");
    await comesTo("pane", /^Corrette \d+ celle/);

    await go("Shift+Tab", "pane", /^Controlli/);
    await press("ArrowRight", "Enter");
    await on.button(/^Crea \d+ fogli$/).waitFor();
    await go("Tab", "pane", /^Crea \d+ fogli$/);
    await press("Enter");
    await comesTo("pane", /^Fatto/);
    await on.button(/^Apri Cruscotto/).waitFor();
    await go("Tab", "pane", /^Apri Cruscotto/);
    await press("Enter");

    await turnTo("bar");
    const download = bench.page.waitForEvent("download");
    await press("Control+s");
    const path = await (await download).path();
    // While it is saved, and after it, the focus stays.
    expect((await focused()).area).toBe("bar");
    const opened = await openFile(new Uint8Array(await readFile(path)));
    if (!opened.ok) throw new Error(opened.problem.code);
    const { sheets } = await opened.value.readWorkbook();
    expect(valueAt(sheets[0] as SheetSnapshot, 20, 5)).toBe(">= 6");
    expect(sheets.map(({ name }) => name)).toContain("Cruscotto");
  }, 180_000);

  it("types into a cell, enters it when the focus leaves, and writes nothing there while the pane is used", async () => {
    // The grid may have the focus from the start; the frame shows only once keys are used.
    await turnTo("pane");
    await turnTo("grid");
    const before = await bench.book();
    await press("ArrowDown", "ArrowDown", "ArrowDown");
    await bench.page.keyboard.type("appunto");
    await turnTo("pane");
    const typed = await bench.book();
    expect(valueAt(typed.sheets[0] as SheetSnapshot, 3, 0)).toBe("appunto");
    await go("Tab", "pane", /^Cerca$/);
    await press("Enter");
    await bench.page.keyboard.type("assenza");
    await press("Backspace", "Delete", "Escape");
    expect((await bench.book()).sheets).toEqual(typed.sheets);
    expect(typed.sheets[1]).toEqual(before.sheets[1]);
  }, 120_000);

  it("the menu ⋯ gives the focus back, and a question about unsaved changes, too", async () => {
    await turnTo("pane");
    await go("Tab", "pane", /^Altro$/);
    await press("Enter");
    await comesTo("pane", /^Mappa strategica$/);
    await press("Escape");
    await comesTo("pane", /^Altro$/);

    await bench.type("K3", "1");
    await turnTo("bar");
    expect((await focused()).name).toBe("Apri…");
    await press("Enter");
    await bench.page.getByRole("button", { name: "Resta qui" }).waitFor();
    await go("Tab", "notices", /^Resta qui$/);
    await press("Enter");
    await comesTo("bar", /^Salva$/);
    await expect(bench.page.getByRole("button", { name: "Resta qui" }).count()).resolves.toBe(0);
  }, 120_000);
});
