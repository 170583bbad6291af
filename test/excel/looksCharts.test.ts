/** Charts of the in-memory Excel. */
import { call, get, items, refusal, set, via } from "./facets/asCalled";
import { looksOf } from "./facets/looksOf";
import { type PlainSheet, plainSheet } from "./facets/plainSheet";
import type { ExcelObject, Json } from "./fake/excelObject";
import { charts } from "./objects/charts";

/** Years against results and targets, at A1:C4. */
const YEARS = {
  A1: "Anno",
  B1: "Risultato",
  C1: "Target",
  A2: "2016",
  B2: 0.5,
  C2: 0.6,
  A3: "2017",
  B3: 0.7,
  C3: 0.8,
  A4: "2018",
  B4: 0.9,
  C4: 1,
};

const collection = (sheet: PlainSheet): ExcelObject => charts(sheet.facets);
const add = (sheet: PlainSheet, address: string, by?: string, type = "ColumnClustered"): ExcelObject =>
  via(collection(sheet), "add", type, sheet.range(address), by);
const seen = (sheet: PlainSheet) => looksOf(sheet.facets).charts;
const sources = (sheet: PlainSheet) =>
  seen(sheet)[0]?.series.map(({ name, values, categories }) => [name, values, categories]);

it("has no series over cells that hold nothing, and gets those that are added", () => {
  const sheet = plainSheet(YEARS);
  const chart = add(sheet, "E1:G4");
  expect(refusal(() => via(chart, "series/getItemAt", 0))).toBe("InvalidArgument");
  via(chart, "series/add", "Risultato");
  expect(seen(sheet)[0]?.series.map(({ name }) => name)).toEqual(["Risultato"]);
});

it.each<[string, string, string | undefined, Record<string, string | number>, string[][]]>([
  [
    "names above and categories before",
    "A1:C4",
    "Columns",
    YEARS,
    [
      ["Risultato", "Piano!B2:B4", "Piano!A2:A4"],
      ["Target", "Piano!C2:C4", "Piano!A2:A4"],
    ],
  ],
  [
    "the same by itself, as there are more rows than columns",
    "A1:C4",
    undefined,
    YEARS,
    [
      ["Risultato", "Piano!B2:B4", "Piano!A2:A4"],
      ["Target", "Piano!C2:C4", "Piano!A2:A4"],
    ],
  ],
  [
    "rows as series",
    "A1:C3",
    "Rows",
    YEARS,
    [
      ["2016", "Piano!B2:C2", "Piano!B1:C1"],
      ["2017", "Piano!B3:C3", "Piano!B1:C1"],
    ],
  ],
  [
    "rows by itself where there are as many of both",
    "A1:C3",
    "Auto",
    YEARS,
    [
      ["2016", "Piano!B2:C2", "Piano!B1:C1"],
      ["2017", "Piano!B3:C3", "Piano!B1:C1"],
    ],
  ],
  ["figures alone", "B2:B4", "Columns", YEARS, [["Series1", "Piano!B2:B4", ""]]],
  ["one column with its name", "B1:B4", "Columns", YEARS, [["Risultato", "Piano!B2:B4", ""]]],
  [
    "years that are numbers are figures like the others",
    "A1:B3",
    "Columns",
    { A1: "Anno", B1: "Risultato", A2: 2016, B2: 1, A3: 2017, B3: 2 },
    [
      ["Anno", "Piano!A2:A3", ""],
      ["Risultato", "Piano!B2:B3", ""],
    ],
  ],
  [
    "unless the corner is empty",
    "A1:B3",
    "Columns",
    { B1: "Risultato", A2: 2016, B2: 1, A3: 2017, B3: 2 },
    [["Risultato", "Piano!B2:B3", "Piano!A2:A3"]],
  ],
])("of cells it makes %s", (_name, address, by, cells, series) => {
  const sheet = plainSheet(cells);
  add(sheet, address, by);
  expect(sources(sheet)).toEqual(series);
});

it("a new one has a number for a name, a title, and a legend where there are several series", () => {
  const sheet = plainSheet(YEARS);
  add(sheet, "A1:C4", "Columns");
  add(sheet, "A1:B4", "Columns", "Line");
  expect(seen(sheet).map(({ name, title, legend }) => [name, title, legend])).toEqual([
    ["Chart 1", "Chart Title", "Bottom"],
    ["Chart 2", "Risultato", null],
  ]);
  expect(get(collection(sheet), "count")).toBe(2);
});

