/** Whoever works in the cells meanwhile is not disturbed: neither by a generation that ends nor by the program behind the page that has ended. */

import { sheetNamed } from "../../shared/workbook/snapshot";
import { openFile } from "../../src/file/openFile";
import { until } from "./onPage";
import { describeOnWorkbench } from "./onWorkbench";

describeOnWorkbench("who works on", (at) => {
  it("keeps the focus in the cells when a generation ends", async () => {
    await at.openPlan();
    const { bench, on, page } = at;
    await on.tab("build").click();
    await on.button(/^Crea \d+ fogli$/).click();
    await bench.toCell("A1");
    expect(await page.evaluate("document.activeElement.closest('section.grid') !== null")).toBe(true);
    await on.says(/^Fatto/);
    expect(await page.evaluate("document.activeElement.closest('.cabina')")).toBeNull();
  }, 240_000);

  it("saves what the pane made also when the server of the page has ended", async () => {
    await at.openPlan();
    const { bench, on, page } = at;
    const writers = async (): Promise<number> => {
      const known = await Promise.all(
        page
          .workers()
          .map((worker) =>
            worker.evaluate<string[]>("performance.getEntriesByType('resource').map(({ name }) => name)"),
          ),
      );
      return known.flat().filter((name) => name.endsWith("excelize.wasm.gz")).length;
    };
    await until(async () => (await writers()) > 0);
    await on.generate();
    await page.context().setOffline(true);
    const saved = await openFile((await bench.save()).bytes);
    await page.context().setOffline(false);
    expect(saved.ok && sheetNamed(await saved.value.readWorkbook(), "Cruscotto")).toBeDefined();
  }, 240_000);
});
