/** Changes against the two values beside them. */
import { changeSignLost } from "../../../../shared/check/rules/tables/changeSignLost";
import { behavesAsRule } from "../../behavesAsRule";
import { firstCells, onTable, rate } from "./onTables";

behavesAsRule(changeSignLost);

const table = (
  heading: string,
  changes: readonly (number | { value: number; formula?: string; format?: string })[],
  turned = false,
) => [
  ["Settore", "2014", "2015", heading],
  ...[
    [200, 190],
    [400, 420],
    [500, 525],
    [250, 240],
  ].map(([one = 0, other = 0], place) => [
    `Settore ${place}`,
    turned ? other : one,
    turned ? one : other,
    typeof changes[place] === "number" ? rate(changes[place]) : (changes[place] ?? null),
  ]),
];

it.each([
  ["relative", table("Var. %", [-0.05, 0.05, 0.05, 0.04]), ["D5"]],
  ["the later year first", table("Variazione", [-0.05, 0.05, 0.05, 0.04], true), ["D5"]],
  [
    "points of 100",
    table(
      "Var %",
      [-5, 5, 5, 4].map((value) => ({ value })),
    ),
    ["D5"],
  ],
  [
    "absolute",
    table(
      "Differenza",
      [-10, 20, 25, 10].map((value) => ({ value })),
    ),
    ["D5"],
  ],
])("Found: %s", (_says, rows, cells) => {
  expect(firstCells(changeSignLost, rows)).toEqual(cells);
});

it.each([
  ["right signs", table("Var. %", [-0.05, 0.05, 0.05, -0.04])],
  ["another heading", table("Quota", [-0.05, 0.05, 0.05, 0.04])],
  ["another number altogether", table("Var. %", [-0.05, 0.05, 0.05, 0.2])],
  ["nothing that agrees", table("Var. %", [0.5, 0.6, 0.7, 0.04])],
  ["one that agrees", table("Var. %", [0.5, 0.6, 0.05, 0.04])],
  ["a formula", table("Var. %", [-0.05, 0.05, 0.05, { value: 0.04, formula: "ABS(C5/B5-1)", format: "0%" }])],
])("Left alone: %s", (_says, rows) => {
  expect(firstCells(changeSignLost, rows)).toEqual([]);
});

it("It says both numbers", () => {
  const [finding] = onTable(changeSignLost, table("Var. %", [-0.05, 0.05, 0.05, 0.04]));
  expect(finding).toMatchObject({
    severity: "warning",
    data: { written: 0.04, expected: -0.04, percent: true, label: "settore 3" },
  });
});
