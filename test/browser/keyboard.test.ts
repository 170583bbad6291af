/** The whole page by keyboard alone: from a page just loaded to a mended, generated and saved workbook, with the focus to be seen at every step. */
import { type SheetSnapshot, valueAt } from "../../shared/workbook/snapshot";
import { openFile } from "../../src/file/openFile";
import { savedBook } from "./bench";
import { type ByKeyboard, byKeyboard } from "./byKeyboard";
import { until } from "./onPage";
import { describeOnWorkbench } from "./onWorkbench";

describeOnWorkbench("the whole page by keyboard alone", (at) => {
  let keys: ByKeyboard;
  beforeEach(async () => {
    await at.openPlan();
    keys = byKeyboard(at.page);
  });

  it("F6 goes round bar, messages, cells and pane, and back with Shift; Tab goes through them in the order seen", async () => {
    await keys.turnTo("pane");
    expect((await keys.focused()).name).toBe("Cruscotto");
    const round: string[] = [];
    for (const key of ["F6", "F6", "F6", "F6", "Shift+F6", "Shift+F6", "Shift+F6"]) {
      const before = JSON.stringify(await keys.focused());
      await keys.press(key);
      await until(async () => JSON.stringify(await keys.focused()) !== before);
      const now = await keys.focused();
      expect({ key, seen: now.seen }).toEqual({ key, seen: true });
      round.push(now.area);
    }
    expect(round).toEqual(["bar", "notices", "grid", "pane", "grid", "notices", "bar"]);
    await keys.go("Tab", "bar", /^Salva$/);
    await keys.go("Tab", "notices", /^Che cosa non si vede$/);
    await keys.go("Tab", "notices", /^Chiudi il messaggio$/);
    await keys.press("Enter");
    // The message is gone, and the focus is where it was before.
    await keys.comesTo("bar", /^Salva$/);
    await expect(at.page.locator(".notices .fui-MessageBar").count()).resolves.toBe(0);
    await keys.go("Tab", "grid", /^Grassetto$/);
    await keys.go("Tab", "grid", /^Cella A1\./);
    await keys.press("Tab", "ArrowDown");
    // In the cells Tab is the grid's.
    await keys.comesTo("grid", /^Cella B2\./);
    await keys.turnTo("pane");
    await keys.go("Shift+Tab", "edge", /^Larghezza del riquadro$/);
    await keys.press("ArrowRight");
    await expect(at.page.locator("hr.edge").getAttribute("aria-valuenow")).resolves.toBe("330");
  }, 120_000);

  it("leads from the findings through a fix and a generation to a saved file", async () => {
    const { on } = at;
    await keys.turnTo("pane");
    await keys.press("ArrowRight", "Enter");
    await keys.go("Tab", "pane", /^Vedi le \d+ correzioni$/);
    await keys.press("Enter");
    await keys.comesTo("pane", /^\d+ correzioni pronte$/);
    await keys.go("Tab", "pane", /^Correggi \d+ celle$/);
    await keys.press("Enter");
    await keys.comesTo("pane", /^Corrette \d+ celle/);

    await keys.go("Shift+Tab", "pane", /^Controlli/);
    await keys.press("ArrowRight", "Enter");
    await on.button(/^Crea \d+ fogli$/).waitFor();
    await keys.go("Tab", "pane", /^Crea \d+ fogli$/);
    await keys.press("Enter");
    await keys.comesTo("pane", /^Fatto/);
    await on.button(/^Apri Cruscotto/).waitFor();
    await keys.go("Tab", "pane", /^Apri Cruscotto/);
    await keys.press("Enter");

    await keys.turnTo("bar");
    const download = at.page.waitForEvent("download");
    await keys.press("Control+s");
    const saved = await savedBook(await download);
    // While it is saved, and after it, the focus stays.
    expect((await keys.focused()).area).toBe("bar");
    const opened = await openFile(saved.bytes);
    if (!opened.ok) throw new Error(opened.problem.code);
    const { sheets } = await opened.value.readWorkbook();
    expect(valueAt(sheets[0] as SheetSnapshot, 20, 5)).toBe(">= 6");
    expect(sheets.map(({ name }) => name)).toContain("Cruscotto");
  }, 180_000);

  it("types into a cell, enters it when the focus leaves, and writes nothing there while the pane is used", async () => {
    // The grid may have the focus from the start; the frame shows only once keys are used.
    await keys.turnTo("pane");
    await keys.turnTo("grid");
    const before = await at.bench.book();
    await keys.press("ArrowDown", "ArrowDown", "ArrowDown");
    await at.page.keyboard.type("appunto");
    await keys.turnTo("pane");
    const typed = await at.bench.book();
    expect(valueAt(typed.sheets[0] as SheetSnapshot, 3, 0)).toBe("appunto");
    await keys.go("Tab", "pane", /^Cerca$/);
    await keys.press("Enter");
    await at.page.keyboard.type("assenza");
    await keys.press("Backspace", "Delete", "Escape");
    expect((await at.bench.book()).sheets).toEqual(typed.sheets);
    expect(typed.sheets[1]).toEqual(before.sheets[1]);
  }, 120_000);

  it("the menu ⋯ gives the focus back, and a question about unsaved changes, too", async () => {
    await keys.turnTo("pane");
    await keys.go("Tab", "pane", /^Altro$/);
    await keys.press("Enter");
    await keys.comesTo("pane", /^Mappa strategica$/);
    await keys.press("Escape");
    await keys.comesTo("pane", /^Altro$/);

    await at.bench.type("K3", "1");
    await keys.turnTo("bar");
    expect((await keys.focused()).name).toBe("Apri…");
    await keys.press("Enter");
    await at.page.getByRole("button", { name: "Resta qui" }).waitFor();
    await keys.go("Tab", "notices", /^Resta qui$/);
    await keys.press("Enter");
    await keys.comesTo("bar", /^Salva$/);
    await expect(at.page.getByRole("button", { name: "Resta qui" }).count()).resolves.toBe(0);
  }, 120_000);
});
