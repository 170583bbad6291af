/** From Italian to English and back within the page: pane, line at the top, messages, the grid and its menus; nothing typed is lost. */
import type { Locator } from "playwright-core";
import { type SheetSnapshot, valueAt } from "../../shared/workbook/snapshot";
import { openFile } from "../../src/file/openFile";
import { barriers, KNOWN_IN_GRID } from "./axe";
import { until } from "./onPage";
import { describeOnWorkbench } from "./onWorkbench";

describeOnWorkbench("another language on the page", (at) => {
  beforeEach(() => at.openPlan());

  const notice = (words: string): Locator => at.page.locator(".notices").getByText(words);
  const inGrid = (name: string): Locator => at.page.locator("section.grid").getByRole("button", { name, exact: true });
  /** What the menu of a sheet's tab offers. */
  const menuOffers = async (words: string): Promise<void> => {
    await at.page.getByRole("tab", { name: "Programmi", exact: true }).click({ button: "right" });
    await at.page.locator(".univer-popup").getByRole("button", { name: words, exact: true }).waitFor();
    await at.page.keyboard.press("Escape");
  };
  /** The upper left of the cells, as drawn: the weights in it have a decimal sign. */
  const picture = async (): Promise<string> => {
    await at.bench.goTo("Cruscotto strategico");
    const box = await at.page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
    if (box === null) throw new Error("no grid");
    const clip = { x: box.x + 560, y: box.y + 120, width: 50, height: 200 };
    return (await at.page.screenshot({ clip })).toString("base64");
  };
  const typed = async (text: string): Promise<unknown> => {
    await at.bench.goTo("Cruscotto strategico");
    await at.bench.type("K3", text);
    return valueAt((await at.bench.book()).sheets[0] as SheetSnapshot, 2, 10);
  };
  const turnTo = async (language: "it" | "en"): Promise<void> => {
    await at.in(language === "it" ? "en" : "it").menu("settings");
    await choose(language);
  };
  /** In *Impostazioni*, which is open. */
  const choose = async (language: "it" | "en"): Promise<void> => {
    await at.page.locator("aside.pane select:has(option[value=en])").selectOption(language);
    await at.in(language).tab("build").waitFor();
  };

  it("turns everything that is said, and how numbers are shown and typed, there and back", async () => {
    const { page } = at;
    await notice("Qualcosa del file non si vede qui; salvando resta nel file.").waitFor();
    const italian = await picture();
    await expect(typed("12,5")).resolves.toBe(12.5);

    await turnTo("en");
    await at.in("en").pane.getByRole("heading", { name: "Settings" }).waitFor();
    await page.getByRole("button", { name: "Save", exact: true }).waitFor();
    await notice("Some things in the file are not shown here; a save keeps them.").waitFor();
    await expect(notice("Qualcosa del file").count()).resolves.toBe(0);
    await inGrid("Bold").waitFor();
    await menuOffers("Rename");
    await expect(page.evaluate("document.documentElement.lang")).resolves.toBe("en");
    await until(async () => (await picture()) !== italian);
    await expect(typed("12.75")).resolves.toBe(12.75);
    await expect(typed("=SUM(1,2)")).resolves.toBe(3);
    const { ours, grids } = await barriers(page);
    expect({ ours, grids }).toEqual({ ours: [], grids: KNOWN_IN_GRID });

    await turnTo("it");
    await page.getByRole("button", { name: "Salva", exact: true }).waitFor();
    await inGrid("Grassetto").waitFor();
    await menuOffers("Rinomina");
    await expect(typed("=SOMMA(1;3)")).resolves.toBe(4);
    await until(async () => (await picture()) === italian);
  }, 180_000);

  it("keeps what is typed in open fields: a search, a note, a day that cannot be read, a cell", async () => {
    const [it, en] = [at.in("it"), at.in("en")];
    await it.generate();
    await it.tab("cockpit").click();
    await it.button(/^Cerca$/).click();
    await it.pane.getByRole("searchbox").fill("assenza");
    await it.tab("checks").click();
    await it.pane.locator(".cb-list .cb-row").first().click();
    await it.pane.getByRole("textbox", { name: /^Nota/ }).fill("sentito l’ufficio");
    await at.page.locator("section.grid input").last().fill("L3");
    await at.page.keyboard.press("Enter");
    await at.page.keyboard.type("a metà");

    await it.menu("settings");
    const day = it.pane.getByLabel("Data di riferimento");
    await day.fill("31/02/2016");
    await choose("en");
    await expect(en.pane.getByLabel("Reference date").inputValue()).resolves.toBe("31/02/2016");
    await en.pane.locator(".cb-back").click();
    await expect(en.pane.getByRole("textbox", { name: /^Note/ }).inputValue()).resolves.toBe("sentito l’ufficio");
    await en.tab("cockpit").click();
    await expect(en.pane.getByRole("searchbox").inputValue()).resolves.toBe("assenza");
    // The cell is still being typed into; a save enters it.
    const opened = await openFile((await at.bench.save()).bytes);
    if (!opened.ok) throw new Error(opened.problem.code);
    const { sheets } = await opened.value.readWorkbook();
    expect(sheets.map((sheet) => valueAt(sheet, 2, 11))).toContain("a metà");
  }, 180_000);
});
