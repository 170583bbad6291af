/** What the host writes into Excel: cells and every facet, read back as a person sees them. */
import type { Edit } from "../../../shared/workbook/edit";
import { call, cellRef, gt, type plus } from "../../../shared/workbook/formula/build";
import { sheetNamed } from "../../../shared/workbook/snapshot";
import { everyFacet } from "../../contract/behavesLikeHost";
import { bookOf, closeAll, looks, openHost, sheetOf, write } from "./openHost";

afterEach(closeAll);

const OURS = "Cruscotto";
const PLAN = sheetOf("Piano", [[1, "uno"], [2, "due"], [3]]);

const formula = (row: number, column: number, tree: Parameters<typeof plus>[0], expected: null | number = null) =>
  ({
    row,
    column,
    content: { kind: "formula", formula: call("SUM", tree), value: 0 },
    expected,
  }) as const;

async function written(...edits: Edit[]) {
  const opened = openHost(bookOf(PLAN));
  await opened.host.readWorkbook();
  const applied = await opened.host.applyEdits(edits);
  expect(applied).toEqual({ kind: "applied", edits: edits.length });
  return opened;
}

describe("a new sheet with everything", () => {
  it("looks as the edits say", async () => {
    const opened = await written(...everyFacet(OURS));
    const seen = looks(opened, OURS);
    expect(seen.cells.A1).toMatchObject({
      font: "Arial",
      size: 18,
      bold: true,
      colour: "#0B4A5E",
      vertical: "middle",
    });
    expect(seen.cells.A2).toMatchObject({
      font: "Arial",
      size: 10,
      fill: "#FFF8E3",
      align: "right",
      indent: 1,
      unlocked: true,
    });
    expect(seen.cells.D6).toMatchObject({ italic: true, underline: true, wrap: true });
    for (const row of [2, 3, 4])
      for (const side of ["top", "bottom", "left", "right"] as const)
        expect(seen.cells[`A${row}`]?.[side]).toMatchObject({ colour: "#D3B877", weight: "thin" });
    // In whole pixels.
    expect([0, 1, 2].map((column) => seen.columnWidths[column])).toEqual([66, 241.5, 42]);
    expect(seen.hiddenColumns).toEqual([3]);
    expect([seen.rowHeights[0], seen.rowHeights[2], seen.rowHeights[3]]).toEqual([30, 18, 408.75]);
    expect(seen.hiddenRows).toEqual([4]);
    expect(seen.freeze).toEqual({ rows: 1, columns: 2 });
  });

  it("has its rules: the first condition wins", async () => {
    const seen = looks(await written(...everyFacet(OURS)), OURS);
    expect(seen.conditionals.map(({ areas, formula: text, look }) => [areas, text, look])).toEqual([
      [["A2:A4"], "=A2>9/10", { color: "#17694A", bold: true }],
      [["A2:A4"], "=IFS(TRUE(),FALSE())", { fill: "#FBECEA", italic: true }],
    ]);
    expect(seen.validations.map(({ areas }) => areas)).toEqual([["A2:A4"], ["B2:B4"], ["C2:C4"], ["D2:D4"]]);
    expect(seen.validations[0]).toMatchObject({
      rule: { kind: "decimal", operator: "GreaterThanOrEqualTo", formula1: "=0" },
      errorAlert: { style: "Warning", title: "Fuori", message: "Un numero & <0>", showAlert: true },
      prompt: { title: "Risultato", message: "cumulato dal 1° gennaio", showPrompt: true },
    });
    expect(seen.validations[1]).toMatchObject({ rule: { kind: "list", source: 'sì,no & <mai>,detto "forse"' } });
  });

  it("has its link, which leaves the cell as it was", async () => {
    const opened = await written(...everyFacet(OURS));
    const seen = looks(opened, OURS);
    expect(seen.links.B1).toMatchObject({ documentReference: "Piano!A1", screenTip: 'al "piano" & oltre' });
    const { bottom: _, ...look } = seen.cells.A1 ?? {};
    expect(seen.cells.B1).toMatchObject(look);
    expect(seen.cells.B1).not.toHaveProperty("underline");
    const sheet = sheetNamed(await opened.host.readWorkbook(), OURS);
    expect(sheet?.rows[0]).toEqual([{ value: "Titolo" }]);
  });

  it("has its chart", async () => {
    const [chart, ...others] = looks(await written(...everyFacet(OURS)), OURS).charts;
    expect(others).toEqual([]);
    expect(chart).toMatchObject({
      name: "punteggi",
      title: "Punteggio per prospettiva & soglie",
      at: "A11",
      width: 360,
      height: 150,
      legend: null,
      valueAxis: { minimum: 0, maximum: 1.15, visible: false, numberFormat: "0%", majorGridlines: false },
      series: [
        {
          name: "Punteggio",
          type: "ColumnClustered",
          fill: "#0B4A5E",
          values: "Cruscotto!A2:A4",
          categories: "Cruscotto!B2:B4",
        },
        { name: "giallo", type: "Line", line: { colour: "#855600", style: "Dash" }, marker: "None" },
      ],
    });
  });

  it("is set up for print", async () => {
    const { print } = looks(await written(...everyFacet(OURS)), OURS);
    expect(print).toMatchObject({
      orientation: "Landscape",
      area: ["A1:D31"],
      breakRows: [10, 20],
    });
    expect(JSON.stringify(print)).toContain("Ricerca && sviluppo");
    expect(JSON.stringify(print)).toContain("Pagina &P di &N");
  });
});

