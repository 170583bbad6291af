/** A newcomer's way through the built workbench, in a real browser: open, look, mend, generate, type, save, open again. */
import { COCKPIT, PROGRAMME } from "../../shared/sheets/places";
import { cellName } from "../../shared/workbook/address";
import { type SheetSnapshot, type Snapshot, sheetNamed, valueAt } from "../../shared/workbook/snapshot";
import { describeOnWorkbench } from "./onWorkbench";
import { sampleBook } from "./sampleBytes";
import { isUpToDate } from "./upToDate";

/** The score in large figures, as the generated sheet shows it. */
const score = (book: Snapshot): unknown => {
  const cockpit = sheetNamed(book, "Cruscotto");
  return cockpit === undefined ? undefined : valueAt(cockpit, 6, 0);
};

/** Where the result at 31/12 of an indicator that has none is typed: its sheet and its cell. */
function emptyResult(book: Snapshot): { sheet: string; cell: string; id: string } {
  const cockpit = sheetNamed(book, "Cruscotto");
  const line = cockpit?.rows.find((cells) => cells?.[COCKPIT.state]?.value === "missing");
  const id = String(line?.[COCKPIT.id]?.value);
  for (const { name, rows } of book.sheets) {
    const row = rows.findIndex((cells) => name !== "Cruscotto" && cells?.[PROGRAMME.id]?.value === id);
    if (row >= 0) return { sheet: name, cell: cellName(row, PROGRAMME.december), id };
  }
  throw new Error(`no sheet has the indicator ${id}`);
}

const stateOf = (book: Snapshot, id: string): unknown =>
  sheetNamed(book, "Cruscotto")?.rows.find((cells) => cells?.[COCKPIT.id]?.value === id)?.[COCKPIT.state]?.value;

describeOnWorkbench("the workbench in a browser", (at) => {
  const bar = (name: RegExp) => at.page.locator("header.bar").getByRole("button", { name });

  it("leads from a plan to a cockpit that follows what one types, and a saved file opens as it was", async () => {
    await at.open();
    const { bench, on } = at;

    await on.tab("checks").click();
    await on.button(/^Vedi le \d+ correzioni$/).click();
    await on.says(/^\d+ correzioni pronte$/);
    await on.button(/^Correggi \d+ celle$/).click();
    await on.says(/^Corrette \d+ celle/);
    const mended = await bench.book();
    expect(valueAt(mended.sheets[0] as SheetSnapshot, 20, 5)).toBe(">= 6");

    await on.generate();
    const made = await bench.book();
    const before = score(made);
    const { sheet, cell, id } = emptyResult(made);
    expect(stateOf(made, id)).toBe("missing");

    await bench.goTo(sheet);
    await bench.type(cell, "100");
    const typed = await bench.book();
    expect(stateOf(typed, id)).not.toBe("missing");
    expect(score(typed)).not.toBe(before);
    expect(String(score(typed))).toMatch(/^\d\d,\d%$/);
    // The pane says the same number as the sheet.
    await on.tab("cockpit").click();
    await on.pane.locator(".cb-big", { hasText: String(score(typed)).replace("%", "") }).waitFor();

    const saved = await bench.save();
    expect(saved.name).toBe("piano.xlsx");
    await at.openPlan({ book: saved });
    const reopened = await at.bench.book();
    expect(score(reopened)).toBe(score(typed));
    expect(stateOf(reopened, id)).toBe(stateOf(typed, id));
    expect(reopened.sheets.map(({ name }) => name)).toEqual(typed.sheets.map(({ name }) => name));
  }, 240_000);

  it("says that the sheets are behind when a target changes, and one click brings them up to date", async () => {
    await at.openPlan();
    const { bench, on } = at;
    await on.generate();
    await bench.goTo("Cruscotto strategico");
    await bench.type("E8", "almeno 62");
    await on.tab("cockpit").click();
    await on.says(/^I fogli sono indietro/);
    expect(isUpToDate(await bench.book())).toBe(false);
    await on.button(/^Aggiorna (\d+ fogli?o?|i fogli)$/).click();
    await on.says(/^Fatto/);
    expect(isUpToDate(await bench.book())).toBe(true);
    await expect(on.pane.getByText(/^I fogli sono indietro/).count()).resolves.toBe(0);
  }, 240_000);

  it("takes a generation back when it is done, and when it is stopped in the middle", async () => {
    await at.open();
    const { bench, on, page } = at;
    await on.tab("build").click();
    const before = await bench.book();
    await on.generate();
    await on.button(/^Annulla$/).click();
    await on.says(/^La generazione è annullata/);
    expect((await bench.book()).sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual(
      before.sheets.map(({ name }) => name),
    );
    await on.button(/^Crea \d+ fogli$/).click();
    const running = page.locator('aside.pane [role="progressbar"][aria-valuenow]:not([aria-valuenow="0"])');
    await running.waitFor();
    await on.button(/^Annulla$/).click();
    await on.says(/^Annullato/);
    const after = await bench.book();
    const ours = new Set(["Cabina (registro)"]);
    expect(after.sheets.map(({ name }) => name).filter((name) => !ours.has(name))).toEqual(
      before.sheets.map(({ name }) => name),
    );
  }, 120_000);

  it("says in one sentence why a file cannot be opened, and keeps the one that is open", async () => {
    await at.open();
    const { bench, page } = at;
    await at.on.tab("cockpit").waitFor();
    const chooser = page.waitForEvent("filechooser");
    await bar(/^Apri/).click();
    await (await chooser).setFiles({ name: "rotto.xlsx", mimeType: "", buffer: Buffer.from("not a workbook") });
    await page
      .getByText(/rotto\.xlsx non è una cartella/)
      .first()
      .waitFor();
    expect((await bench.book()).sheets[0]?.name).toBe("Cruscotto strategico");
  }, 120_000);

  it("begins with a sample plan where there is no workbook", async () => {
    await at.open({});
    const { on } = at;
    await on.button(/^Apri un piano di esempio$/).click();
    await on.tab("cockpit").waitFor();
    await on.says(/^9\d,\d/);
  }, 120_000);

  it("speaks English where the browser does", async () => {
    await at.open({ book: await sampleBook(), locale: "en-GB" });
    await at.in("en").tab("checks").waitFor();
    await bar(/^Open…$/).waitFor();
  }, 120_000);
});
