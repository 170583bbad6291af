/** Links of cells in the in-memory Excel. */
import { get, refusal, set } from "./facets/asCalled";
import { looksOf } from "./facets/looksOf";
import { plainSheet } from "./facets/plainSheet";
import type { Json } from "./fake/excelObject";

const LINKED = { colour: "#0563C1", underline: true };

it.each<[string, Json, Record<string, string | number>, Record<string, string | number>]>([
  ["writes its text", { documentReference: "Piano!A1", textToDisplay: "Su" }, {}, { B2: "Su" }],
  [
    "writes its text over what is there",
    { documentReference: "Piano!A1", textToDisplay: "Su" },
    { B2: 7 },
    { B2: "Su" },
  ],
  ["leaves what is there without one", { documentReference: "Piano!A1" }, { B2: 7 }, { B2: 7 }],
  ["shows where it leads in an empty cell", { documentReference: "Piano!A1" }, {}, { B2: "Piano!A1" }],
  ["shows its address in an empty cell", { address: "https://example.org" }, {}, { B2: "https://example.org" }],
])("a link %s, and looks like one", (_name, link, before, after) => {
  const sheet = plainSheet({ ...before });
  set(sheet.range("B2"), "hyperlink", link);
  expect(sheet.cells).toEqual(after);
  expect(looksOf(sheet.facets).cells).toEqual({ B2: LINKED });
});

it("is read back with what the cell shows", () => {
  const sheet = plainSheet({ B2: "Su" });
  set(sheet.range("B2"), "hyperlink", { documentReference: "'Piano 2016'!A1", screenTip: "Al piano" });
  expect(get(sheet.range("B2"), "hyperlink")).toEqual({
    documentReference: "'Piano 2016'!A1",
    screenTip: "Al piano",
    textToDisplay: "Su",
  });
  expect(get(sheet.range("C2"), "hyperlink")).toBe(null);
});

it("another one takes the place of the first, there only", () => {
  const sheet = plainSheet();
  set(sheet.range("B2:B4"), "hyperlink", { documentReference: "Piano!A1" });
  set(sheet.range("B3"), "hyperlink", { documentReference: "Piano!A9" });
  expect(looksOf(sheet.facets).links).toEqual({
    B2: { documentReference: "Piano!A1" },
    B3: { documentReference: "Piano!A9" },
    B4: { documentReference: "Piano!A1" },
  });
});

it.each<[string, Json]>([
  ["nothing", null],
  ["no target", { textToDisplay: "Su" }],
  ["an empty target", { address: "" }],
  ["another property", { documentReference: "Piano!A1", tip: "Su" }],
  ["a number", { documentReference: 3 }],
  ["a tip too long", { documentReference: "Piano!A1", screenTip: "x".repeat(256) }],
])("refuses %s, and changes nothing", (_name, link) => {
  const sheet = plainSheet();
  expect(refusal(() => set(sheet.range("B2"), "hyperlink", link))).toBe("InvalidArgument");
  expect(looksOf(sheet.facets)).toEqual(looksOf(plainSheet().facets));
});

it("goes nowhere on a protected sheet", () => {
  const sheet = plainSheet();
  sheet.protected = true;
  expect(refusal(() => set(sheet.range("B2"), "hyperlink", { documentReference: "Piano!A1" }))).toBe("AccessDenied");
  expect(sheet.cells).toEqual({});
});
