/** The picture that the host takes of the workbook in Excel: every kind of cell, large sheets, few requests. */
import { cellOf, sheetNamed } from "../../../shared/workbook/snapshot";
import { FLOOR } from "../openExcel";
import { bookOf, closeAll, openHost, refusal, sheetOf } from "./openHost";

afterEach(closeAll);

const KINDS = sheetOf("Piano", [
  ["testo", 1.5, true, { value: { error: "#N/A" }, formula: "NA()" }, { value: 42735, format: "dd/mm/yyyy" }],
  [undefined, { value: 0.125, format: "0.0%" }, false, "'apice", "=A1"],
  [],
  [
    { value: 3, formula: "B1*2" },
    { value: "", formula: 'IF(TRUE(),"")' },
    { value: { error: "#DIV/0!" }, formula: "1/0" },
  ],
  ["#N/A", "VERO", "1/2", "00123", -0.5],
]);

it.each(["1.9", "1.19"])("tells every kind of cell from every other, in ExcelApi %s", async (version) => {
  const { host } = openHost(bookOf(KINDS), { version });
  const { sheets } = await host.readWorkbook();
  expect(sheets).toEqual([KINDS]);
});

it("asks three times for a workbook of many sheets, and tells each sheet as it is read", async () => {
  const many = Array.from({ length: 40 }, (_, index) => sheetOf(`Foglio ${index}`, [[index, "uno"], [], ["due"]]));
  const { host, excel } = openHost(bookOf(...many), { mode: "web" });
  const seen: [number, number, string][] = [];
  const { sheets } = await host.readWorkbook((done, total, sheet) => seen.push([done, total, sheet]));
  expect(sheets).toEqual(many);
  expect(excel.stats.count).toBe(3);
  expect(seen[seen.length - 1]).toEqual([40, 40, "Foglio 39"]);
});

it("asks once more where a text could be a formula that shows its own text", async () => {
  const sheet = sheetOf("Piano", [["=A1"], ["=SUM(A1:A3)"], [{ value: 2, formula: "1+1" }]]);
  const { host, excel } = openHost(bookOf(sheet));
  expect((await host.readWorkbook()).sheets).toEqual([sheet]);
  expect(excel.stats.count).toBe(4);
});

it("reads hidden sheets, hidden rows, merges and notes", async () => {
  const { host, excel } = openHost(bookOf(sheetOf("Piano", [["a", "b"], ["c"], ["d"]]), sheetOf("Altro", [["x"]])));
  excel.person.hides("Altro");
  excel.person.hidesRows("Piano", 1);
  excel.person.hidesRows("Piano", 9, 2);
  excel.person.merges("Piano", "A3:B4");
  excel.person.comments("Piano", "A1", "una nota", "comment");
  const [plan, other] = (await host.readWorkbook()).sheets;
  expect(plan).toMatchObject({
    hidden: false,
    hiddenRows: [1, 9, 10],
    merges: [{ top: 2, left: 0, bottom: 3, right: 1 }],
    notes: 1,
  });
  expect(other).toMatchObject({ hidden: true, hiddenRows: [], merges: [] });
});

it("lists all rows where a person has hidden every one", async () => {
  const { host, excel } = openHost(bookOf(sheetOf("Piano", [["a"], ["b"]]), sheetOf("Altro", [["x"]])));
  excel.person.hidesRows("Piano", 0, 1_048_576);
  const [plan] = (await host.readWorkbook()).sheets;
  expect(plan?.hiddenRows.slice(0, 3)).toEqual([0, 1, 2]);
});

it("is not ruined by a cell at the far end of a sheet", async () => {
  const { host, excel } = openHost(
    bookOf(
      sheetOf("Piano", [
        ["a", 1],
        ["b", 2],
      ]),
    ),
    { mode: "web" },
  );
  excel.person.types("Piano", "XFD1048576", "lontano");
  const plan = sheetNamed(await host.readWorkbook(), "Piano");
  expect(plan?.depth).toBe("all");
  expect(plan !== undefined && [cellOf(plan, 1, 1), cellOf(plan, 1_048_575, 16_383)]).toEqual([
    { value: 2 },
    { value: "lontano" },
  ]);
  expect(excel.stats.count).toBe(4);
  expect(excel.stats.received).toBeLessThan(10_000);
});

