/** Looks, rules, charts and print set-up of the in-memory Excel follow rows and columns that come and go. */
import { call, set, via } from "./facets/asCalled";
import { looksOf, type SheetLooks } from "./facets/looksOf";
import { plainSheet } from "./facets/plainSheet";
import type { GridChange } from "./facets/sheetFacets";
import { charts } from "./objects/charts";
import { freezePanes } from "./objects/freezePanes";
import { pageBreaks } from "./objects/pageBreaks";
import { pageLayout } from "./objects/pageLayout";

/** A head in row 1, a table at A3:C6 with a rule and a condition in B, a link in C4, a chart under it, print set-up. */
function furnished(change: GridChange): SheetLooks {
  const sheet = plainSheet({ B3: "Risultato", B4: 1, B5: 2, B6: 3 });
  const { range, facets } = sheet;
  set(range("A1:C1"), "format/font/bold", true);
  set(range("A3:C3"), "format/fill/color", "red");
  set(range("1:1"), "format/rowHeight", 30);
  set(range("B:B"), "format/columnWidth", 90);
  set(range("A5"), "rowHidden", true);
  set(range("B4:B6"), "dataValidation/rule", { custom: { formula: "=B4>$A$1" } });
  set(via(range("B4:B6"), "conditionalFormats/add", "Custom"), "custom/rule/formula", "=B4>$C4");
  set(range("C4"), "hyperlink", { documentReference: "Piano!A6" });
  const chart = via(charts(facets), "add", "ColumnClustered", range("B3:B6"), "Columns");
  call(chart, "setPosition", "A8", "C12");
  const layout = pageLayout(facets);
  call(layout, "setPrintArea", "A1:C12");
  call(layout, "setPrintTitleRows", "$3:$3");
  call(pageBreaks(facets, "rows"), "add", "A8");
  call(freezePanes(facets), "freezeAt", "A1:A3");
  facets.changed(change);
  facets.cellsMoved("Piano", change);
  return looksOf(facets);
}

const insert = (axis: GridChange["axis"], at: number, count = 1): GridChange => ({ kind: "insert", axis, at, count });
const remove = (axis: GridChange["axis"], at: number, count = 1): GridChange => ({ kind: "delete", axis, at, count });

const picture = (looks: SheetLooks) => {
  const [chart] = looks.charts;
  return {
    bold: Object.keys(looks.cells)
      .filter((at) => looks.cells[at]?.bold)
      .join(),
    red: Object.keys(looks.cells)
      .filter((at) => looks.cells[at]?.fill)
      .join(),
    heights: looks.rowHeights,
    widths: looks.columnWidths,
    hidden: looks.hiddenRows,
    rule: looks.validations.map(({ areas, rule }) => [areas.join(), rule?.kind === "custom" && rule.formula]),
    condition: looks.conditionals.map(({ areas, formula }) => [areas.join(), formula]),
    links: Object.keys(looks.links).join(),
    values: chart?.series.map(({ values }) => values).join(),
    chart: chart && [chart.at, chart.width, chart.height],
    print: [looks.print.area.join(), looks.print.titleRows, looks.print.breakRows.join()],
    freeze: looks.freeze,
  };
};

const BEFORE = {
  bold: "A1,B1,C1",
  red: "A3,B3,C3",
  heights: { 0: 30 },
  widths: { 1: 90 },
  hidden: [4],
  rule: [["B4:B6", "=B4>$A$1"]],
  condition: [["B4:B6", "=B4>$C4"]],
  links: "C4",
  values: "Piano!B4:B6",
  chart: ["A8", 186, 75],
  print: ["A1:C12", "3:3", "7"],
  freeze: { rows: 3, columns: 1 },
};