it("is found by its name in any capitals, by its id, by its number", () => {
  const sheet = plainSheet(YEARS);
  const chart = add(sheet, "A1:C4");
  set(chart, "name", "Andamento");
  for (const found of [
    via(collection(sheet), "getItem", "ANDAMENTO"),
    via(collection(sheet), "getItemOrNullObject", get(chart, "id")),
    via(collection(sheet), "getItemAt", 0),
  ]) {
    expect(get(found, "name")).toBe("Andamento");
  }
  expect(via(collection(sheet), "getItemOrNullObject", "Chart 1").isNull).toBe(true);
  expect(refusal(() => via(collection(sheet), "getItem", "Chart 1"))).toBe("ItemNotFound");
  expect(refusal(() => via(collection(sheet), "getItemAt", 1))).toBe("InvalidArgument");
});

it("a number that was taken is not taken again", () => {
  const sheet = plainSheet(YEARS);
  call(add(sheet, "A1:C4"), "delete");
  add(sheet, "A1:C4");
  expect(seen(sheet).map(({ name }) => name)).toEqual(["Chart 2"]);
});

it("one that is deleted is gone for who still holds it", () => {
  const sheet = plainSheet(YEARS);
  const chart = add(sheet, "A1:C4");
  const series = via(chart, "series/getItemAt", 0);
  call(series, "delete");
  expect(refusal(() => set(series, "name", "x"))).toBe("ItemNotFound");
  call(chart, "delete");
  expect(refusal(() => set(chart, "name", "x"))).toBe("ItemNotFound");
});

it("series are drawn as they are told", () => {
  const sheet = plainSheet(YEARS);
  const chart = add(sheet, "A1:C4", "Columns");
  const target = via(chart, "series/getItemAt", 1);
  expect(get(target, "format/line/color")).toBe("#ED7D31");
  set(target, "chartType", "Line");
  set(target, "format/line/color", "#808080");
  set(target, "format/line/lineStyle", "Dash");
  set(target, "format/line/weight", 1.5);
  set(target, "markerStyle", "None");
  call(via(chart, "series/getItemAt", 0), "format/fill/setSolidColor", "navy");
  expect(seen(sheet)[0]?.series.map(({ type, fill, line, marker }) => ({ type, fill, line, marker }))).toEqual([
    {
      type: "ColumnClustered",
      fill: "#000080",
      line: { colour: "automatic", style: "Automatic", weight: 0.75 },
      marker: "Automatic",
    },
    { type: "Line", fill: "automatic", line: { colour: "#808080", style: "Dash", weight: 1.5 }, marker: "None" },
  ]);
});

it("a series added shows what it is given, and as the last one is drawn", () => {
  const sheet = plainSheet({ ...YEARS, E1: "Nome" });
  const chart = add(sheet, "A1:B4", "Columns", "Line");
  const series = via(chart, "series/add", "Target");
  call(series, "setValues", sheet.range("C2:C4"));
  call(series, "setXAxisValues", sheet.range("A2:A4"));
  const other = via(chart, "series/add", "=Piano!$E$1", 0);
  expect(get(other, "chartType")).toBe("Line");
  expect(sources(sheet)).toEqual([
    ["Nome", "", ""],
    ["Risultato", "Piano!B2:B4", "Piano!A2:A4"],
    ["Target", "Piano!C2:C4", "Piano!A2:A4"],
  ]);
});

it("all series may go before others come", () => {
  const sheet = plainSheet(YEARS);
  const chart = add(sheet, "A1:C4", "Columns");
  for (const series of items(chart.parts?.series?.() ?? chart)) call(series, "delete");
  expect(get(chart, "series/count")).toBe(0);
  expect(get(via(chart, "series/add"), "name")).toBe("Series1");
});

