/** What the in-memory Excel does with the looks of cells. */
import { call, get, refusal, set, via } from "./facets/asCalled";
import { looksOf } from "./facets/looksOf";
import { plainSheet } from "./facets/plainSheet";
import type { SeenLook } from "./facets/seenLook";
import type { Json } from "./fake/excelObject";
import { rangesAt } from "./objects/rangeAreas";

const PLAIN: readonly (readonly [string, Json])[] = [
  ["format/font/name", "Calibri"],
  ["format/font/size", 11],
  ["format/font/bold", false],
  ["format/font/italic", false],
  ["format/font/underline", "None"],
  ["format/font/color", "#000000"],
  ["format/font/strikethrough", false],
  ["format/fill/color", "#FFFFFF"],
  ["format/horizontalAlignment", "General"],
  ["format/verticalAlignment", "Bottom"],
  ["format/indentLevel", 0],
  ["format/wrapText", false],
  ["format/textOrientation", 0],
  ["format/protection/locked", true],
  ["format/protection/formulaHidden", false],
  ["format/rowHeight", 15],
  ["format/columnWidth", 48],
  ["format/useStandardHeight", true],
  ["format/useStandardWidth", true],
];

it.each(PLAIN)("a cell nobody has touched has %s %j", (path, value) => {
  expect(get(plainSheet().range("B2"), path)).toBe(value);
  expect(get(plainSheet().range("A:C"), path)).toBe(value);
});

const CHANGES: readonly (readonly [string, Json, Json, SeenLook])[] = [
  ["format/font/name", "Arial", "Arial", { font: "Arial" }],
  ["format/font/size", 14.3, 14.5, { size: 14.5 }],
  ["format/font/bold", true, true, { bold: true }],
  ["format/font/italic", true, true, { italic: true }],
  ["format/font/underline", "Single", "Single", { underline: true }],
  ["format/font/color", "#1f4e79", "#1F4E79", { colour: "#1F4E79" }],
  ["format/font/color", "orange", "#FFA500", { colour: "#FFA500" }],
  ["format/font/strikethrough", true, true, { strike: true }],
  ["format/fill/color", "ddebf7", "#DDEBF7", { fill: "#DDEBF7" }],
  ["format/fill/color", "#FFFFFF", "#FFFFFF", { fill: "#FFFFFF" }],
  ["format/horizontalAlignment", "Center", "Center", { align: "center" }],
  ["format/verticalAlignment", "Top", "Top", { vertical: "top" }],
  ["format/verticalAlignment", "Center", "Center", { vertical: "middle" }],
  ["format/indentLevel", 2, 2, { indent: 2 }],
  ["format/wrapText", true, true, { wrap: true }],
  ["format/textOrientation", -90, -90, { rotation: -90 }],
  ["format/textOrientation", 180, 180, { rotation: 180 }],
  ["format/protection/locked", false, false, { unlocked: true }],
  ["format/protection/formulaHidden", true, true, { formulaHidden: true }],
];

it.each(CHANGES)("%s set to %j reads %j and is seen in its cells only", (path, value, read, seen) => {
  const sheet = plainSheet();
  set(sheet.range("B2:B3"), path, value);
  expect(get(sheet.range("B2:B3"), path)).toBe(read);
  expect(looksOf(sheet.facets).cells).toEqual({ B2: seen, B3: seen });
});

it.each(CHANGES)("%s over cells that differ is null, but for a white fill beside none", (path, value, read) => {
  const sheet = plainSheet();
  set(sheet.range("B2"), path, value);
  expect(get(sheet.range("B2:C2"), path)).toBe(read === "#FFFFFF" ? read : null);
});

const REFUSED: readonly (readonly [string, Json])[] = [
  ["format/font/name", ""],
  ["format/font/name", null],
  ["format/font/size", 0.5],
  ["format/font/size", 410],
  ["format/font/size", "12"],
  ["format/font/bold", "true"],
  ["format/font/bold", null],
  ["format/font/underline", "Wavy"],
  ["format/font/color", "#12345"],
  ["format/font/color", "auto"],
  ["format/font/color", null],
  ["format/fill/color", ""],
  ["format/horizontalAlignment", "center"],
  ["format/verticalAlignment", "Middle"],
  ["format/indentLevel", 251],
  ["format/indentLevel", 1.5],
  ["format/indentLevel", -1],
  ["format/textOrientation", 91],
  ["format/wrapText", 1],
  ["format/rowHeight", 409.6],
  ["format/rowHeight", -1],
  ["format/columnWidth", 1343],
  ["format/columnWidth", "48"],
];