it("a second list replaces facets, and takes old ones away", async () => {
  const opened = await written(...everyFacet(OURS));
  const area = { top: 1, left: 0, bottom: 1, right: 0 };
  const second: Edit[] = [
    { kind: "styleCells", sheet: OURS, areas: [{ ...area, style: { bold: true } }] },
    { kind: "setColumns", sheet: OURS, from: 3, columns: [{ width: 20 }] },
    { kind: "setRowHeights", sheet: OURS, heights: [null, 20], hiddenRows: [1] },
    { kind: "setValidations", sheet: OURS, validations: [] },
    {
      kind: "setConditionals",
      sheet: OURS,
      conditionals: [{ ...area, when: gt(cellRef(0, 0), 1), style: { bold: true } }],
    },
    { kind: "setLinks", sheet: OURS, links: [] },
    { kind: "setFreeze", sheet: OURS, freeze: { rows: 2, columns: 0 } },
    ...everyFacet(OURS).filter(({ kind }) => kind === "setCharts"),
  ];
  expect((await opened.host.applyEdits(second)).kind).toBe("applied");
  const seen = looks(opened, OURS);
  expect(Object.keys(seen.cells.A2 ?? {}).sort()).toEqual(["bold", "bottom", "font", "left", "right", "size", "top"]);
  expect([seen.hiddenColumns, seen.columnWidths[3]]).toEqual([[], 105]);
  expect([seen.rowHeights[1], seen.hiddenRows]).toEqual([20.25, [1, 4]]);
  expect([seen.validations, seen.links]).toEqual([[], {}]);
  expect(seen.conditionals.map(({ formula: text }) => text)).toEqual(["=$A$1>1"]);
  expect(seen.freeze).toEqual({ rows: 2, columns: 0 });
  expect(seen.charts.map(({ name }) => name)).toEqual(["punteggi"]);
});

it("with keep, rules and links of other cells stay", async () => {
  const opened = await written(...everyFacet(OURS));
  const cell = { top: 2, left: 0, bottom: 2, right: 0 };
  const [rules] = everyFacet(OURS).flatMap((edit) => (edit.kind === "setValidations" ? [edit.validations] : []));
  const [rule] = rules ?? [];
  if (rule === undefined) throw new Error("no rule");
  await opened.host.applyEdits([
    { kind: "setValidations", sheet: OURS, keep: true, validations: [{ ...rule, ...cell, level: "stop" }] },
    {
      kind: "setConditionals",
      sheet: OURS,
      keep: true,
      conditionals: [{ ...cell, when: gt(1, 0), style: { bold: true } }],
    },
    { kind: "setLinks", sheet: OURS, keep: true, links: [{ row: 4, column: 1, to: { sheet: "Piano", ...cell } }] },
  ]);
  const seen = looks(opened, OURS);
  expect(seen.validations.map(({ areas, errorAlert }) => [areas.join(), errorAlert.style])).toEqual(
    [
      ["A2,A4", "Warning"],
      ["B2:B4", "Stop"],
      ["C2:C4", "Stop"],
      ["D2:D4", "Warning"],
      ["A3", "Stop"],
    ].sort(),
  );
  expect(seen.conditionals[0]).toMatchObject({ areas: ["A3"], formula: "=1>0" });
  expect(seen.conditionals).toHaveLength(3);
  expect(Object.keys(seen.links).sort()).toEqual(["B1", "B5"]);
});

