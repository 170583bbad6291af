/** What reading, building and refreshing cost in requests and bytes, measured where Excel on the web would count them. */

import { Making } from "../../../addin/host/write/making";
import type { Standing } from "../../../addin/host/write/standing";
import { sampleSheets } from "../../../shared/sample/sampleSheets";
import { WorkbookDraft } from "../../../shared/workbook/apply/workbookDraft";
import { firstConflict } from "../../../shared/workbook/applyEdits";
import type { Edit } from "../../../shared/workbook/edit";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import { snapshotOfSheets } from "../../../shared/workbook/snapshotOfSheets";
import { planRefresh } from "../../../src/actions/planRefresh";
import { OPTIONS } from "../../hosts/runOn";
import type { RequestStats } from "../modes/stats";
import { bookOf, closeAll, openHost, sheetOf, write } from "./openHost";

afterEach(closeAll);

const LIMIT = 2_500_000;

const sentBy = (requests: readonly RequestStats[]): number => requests.reduce((sum, { sent }) => sum + sent, 0);

function planned(book: Snapshot): readonly Edit[] {
  const plan = planRefresh(book, { ...OPTIONS, calculates: true });
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value.edits;
}

/** A workbook of which nothing is known. */
const standingOf = (picture: Snapshot): Standing => ({
  picture,
  readOnly: false,
  tabsProtected: false,
  protectedSheets: new Set(),
  veryHidden: new Set(),
  charts: new Map(),
  fonts: new Map(),
  formats: new Map(),
  found: new Map(),
  byHand: false,
  withHiddenRows: new Set(),
  tables: new Map(),
});

function estimated(book: Snapshot, edits: readonly Edit[]): number {
  const making = new Making(new WorkbookDraft(book), standingOf(book));
  return edits.reduce((sum, edit) => sum + making.next(edit).reduce((bytes, step) => bytes + step.bytes, 0), 0);
}

describe("the sample plan with its sixteen programmes, on the web", () => {
  const sample = snapshotOfSheets(sampleSheets());

  it("is read, built, read again and refreshed within the budget", async () => {
    const { host, excel } = openHost(sample, { mode: "web" });
    const before = await host.readWorkbook();
    expect(excel.stats.count).toBeLessThanOrEqual(3 + excel.stats.received / LIMIT);

    excel.stats.reset();
    const edits = planned(before);
    expect((await host.applyEdits(edits)).kind).toBe("applied");
    const sent = sentBy(excel.stats.requests);
    expect(excel.stats.count).toBeLessThanOrEqual(2 + sent / LIMIT);
    expect(Math.max(...excel.stats.requests.map((request) => request.sent))).toBeLessThan(1.2 * LIMIT);
    expect(estimated(before, edits) / sent).toBeGreaterThan(0.95);
    expect(estimated(before, edits) / sent).toBeLessThan(1.15);

    excel.stats.reset();
    const built = await host.readWorkbook();
    expect(excel.stats.count).toBeLessThanOrEqual(3 + excel.stats.received / LIMIT);
    expect(planned(built)).toEqual([]);

    excel.person.types(before.sheets[0]?.name ?? "", "E8", "almeno 30");
    const changed = planned(await host.readWorkbook());
    expect(changed.length).toBeGreaterThan(0);
    excel.stats.reset();
    expect((await host.applyEdits(changed)).kind).toBe("applied");
    expect(excel.stats.count).toBeLessThanOrEqual(3);
    expect(sentBy(excel.stats.requests)).toBeLessThan(10_000);
  }, 120_000);
});

it("two hundred sheets are built in two requests and one for each 2.5 MB more", async () => {
  const { host, excel } = openHost(bookOf(sheetOf("Piano", [[1]])), { mode: "web" });
  const edits = Array.from({ length: 200 }, (_, index) => generated(`P${index}`)).flat();
  expect(firstConflict(bookOf(sheetOf("Piano", [[1]])), edits)).toBeUndefined();
  expect((await host.applyEdits(edits)).kind).toBe("applied");
  expect(excel.stats.count).toBeLessThanOrEqual(2 + excel.stats.sent / LIMIT);
  expect(excel.stats.sent).toBeLessThan(4 * LIMIT);
}, 120_000);

it("says far less than a writer that goes cell by cell and sheet by sheet", async () => {
  const sheets = ["Uno", "Due", "Tre"];
  const own = openHost(bookOf(sheetOf("Piano", [[1]])), { mode: "web" });
  await own.host.applyEdits(sheets.flatMap(generated));
  const other = openHost(bookOf(sheetOf("Piano", [[1]])), { mode: "web" });
  for (const sheet of sheets)
    await other.excel.desk.run(async (context) => {
      naively(context, generated(sheet));
      await context.sync();
    });
  expect(own.excel.stats.count).toBeLessThan(other.excel.stats.count);
  expect(own.excel.stats.sent * 8).toBeLessThan(other.excel.stats.sent);
  expect((await own.excel.picture()).sheets).toEqual((await other.excel.picture()).sheets);
});

function naively(context: Excel.RequestContext, edits: readonly Edit[]): void {
  for (const edit of edits) {
    if (edit.kind === "addSheet") context.workbook.worksheets.add(edit.sheet);
    const sheet = context.workbook.worksheets.getItem(edit.sheet);
    if (edit.kind === "writeCells")
      for (const { row, column, content } of edit.cells)
        if (content.kind === "value") sheet.getCell(row, column).values = [[`'${content.value}`]];
    if (edit.kind === "styleCells")
      for (const { top, left, right, style } of edit.areas)
        for (let column = left; column <= right; column++) {
          const { format } = sheet.getCell(top, column);
          format.font.size = style.size ?? 10;
          format.font.bold = style.bold === true;
          format.font.color = style.colour ?? "#000000";
          format.wrapText = style.wrap === true;
        }
  }
}

/** A sheet like those that Cabina makes. */
const generated = (sheet: string): Edit[] => [
  { kind: "addSheet", sheet, hidden: false },
  {
    kind: "writeCells",
    sheet,
    cells: Array.from({ length: 240 }, (_, index) =>
      write(Math.floor(index / 12), index % 12, `Testo della cella ${index} in ${sheet}`),
    ),
  },
  {
    kind: "styleCells",
    sheet,
    areas: Array.from({ length: 20 }, (_, row) => ({
      top: row,
      left: row % 3,
      bottom: row,
      right: 11,
      style: { size: 9 + (row % 3), bold: row % 2 === 0, wrap: true, colour: "#55626E" },
    })),
  },
  { kind: "setColumns", sheet, columns: Array.from({ length: 12 }, (_, column) => ({ width: 8 + (column % 4) })) },
  { kind: "setFreeze", sheet, freeze: { rows: 2, columns: 1 } },
];