it.each(REFUSED)("%s does not take %j, and nothing changes", (path, value) => {
  const sheet = plainSheet();
  expect(refusal(() => set(sheet.range("B2"), path, value))).toBe("InvalidArgument");
  expect(looksOf(sheet.facets)).toEqual(looksOf(plainSheet().facets));
});

it.each(CHANGES)("%s stays as it is on a protected sheet", (path, value) => {
  const sheet = plainSheet();
  sheet.protected = true;
  expect(refusal(() => set(sheet.range("B2"), path, value))).toBe("AccessDenied");
  expect(looksOf(sheet.facets).cells).toEqual({});
});

it("takes a fill away", () => {
  const sheet = plainSheet();
  set(sheet.range("B2:C3"), "format/fill/color", "red");
  call(sheet.range("B2:B3"), "format/fill/clear");
  expect(looksOf(sheet.facets).cells).toEqual({ C2: { fill: "#FF0000" }, C3: { fill: "#FF0000" } });
});

describe("whole columns, rows and the whole sheet", () => {
  it("a column's look is seen in its cells, whatever they hold, and costs one entry", () => {
    const sheet = plainSheet();
    set(sheet.range("C:C"), "format/font/bold", true);
    expect(get(sheet.range("C700"), "format/font/bold")).toBe(true);
    expect(get(sheet.range("D700"), "format/font/bold")).toBe(false);
    expect(get(sheet.range("C:D"), "format/font/bold")).toBe(null);
    expect(looksOf(sheet.facets)).toMatchObject({ cells: {}, lines: { C: { bold: true } } });
  });

  it("a row over a column has both where they meet, whichever came first", () => {
    for (const order of [
      ["C:C", "3:3"],
      ["3:3", "C:C"],
    ]) {
      const sheet = plainSheet();
      for (const address of order) {
        const column = address === "C:C";
        set(sheet.range(address), column ? "format/font/bold" : "format/font/italic", true);
      }
      expect(looksOf(sheet.facets).cells).toEqual({ C3: { bold: true, italic: true } });
      expect(get(sheet.range("C4"), "format/font/bold")).toBe(true);
      expect(get(sheet.range("D3"), "format/font/bold")).toBe(false);
      expect(get(sheet.range("D3"), "format/font/italic")).toBe(true);
    }
  });

  it("the last one to say a colour wins", () => {
    const sheet = plainSheet();
    set(sheet.range("C:C"), "format/fill/color", "red");
    set(sheet.range("3:3"), "format/fill/color", "blue");
    set(sheet.range("C3"), "format/fill/color", "green");
    expect(get(sheet.range("C3"), "format/fill/color")).toBe("#008000");
    set(sheet.range("C:C"), "format/fill/color", "yellow");
    expect(get(sheet.range("C3"), "format/fill/color")).toBe("#FFFF00");
    expect(get(sheet.range("D3"), "format/fill/color")).toBe("#0000FF");
  });

  it("the whole sheet changes what stands already and what comes", () => {
    const sheet = plainSheet();
    set(sheet.range("B2"), "format/font/bold", true);
    set(sheet.range("5:5"), "format/font/italic", true);
    set(sheet.range("A:XFD"), "format/font/name", "Arial");
    for (const address of ["B2", "Z99", "C5", "A:XFD"]) {
      expect(get(sheet.range(address), "format/font/name")).toBe("Arial");
    }
    expect(get(sheet.range("B2"), "format/font/bold")).toBe(true);
  });
});

