/** Charts, a pivot table and macros of a file that was opened, built and saved in the page: byte for byte what they were; LibreOffice shows the page's scores. */
import type { Browser } from "playwright-core";
import { sampleSheets } from "../../shared/sample/sampleSheets";
import { newSheetEdits } from "../../shared/sheets/newSheetEdits";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { openFile } from "../../src/file/openFile";
import { readZip } from "../../src/file/package/readZip";
import type { FirstBook } from "../../src/workbench/server/servePage";
import { shownByCockpit } from "../endToEnd/workbench";
import { fixture } from "../file/fixtures";
import { describeWithLibreOffice, recalculate } from "../oracles/libreoffice";
import { findFaults } from "../oracles/xlsxValid";
import { type Bench, openBench } from "./bench";
import { describeInBrowser, launchBrowser } from "./browser";
import { onPage } from "./onPage";

/** What a spreadsheet program draws or runs, and Cabina never touches. */
const KEPT =
  /^xl\/(charts|drawings|pivotTables|pivotCache|media|embeddings|printerSettings)\/|vbaProject\.bin$|^customXml\//;

/** A file of others, with the sample plan's sheets put beside what it holds. */
async function withPlan(name: "everything.xlsx" | "macros.xlsm"): Promise<FirstBook> {
  const opened = await openFile(fixture(name));
  if (!opened.ok) throw new Error(opened.problem.code);
  const there = new Set((await opened.value.readWorkbook()).sheets.map((sheet) => sheet.name));
  await opened.value.applyEdits(
    sampleSheets()
      .filter((sheet) => !there.has(sheet.name))
      .flatMap(newSheetEdits),
  );
  return { name, bytes: await opened.value.save() };
}

/** What the cockpit shows in each of its lines; a sum may differ in its sixteenth digit. */
const shown = (book: Snapshot): ReadonlyMap<string, readonly unknown[]> =>
  new Map(
    [...shownByCockpit(book)].map(([id, { state, achievement, effectiveWeight }]) => [
      id,
      [state, achievement, effectiveWeight].map((value) =>
        typeof value === "number" ? value.toFixed(12) : (value ?? ""),
      ),
    ]),
  );

describeInBrowser("a file with parts that the grid does not show", () => {
  let browser: Browser;
  let bench: Bench;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => browser?.close());
  afterEach(async () => {
    const { wrongs } = bench;
    await bench.close();
    expect(wrongs).toEqual([]);
  });

  it.each([
    { name: "everything.xlsx" as const, holds: ["xl/charts/", "xl/pivotTables/", "xl/pivotCache/"] },
    { name: "macros.xlsm" as const, holds: ["xl/vbaProject.bin"] },
  ])(
    "keeps those of $name, and is saved under its name",
    async ({ name, holds }) => {
      const book = await withPlan(name);
      bench = await openBench(browser, { book });
      const on = onPage(bench);
      await on.tab("build").waitFor();
      await on.generate();
      const saved = await bench.save();
      expect(saved.name).toBe(name);
      expect(findFaults(saved.bytes)).toEqual([]);
      const [before, after] = [readZip(book.bytes), readZip(saved.bytes)];
      const parts = [...before.keys()].filter((part) => KEPT.test(part));
      for (const start of holds) expect(parts.some((part) => part.startsWith(start))).toBe(true);
      for (const part of parts) {
        const same = Buffer.from(after.get(part) ?? []).equals(Buffer.from(before.get(part) ?? [1]));
        expect({ part, same }).toEqual({ part, same: true });
      }
    },
    240_000,
  );
});

describeInBrowser("a workbook that was built and typed into in the page", () => {
  describeWithLibreOffice("in LibreOffice", () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchBrowser();
    });
    afterAll(async () => browser?.close());

    it("has the same score and state in every line of the cockpit, calculated anew", async () => {
      const bench = await openBench(browser, { book: await withPlan("everything.xlsx") });
      const on = onPage(bench);
      await on.tab("build").waitFor();
      await on.generate();
      await bench.goTo("Cruscotto strategico");
      await bench.type("D8", "20");
      const page = shown(await bench.book());
      const saved = await bench.save();
      const { wrongs } = bench;
      await bench.close();
      expect(page.size).toBeGreaterThan(20);
      expect(shown(await recalculate(saved.bytes))).toEqual(page);
      expect(wrongs).toEqual([]);
    }, 240_000);
  });
});
