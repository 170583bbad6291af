/** Numbers typed over formulas: how many formulas make a rule, and what begins a chain. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { constantOverFormula } from "../../../../shared/check/rules/hygiene/constantOverFormula";
import { printRange } from "../../../../shared/workbook/address";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(constantOverFormula);

const found = (changes: Record<string, ExampleCell>) => findingsOf(constantOverFormula, smallPlan(changes));
const named = (changes: Record<string, ExampleCell>) =>
  found(changes).flatMap(({ at }) => [`${"ABCDEFGHIJKL"[at.left]}${at.top + 1}`]);
const of = (row: number, formula: (row: number) => string): ExampleCell => ({ value: 1, formula: formula(row) });
const double = (row: number) => `B${row}*2`;
const I = (cells: readonly [ExampleCell, ExampleCell, ExampleCell, ExampleCell]): Record<string, ExampleCell> => ({
  "Cruscotto!I3": "Note",
  "Cruscotto!I6": cells[0],
  "Cruscotto!I7": cells[1],
  "Cruscotto!I10": cells[2],
  "Cruscotto!I11": cells[3],
});

it.each<[string, Record<string, ExampleCell>, string[]]>([
  ["between", I([of(6, double), 7, of(10, double), of(11, double)]), ["I7"]],
  ["first", I([7, of(7, double), of(10, double), of(11, double)]), ["I6"]],
  ["last", I([of(6, double), of(7, double), of(10, double), 7]), ["I11"]],
  ["two numbers are no slip", I([of(6, double), 7, 8, of(11, double)]), []],
  ["three different formulas", I([of(6, double), 7, of(10, (row) => `B${row}*3`), of(11, (row) => `B${row}*4`)]), []],
  [
    "fixed cells make the same formula",
    I([of(6, () => "$B$5*2"), 7, of(10, () => "$B$5*2"), of(11, () => "$B$5*2")]),
    ["I7"],
  ],
  ["a text", I([of(6, double), "n.d.", of(10, double), of(11, double)]), []],
  ["an empty cell", I([of(6, double), null, of(10, double), of(11, double)]), []],
  [
    "the beginning of a chain",
    I([1, of(7, (row) => `I${row - 1}+1`), of(10, (row) => `I${row - 1}+1`), of(11, (row) => `I${row - 1}+1`)]),
    [],
  ],
  [
    "a number inside a chain",
    I([of(6, (row) => `I${row - 1}+1`), of(7, (row) => `I${row - 1}+1`), 3, of(11, (row) => `I${row - 1}+1`)]),
    ["I10"],
  ],
])("%s", (_name, changes, cells) => {
  expect(named(changes)).toEqual(cells);
});

it("A number on the row of an objective is of another kind than the formulas of indicators", () => {
  const formulas = I([of(6, double), of(7, double), of(10, double), of(11, double)]);
  expect(named({ ...formulas, "Cruscotto!I4": 5, "Cruscotto!I8": 5 })).toEqual([]);
});

it("In a row a number between formulas stands out, one before them does not", () => {
  const next = (letter: string): ExampleCell => ({ value: 120, formula: `${letter}6*1.1` });
  const row = {
    "Cruscotto!E3": "Target 2016",
    "Cruscotto!F6": next("E"),
    "Cruscotto!G6": next("F"),
    "Cruscotto!E6": 120,
  };
  expect(named({ ...row, "Cruscotto!H3": "Target 2019", "Cruscotto!H6": next("G") })).toEqual([]);
  const more = { "Cruscotto!I3": "Target 2020", "Cruscotto!I6": next("H") };
  expect(named({ ...row, "Cruscotto!H3": "Target 2019", "Cruscotto!H6": 160, ...more })).toEqual(["H6"]);
});

it("A typed weight among calculated ones of its level", () => {
  const sum = (formula: string): ExampleCell => ({ value: 0.4, formula, format: "0.00%" });
  const third = { "Cruscotto!A12": "1.3 Semplificazione", "Cruscotto!A13": "1.3.1 Modulistica" };
  const typed = { "Cruscotto!B4": sum("B5"), "Cruscotto!B8": sum("B9"), "Cruscotto!B12": 0, "Cruscotto!B13": 0 };
  expect(named({ ...third, ...typed })).toEqual(["B12"]);
  expect(named({ ...third, ...typed, "Cruscotto!B8": 0.4 })).toEqual([]);
  expect(named({ ...third, ...typed, "Cruscotto!B12": sum("B13") })).toEqual([]);
});

it("It says what stands there and one of the formulas, and weighs as its indicator where the number counts", () => {
  const result = (row: number): ExampleCell => ({ value: 6, formula: `C${row}*1.2` });
  const [finding] = found({
    "Cruscotto!D6": result(6),
    "Cruscotto!D7": 6,
    "Cruscotto!D10": result(10),
    "Cruscotto!D11": result(11),
  });
  expect(finding).toMatchObject({ severity: "warning", data: { text: "6", formula: "C6*1.2", formulas: 3 } });
  expect(finding?.effect).toBeCloseTo(0.2, 10);
  const before = (row: number): ExampleCell => ({ value: 6, formula: `D${row}*0.8` });
  const [other] = found({
    "Cruscotto!C6": before(6),
    "Cruscotto!C7": 9,
    "Cruscotto!C10": before(10),
    "Cruscotto!C11": before(11),
  });
  expect(other?.effect).toBe(0);
});

describe("beside the plan", () => {
  const ratio = (row: number) => ({ value: 2, formula: `B${row}/C${row}` });
  const besides = (column: readonly ExampleCell[]) =>
    findingsOf(
      constantOverFormula,
      smallPlan({}, [
        { name: "Tempi", rows: [["Sede", "a", "b", "c"], ...column.map((cell, row) => [`S${row}`, 4, 2, cell])] },
      ]),
    ).map(({ at }) => printRange(at));

  it("One number among four formulas or more", () => {
    expect(besides([ratio(2), ratio(3), 7, ratio(5), ratio(6)])).toEqual(["Tempi!D4"]);
    expect(besides([7, ratio(3), ratio(4), ratio(5), ratio(6)])).toEqual(["Tempi!D2"]);
  });

  it.each<[string, readonly ExampleCell[]]>([
    ["three formulas", [ratio(2), 7, ratio(4), ratio(5)]],
    ["two numbers", [ratio(2), 7, ratio(4), ratio(5), 8, ratio(7)]],
    ["formulas of two kinds", [ratio(2), 7, ratio(4), ratio(5), ratio(6), { value: 2, formula: "B7*2" }]],
    ["words", [ratio(2), "n.d.", ratio(4), ratio(5), ratio(6)]],
    [
      "a chain from a first number",
      [1, 2, 3, 4, 5].map((value, row) => (row === 0 ? 1 : { value, formula: `D${row + 1}+1` })),
    ],
  ])("Left alone: %s", (_says, column) => {
    expect(besides(column)).toEqual([]);
  });

  it("A total below is no part of the column", () => {
    const rows = [...[2, 3, 4, 5].map((row) => [`S${row}`, 4, 2, ratio(row)]), ["Totale", 16, 8, 9]];
    const sheet = { name: "Tempi", rows: [["Sede", "a", "b", "c"], ...rows] };
    expect(findingsOf(constantOverFormula, smallPlan({}, [sheet]))).toEqual([]);
  });
});
