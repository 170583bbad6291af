/** Sums that stop short of their table. */
import { totalDoesNotAdd } from "../../../../shared/check/rules/tables/totalDoesNotAdd";
import { totalLeavesOut } from "../../../../shared/check/rules/tables/totalLeavesOut";
import { behavesAsRule } from "../../behavesAsRule";
import { firstCells, onTable, type Rows } from "./onTables";

behavesAsRule(totalLeavesOut);

const sum = (formula: string, value: number) => ({ value, formula });
const rows = (one: string, other = "SUM(C2:C4)", label = "Totale"): Rows => [
  ["Voce", "a", "b", "c"],
  ["Fiere", 10, 1, 1],
  ["Corsi", 20, 2, 2],
  ["Bandi", 30, 3, 3],
  [label, sum(one, 50), sum(other, 6), sum("SUM(D2:D4)", 6)],
];

it.each([
  ["SUM(B2:B3)", ["B5"]],
  ["sum($B$2:$B$3)", ["B5"]],
  ["SUM(B3:B4)", ["B5"]],
  ["SUM(B2:B4)", []],
  ["SUM(C2:C3)", []],
  ["SUM(B2,B3)", []],
  ["SUM(B2:B3)+B4", []],
])("%s", (formula, cells) => {
  expect(firstCells(totalLeavesOut, rows(formula))).toEqual(cells);
});

it("Where every sum begins lower, the rows above are another section", () => {
  expect(
    firstCells(totalLeavesOut, [
      ["Voce", "a", "b"],
      ["Entrate", 100, 50],
      ["Fiere", 10, 1],
      ["Corsi", 20, 2],
      ["Totale spese", sum("SUM(B3:B4)", 30), sum("SUM(C3:C4)", 3)],
    ]),
  ).toEqual([]);
});

it("Only where the label says total", () => {
  expect(firstCells(totalLeavesOut, rows("SUM(B2:B3)", "SUM(C2:C4)", "Promozione"))).toEqual([]);
});

it("Subtotals and means between are not left out", () => {
  expect(
    firstCells(totalLeavesOut, [
      ["Voce", "a"],
      ["Fiere", 10],
      ["Corsi", 20],
      ["Media", 15],
      ["Subtotale", sum("SUM(B2:B3)", 30)],
      ["Totale", sum("SUM(B2:B3)", 30)],
    ]),
  ).toEqual([]);
});

it("One slip is told once, not as a wrong total too", () => {
  expect(firstCells(totalDoesNotAdd, rows("SUM(B2:B3)"))).toEqual([]);
  expect(onTable(totalLeavesOut, rows("SUM(B2:B3)"))[0]).toMatchObject({
    severity: "error",
    data: { leftOut: 1, formula: "SUM(B2:B3)" },
  });
});