describe("several ranges at once", () => {
  it("take one look", () => {
    const sheet = plainSheet();
    const areas = rangesAt(sheet.facets, "A1,C3:D3");
    set(areas, "format/font/bold", true);
    expect(Object.keys(looksOf(sheet.facets).cells)).toEqual(["A1", "C3", "D3"]);
    expect(get(areas, "format/font/bold")).toBe(true);
    expect(get(rangesAt(sheet.facets, "A1,B1"), "format/font/bold")).toBe(null);
  });

  it("tell where they are", () => {
    const areas = rangesAt(plainSheet({}, "Piano 2016").facets, "a1,$C$3:D3,5:6");
    expect(get(areas, "address")).toBe("'Piano 2016'!A1,'Piano 2016'!C3:D3,'Piano 2016'!5:6");
    expect(get(areas, "areaCount")).toBe(3);
    expect(get(areas, "cellCount")).toBe(3 + 2 * 16_384);
    expect(get(areas, "isEntireRow")).toBe(false);
    expect(get(via(areas, "getEntireRow"), "isEntireRow")).toBe(true);
    expect(get(via(areas, "getEntireColumn"), "address")).toContain("!A:A,");
    expect(get(rangesAt(plainSheet().facets, undefined), "isEntireColumn")).toBe(true);
  });

  it("lead to what they share with others, and to what is used of them", () => {
    const { facets } = plainSheet({ B2: 1, C4: "x" });
    const areas = rangesAt(facets, "A1:B3,D1:D9");
    expect(get(via(areas, "getIntersection", "B2:E5"), "address")).toBe("Piano!B2:B3,Piano!D2:D5");
    expect(via(areas, "getIntersectionOrNullObject", "F1").isNull).toBe(true);
    expect(refusal(() => via(areas, "getIntersection", "F1"))).toBe("ItemNotFound");
    expect(get(via(areas, "getUsedRangeAreas"), "address")).toBe("Piano!B2:B3");
    expect(get(via(areas, "getOffsetRangeAreas", 1, 2), "address")).toBe("Piano!C2:D4,Piano!F2:F10");
    expect(refusal(() => via(areas, "getOffsetRangeAreas", 0, -1))).toBe("InvalidArgument");
  });

  const long = Array.from({ length: 2000 }, (_, at) => `B${at + 1000}`).join(",");

  it.each([["A1,B2;C3"], ["A0"], ["XFE1"], ["A1048577"], [""], ["A1,"], ["Totale"], [long]])(
    "do not take the address %.12s",
    (address) => {
      expect(refusal(() => rangesAt(plainSheet().facets, address))).toBe("InvalidArgument");
    },
  );

  it("may have semicolons between them in an Excel of today, as in one whose system is Italian", () => {
    const { facets } = plainSheet();
    expect(get(rangesAt(facets, "A1; B2"), "areaCount")).toBe(2);
    const older = { ...facets, link: { ...facets.link, separators: () => [";"] as const } };
    expect(get(rangesAt(older, "A1;B2"), "areaCount")).toBe(2);
    expect(refusal(() => rangesAt(older, "A1,B2"))).toBe("InvalidArgument");
    expect(get(rangesAt(older, "A1:B2"), "areaCount")).toBe(1);
  });

  it("take addresses of up to 8,192 characters", () => {
    const address = long.slice(0, 8192).replace(/,[^,]*$/, "");
    expect(get(rangesAt(plainSheet().facets, address), "areaCount")).toBe(address.split(",").length);
  });
});

describe("clearing", () => {
  const dressed = () => {
    const sheet = plainSheet({ B2: "Uno" });
    const cell = sheet.range("B2");
    set(cell, "format/fill/color", "red");
    set(cell, "hyperlink", { documentReference: "Piano!A1" });
    set(cell, "dataValidation/rule", { list: { source: "a,b", inCellDropDown: true } });
    set(via(cell, "conditionalFormats/add", "Custom"), "custom/rule/formula", "=TRUE");
    const clear = (how: "All" | "Formats" | "Hyperlinks" | "RemoveHyperlinks") =>
      sheet.facets.clear([{ top: 0, left: 0, bottom: 4, right: 4 }], how);
    return { sheet, clear };
  };

  it.each([
    ["All", { looks: 0, links: 0, validations: 0, conditionals: 0 }],
    ["Formats", { looks: 0, links: 1, validations: 1, conditionals: 0 }],
    ["Hyperlinks", { looks: 1, links: 0, validations: 1, conditionals: 1 }],
    ["RemoveHyperlinks", { looks: 0, links: 0, validations: 1, conditionals: 1 }],
  ] as const)("%s leaves %j", (how, left) => {
    const { sheet, clear } = dressed();
    clear(how);
    const { cells, links, validations, conditionals } = looksOf(sheet.facets);
    const count = (all: object): number => Object.keys(all).length;
    expect({
      looks: count(cells),
      links: count(links),
      validations: validations.length,
      conditionals: conditionals.length,
    }).toEqual(left);
  });
});
