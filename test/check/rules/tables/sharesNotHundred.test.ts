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

describe("a single column under words that say parts of a whole", () => {
  const alone = (heading: string, parts: readonly number[]) => [
    ["Voce", heading],
    ...parts.map((part, place) => [`Voce ${place}`, rate(part)]),
  ];

  it.each([
    ["Distribuzione", [0.4, 0.3, 0.2]],
    ["% sul totale", [0.4, 0.3, 0.4]],
    ["Composition of staff", [0.5, 0.5, 0.5]],
    ["Suddivisione", [0.1, 0.2, 0.2]],
  ])("%s", (heading, parts) => {
    const [found] = onTable(sharesNotHundred, alone(heading, parts));
    expect(found?.data).toMatchObject({ alone: true, parts: 3 });
    expect(found?.data).not.toHaveProperty("written");
  });

  it.each([
    ["Distribuzione", [0.4, 0.3, 0.3]],
    ["Distribuzione", [0.1, 0.2, 0.1]],
    ["Distribuzione", [0.9, 0.9, 0.9]],
    ["Quota posseduta", [0.4, 0.3, 0.2]],
    ["Redistribuzione", [0.4, 0.3, 0.2]],
    [`Distribuzione ${"di tutto ".repeat(10)}`, [0.4, 0.3, 0.2]],
  ])("Left alone: %s, %j", (heading, parts) => {
    expect(onTable(sharesNotHundred, alone(heading, parts))).toEqual([]);
  });
});

it("A total of 100 % of more rows than the last ones, and a calculated one, are left alone", () => {
  const cut = [
    ["Voce", "Peso", "Esito"],
    ["a", rate(0.5), rate(0.1)],
    ["b", rate(0.2), 7],
    ["c", rate(0.1), 8],
    ["d", rate(0.2), 9],
    ["Totale", rate(1)],
  ];
  expect(onTable(sharesNotHundred, cut)).toEqual([]);
  const counted = table([[0.5, 0.3, 0.1]]);
  expect(
    onTable(sharesNotHundred, [...counted, ["Totale", { value: 1, formula: "SUM(B2:B9)", format: "0%" }]]),
  ).toEqual([]);
});