it("reads of a sheet with more than 200,000 cells the head", async () => {
  const { host, excel } = openHost(bookOf(sheetOf("Piano", [["a"]]), sheetOf("Grande", [])), { mode: "web" });
  excel.person.types("Grande", "A1:CV2100", 7);
  const large = sheetNamed(await host.readWorkbook(), "Grande");
  expect(large).toMatchObject({ depth: "head" });
  expect([large?.rows.length, large?.rows[0]?.length, large?.rows[299]?.length]).toEqual([300, 60, 60]);
});

it("halves what it asks until the answer fits", async () => {
  const long = "parola ".repeat(60);
  const lines = Array.from({ length: 600 }, (_, row) =>
    Array.from({ length: 40 }, (__, column) => `${long}${row} ${column}`),
  );
  const { host, excel } = openHost(bookOf(sheetOf("Piano", lines)), { mode: "web" });
  const plan = sheetNamed(await host.readWorkbook(), "Piano");
  expect(plan?.rows.map((row) => row?.map((cell) => cell?.value))).toEqual(lines);
  expect(excel.stats.requests.filter(({ error }) => error !== undefined).length).toBeGreaterThan(0);
  expect(excel.stats.count).toBeLessThanOrEqual(3 + 3 + excel.stats.received / 2_500_000);
}, 60_000);

it("gives up between requests when nobody wants the picture any more", async () => {
  const { host, excel } = openHost(bookOf(sheetOf("Piano", [["a"]])));
  await expect(host.readWorkbook(undefined, () => true)).rejects.toThrow();
  expect(excel.stats.count).toBe(1);
});

it("calculates first where the person calculates by hand", async () => {
  const { host, excel } = openHost(bookOf(sheetOf("Piano", [[1, { value: 2, formula: "A1*2" }]])));
  await host.readWorkbook();
  excel.book.calculation.mode = "Manual";
  excel.person.types("Piano", "A1", 5);
  const plan = sheetNamed(await host.readWorkbook(), "Piano");
  expect(plan?.rows[0]?.[1]).toEqual({ value: 10, formula: "A1*2" });
});

it("does not calculate for those who ask only what was written", async () => {
  const { host, excel } = openHost(bookOf(sheetOf("Piano", [[1, { value: 2, formula: "A1*2" }]])));
  await host.readWorkbook();
  excel.book.calculation.mode = "Manual";
  excel.person.types("Piano", "A1", 5);
  const runs = excel.book.calculation.runs;
  const plan = sheetNamed((await host.readStanding?.()) ?? bookOf(), "Piano");
  expect(plan?.rows[0]?.[0]).toEqual({ value: 5 });
  expect(excel.book.calculation.runs).toBe(runs);
});

it("reads a workbook that is protected, or may only be read", async () => {
  const { host, excel } = openHost(bookOf(KINDS), { readOnly: true });
  excel.person.protects("Piano");
  excel.person.protectsWorkbook();
  expect((await host.readWorkbook()).sheets).toEqual([KINDS]);
});

it("tries again where Excel is too busy, and says so in the end", async () => {
  const { host, excel } = openHost(bookOf(KINDS));
  excel.hostile.throttle(2);
  expect((await host.readWorkbook()).sheets).toEqual([KINDS]);
  excel.hostile.throttle(9);
  expect(await refusal(host.readWorkbook())).toMatchObject({ code: "throttled" });
}, 30_000);

it("waits while a cell is being typed into", async () => {
  const { host, excel } = openHost(bookOf(KINDS));
  const enter = excel.hostile.editCell();
  let isRead = false;
  const reading = host.readWorkbook().then(() => {
    isRead = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isRead).toBe(false);
  enter();
  await reading;
  expect(isRead).toBe(true);
});

it("knows no merges where Excel does not tell them", async () => {
  const { host, excel } = openHost(bookOf(sheetOf("Piano", [["a", "b"]])), { version: FLOOR });
  excel.person.merges("Piano", "A2:B3");
  expect((await host.readWorkbook()).sheets[0]?.merges).toEqual([]);
});
