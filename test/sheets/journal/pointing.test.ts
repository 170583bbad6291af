/** Which sheets a formula points to, and the constant that goes on showing what it showed. */
import { formulasOf, frozen, pointsTo, pointsToSheet, shownBy } from "../../../shared/sheets/journal/pointing";
import { parseFormula } from "../../../shared/workbook/formula/parse";
import { printFormula } from "../../../shared/workbook/formula/print";
import type { CellValue } from "../../../shared/workbook/snapshot";

const POINTING: readonly (readonly [string, readonly { sheet: string; rows?: readonly [number, number] }[]])[] = [
  ["1+2", []],
  ["A1", [{ sheet: "Mio", rows: [0, 0] }]],
  ["SUM(Cruscotto!$D$3:$D$9)", [{ sheet: "Cruscotto", rows: [2, 8] }]],
  ["'1.1.1 L''ente'!A:A", [{ sheet: "1.1.1 L'ente" }]],
  ['"Cruscotto!A1"', []],
  ["[1]Cruscotto!A1", []],
  [
    "Indice:Cruscotto!A1",
    [
      { sheet: "Indice", rows: [0, 0] },
      { sheet: "Cruscotto", rows: [0, 0] },
    ],
  ],
];

it.each(POINTING)("%s", (formula, found) => expect(pointsTo(formula, "Mio")).toEqual(found));

it.each([
  ["Cruscotto!A1", true],
  ["CRUSCOTTO!A1", true],
  ["'L''ente'!A1", true],
  ['INDIRECT("Cruscotto!A1")', true],
  ['IF(A1="Cruscotto",1,2)', false],
  ["'Cruscotto 2015'!A1", false],
  ["Indice!A1", false],
])("%s points to Cruscotto or L'ente: %s", (formula, expected) => {
  expect(pointsToSheet(formula, new Set(["cruscotto", "l'ente"]))).toBe(expected);
});

const FROZEN: readonly (readonly [CellValue, string])[] = [
  [0.85, "0+0.85"],
  [-3, "0+-3"],
  [true, "TRUE()"],
  ["", '""'],
  [null, '""'],
  ['detto "sì"', '"detto ""sì"""'],
  [{ error: "#N/A" }, '"#N/A"'],
];

it.each(FROZEN)("%s is frozen as =%s", (value, formula) => {
  const content = frozen({ value, formula: "Cruscotto!A1" });
  expect(content.kind === "formula" && printFormula(content.formula)).toBe(formula);
});

it.each([199, 200, 201, 255, 256, 1000, 7000])("a text of %i characters is joined from short pieces", (length) => {
  const text = "à😀".repeat(Math.floor(length / 3)) + "x".repeat(length % 3);
  const content = frozen({ value: text, formula: "Cruscotto!A1" });
  if (content.kind !== "formula") throw new Error(content.kind);
  const printed = printFormula(content.formula);
  const pieces = [...printed.matchAll(/"([^"]*)"/g)].map(([, piece = ""]) => piece);
  expect(pieces.join("")).toBe(text);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(255);
  expect(pieces.filter((piece) => /^[\uDC00-\uDFFF]/.test(piece))).toEqual([]);
  expect(parseFormula(printed)).toEqual(content.formula);
  expect(content.value).toBe(text);
});

it("a text that no formula can hold becomes a plain value", () => {
  expect(frozen({ value: "x".repeat(7001), formula: "A1" })).toEqual({ kind: "value", value: "x".repeat(7001) });
});

it("what a formula shows as a plain value", () => {
  expect(shownBy({ value: 1 })).toEqual({ kind: "value", value: 1 });
  expect(shownBy({ value: "" })).toEqual({ kind: "blank" });
  expect(shownBy({ value: { error: "#N/A" } })).toEqual({ kind: "value", value: "#N/A" });
});

it("every formula of a sheet is found, with its place", () => {
  const sheet = { name: "x", hidden: false, merges: [], hiddenRows: [], depth: "all" } as const;
  const rows = [undefined, [{ value: 1 }, undefined, { value: 2, formula: "1+1" }]];
  expect([...formulasOf({ ...sheet, rows })]).toEqual([[1, 2, { value: 2, formula: "1+1" }]]);
});
