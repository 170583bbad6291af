/** Parts of edits that Excel takes only in its own way: lists of choices, charts over rows, links over texts, hidden sheets. */
import { contentPrint } from "../../../shared/workbook/contentPrint";
import type { Edit } from "../../../shared/workbook/edit";
import { cellRef, gt } from "../../../shared/workbook/formula/build";
import type { ChartDoc, ValidationDoc } from "../../../shared/workbook/sheetFacets";
import { bookOf, closeAll, looks, openHost, refusal, sheetOf, write } from "./openHost";

afterEach(closeAll);

const PLAN = sheetOf("Piano", [
  ["anno", 2016, 2017, 2018],
  ["totale", 0.5, 0.7, 0.9],
]);
const CELL = { top: 4, left: 1, bottom: 4, right: 1 };

const choices = (items: readonly string[]): ValidationDoc => ({
  ...CELL,
  allow: { kind: "list", items },
  level: "stop",
  promptTitle: "",
  prompt: "",
  errorTitle: "",
  error: "",
});

it.each([
  ["too long", Array.from({ length: 60 }, (_, index) => `scelta ${index}`)],
  ["that would be read as others", ["uno, due", "tre"]],
])("a list of choices %s is refused before anything is written", async (_, items) => {
  const { host, excel } = openHost(bookOf(PLAN));
  const edits: Edit[] = [
    { kind: "writeCells", sheet: "Piano", cells: [write(4, 0, "x")] },
    { kind: "setValidations", sheet: "Piano", validations: [choices(["sì", "no"]), choices(items)] },
  ];
  expect(await refusal(host.applyEdits(edits))).toMatchObject({ code: "too-large", sheet: "Piano" });
  expect((await excel.picture()).sheets).toEqual([PLAN]);
});

it("a list of choices as long as Excel takes it is written", async () => {
  const { host } = openHost(bookOf(PLAN));
  const items = ["x".repeat(127), "y".repeat(127)];
  const edits: Edit[] = [{ kind: "setValidations", sheet: "Piano", validations: [choices(items)] }];
  expect((await host.applyEdits(edits)).kind).toBe("applied");
});

it("a chart over values in a row has one series for each that is told", async () => {
  const opened = openHost(bookOf(PLAN));
  const range = (row: number) => ({ sheet: "Piano", top: row, left: 1, bottom: row, right: 3 });
  const chart: ChartDoc = {
    name: "andamento",
    title: "Andamento",
    row: 5,
    column: 0,
    width: 400,
    height: 200,
    max: 1,
    series: [
      { type: "column", name: "totale", colour: "#0B4A5E", values: range(1), categories: range(0) },
      { type: "line", name: "anni", colour: "#855600", values: range(0), categories: range(0) },
    ],
  };
  await opened.host.applyEdits([{ kind: "setCharts", sheet: "Piano", charts: [chart] }]);
  const [seen] = looks(opened, "Piano").charts;
  expect(seen?.series.map(({ name, values, categories }) => [name, values, categories])).toEqual([
    ["totale", "Piano!B2:D2", "Piano!B1:D1"],
    ["anni", "Piano!B1:D1", "Piano!B1:D1"],
  ]);
});

it("conditions do not stop those after them", async () => {
  const opened = openHost(bookOf(PLAN));
  const when = gt(cellRef(0, 1), 1);
  await opened.host.applyEdits([
    {
      kind: "setConditionals",
      sheet: "Piano",
      conditionals: [
        { ...CELL, when, style: { bold: true } },
        { ...CELL, when, style: { fill: "#FBECEA" } },
      ],
    },
  ]);
  expect(looks(opened, "Piano").conditionals.map(({ stopIfTrue }) => stopIfTrue)).toEqual([false, false]);
});

it("links leave every kind of content as it is", async () => {
  const cells = ["testo", "1.1", "'con apostrofo", 12, true, { value: 12.5, formula: "SUM(D1,0.5)" }, "=A1"];
  const book = bookOf(sheetOf("Piano", [cells, []]));
  const opened = openHost(book);
  const before = await opened.host.readWorkbook();
  const links = cells.map((_, column) => ({ row: 0, column, to: { sheet: "Piano", ...CELL } }));
  await opened.host.applyEdits([
    { kind: "setLinks", sheet: "Piano", links: [...links, { row: 1, column: 0, to: { sheet: "Piano", ...CELL } }] },
  ]);
  expect((await opened.host.readWorkbook()).sheets).toEqual(before.sheets);
  expect(Object.keys(looks(opened, "Piano").links)).toHaveLength(8);
});

it("a sheet that Excel hides from its own menus is removed like any other", async () => {
  const { host, excel } = openHost(bookOf(PLAN, sheetOf("Altro", [["x"]])));
  excel.person.hides("Altro", "VeryHidden");
  const sheet = (await host.readWorkbook()).sheets[1];
  if (sheet === undefined) throw new Error("no sheet");
  expect(sheet.hidden).toBe(true);
  const edits: Edit[] = [{ kind: "removeSheet", sheet: "Altro", expected: contentPrint(sheet) }];
  expect(await host.applyEdits(edits)).toEqual({ kind: "applied", edits: 1 });
  expect((await excel.picture()).sheets.map(({ name }) => name)).toEqual(["Piano"]);
});
