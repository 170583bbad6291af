/** Circles of formulas. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { circularFormula } from "../../../../shared/check/rules/hygiene/circularFormula";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(circularFormula);

const weight = (formula: string): ExampleCell => ({ value: 0.6, formula, format: "0.00%" });
const cells = (changes: Record<string, ExampleCell>) =>
  findingsOf(circularFormula, smallPlan(changes)).map((finding) => finding.cells.map(({ top }) => top + 1));

it.each<[string, Record<string, ExampleCell>, number[][]]>([
  ["itself", { "Cruscotto!B5": weight("B5+1") }, [[5]]],
  ["a rectangle that holds it", { "Cruscotto!B5": weight("SUM(A4:C7)") }, [[5]]],
  ["whole columns that hold it", { "Cruscotto!B5": weight("SUM(B:B)") }, [[5]]],
  ["whole columns beside it", { "Cruscotto!B5": weight("SUM(C:D)") }, []],
  ["the same cell of another sheet", { "Cruscotto!B5": weight("Programmi!B5") }, []],
  ["its own sheet, named", { "Cruscotto!B5": weight("Cruscotto!$B$5") }, [[5]]],
  [
    "three in a circle",
    { "Cruscotto!B4": weight("B5"), "Cruscotto!B5": weight("B6"), "Cruscotto!B6": weight("B4") },
    [[4, 5, 6]],
  ],
  ["a chain", { "Cruscotto!B4": weight("B5"), "Cruscotto!B5": weight("B6+B7") }, []],
  [
    "two that look at a third",
    { "Cruscotto!B4": weight("B6"), "Cruscotto!B5": weight("B6"), "Cruscotto!B6": weight("C6") },
    [],
  ],
  ["its own address in a text", { "Cruscotto!B5": weight('LEN("B5")') }, []],
  [
    "two circles",
    { "Cruscotto!B4": weight("B4"), "Cruscotto!B8": weight("B9"), "Cruscotto!B9": weight("B8") },
    [[4], [8, 9]],
  ],
])("%s", (_name, changes, expected) => {
  expect(cells(changes)).toEqual(expected);
});

it("The same slip filled down a column is one finding; another formula, or another column, is another", () => {
  const rows = { "Cruscotto!B4": weight("SUM(B4:B5)"), "Cruscotto!B5": weight("SUM(B5:B6)") };
  expect(cells(rows)).toEqual([[4, 5]]);
  expect(cells({ ...rows, "Cruscotto!B6": weight("B6+1") }).sort()).toEqual([[4, 5], [6]]);
  expect(cells({ "Cruscotto!B6": weight("B6+1"), "Cruscotto!D6": weight("D6+1") })).toHaveLength(2);
});

it("It is a warning and shows the formula", () => {
  expect(findingsOf(circularFormula, smallPlan({ "Cruscotto!B5": weight("SUM(B5:B7)") }))).toMatchObject([
    { severity: "warning", effect: 0, data: { formula: "SUM(B5:B7)", cells: 1 } },
  ]);
});

it("Very long chains end", () => {
  const rows = Array.from({ length: 1500 }, (_, place): ExampleCell[] => [
    `Servizi ${place}`,
    { value: 1 / 1500, formula: `B${place + 6}` },
    ">= 3",
    4,
  ]);
  const sheet = {
    name: "Piano",
    rows: [
      ["Prospettiva utenti", "Peso", "Target 2016", "Risultato 2016"],
      ["1.1 Obiettivo", 1],
      ["1.1.1 Programma", 1],
      [],
      ...rows,
    ],
  };
  expect(findingsOf(circularFormula, [sheet])).toEqual([]);
});
