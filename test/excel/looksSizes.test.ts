/** Heights, widths and hidden rows and columns of the in-memory Excel. */
import { call, get, refusal, set } from "./facets/asCalled";
import { looksOf } from "./facets/looksOf";
import { plainSheet } from "./facets/plainSheet";

it.each([
  ["format/rowHeight", 30, 30],
  ["format/rowHeight", 20.3, 20.25],
  ["format/columnWidth", 100, 99.75],
  ["format/columnWidth", 0.5, 0.75],
])("%s %d is kept in whole pixels: %d", (path, points, kept) => {
  const sheet = plainSheet();
  set(sheet.range("B2"), path, points);
  expect(get(sheet.range("A2:XFD2"), "format/rowHeight")).toBe(path.includes("row") ? kept : 15);
  expect(get(sheet.range("B:B"), "format/columnWidth")).toBe(path.includes("column") ? kept : 48);
});

it("sizes that differ are null", () => {
  const sheet = plainSheet();
  set(sheet.range("2:3"), "format/rowHeight", 30);
  expect(get(sheet.range("A2:B3"), "format/rowHeight")).toBe(30);
  expect(get(sheet.range("A2:B4"), "format/rowHeight")).toBe(null);
  expect(get(sheet.range("A2:B4"), "format/useStandardHeight")).toBe(null);
  expect(get(sheet.range("A2:B4"), "format/columnWidth")).toBe(48);
});

it("a standard height again is no height of its own", () => {
  const sheet = plainSheet();
  set(sheet.range("2:3"), "format/rowHeight", 30);
  set(sheet.range("B:B"), "format/columnWidth", 30);
  set(sheet.range("2:2"), "format/useStandardHeight", true);
  call(sheet.range("3:3"), "format/autofitRows");
  set(sheet.range("B:B"), "format/useStandardWidth", true);
  expect(looksOf(sheet.facets)).toEqual(looksOf(plainSheet().facets));
});

it("all rows of a sheet at once are no million entries", () => {
  const sheet = plainSheet();
  set(sheet.range("5:5"), "format/rowHeight", 40);
  set(sheet.range("A:A"), "format/rowHeight", 30);
  expect(get(sheet.range("A:XFD"), "format/rowHeight")).toBe(30);
  set(sheet.range("5:5"), "format/rowHeight", 20);
  expect(looksOf(sheet.facets).rowHeights).toEqual({ 4: 20.25 });
  expect(sheet.facets.sizes.start("rows", 6)).toBe(5 * 30 + 20.25);
});

describe("hidden", () => {
  it("rows keep their height for the day when they are shown again", () => {
    const sheet = plainSheet();
    set(sheet.range("2:3"), "format/rowHeight", 30);
    set(sheet.range("A2:B3"), "rowHidden", true);
    expect(get(sheet.range("A2"), "format/rowHeight")).toBe(0);
    expect(get(sheet.range("A2"), "hidden")).toBe(true);
    expect(get(sheet.range("A2:A4"), "rowHidden")).toBe(null);
    expect(get(sheet.range("A2:A4"), "hidden")).toBe(null);
    expect(looksOf(sheet.facets)).toMatchObject({ hiddenRows: [1, 2], rowHeights: { 1: 30, 2: 30 } });
    set(sheet.range("A1:A9"), "rowHidden", false);
    expect(get(sheet.range("A2"), "format/rowHeight")).toBe(30);
    expect(get(sheet.range("A2"), "hidden")).toBe(false);
  });

  it("a width of nothing hides a column, a width shows it", () => {
    const sheet = plainSheet();
    set(sheet.range("C:D"), "format/columnWidth", 0);
    expect(get(sheet.range("C1:D1"), "columnHidden")).toBe(true);
    set(sheet.range("C:C"), "format/columnWidth", 60);
    expect(looksOf(sheet.facets)).toMatchObject({ hiddenColumns: [3], columnWidths: { 2: 60 } });
  });

  it("is true or false", () => {
    expect(refusal(() => set(plainSheet().range("A1"), "rowHidden", 1))).toBe("InvalidArgument");
  });
});

describe("columns that fit", () => {
  it("are as wide as the longest text, in points", () => {
    const sheet = plainSheet({ B2: "x".repeat(20), B3: "y", D2: "z" });
    set(sheet.range("D:D"), "format/columnWidth", 200);
    call(sheet.range("B:D"), "format/autofitColumns");
    expect(looksOf(sheet.facets).columnWidths).toEqual({ 1: (20 * 7 + 5) * 0.75, 3: 9 });
  });

  it("are no wider than 255 characters", () => {
    const sheet = plainSheet({ B2: "x".repeat(3000) });
    call(sheet.range("B:B"), "format/autofitColumns");
    expect(get(sheet.range("B:B"), "format/columnWidth")).toBe(1342.5);
  });
});
