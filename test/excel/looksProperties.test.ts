/** Looks of many cells, rows or columns in one call: `setCellProperties` and its like. */
import { call, get, refusal, set } from "./facets/asCalled";
import { looksOf } from "./facets/looksOf";
import { plainSheet } from "./facets/plainSheet";
import type { Json } from "./fake/excelObject";

const THIN = { colour: "#808080", weight: "thin" } as const;

describe("setCellProperties", () => {
  it("gives each cell its own look", () => {
    const sheet = plainSheet();
    call(sheet.range("B2:C3"), "setCellProperties", [
      [
        { format: { font: { bold: true, color: "#1F4E79", size: 14, name: "Arial" }, fill: { color: "#DDEBF7" } } },
        { format: { horizontalAlignment: "Right", wrapText: true, protection: { locked: false } } },
      ],
      [{}, { format: { borders: { bottom: { style: "Continuous", weight: "Thin", color: "#808080" } } } }],
    ]);
    expect(looksOf(sheet.facets).cells).toEqual({
      B2: { bold: true, colour: "#1F4E79", size: 14, font: "Arial", fill: "#DDEBF7" },
      C2: { align: "right", wrap: true, unlocked: true },
      C3: { bottom: THIN },
      C4: { top: THIN },
    });
  });

  it("changes only what it names", () => {
    const sheet = plainSheet();
    set(sheet.range("B2"), "format/font/italic", true);
    call(sheet.range("B2"), "setCellProperties", [[{ format: { font: { bold: true } } }]]);
    expect(looksOf(sheet.facets).cells).toEqual({ B2: { bold: true, italic: true } });
  });

  it("takes a line away with the style None, whatever colour is said beside it", () => {
    const sheet = plainSheet();
    const line = (style: string) => [[{ format: { borders: { top: { style, color: "#FF0000" } } } }]];
    call(sheet.range("B2"), "setCellProperties", line("Continuous"));
    call(sheet.range("B2"), "setCellProperties", line("None"));
    expect(looksOf(sheet.facets).cells).toEqual({});
  });

  it("writes links", () => {
    const sheet = plainSheet();
    call(sheet.range("B2"), "setCellProperties", [
      [{ hyperlink: { documentReference: "Piano!A1", textToDisplay: "Su" } }],
    ]);
    expect(looksOf(sheet.facets).links).toEqual({ B2: { documentReference: "Piano!A1" } });
    expect(sheet.cells).toEqual({ B2: "Su" });
  });

  const one = (properties: Json): Json => [[properties]];

  it.each<[string, Json, string]>([
    ["no grid", {}, "InvalidArgument"],
    ["a row too many", [[{}], [{}]], "InvalidArgument"],
    ["a cell too many", [[{}, {}]], "InvalidArgument"],
    ["a cell too few", [[]], "InvalidArgument"],
    ["nothing for a cell", one(null), "InvalidArgument"],
    ["an unknown property", one({ formats: {} }), "InvalidArgument"],
    ["a font property among the formats", one({ format: { bold: true } }), "InvalidArgument"],
    ["a row's height", one({ format: { rowHeight: 20 } }), "InvalidArgument"],
    ["a wrong value", one({ format: { font: { bold: "yes" } } }), "InvalidArgument"],
    [
      "a wrong colour of a line",
      one({ format: { borders: { top: { style: "Continuous", color: "?" } } } }),
      "InvalidArgument",
    ],
    [
      "an edge by its other name",
      one({ format: { borders: { EdgeTop: { style: "Continuous" } } } }),
      "InvalidArgument",
    ],
    ["a named style", one({ style: "Heading 1" }), "ApiNotFound"],
    ["shrinking", one({ format: { shrinkToFit: true } }), "ApiNotFound"],
    ["a pattern", one({ format: { fill: { pattern: "Checker" } } }), "ApiNotFound"],
  ])("refuses %s", (_name, data, code) => {
    const sheet = plainSheet();
    expect(refusal(() => call(sheet.range("B2"), "setCellProperties", data))).toBe(code);
    expect(looksOf(sheet.facets)).toEqual(looksOf(plainSheet().facets));
  });

  it("is refused on a protected sheet", () => {
    const sheet = plainSheet();
    sheet.protected = true;
    expect(refusal(() => call(sheet.range("B2"), "setCellProperties", [[{}]]))).toBe("AccessDenied");
  });

  it("needs one range", () => {
    expect(refusal(() => call(plainSheet().range("B2,C3"), "setCellProperties", [[{}]]))).toBe("InvalidArgument");
  });
});

