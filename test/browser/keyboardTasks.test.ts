/** By keyboard alone: a generation is stopped, made and taken back, a column corrected, the language turned; the focus is always to be seen. */
import type { Snapshot } from "../../shared/workbook/snapshot";
import { type ByKeyboard, byKeyboard } from "./byKeyboard";
import { until } from "./onPage";
import { describeOnWorkbench } from "./onWorkbench";
import { exchangedResults, sampleBook } from "./sampleBytes";

const names = ({ sheets }: Snapshot): readonly string[] =>
  sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);

describeOnWorkbench("tasks by keyboard alone", (at) => {
  let keys: ByKeyboard;

  const toBuild = async (): Promise<void> => {
    await keys.turnTo("pane");
    await keys.press("ArrowRight", "ArrowRight", "Enter");
    await at.on.button(/^Crea \d+ fogli$/).waitFor();
  };
  const toSettings = async (): Promise<void> => {
    await keys.turnTo("pane");
    if ((await keys.focused()).name !== "Altro") await keys.go("Tab", "pane", /^Altro$/);
    await keys.press("Enter");
    await keys.comesTo("pane", /^Mappa strategica$/);
    await keys.press("ArrowDown", "ArrowDown", "Enter");
    await keys.comesTo("pane", /^Impostazioni$/);
    // The columns come a moment later.
    await at.on.pane
      .getByLabel(/^C · Risultato/)
      .first()
      .waitFor();
  };
  /** Opens the list that has the focus, goes on by so many places, and takes what stands there. */
  const pick = async (by: number): Promise<void> => {
    await keys.press("Space");
    for (let step = 0; step < Math.abs(by); step++) await keys.press(by < 0 ? "ArrowUp" : "ArrowDown");
    await keys.press("Enter");
  };
  /** Options between the one that is chosen and another, in the list that has the focus. */
  const distance = (value: string): Promise<number> =>
    at.page.evaluate<number>(
      `[...document.activeElement.options].findIndex(({ value }) => value === ${JSON.stringify(value)}) - document.activeElement.selectedIndex`,
    );
  const chosen = (): Promise<string> => at.page.evaluate<string>("document.activeElement.value");

  it("stops a generation, makes it, and takes it back", async () => {
    await at.openPlan();
    keys = byKeyboard(at.page);
    const before = names(await at.bench.book());
    await toBuild();
    await keys.go("Tab", "pane", /^Crea \d+ fogli$/);
    await keys.press("Enter");
    // The way out has the focus while it is written.
    await keys.comesTo("pane", /^Annulla$/);
    await keys.press("Enter");
    await keys.comesTo("pane", /^Annullato/);
    expect(names(await at.bench.book())).toEqual(before);

    await at.on.button(/^Crea \d+ fogli$/).waitFor();
    await keys.go("Tab", "pane", /^Crea \d+ fogli$/);
    await keys.press("Enter");
    await keys.comesTo("pane", /^Fatto/);
    expect(names(await at.bench.book()).length).toBeGreaterThan(before.length);
    await keys.go("Tab", "pane", /^Annulla$/);
    await keys.press("Enter");
    await keys.comesTo("pane", /^La generazione è annullata/);
    expect(names(await at.bench.book())).toEqual(before);
  }, 180_000);

  it("corrects two columns, and takes that back", async () => {
    await at.openPlan({ book: await sampleBook([exchangedResults]) });
    keys = byKeyboard(at.page);
    const score = at.on.pane.locator(".cb-big");
    const wrong = await score.textContent();
    await toSettings();
    for (const [label, value] of [
      [/^C · Risultato/, "result 2015"],
      [/^D · Risultato/, "result 2016"],
    ] as const) {
      await keys.go("Tab", "pane", label);
      await pick(await distance(value));
      await until(async () => (await chosen()) === value);
      // Nothing takes the focus away while the plan is read with it.
      await at.on.button(/^Torna alle colonne lette da Cabina$/).waitFor();
      expect(await keys.focused()).toMatchObject({ name: expect.stringMatching(label), seen: true });
    }
    await keys.press("Escape");
    await keys.comesTo("pane", /^Altro$/);
    await until(async () => (await score.textContent().catch(() => wrong)) !== wrong);

    await toSettings();
    await keys.go("Tab", "pane", /^Torna alle colonne lette da Cabina$/);
    await keys.press("Enter");
    await at.on.button(/^Torna alle colonne/).waitFor({ state: "detached" });
    expect(await keys.focused()).toMatchObject({ area: "pane", name: expect.stringMatching(/^Cruscotto strategico/) });
    await keys.press("Escape");
    await keys.comesTo("pane", /^Altro$/);
    await until(async () => (await score.textContent().catch(() => "")) === wrong);
  }, 180_000);

  it("turns to English and stays where it was", async () => {
    await at.openPlan();
    keys = byKeyboard(at.page);
    await toSettings();
    await keys.go("Tab", "pane", /^Lingua$/);
    await pick(await distance("en"));
    await keys.comesTo("pane", /^Language$/);
    expect((await keys.focused()).seen).toBe(true);
    await at.in("en").pane.getByRole("heading", { name: "Settings", exact: true }).waitFor();
    await keys.press("Escape");
    await at.in("en").tab("build").waitFor();
    await keys.turnTo("bar");
    await keys.go("Tab", "bar", /^Save$/);
  }, 180_000);
});
