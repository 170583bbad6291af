/** Shares of a whole, with a total or among columns that make 100 %. */
import { sharesNotHundred } from "../../../../shared/check/rules/tables/sharesNotHundred";
import { behavesAsRule } from "../../behavesAsRule";
import { firstCells, onTable, rate } from "./onTables";

behavesAsRule(sharesNotHundred);

const table = (columns: readonly (readonly number[])[], total?: readonly number[]) => [
  ["Voce", ...columns.map((_, place) => `c${place}`)],
  ...[0, 1, 2].map((row) => [`Voce ${row}`, ...columns.map((column) => rate(column[row] ?? 0))]),
  ...(total === undefined ? [] : [["Totale", ...total.map(rate)]]),
];

it("A written total of 100 % that the parts do not make", () => {
  const rows = table([[0.5, 0.3, 0.1]], [1]);
  expect(firstCells(sharesNotHundred, rows)).toEqual(["B2"]);
  expect(onTable(sharesNotHundred, rows)[0]).toMatchObject({
    data: { sum: 0.9, written: 1, parts: 3 },
    cells: { length: 4 },
  });
});

it("Two of three columns make 100 %: the third is odd", () => {
  const rows = table([
    [0.5, 0.3, 0.2],
    [0.5, 0.3, 0.3],
    [0.6, 0.2, 0.2],
  ]);
  expect(firstCells(sharesNotHundred, rows)).toEqual(["C2"]);
  expect(onTable(sharesNotHundred, rows)[0]).toMatchObject({ severity: "warning", data: { sum: 1.1, parts: 3 } });
});

it.each([
  ["parts that make the total", table([[0.5, 0.3, 0.2]], [1])],
  ["rounded parts", table([[0.33, 0.33, 0.33]], [1])],
  ["a total that is no whole", table([[0.5, 0.3, 0.1]], [0.9])],
  [
    "rates that are no shares",
    table([
      [0.5, 0.3, 0.9],
      [0.4, 0.3, 0.7],
      [0.6, 0.2, 0.8],
    ]),
  ],
  [
    "one of two columns",
    table([
      [0.5, 0.3, 0.2],
      [0.5, 0.3, 0.3],
    ]),
  ],
  [
    "half of the columns",
    table([
      [0.5, 0.3, 0.2],
      [0.6, 0.3, 0.3],
      [0.5, 0.3, 0.2],
      [0.1, 0.3, 0.3],
    ]),
  ],
  [
    "changes below zero",
    table([
      [0.5, 0.7, -0.1],
      [0.5, 0.3, 0.3],
      [0.6, 0.2, 0.2],
    ]),
  ],
])("Left alone: %s", (_says, rows) => {
  expect(firstCells(sharesNotHundred, rows)).toEqual([]);
});
