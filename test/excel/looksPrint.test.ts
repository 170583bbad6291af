/** Print set-up, page breaks and frozen panes of the in-memory Excel. */
import { call, get, items, refusal, set, via } from "./facets/asCalled";
import { looksOf } from "./facets/looksOf";
import { plainSheet } from "./facets/plainSheet";
import type { Json } from "./fake/excelObject";
import { freezePanes } from "./objects/freezePanes";
import { pageBreaks } from "./objects/pageBreaks";
import { pageLayout } from "./objects/pageLayout";
import { rangesAt } from "./objects/rangeAreas";

const layoutOf = () => {
  const sheet = plainSheet();
  return { sheet, layout: pageLayout(sheet.facets), print: () => looksOf(sheet.facets).print };
};

it.each<[string, Json]>([
  ["orientation", "Landscape"],
  ["paperSize", "A3"],
  ["centerHorizontally", true],
  ["leftMargin", 36],
  ["footerMargin", 18],
  ["printGridlines", true],
  ["printOrder", "OverThenDown"],
])("%s can be %j", (name, value) => {
  const { layout, print } = layoutOf();
  set(layout, name, value);
  expect(get(layout, name)).toBe(value);
  expect(print()).toMatchObject({ [name]: value });
});

it.each<[Json, Json | undefined]>([
  [{ horizontalFitToPages: 1 }, { scale: null, horizontalFitToPages: 1, verticalFitToPages: null }],
  [
    { horizontalFitToPages: 1, verticalFitToPages: 2 },
    { scale: null, horizontalFitToPages: 1, verticalFitToPages: 2 },
  ],
  [{ scale: 80 }, { scale: 80, horizontalFitToPages: null, verticalFitToPages: null }],
  [
    { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
    { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
  ],
  [{}, undefined],
  [{ scale: 9 }, undefined],
  [{ scale: 401 }, undefined],
  [{ scale: 100, horizontalFitToPages: 1 }, undefined],
  [{ horizontalFitToPages: 0 }, undefined],
  [{ horizontalFitToPages: false }, undefined],
  [{ fitToWidth: 1 }, undefined],
])("the zoom %j is kept as %j", (zoom, kept) => {
  const { layout } = layoutOf();
  const code = refusal(() => set(layout, "zoom", zoom));
  expect(code).toBe(kept === undefined ? "InvalidArgument" : undefined);
  expect(get(layout, "zoom")).toEqual(kept ?? { scale: 100, horizontalFitToPages: null, verticalFitToPages: null });
});

it("margins come in any unit and stay as points", () => {
  const { layout, print } = layoutOf();
  call(layout, "setPrintMargins", "Centimeters", { top: 2.54, left: 1.27 });
  call(layout, "setPrintMargins", "Inches", { footer: 0.5 });
  expect(print()).toMatchObject({ topMargin: 72, leftMargin: 36, footerMargin: 36, rightMargin: 50.4 });
  expect(refusal(() => call(layout, "setPrintMargins", "Pixels", {}))).toBe("InvalidArgument");
  expect(refusal(() => call(layout, "setPrintMargins", "Points", { above: 1 }))).toBe("InvalidArgument");
});

it("the print area is a range, several, or an address", () => {
  const { sheet, layout, print } = layoutOf();
  expect(via(layout, "getPrintAreaOrNullObject").isNull).toBe(true);
  expect(refusal(() => via(layout, "getPrintArea"))).toBe("ItemNotFound");
  call(layout, "setPrintArea", sheet.range("A1:F20"));
  expect(print().area).toEqual(["A1:F20"]);
  call(layout, "setPrintArea", rangesAt(sheet.facets, "A1:B2,D4"));
  expect(print().area).toEqual(["A1:B2", "D4"]);
  call(layout, "setPrintArea", "$A$1:$C$3");
  expect(get(via(layout, "getPrintArea"), "address")).toBe("Piano!A1:C3");
  expect(refusal(() => call(layout, "setPrintArea", "nowhere"))).toBe("InvalidArgument");
});

it("title rows are those of a range, or whole rows by address", () => {
  const { sheet, layout, print } = layoutOf();
  call(layout, "setPrintTitleRows", "$1:$3");
  call(layout, "setPrintTitleColumns", sheet.range("A5:B9"));
  expect(print()).toMatchObject({ titleRows: "1:3", titleColumns: "A:B" });
  expect(get(via(layout, "getPrintTitleRows"), "address")).toBe("Piano!1:3");
  expect(refusal(() => call(layout, "setPrintTitleRows", "A1:B3"))).toBe("InvalidArgument");
  expect(via(pageLayout(plainSheet().facets), "getPrintTitleRowsOrNullObject").isNull).toBe(true);
});

it("headers and footers take 255 characters in one line of three", () => {
  const { layout, print } = layoutOf();
  const texts = (name: string) => `headersFooters/defaultForAllPages/${name}`;
  set(layout, texts("leftFooter"), "Comune di Sesto && dintorni");
  set(layout, texts("rightFooter"), "&P / &N");
  set(layout, texts("centerHeader"), "x".repeat(255));
  expect(print().everyPage).toMatchObject({ leftFooter: "Comune di Sesto && dintorni", rightFooter: "&P / &N" });
  expect(refusal(() => set(layout, texts("leftHeader"), "x"))).toBe("InvalidArgument");
  expect(refusal(() => set(layout, texts("centerFooter"), "x".repeat(250)))).toBe("InvalidArgument");
  expect(refusal(() => set(layout, "headersFooters/state", "OddAndEven"))).toBe("ApiNotFound");
});

describe("page breaks", () => {
  it("stand before rows, in order, each once", () => {
    const { facets, range } = plainSheet();
    const breaks = pageBreaks(facets, "rows");
    for (const address of ["A30", "B10:C12", "A30"]) call(breaks, "add", address);
    call(breaks, "add", range("A20"));
    expect(looksOf(facets).print.breakRows).toEqual([9, 19, 29]);
    expect(call(breaks, "getCount")).toBe(3);
    expect(items(breaks).map((one) => get(one, "rowIndex"))).toEqual([9, 19, 29]);
    expect(get(via(via(breaks, "getItem", 1), "getCellAfterBreak"), "address")).toBe("Piano!A20");
    call(via(breaks, "getItem", 1), "delete");
    expect(looksOf(facets).print.breakRows).toEqual([9, 29]);
    call(breaks, "removePageBreaks");
    expect(looksOf(facets).print.breakRows).toEqual([]);
  });

  it("before columns are others", () => {
    const { facets } = plainSheet();
    call(pageBreaks(facets, "columns"), "add", "C5");
    expect(looksOf(facets).print).toMatchObject({ breakRows: [], breakColumns: [2] });
  });

  it("are none before the first row, and 1,026 at most", () => {
    const { facets } = plainSheet();
    const breaks = pageBreaks(facets, "rows");
    expect(refusal(() => call(breaks, "add", "C1"))).toBe("InvalidArgument");
    for (let row = 2; row < 2 + 1026; row++) call(breaks, "add", `A${row}`);
    expect(refusal(() => call(breaks, "add", "A5000"))).toBe("InvalidArgument");
  });
});

describe("frozen panes", () => {
  const freezing = (
    method: string,
    ...args: Parameters<typeof call> extends [unknown, unknown, ...infer R] ? R : never
  ) => {
    const { facets } = plainSheet();
    const panes = freezePanes(facets);
    call(panes, "freezeAt", "A1:D4");
    call(panes, method, ...args);
    const location = via(panes, "getLocationOrNullObject");
    return [looksOf(facets).freeze, location.isNull ? null : get(location, "address")];
  };

  it.each<[string, Json | undefined, unknown]>([
    ["freezeAt", "A1:B3", [{ rows: 3, columns: 2 }, "Piano!A1:B3"]],
    ["freezeAt", "1:3", [{ rows: 3, columns: 0 }, "Piano!1:3"]],
    ["freezeAt", "A:B", [{ rows: 0, columns: 2 }, "Piano!A:B"]],
    ["freezeAt", null, [{ rows: 0, columns: 0 }, null]],
    ["freezeRows", 2, [{ rows: 2, columns: 0 }, "Piano!1:2"]],
    ["freezeRows", undefined, [{ rows: 1, columns: 0 }, "Piano!1:1"]],
    ["freezeColumns", 1, [{ rows: 0, columns: 1 }, "Piano!A:A"]],
    ["freezeRows", 0, [{ rows: 0, columns: 0 }, null]],
    ["unfreeze", undefined, [{ rows: 0, columns: 0 }, null]],
  ])("%s %j leaves %j", (method, argument, left) => {
    expect(freezing(method, argument)).toEqual(left);
  });

  it("are nowhere on a new sheet, and refuse what is no range or number", () => {
    const panes = freezePanes(plainSheet().facets);
    expect(refusal(() => call(panes, "getLocation"))).toBe("ItemNotFound");
    expect(refusal(() => call(panes, "freezeAt", 3))).toBe("InvalidArgument");
    expect(refusal(() => call(panes, "freezeRows", "3"))).toBe("InvalidArgument");
    expect(refusal(() => call(panes, "freezeRows", -1))).toBe("InvalidArgument");
  });
});
