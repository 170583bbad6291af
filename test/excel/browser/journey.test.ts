/** A person's way through the add-in in Excel on the web: read, generate, take back, type, bring up to date; and from the ribbon. */

import { type Snapshot, sheetNamed, valueAt } from "../../../shared/workbook/snapshot";
import { refreshPlan } from "../../../src/actions/refreshPlan";
import { isUpToDate } from "../../browser/upToDate";
import { memoryHost } from "../../hosts/memoryHost";
import { describeOnExcel } from "./onExcel";
import { samplePlan } from "./samplePlan";
import { ownSheets, visibleNames, written } from "./sheetsIn";

/** The score in large figures, as the generated sheet shows it. */
const score = (book: Snapshot): string => {
  const cockpit = sheetNamed(book, "Cruscotto");
  return cockpit === undefined ? "" : String(valueAt(cockpit, 6, 0));
};

/** The sample with the sheets that Cabina made in it before. */
async function generated(): Promise<Snapshot> {
  const host = memoryHost(samplePlan(), { calculates: true });
  const done = await refreshPlan(host, { wishes: {}, today: new Date().toISOString().slice(0, 10) });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return host.snapshot();
}

const LONG = 300_000;

describeOnExcel("the add-in in Excel", (at) => {
  it(
    "shows the score, makes the sheets, and takes them back",
    async () => {
      await at.openPlan();
      const before = await at.behind.picture();
      const large = at.on.frame.locator(".cb-big").first();
      await large.waitFor();
      const shown = ((await large.textContent()) ?? "").replace(/[\s%]/g, "");
      expect(shown).toMatch(/^\d+,\d$/);

      await at.on.generate();
      const made = await at.behind.picture();
      expect(visibleNames(made)).toEqual(
        expect.arrayContaining([...visibleNames(before), "Cruscotto", "Segnalazioni"]),
      );
      expect(visibleNames(made).length).toBe(visibleNames(before).length + 20);
      expect(score(made)).toBe(`${shown}%`);
      expect(isUpToDate(made)).toBe(true);
      expect(ownSheets(made)).toEqual(ownSheets(before));

      await at.on.button(/^Annulla$/).click();
      await at.on.says(/^La generazione è annullata/);
      const after = await at.behind.picture();
      expect(visibleNames(after)).toEqual(visibleNames(before));
      expect(ownSheets(after)).toEqual(ownSheets(before));
    },
    LONG,
  );

  it(
    "says that the sheets are behind when a person types a target, and one click brings them up to date",
    async () => {
      await at.openPlan({ start: await generated() });
      expect(isUpToDate(await at.behind.picture())).toBe(true);
      at.behind.person.types("Cruscotto strategico", "E8", "almeno 62");
      await at.on.says(/^I fogli sono indietro/);
      const behind = await at.behind.picture();
      expect(isUpToDate(behind)).toBe(false);
      await at.on.button(/^Aggiorna (\d+ fogli?o?|i fogli)$/).click();
      await at.on.says(/^Fatto/);
      const refreshed = await at.behind.picture();
      expect(isUpToDate(refreshed)).toBe(true);
      expect(written(refreshed)).not.toEqual(written(behind));
      await at.on.button(/^Annulla$/).click();
      await at.on.says(/^L'ultimo aggiornamento è annullato/);
      expect(written(await at.behind.picture())).toEqual(written(behind));
    },
    LONG,
  );

  it("shows the indicator whose cell the person selects", async () => {
    await at.openPlan();
    at.behind.person.selects("Cruscotto strategico", "A8");
    const strip = at.frame.locator(".cb-strip");
    const title = String(valueAt(samplePlan().sheets[0] as Snapshot["sheets"][number], 7, 0));
    await strip.getByText(title.slice(0, 20)).first().waitFor();
  });

  it.each([
    ["cabinaCheck", "checks"],
    ["cabinaGenerate", "build"],
  ] as const)("opens the right page from the ribbon, and writes nothing: %s", async (button, tab) => {
    await at.openPlan();
    const before = await at.behind.picture();
    await at.book.excel.press(button);
    await at.on.tab(tab).and(at.frame.locator('[aria-selected="true"]')).waitFor();
    expect(at.book.excel.isShown).toBe(true);
    expect(await at.behind.picture()).toEqual(before);
  });

  it("goes from finding to finding from the ribbon, and writes nothing", async () => {
    await at.openPlan();
    const before = await at.behind.picture();
    await at.book.excel.press("cabinaNextFinding");
    const heading = at.frame.getByRole("heading", { level: 1 });
    await heading.waitFor();
    const first = await at.on.text();
    await at.book.excel.press("cabinaNextFinding");
    await at.frame.waitForFunction(`document.body.textContent.replace(/\\s+/g, " ") !== ${JSON.stringify(first)}`);
    expect(await at.behind.picture()).toEqual(before);
  });
});
