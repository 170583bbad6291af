/** Workbooks that count days from 1904: their days would be read four years wrong, so they are not read at all. */
import type { Edit } from "../../../shared/workbook/edit";
import { bookOf, closeAll, openHost, refusal, sheetOf } from "./openHost";

afterEach(closeAll);

const PLAN = sheetOf("Piano", [[{ value: 43_831, format: "dd/mm/yyyy" }]]);

it("is refused with its reason, and read once a person has changed it", async () => {
  const { host, excel } = openHost(bookOf(PLAN));
  excel.book.countsFrom1904 = true;
  expect(await refusal(host.readWorkbook())).toMatchObject({ code: "dates1904" });
  expect(await refusal(host.readStanding?.() ?? host.readWorkbook())).toMatchObject({ code: "dates1904" });
  excel.book.countsFrom1904 = false;
  expect((await host.readWorkbook()).sheets).toEqual([PLAN]);
});

it("costs no request, and is asked once", async () => {
  const { host, excel } = openHost(bookOf(PLAN));
  await host.readWorkbook();
  const [first] = excel.stats.requests;
  expect(excel.stats.count).toBe(3);
  excel.stats.reset();
  await host.readWorkbook();
  expect(excel.stats.requests[0]?.sent).toBeLessThan(first?.sent ?? 0);
});

it.each([["ApiNotFound"], ["NotImplemented"]])("goes on where Excel does not tell (%s)", async (code) => {
  const { host, excel } = openHost(bookOf(PLAN));
  excel.hostile.failRequest(1, code);
  expect((await host.readWorkbook()).sheets).toEqual([PLAN]);
});

it("goes on where Excel takes neither the question nor commas between areas", async () => {
  const { host, excel } = openHost(bookOf(PLAN));
  for (const request of [1, 2, 3]) excel.hostile.failRequest(request, "InvalidArgument");
  expect((await host.readWorkbook()).sheets).toEqual([PLAN]);
});

it("still parts areas by commas where only the question was refused, without a word which it was", async () => {
  const { host, excel } = openHost(bookOf(PLAN));
  for (const request of [1, 2]) excel.hostile.failRequest(request, "InvalidArgument");
  await host.readWorkbook();
  for (const { facets } of excel.book.sheets) Object.assign(facets.link, { separators: () => [","] });
  const cell = (row: number) => ({ top: row, left: 3, bottom: row, right: 3, style: { fill: "#FFF8E3" } });
  const edit: Edit = { kind: "styleCells", sheet: "Piano", areas: [cell(2), cell(5)] };
  expect((await host.applyEdits([edit])).kind).toBe("applied");
});
