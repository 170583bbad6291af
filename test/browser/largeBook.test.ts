/** A plan of two hundred programmes on the page: stopped in the middle without a trace, made whole, lived with, saved and opened again. */
import { bytesOf } from "../../bench/file";
import { largePlan, PLAN_SHEET } from "../../bench/largePlan";
import { COCKPIT, PROGRAMME } from "../../shared/sheets/places";
import { cellName } from "../../shared/workbook/address";
import { type SheetSnapshot, type Snapshot, sheetNamed, valueAt } from "../../shared/workbook/snapshot";
import { openFile } from "../../src/file/openFile";
import { shownByCockpit } from "../endToEnd/workbench";
import { until } from "./onPage";
import { describeOnWorkbench, type OnWorkbench } from "./onWorkbench";

const PROGRAMMES = 200;
/** So few that the formulas of two hundred sheets are calculated in seconds. */
const INDICATORS_EACH = 2;
const COCKPIT_SHEET = "Cruscotto";
/** Beside the programmes': Cruscotto, Indice, Segnalazioni, Regole di calcolo. */
const OTHERS = 4;

/** Milliseconds for a step, on two cores that do other things besides. */
const PATIENCE = 400_000;

const visible = ({ sheets }: Snapshot): string[] => sheets.flatMap(({ name, hidden }) => (hidden ? [] : [name]));

/** The score in large figures. */
const score = (book: Snapshot): unknown => valueAt(sheetNamed(book, COCKPIT_SHEET) as SheetSnapshot, 6, 0);

/** Where the result at 31/12 of an indicator that has none is typed. */
function emptyResult(book: Snapshot): { sheet: string; cell: string; id: string } {
  const cockpit = sheetNamed(book, COCKPIT_SHEET);
  const line = cockpit?.rows.find((cells) => cells?.[COCKPIT.state]?.value === "missing");
  const id = String(line?.[COCKPIT.id]?.value);
  for (const { name, rows } of book.sheets) {
    const row = rows.findIndex((cells) => name !== COCKPIT_SHEET && cells?.[PROGRAMME.id]?.value === id);
    if (row >= 0) return { sheet: name, cell: cellName(row, PROGRAMME.december), id };
  }
  throw new Error(`no sheet has the indicator ${id}`);
}

/** Begins to make the sheets, and waits until so many are made; how many there will be. */
async function begin({ on }: OnWorkbench, made: number): Promise<number> {
  await on.tab("build").click();
  await on.button(/^Crea 20\d fogli$/).click();
  const bar = on.pane.getByRole("progressbar");
  const number = async (name: string): Promise<number> => Number(await bar.getAttribute(name));
  await on.pane.locator('[role="progressbar"][aria-valuenow]:not([aria-valuemax="0"])').waitFor();
  const total = await number("aria-valuemax");
  await until(async () => (await number("aria-valuenow")) >= made);
  return total;
}

describeOnWorkbench("two hundred programmes on the page", (at) => {
  it("are stopped in the middle without a trace, made with their names told, follow what is typed, and are kept by a file", async () => {
    const plan = await bytesOf(largePlan(PROGRAMMES * INDICATORS_EACH, INDICATORS_EACH));
    await at.openPlan({ book: { name: "grande.xlsx", bytes: plan } });
    const { bench, on, page } = at;
    page.setDefaultTimeout(PATIENCE);
    const before = await bench.book();
    expect(visible(before)).toContain(PLAN_SHEET);

    expect(await begin(at, 40)).toBe(PROGRAMMES + OTHERS);
    // The sheet in work is named.
    await on.pane
      .getByText(/^\d\.\d+\.\d /)
      .first()
      .waitFor();
    await on.button(/^Annulla$/).click();
    await on.says(/^Annullato\. La cartella è com'era prima\.$/);
    expect(await bench.book()).toEqual(before);

    await begin(at, 1);
    await on.says(/^Fatto/);
    const made = await bench.book();
    expect(visible(made)).toHaveLength(visible(before).length + PROGRAMMES + OTHERS);
    expect(sheetNamed(made, PLAN_SHEET)).toEqual(sheetNamed(before, PLAN_SHEET));
    const { sheet, cell, id } = emptyResult(made);

    await bench.goTo(sheet);
    await bench.type(cell, "si");
    const typed = await bench.book();
    expect(shownByCockpit(typed).get(id)?.state).not.toBe("missing");
    expect(score(typed)).not.toBe(score(made));
    expect(String(score(typed))).toMatch(/^\d\d,\d%$/);

    const file = await bench.save();
    const opened = await openFile(file.bytes);
    if (!opened.ok) throw new Error(opened.problem.code);
    const saved = await opened.value.readWorkbook();
    expect(shownByCockpit(saved)).toEqual(shownByCockpit(typed));
    expect(saved.sheets.map(({ name }) => name)).toEqual(typed.sheets.map(({ name }) => name));
    await at.openPlan({ book: file });
    at.page.setDefaultTimeout(PATIENCE);
    const again = await at.bench.book();
    expect(shownByCockpit(again)).toEqual(shownByCockpit(typed));
    expect(score(again)).toBe(score(typed));
  }, 1_200_000);
});
