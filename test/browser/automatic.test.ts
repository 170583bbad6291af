/** *Aggiorna da solo*: after a changed target the sheets come up to date by themselves, once; who types on meanwhile loses nothing. */
import { cellName } from "../../shared/workbook/address";
import { type SheetSnapshot, type Snapshot, sheetNamed, valueAt } from "../../shared/workbook/snapshot";
import { until } from "./onPage";
import { describeOnWorkbench } from "./onWorkbench";
import { isUpToDate } from "./upToDate";

const PLAN = "Cruscotto strategico";
const TARGET = 4;

const planOf = (book: Snapshot): SheetSnapshot => {
  const plan = sheetNamed(book, PLAN);
  if (plan === undefined) throw new Error("no plan");
  return plan;
};

/** Rows of the plan's indicators: only they have a target. */
const targetRows = (book: Snapshot): readonly number[] =>
  planOf(book).rows.flatMap((cells, row) => {
    const [weight, target] = [cells?.[1]?.value, cells?.[TARGET]?.value];
    return typeof weight === "number" && target !== null && target !== undefined && target !== "" ? [row] : [];
  });

const targetsInPlan = (book: Snapshot, rows: readonly number[]): readonly unknown[] =>
  rows.map((row) => valueAt(planOf(book), row, TARGET));

/** Counts in the page how often the pane begins to write by itself. */
const COUNT = `(() => {
  window.refreshes = 0;
  let before = false;
  new MutationObserver(() => {
    const now = document.querySelector("aside.pane").textContent.includes("I fogli si aggiornano.");
    if (now && !before) window.refreshes++;
    before = now;
  }).observe(document.querySelector("aside.pane"), { childList: true, subtree: true, characterData: true });
})()`;

describeOnWorkbench("the automatic refresh", (at) => {
  /** The sheets are made, and *Aggiorna da solo* is switched on where it is looked for. */
  beforeEach(async () => {
    await at.openPlan();
    const { on, page } = at;
    await on.generate();
    await on.menu("settings");
    await on.pane.getByRole("checkbox", { name: /^Aggiorna da solo/ }).check();
    await on.tab("cockpit").click();
    await page.evaluate(COUNT);
  }, 240_000);

  const refreshes = (): Promise<number> => at.page.evaluate<number>("window.refreshes");
  const isWriting = async (): Promise<boolean> => (await at.on.pane.getByText(/^I fogli si aggiornano/).count()) > 0;
  const followed = (): Promise<void> => until(async () => isUpToDate(await at.bench.book()) && !(await isWriting()));
  /** Nothing is read or written any more, and nothing begins again. */
  const rests = async (): Promise<void> => {
    const [before, book] = [await refreshes(), JSON.stringify((await at.bench.book()).sheets)];
    await at.page.waitForTimeout(4000);
    expect(await refreshes()).toBe(before);
    expect(JSON.stringify((await at.bench.book()).sheets) === book).toBe(true);
    await expect(at.on.pane.getByText(/^I fogli sono indietro/).count()).resolves.toBe(0);
  };

  it("follows a changed target without a click, and only once", async () => {
    const [row = 0] = targetRows(await at.bench.book());
    await at.bench.goTo(PLAN);
    await at.bench.type(cellName(row, TARGET), "almeno 62");
    expect(isUpToDate(await at.bench.book())).toBe(false);
    await followed();
    await rests();
    expect(await refreshes()).toBe(1);
    // It can be taken back, and then it does not come again by itself.
    await at.on.button(/^Annulla$/).click();
    await at.on.says(/annullat/);
    await at.on.says(/^I fogli sono indietro/);
    await at.page.waitForTimeout(4000);
    await expect(at.on.pane.getByText(/^I fogli sono indietro/).count()).resolves.toBe(1);
    expect(targetsInPlan(await at.bench.book(), [row])).toEqual(["almeno 62"]);
  }, 240_000);

  it("loses nothing of what is typed on, fast, while the sheets are written", async () => {
    const rows = targetRows(await at.bench.book());
    const texts = rows.map((_, index) => `almeno ${41 + index}`);
    expect(rows.length).toBeGreaterThan(20);
    await at.bench.goTo(PLAN);
    for (const [index, row] of rows.entries()) await at.bench.type(cellName(row, TARGET), texts[index] ?? "");
    expect(targetsInPlan(await at.bench.book(), rows)).toEqual(texts);
    await followed();
    await rests();
    expect(targetsInPlan(await at.bench.book(), rows)).toEqual(texts);
    expect(await refreshes()).toBeLessThanOrEqual(texts.length);
  }, 240_000);

  it("leaves a cell alone that is being typed into when the sheets are written", async () => {
    const [first = 0, second = 0] = targetRows(await at.bench.book());
    await at.bench.goTo(PLAN);
    await at.bench.type(cellName(first, TARGET), "almeno 62");
    await at.bench.toCell(cellName(second, TARGET));
    await at.page.keyboard.type("almeno ");
    // The pane is about to write, and waits.
    await until(async () => (await refreshes()) > 0);
    await at.page.waitForTimeout(3000);
    expect(isUpToDate(await at.bench.book())).toBe(false);
    await at.page.keyboard.type("63");
    await at.page.keyboard.press("Enter");
    expect(targetsInPlan(await at.bench.book(), [first, second])).toEqual(["almeno 62", "almeno 63"]);
    await followed();
    await rests();
  }, 240_000);

  it("enters what somebody has typed who turns to the pane, and follows that, too", async () => {
    const [first = 0, second = 0] = targetRows(await at.bench.book());
    await at.bench.goTo(PLAN);
    await at.bench.type(cellName(first, TARGET), "almeno 62");
    await at.bench.toCell(cellName(second, TARGET));
    await at.page.keyboard.type("almeno 63");
    await until(async () => (await refreshes()) > 0);
    await at.on.tab("checks").click();
    await followed();
    expect(targetsInPlan(await at.bench.book(), [first, second])).toEqual(["almeno 62", "almeno 63"]);
    await rests();
  }, 240_000);
});