it.each<[string, GridChange, Partial<ReturnType<typeof picture>>]>([
  [
    "a row above all, plain as nothing is before it",
    insert("rows", 0),
    {
      bold: "A2,B2,C2",
      red: "A4,B4,C4",
      heights: { 1: 30 },
      hidden: [5],
      rule: [["B5:B7", "=B5>$A$2"]],
      condition: [["B5:B7", "=B5>$C5"]],
      links: "C5",
      values: "Piano!B5:B7",
      chart: ["A9", 186, 75],
      print: ["A2:C13", "4:4", "8"],
      freeze: { rows: 4, columns: 1 },
    },
  ],
  [
    "a row after the head looks like the head",
    insert("rows", 1),
    {
      bold: "A1,B1,C1,A2,B2,C2",
      red: "A4,B4,C4",
      heights: { 0: 30, 1: 30 },
      hidden: [5],
      rule: [["B5:B7", "=B5>$A$1"]],
      condition: [["B5:B7", "=B5>$C5"]],
      links: "C5",
      values: "Piano!B5:B7",
      chart: ["A9", 186, 75],
      print: ["A1:C13", "4:4", "8"],
      freeze: { rows: 4, columns: 1 },
    },
  ],
  [
    "a row inside the table has its rule and its condition; it is not hidden as the one before it",
    insert("rows", 5),
    {
      rule: [["B4:B7", "=B4>$A$1"]],
      condition: [["B4:B7", "=B4>$C4"]],
      values: "Piano!B4:B7",
      chart: ["A9", 186, 75],
      print: ["A1:C13", "3:3", "8"],
    },
  ],
  [
    "a row just below the table takes after it, but no chart grows",
    insert("rows", 6),
    {
      rule: [["B4:B7", "=B4>$A$1"]],
      condition: [["B4:B7", "=B4>$C4"]],
      chart: ["A9", 186, 75],
      print: ["A1:C13", "3:3", "8"],
    },
  ],
  [
    "rows under the chart make it higher",
    insert("rows", 9, 2),
    { chart: ["A8", 186, 105], print: ["A1:C14", "3:3", "7"] },
  ],
  ["rows far below change nothing", insert("rows", 50, 5), {}],
  [
    "the first row of the table goes, and formulas are told for the next",
    remove("rows", 3),
    {
      hidden: [3],
      rule: [["B4:B5", "=B4>$A$1"]],
      condition: [["B4:B5", "=B4>$C4"]],
      links: "",
      values: "Piano!B4:B5",
      chart: ["A7", 186, 75],
      print: ["A1:C11", "3:3", "6"],
    },
  ],
  [
    "the whole table goes",
    remove("rows", 2, 4),
    {
      red: "",
      hidden: [],
      rule: [],
      condition: [],
      links: "",
      values: "#REF!",
      chart: ["A4", 186, 75],
      print: ["A1:C8", null, "3"],
      freeze: { rows: 2, columns: 1 },
    },
  ],
  [
    "the row of the break goes and half the chart",
    remove("rows", 7, 2),
    { chart: ["A8", 186, 45], print: ["A1:C10", "3:3", ""] },
  ],
  [
    "a column before all",
    insert("columns", 0),
    {
      bold: "B1,C1,D1",
      red: "B3,C3,D3",
      widths: { 2: 90 },
      rule: [["C4:C6", "=C4>$B$1"]],
      condition: [["C4:C6", "=C4>$D4"]],
      links: "D4",
      values: "Piano!C4:C6",
      chart: ["B8", 186, 75],
      print: ["B1:D12", "3:3", "7"],
      freeze: { rows: 3, columns: 2 },
    },
  ],
  [
    "a column after another is as wide and looks like it",
    insert("columns", 2),
    {
      bold: "A1,B1,C1,D1",
      red: "A3,B3,C3,D3",
      widths: { 1: 90, 2: 90 },
      rule: [["B4:C6", "=B4>$A$1"]],
      condition: [["B4:C6", "=B4>$D4"]],
      links: "D4",
      chart: ["A8", 276, 75],
      print: ["A1:D12", "3:3", "7"],
    },
  ],
  [
    "the column of the table goes",
    remove("columns", 1),
    {
      bold: "A1,B1",
      red: "A3,B3",
      widths: {},
      rule: [],
      condition: [],
      links: "B4",
      values: "#REF!",
      chart: ["A8", 96, 75],
      print: ["A1:B12", "3:3", "7"],
    },
  ],
])("%s", (_name, change, after) => {
  expect(picture(furnished(change))).toEqual({ ...BEFORE, ...after });
});

describe("other sheets", () => {
  const pointing = () => {
    const { facets, range } = plainSheet({ B2: 1 }, "Cruscotto");
    set(range("A1"), "dataValidation/rule", { list: { source: "='Piano 2016'!$A$2:$A$9", inCellDropDown: true } });
    set(via(range("B1"), "conditionalFormats/add", "Custom"), "custom/rule/formula", "='Piano 2016'!B3>B3");
    const chart = via(charts(facets), "add", "Line", plainSheet({}, "Piano 2016").range("B2:B9"), "Columns");
    set(chart, "name", "Andamento");
    const { conditionals, validations, charts: drawn } = facets;
    const seen = () => [
      validations.all().map(({ validation }) => validation.rule),
      conditionals.all().map(({ formula }) => formula),
      looksOf(facets).charts.flatMap(({ series }) => series.map(({ values }) => values)),
      drawn.all().length,
    ];
    return { facets, seen };
  };
  const list = (source: string) => [{ kind: "list", source, inCellDropDown: true }];

  it("that name cells there follow them", () => {
    const { facets, seen } = pointing();
    facets.cellsMoved("PIANO 2016", insert("rows", 2, 3));
    expect(seen()).toEqual([list("='Piano 2016'!$A$2:$A$12"), ["='Piano 2016'!B6>B3"], ["'Piano 2016'!B2:B12"], 1]);
  });

  it("follow its name", () => {
    const { facets, seen } = pointing();
    facets.sheetRenamed("Piano 2016", "Piano");
    expect(seen()).toEqual([list("=Piano!$A$2:$A$9"), ["=Piano!B3>B3"], ["Piano!B2:B9"], 1]);
  });

  it("lose what they pointed to when it goes", () => {
    const { facets, seen } = pointing();
    facets.sheetRemoved("Piano 2016");
    expect(seen()).toEqual([list("=#REF!"), ["=#REF!>B3"], ["#REF!"], 1]);
  });
});
