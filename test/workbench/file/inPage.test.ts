/** The file host in the page of a real browser gives what it gives in Node: for every fixture, with edits of many kinds. */

import type { Edit } from "../../../shared/workbook/edit";
import { call, cellRef, gt, rangeRef } from "../../../shared/workbook/formula/build";
import { readZip } from "../../../src/file/package/readZip";
import { fileWork } from "../../../src/workbench/file/fileWork";
import { describeInBrowser } from "../../browser/browser";
import { FIXTURES, fixture } from "../../file/fixtures";
import { findFaults } from "../../oracles/xlsxValid";
import { type InPage, startInPage } from "./inPage";

const SHEET = "Cruscotto di prova";

const sum = call("SUM", rangeRef(0, 0, 3, 0));

/** A sheet with looks, a rule, a condition, a link and a chart, and rows and columns put into the first sheet of the file. */
const edits = (first: string): Edit[] => [
  { kind: "insertRows", sheet: first, at: 1, count: 2 },
  { kind: "addSheet", sheet: SHEET, hidden: false, tabColour: "#0B4A5E" },
  {
    kind: "writeCells",
    sheet: SHEET,
    cells: [
      ...[1, 2.5, -3, 0].map((value, row) => ({
        row,
        column: 0,
        content: { kind: "value" as const, value },
        expected: null,
      })),
      { row: 4, column: 0, content: { kind: "formula", formula: sum, value: 0.5 }, expected: null },
      { row: 4, column: 1, content: { kind: "value", value: "più «è» ½ €" }, expected: null },
    ],
  },
  {
    kind: "styleCells",
    sheet: SHEET,
    areas: [{ top: 0, left: 0, bottom: 4, right: 0, style: { bold: true, fill: "#EEF3F6", format: "0.0%" } }],
  },
  { kind: "setColumns", sheet: SHEET, columns: [{ width: 20 }, { width: 12, hidden: true }] },
  {
    kind: "setConditionals",
    sheet: SHEET,
    conditionals: [
      {
        ...{ top: 0, left: 0, bottom: 3, right: 0 },
        when: gt({ ...cellRef(0, 0), absolute: false }, 1),
        style: { colour: "#B00020" },
      },
    ],
  },
  {
    kind: "setCharts",
    sheet: SHEET,
    charts: [
      {
        ...{ name: "prova", title: "Prova", row: 6, column: 0, width: 400, height: 200, max: 3 },
        series: [
          {
            ...{ name: "uno", type: "column", colour: "#0B4A5E" },
            categories: { sheet: SHEET, top: 0, left: 0, bottom: 3, right: 0 },
            values: { sheet: SHEET, top: 0, left: 0, bottom: 3, right: 0 },
          },
        ],
      },
    ],
  },
  {
    kind: "typeFormulas",
    sheet: SHEET,
    cells: [{ row: 5, column: 0, formula: "IFS(A$1>0,1)", value: { error: "#N/A" }, expected: null }],
  },
  {
    kind: "restyleCells",
    sheet: first,
    areas: [{ top: 0, left: 0, bottom: 3, right: 2, change: { bold: true, fill: "#FFFF00", format: "0.00" } }],
  },
  { kind: "renameSheet", sheet: first, to: "L'altro nome" },
  { kind: "activate", sheet: SHEET },
];

describeInBrowser("a file in the page", () => {
  let page: InPage;
  beforeAll(async () => {
    page = await startInPage();
  });
  afterAll(() => page?.close());

  it.each(FIXTURES)("opens %s with the picture and the looks that Node reads", async (name) => {
    const here = await page.open(fixture(name), name, "it");
    const there = await fileWork().open(fixture(name), name, "it");
    expect(here).toEqual(there);
  });

  it.each(FIXTURES)("gives %s back byte for byte when nothing was changed", async (name) => {
    await page.open(fixture(name), name, "it");
    expect(await page.save([])).toEqual({ ok: true, value: fixture(name) });
  });

  it.each(FIXTURES)("saves %s with the same parts as Node, byte for byte, and none unsound", async (name) => {
    const opened = await page.open(fixture(name), name, "it");
    const work = fileWork();
    await work.open(fixture(name), name, "it");
    const list = edits(opened.ok ? (opened.value.snapshot.sheets[0]?.name ?? "") : "");
    const [here, there] = [await page.save(list), await work.save(list)];
    if (!here.ok || !there.ok) throw new Error(JSON.stringify([here, there]));
    expect(findFaults(here.value)).toEqual([]);
    expect(new Map(readZip(here.value))).toEqual(new Map(readZip(there.value)));
  });

  it("says why a file cannot be opened, and goes on with the one that was open", async () => {
    await page.open(fixture("values.xlsx"), "values.xlsx", "it");
    const damaged = fixture("values.xlsx").slice(0, 2000);
    const answer = await page.open(damaged, "rotto.xlsx", "en");
    expect(answer).toEqual({
      ok: false,
      problem: { code: "damaged", message: expect.stringMatching(/^rotto\.xlsx is/) },
    });
    expect(await page.save([])).toEqual({ ok: true, value: fixture("values.xlsx") });
  });

  it("saves nothing where an edit does not fit the file, and names the cell", async () => {
    const opened = await page.open(fixture("values.xlsx"), "values.xlsx", "it");
    const sheet = opened.ok ? (opened.value.snapshot.sheets[0]?.name ?? "") : "";
    const answer = await page.save([
      { kind: "writeCells", sheet, cells: [{ row: 0, column: 0, content: { kind: "blank" }, expected: "altro" }] },
    ]);
    expect(answer).toEqual({
      ok: false,
      problem: { code: "notAsOpened", message: expect.stringContaining(`${sheet}!A1`) },
    });
  });

  it("asks nobody but its own server for anything", () => {
    expect(page.asked.filter((address) => !address.startsWith("http://127.0.0.1:"))).toEqual([]);
    expect(page.asked.some((address) => address.endsWith("/excelize.wasm.gz"))).toBe(true);
  });
});