it("a link on a cell that stood keeps the look that a person gave it", async () => {
  const opened = openHost(bookOf(PLAN));
  const bold = {
    kind: "restyleCells",
    sheet: "Piano",
    areas: [
      { top: 0, left: 1, bottom: 0, right: 1, change: { bold: true, font: "Verdana", size: 13, colour: "#AA0000" } },
    ],
  } as const;
  await opened.host.applyEdits([bold]);
  await opened.host.applyEdits([
    {
      kind: "setLinks",
      sheet: "Piano",
      links: [{ row: 0, column: 1, to: { sheet: "Piano", top: 0, left: 0, bottom: 0, right: 0 } }],
    },
  ]);
  const seen = looks(opened, "Piano");
  expect(seen.links.B1).toMatchObject({ documentReference: "Piano!A1" });
  expect(seen.cells.B1).toEqual({ bold: true, font: "Verdana", size: 13, colour: "#AA0000" });
  expect((await opened.host.readWorkbook()).sheets).toEqual(bookOf(PLAN).sheets);
});

describe("number formats", () => {
  it("a number or a formula for a cell of texts is a number or a formula, and the cell stays one of texts", async () => {
    const { host, excel } = openHost(bookOf(PLAN));
    excel.person.formats("Piano", "C1:C2", "@");
    await host.applyEdits([
      { kind: "writeCells", sheet: "Piano", cells: [write(0, 2, 7), formula(1, 2, cellRef(0, 0))] },
    ]);
    const rows = sheetNamed(await host.readWorkbook(), "Piano")?.rows;
    expect([rows?.[0]?.[2], rows?.[1]?.[2]]).toEqual([
      { value: 7, format: "@" },
      { value: 1, formula: "SUM($A$1)", format: "@" },
    ]);
  });

  it("a formula over shares takes no format from them, and an empty cell keeps its own", async () => {
    const { host, excel } = openHost(bookOf(PLAN));
    excel.person.formats("Piano", "A1:A3", "0.00%");
    excel.person.formats("Piano", "C2", "dd/mm/yyyy");
    await host.applyEdits([
      { kind: "writeCells", sheet: "Piano", cells: [formula(0, 2, cellRef(0, 0)), formula(1, 2, cellRef(0, 0))] },
    ]);
    const rows = sheetNamed(await host.readWorkbook(), "Piano")?.rows;
    expect([rows?.[0]?.[2]?.format, rows?.[1]?.[2]?.format]).toEqual([undefined, "dd/mm/yyyy"]);
  });
});

it("formulas may name sheets that come later in the list", async () => {
  const opened = await written(
    { kind: "addSheet", sheet: "Registro", hidden: true },
    { kind: "addSheet", sheet: "Primo", hidden: false },
    { kind: "writeCells", sheet: "Primo", cells: [formula(0, 0, cellRef(0, 0, "Secondo"))] },
    { kind: "addSheet", sheet: "Secondo", hidden: false },
    { kind: "writeCells", sheet: "Secondo", cells: [write(0, 0, 4)] },
  );
  const { sheets } = await opened.host.readWorkbook();
  expect(sheets.map(({ name }) => name)).toEqual(["Piano", "Registro", "Primo", "Secondo"]);
  expect(sheets[2]?.rows[0]?.[0]).toEqual({ value: 4, formula: "SUM(Secondo!$A$1)" });
});

it("stops between requests when it is told to, and what is written stays", async () => {
  const { host, excel } = openHost(bookOf(PLAN));
  const long = "x".repeat(20_000);
  const cells = Array.from({ length: 200 }, (_, row) => write(row, 0, `${long}${row}`));
  const list: Edit[] = ["Uno", "Due"].flatMap((sheet): Edit[] => [
    { kind: "addSheet", sheet, hidden: false },
    { kind: "writeCells", sheet, cells },
  ]);
  let asked = 0;
  const applied = await host.applyEdits(list, undefined, () => ++asked > 1);
  expect(applied).toEqual({ kind: "cancelled", edits: 1 });
  expect(excel.stats.count).toBe(2);
  expect((await host.readWorkbook()).sheets.map(({ name }) => name)).toEqual(["Piano", "Uno"]);
}, 30_000);

it("an empty list asks nothing of Excel", async () => {
  const { host, excel } = openHost(bookOf(PLAN));
  expect(await host.applyEdits([])).toEqual({ kind: "applied", edits: 0 });
  expect(excel.stats.count).toBe(0);
});