describe("rows and columns", () => {
  it("have sizes, are hidden, and dress their cells of the range", () => {
    const sheet = plainSheet();
    call(sheet.range("A2:B3"), "setRowProperties", [
      { format: { rowHeight: 30, font: { bold: true } } },
      { rowHidden: true },
    ]);
    call(sheet.range("A:C"), "setColumnProperties", [
      { format: { columnWidth: 75 } },
      {},
      { columnHidden: true, format: { useStandardWidth: true } },
    ]);
    expect(looksOf(sheet.facets)).toMatchObject({
      cells: { A2: { bold: true }, B2: { bold: true } },
      rowHeights: { 1: 30 },
      hiddenRows: [2],
      columnWidths: { 0: 75 },
      hiddenColumns: [2],
    });
  });

  it("do not take each other's properties, nor lists of another length", () => {
    const { range } = plainSheet();
    expect(refusal(() => call(range("A1"), "setRowProperties", [{ columnHidden: true }]))).toBe("InvalidArgument");
    expect(refusal(() => call(range("A1"), "setRowProperties", [{ format: { columnWidth: 9 } }]))).toBe(
      "InvalidArgument",
    );
    expect(refusal(() => call(range("A1"), "setColumnProperties", [{ format: { rowHeight: 9 } }]))).toBe(
      "InvalidArgument",
    );
    expect(refusal(() => call(range("A1:B1"), "setColumnProperties", [{}]))).toBe("InvalidArgument");
    expect(refusal(() => call(range("A1"), "setRowProperties", [[{}]]))).toBe("InvalidArgument");
  });
});

describe("reading them back", () => {
  const dressed = () => {
    const sheet = plainSheet({ B2: "Su" });
    set(sheet.range("B2"), "format/font/bold", true);
    set(sheet.range("B2"), "format/fill/color", "red");
    set(sheet.range("B3"), "rowHidden", true);
    set(sheet.range("3:3"), "format/rowHeight", 30);
    set(sheet.range("B2"), "hyperlink", { documentReference: "Piano!A1" });
    return sheet;
  };

  it("answers what was asked for, cell by cell", () => {
    const wanted = {
      address: true,
      hidden: true,
      hyperlink: true,
      format: { font: { bold: true, italic: false }, fill: { color: true }, wrapText: true },
    };
    expect(call(dressed().range("B2:C2"), "getCellProperties", wanted)).toEqual([
      [
        {
          address: "Piano!B2",
          hidden: false,
          hyperlink: { documentReference: "Piano!A1", textToDisplay: "Su" },
          format: { font: { bold: true }, fill: { color: "#FF0000" }, wrapText: false },
        },
        {
          address: "Piano!C2",
          hidden: false,
          hyperlink: null,
          format: { font: { bold: false }, fill: { color: "#FFFFFF" }, wrapText: false },
        },
      ],
    ]);
  });

  it("answers lines side by side", () => {
    const sheet = plainSheet();
    set(sheet.range("B2"), "format/fill/color", "red");
    call(sheet.range("B2"), "setCellProperties", [
      [{ format: { borders: { left: { style: "Dot", color: "#808080" } } } }],
    ]);
    const [[cell]] = call(sheet.range("A2"), "getCellProperties", {
      format: { borders: { style: true, color: true } },
    }) as [[{ format: { borders: Record<string, Json> } }]];
    expect(cell.format.borders.right).toEqual({ style: "Dot", color: "#808080" });
    expect(cell.format.borders.top).toEqual({ style: "None", color: "#000000" });
  });

  it("answers rows and columns with null where their cells differ", () => {
    const sheet = dressed();
    const wanted = { rowIndex: true, rowHidden: true, format: { rowHeight: true, font: { bold: true } } };
    expect(call(sheet.range("B2:C3"), "getRowProperties", wanted)).toEqual([
      { rowIndex: 1, rowHidden: false, format: { rowHeight: 15, font: { bold: null } } },
      { rowIndex: 2, rowHidden: false, format: { rowHeight: 30, font: { bold: false } } },
    ]);
    const columns = { columnIndex: true, columnHidden: true, format: { columnWidth: true } };
    expect(call(sheet.range("B2:B3"), "getColumnProperties", columns)).toEqual([
      { columnIndex: 1, columnHidden: false, format: { columnWidth: 48 } },
    ]);
  });

  it.each<[string, Json, string]>([
    ["nothing to read", undefined as unknown as Json, "InvalidArgument"],
    ["a list of names", ["address"], "InvalidArgument"],
    ["an unknown property", { colour: true }, "InvalidArgument"],
    ["a named style", { style: true }, "ApiNotFound"],
    ["a row's height of a cell", { format: { rowHeight: true } }, "ApiNotFound"],
  ])("refuses %s", (_name, wanted, code) => {
    expect(refusal(() => call(plainSheet().range("B2"), "getCellProperties", wanted))).toBe(code);
  });

  it("what is read from one cell can be written into another", () => {
    const sheet = dressed();
    const wanted = {
      format: { font: { bold: true, size: true, color: true, underline: true }, fill: { color: true } },
    };
    const read = call(sheet.range("B2"), "getCellProperties", wanted) as Json;
    call(sheet.range("D4"), "setCellProperties", read);
    const { cells } = looksOf(sheet.facets);
    expect(cells.D4).toEqual(cells.B2);
  });
});

it("the underline of a link is Single", () => {
  const sheet = plainSheet();
  set(sheet.range("B2"), "hyperlink", { address: "https://example.org" });
  expect(get(sheet.range("B2"), "format/font/underline")).toBe("Single");
});
