/** Borders of the in-memory Excel: lines belong to both cells beside them. */
import { get, items, refusal, set, via } from "./facets/asCalled";
import { looksOf } from "./facets/looksOf";
import { type PlainSheet, plainSheet } from "./facets/plainSheet";
import { withSharedLines } from "./facets/seenLook";
import type { Json } from "./fake/excelObject";

const draw = (sheet: PlainSheet, address: string, index: string, style = "Continuous"): void =>
  set(border(sheet, address, index), "style", style);

const border = (sheet: PlainSheet, address: string, index: string) =>
  via(sheet.range(address), "format/borders/getItem", index);

const read = (sheet: PlainSheet, address: string, index: string): Json[] =>
  ["style", "weight", "color"].map((name) => get(border(sheet, address, index), name));

const THIN = { colour: "#000000", weight: "thin" } as const;

it.each([
  ["EdgeTop", { B2: { top: THIN }, C2: { top: THIN }, B1: { bottom: THIN }, C1: { bottom: THIN } }],
  ["EdgeBottom", { B3: { bottom: THIN }, C3: { bottom: THIN }, B4: { top: THIN }, C4: { top: THIN } }],
  ["EdgeLeft", { B2: { left: THIN }, B3: { left: THIN }, A2: { right: THIN }, A3: { right: THIN } }],
  ["EdgeRight", { C2: { right: THIN }, C3: { right: THIN }, D2: { left: THIN }, D3: { left: THIN } }],
  ["InsideHorizontal", { B2: { bottom: THIN }, C2: { bottom: THIN }, B3: { top: THIN }, C3: { top: THIN } }],
  ["InsideVertical", { B2: { right: THIN }, B3: { right: THIN }, C2: { left: THIN }, C3: { left: THIN } }],
] as const)("%s of B2:C3 is one line between two cells", (index, seen) => {
  const sheet = plainSheet();
  draw(sheet, "B2:C3", index);
  expect(looksOf(sheet.facets).cells).toEqual(seen);
  expect(read(sheet, "B2:C3", index)).toEqual(["Continuous", "Thin", "#000000"]);
});

it("what one cell draws below, the next one sees above and may take away", () => {
  const sheet = plainSheet();
  draw(sheet, "A1", "EdgeBottom");
  expect(read(sheet, "A2", "EdgeTop")[0]).toBe("Continuous");
  draw(sheet, "A2", "EdgeTop", "None");
  expect(read(sheet, "A1", "EdgeBottom")[0]).toBe("None");
  expect(looksOf(sheet.facets).cells).toEqual({});
});

it("the last one to colour a line wins, from whichever side", () => {
  const sheet = plainSheet();
  draw(sheet, "A1", "EdgeRight");
  set(border(sheet, "B1", "EdgeLeft"), "color", "red");
  expect(read(sheet, "A1", "EdgeRight")).toEqual(["Continuous", "Thin", "#FF0000"]);
});

it("a look told cell by cell is seen the same", () => {
  const sheet = plainSheet();
  draw(sheet, "B2", "EdgeTop");
  draw(sheet, "B2", "EdgeRight");
  expect(looksOf(sheet.facets).cells).toEqual(withSharedLines({ B2: { top: THIN, right: THIN } }));
});

it.each([
  ["weight", "Medium", ["Continuous", "Medium", "#000000"]],
  ["color", "#808080", ["Continuous", "Thin", "#808080"]],
  ["style", "Double", ["Double", "Thick", "#000000"]],
  ["style", "Dot", ["Dot", "Thin", "#000000"]],
  ["style", "SlantDashDot", ["SlantDashDot", "Medium", "#000000"]],
] as const)("%s %s alone draws a line", (name, value, line) => {
  const sheet = plainSheet();
  set(border(sheet, "B2", "EdgeBottom"), name, value);
  expect(read(sheet, "B2", "EdgeBottom")).toEqual(line);
});

it.each([
  [
    [
      ["style", "Dash"],
      ["weight", "Medium"],
    ],
    ["Dash", "Medium"],
  ],
  [
    [
      ["style", "Dot"],
      ["weight", "Thick"],
    ],
    ["Continuous", "Thick"],
  ],
  [
    [
      ["weight", "Thick"],
      ["style", "Dot"],
    ],
    ["Dot", "Thin"],
  ],
  [
    [
      ["weight", "Medium"],
      ["style", "Continuous"],
    ],
    ["Continuous", "Medium"],
  ],
] as const)("%j is the line %j", (steps, line) => {
  const sheet = plainSheet();
  for (const [name, value] of steps) set(border(sheet, "B2", "EdgeTop"), name, value);
  expect(read(sheet, "B2", "EdgeTop").slice(0, 2)).toEqual(line);
});

it("lines that differ are null, no line is None", () => {
  const sheet = plainSheet();
  draw(sheet, "B2", "EdgeTop");
  expect(read(sheet, "B2:C2", "EdgeTop")[0]).toBe(null);
  expect(read(sheet, "D2:E2", "EdgeTop")[0]).toBe("None");
  expect(read(sheet, "B2", "InsideHorizontal")[0]).toBe("None");
});

it("one row has no lines inside to draw", () => {
  const sheet = plainSheet();
  expect(refusal(() => draw(sheet, "B2:D2", "InsideHorizontal"))).toBe("InvalidArgument");
  expect(refusal(() => draw(sheet, "B2:B4", "InsideVertical"))).toBe("InvalidArgument");
  expect(looksOf(sheet.facets).cells).toEqual({});
});

it("the lines of a whole column are those of the column", () => {
  const sheet = plainSheet();
  draw(sheet, "C:C", "EdgeLeft");
  expect(read(sheet, "C900", "EdgeLeft")[0]).toBe("Continuous");
  expect(looksOf(sheet.facets)).toMatchObject({ cells: {}, lines: { C: { left: THIN } } });
});

it("there are eight of them, and no others", () => {
  const sheet = plainSheet();
  const borders = sheet.range("B2").parts?.format?.().parts?.borders?.();
  expect(borders && items(borders).map((one) => get(one, "sideIndex"))).toEqual([
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "InsideVertical",
    "InsideHorizontal",
    "DiagonalDown",
    "DiagonalUp",
  ]);
  expect(refusal(() => border(sheet, "B2", "Top"))).toBe("InvalidArgument");
  expect(refusal(() => draw(sheet, "B2", "EdgeTop", "Solid"))).toBe("InvalidArgument");
});
