/** Charts, a pivot table and macros of a file that was opened, built and saved in the page: byte for byte what they were; LibreOffice shows the page's scores. */
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
import { describeOnWorkbench } from "./onWorkbench";

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

describeOnWorkbench("a file with parts that the grid does not show", (at) => {
  it.each([
    { name: "everything.xlsx" as const, holds: ["xl/charts/", "xl/pivotTables/", "xl/pivotCache/"] },
    { name: "macros.xlsm" as const, holds: ["xl/vbaProject.bin"] },
  ])(
    "keeps those of $name, and is saved under its name",
    async ({ name, holds }) => {
      const book = await withPlan(name);
      await at.openPlan({ book });
      await at.on.generate();
      const saved = await at.bench.save();
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

describeOnWorkbench("a workbook that was built and typed into in the page", (at) => {
  describeWithLibreOffice("in LibreOffice", () => {
    it("has the same score and state in every line of the cockpit, calculated anew", async () => {
      await at.openPlan({ book: await withPlan("everything.xlsx") });
      await at.on.generate();
      await at.bench.goTo("Cruscotto strategico");
      await at.bench.type("D8", "20");
      const page = shown(await at.bench.book());
      const saved = await at.bench.save();
      expect(page.size).toBeGreaterThan(20);
      expect(shown(await recalculate(saved.bytes))).toEqual(page);
    }, 240_000);
  });
});