describe("the axis of values", () => {
  it("takes ends, and gives the choice back", () => {
    const sheet = plainSheet(YEARS);
    const chart = add(sheet, "A1:C4", "Columns");
    expect(get(chart, "axes/valueAxis/maximum")).toBeGreaterThan(1);
    expect(get(chart, "axes/valueAxis/minimum")).toBe(0);
    set(chart, "axes/valueAxis/maximum", 1);
    expect(get(via(chart, "axes/getItem", "Value"), "maximum")).toBe(1);
    set(chart, "axes/valueAxis/maximum", "");
    expect(seen(sheet)[0]?.valueAxis.maximum).toBe("");
  });

  it("has a format of its own, gridlines, a title", () => {
    const sheet = plainSheet(YEARS);
    const chart = add(sheet, "A1:C4", "Columns");
    set(chart, "axes/valueAxis/numberFormat", "0%");
    set(chart, "axes/valueAxis/majorGridlines/visible", false);
    set(chart, "axes/valueAxis/title/text", "Quota");
    set(chart, "axes/valueAxis/title/visible", true);
    set(chart, "axes/categoryAxis/visible", false);
    expect(get(chart, "axes/valueAxis/linkNumberFormat")).toBe(false);
    expect(seen(sheet)[0]).toMatchObject({
      valueAxis: { numberFormat: "0%", majorGridlines: false, title: "Quota", visible: true },
      categoryAxis: { visible: false, title: null },
    });
  });
});

describe("its place", () => {
  it("is over the cells that it is put on", () => {
    const sheet = plainSheet(YEARS);
    const chart = add(sheet, "A1:C4");
    set(sheet.range("A:A"), "format/columnWidth", 96);
    set(sheet.range("2:2"), "format/rowHeight", 30);
    call(chart, "setPosition", "B3", "D4");
    expect(seen(sheet)[0]).toMatchObject({ at: "B3", left: 96, top: 45, width: 144, height: 30 });
    call(chart, "setPosition", sheet.range("A1"));
    expect(seen(sheet)[0]).toMatchObject({ at: "A1", left: 0, top: 0, width: 144, height: 30 });
    expect(refusal(() => call(chart, "setPosition", "D4", "B3"))).toBe("InvalidArgument");
  });

  it("is in points, each side for itself", () => {
    const sheet = plainSheet(YEARS);
    const chart = add(sheet, "A1:C4");
    for (const [side, points] of Object.entries({ left: 60, top: 40, width: 400, height: 200 }))
      set(chart, side, points);
    expect(seen(sheet)[0]).toMatchObject({ at: "B3", left: 60, top: 40, width: 400, height: 200 });
  });
});

it.each<[string, string, Json]>([
  ["name", "a name", ""],
  ["chartType", "a type", "Column"],
  ["left", "a place", -1],
  ["width", "a width", "200"],
  ["title/text", "a title", "x".repeat(256)],
  ["title/visible", "what is neither", "yes"],
  ["legend/position", "a place of the legend", "bottom"],
  ["axes/valueAxis/maximum", "an end", "1"],
  ["axes/valueAxis/maximum", "an end", null],
  ["axes/valueAxis/tickLabelPosition", "a word", "Nowhere"],
])("%s does not take for %s: %.20j", (path, _what, value) => {
  const sheet = plainSheet(YEARS);
  const chart = add(sheet, "A1:C4");
  const before = seen(sheet);
  expect(refusal(() => set(chart, path, value))).toBe("InvalidArgument");
  expect(seen(sheet)).toEqual(before);
});

it("what is not a chart of cells is refused, and leaves none behind", () => {
  const sheet = plainSheet(YEARS);
  const add = (...args: Parameters<typeof call> extends [unknown, unknown, ...infer Rest] ? Rest : never) =>
    refusal(() => call(collection(sheet), "add", ...args));
  expect(add("Column", sheet.range("A1:C4"))).toBe("InvalidArgument");
  expect(add("Line", "A1:C4")).toBe("InvalidArgument");
  expect(add("Line", sheet.range("A1,C4"))).toBe("InvalidArgument");
  expect(add("Line", sheet.range("A1:C4"), "columns")).toBe("InvalidArgument");
  sheet.protected = true;
  expect(add("Line", sheet.range("A1:C4"))).toBe("AccessDenied");
  expect(seen(sheet)).toEqual([]);
});

it("a series shows one row or one column", () => {
  const sheet = plainSheet(YEARS);
  const series = via(add(sheet, "A1:C4"), "series/getItemAt", 0);
  expect(refusal(() => call(series, "setValues", sheet.range("A1:C4")))).toBe("InvalidArgument");
  expect(refusal(() => call(series, "setValues", "B2:B4"))).toBe("InvalidArgument");
});
