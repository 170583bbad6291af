/** A body that keeps its own programme sheets: they stay, their empty cells are filled on request, and their results are the pane's too. */
import { printedSheets } from "../../../shared/sample/sampleSheets";
import { cellOf, type Snapshot, sheetNamed } from "../../../shared/workbook/snapshot";
import { snapshotOfSheets } from "../../../shared/workbook/snapshotOfSheets";
import { typedAt } from "../../hosts/smallBook";
import { ALL, expectDone, type Pane, paneOn, planOf, previewOf, silent } from "./paneOn";

const book = (): Snapshot => snapshotOfSheets(printedSheets());
const FIRST = "2016/1.1.1/1";

let pane: Pane;
beforeAll(async () => {
  pane = paneOn(book());
  await planOf(pane);
});

it("no programme sheet is made, theirs are kept, and the cells to fill are counted", async () => {
  const view = await previewOf(pane);
  const kinds = view.newSheets.map(({ kind }) => kind);
  expect(kinds).toContain("readings");
  expect(kinds).not.toContain("programmes");
  expect(view.kept).toEqual(book().sheets.map(({ name }) => name));
  expect(view.fillable).toBeGreaterThan(10);
});

it("cells are filled when a person asks, and empty again after the undo", async () => {
  expectDone(await pane.work.build(ALL, silent));
  await planOf(pane);
  const { fillable } = await previewOf(pane);
  expect(fillable).toBeGreaterThan(10);
  const before = pane.host.snapshot();
  expect(await pane.work.build({ fills: true, restores: false }, silent)).toMatchObject({
    kind: "done",
    cells: fillable,
  });
  await planOf(pane);
  expect(await previewOf(pane)).toMatchObject({ fillable: 0, behind: [], canUndo: true });
  expect(await pane.work.undo(silent)).toMatchObject({ sentence: "Il riempimento è annullato." });
  for (const { name } of book().sheets)
    expect(sheetNamed(pane.host.snapshot(), name)?.rows).toEqual(sheetNamed(before, name)?.rows);
});

it("an indicator is found on the body's own sheet, and its reading has cells on Rilevazioni", async () => {
  const { plan } = await planOf(pane);
  const accounted = book().sheets.flatMap((sheet) =>
    sheet.name === plan.indicators[FIRST]?.at.sheet
      ? []
      : sheet.rows.flatMap((cells, top) =>
          (cells ?? []).flatMap((cell, left) =>
            cell?.value === plan.indicators[FIRST]?.title
              ? [{ sheet: sheet.name, top, left, bottom: top, right: left }]
              : [],
          ),
        ),
  );
  expect(accounted.length).toBeGreaterThan(0);
  for (const at of accounted) expect(await pane.work.indicatorAt(at)).toBe(FIRST);
  expect(await pane.work.indicator(FIRST)).toMatchObject({ canOverride: true, sheet: "Rilevazioni" });
  expectDone(await pane.work.chooseReading(FIRST, "lower"));
  await planOf(pane);
  expect((await pane.work.indicator(FIRST))?.target).toMatchObject({ read: "≤\u00a025", certain: true });
  expectDone(await pane.work.undoFix());
});

it("of two results on two of the body's own sheets one is kept in both", async () => {
  await planOf(pane);
  const shown = (await pane.work.indicator(FIRST))?.checkpoints[2]?.at;
  if (shown === undefined) throw new Error("no cell of 31/12");
  const typed = paneOn(typedAt(pane.host.snapshot(), shown.sheet, shown.top, shown.left, 20));
  await planOf(typed);
  const view = await typed.work.indicator(FIRST);
  expect(view).toMatchObject({
    symbol: "twoResults",
    twoResults: [{ text: "31" }, { text: "20", at: shown, achievement: 0.8 }],
  });
  expectDone(await typed.work.keepResult(FIRST, 1));
  const { plan } = await planOf(typed);
  expect(plan.indicators[FIRST]?.achievement).toBe(0.8);
  const own = view?.twoResults?.[0].at;
  const sheet = sheetNamed(typed.host.snapshot(), own?.sheet ?? "");
  expect(sheet && cellOf(sheet, own?.top ?? -1, own?.left ?? -1)?.value).toBe(20);
});
