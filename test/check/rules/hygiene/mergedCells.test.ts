/** Merges that harm and merges that do not. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { mergedCells } from "../../../../shared/check/rules/hygiene/mergedCells";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(mergedCells);

type Area = readonly [top: number, left: number, bottom: number, right: number];

const found = (areas: readonly Area[], changes: Record<string, ExampleCell> = {}) =>
  findingsOf(
    mergedCells,
    smallPlan(changes).map((sheet) =>
      sheet.name === "Cruscotto"
        ? {
            ...sheet,
            merges: areas.map(([top, left, bottom, right]) => ({ top: top - 1, left, bottom: bottom - 1, right })),
          }
        : sheet,
    ),
  );

it.each<[string, Area, string[]]>([
  ["a weight for two indicators", [6, 1, 7, 1], ["warning"]],
  ["a result for two indicators", [6, 3, 7, 3], ["warning"]],
  ["targets of two indicators and three years", [10, 4, 11, 6], ["warning"]],
  ["a target over three years", [6, 4, 6, 6], ["info"]],
  ["a title and its weight", [6, 0, 6, 1], ["info"]],
  ["the title of two indicators", [6, 0, 7, 0], ["info"]],
  ["the letterhead", [1, 0, 1, 7], []],
  ["the headings", [3, 2, 3, 3], []],
  ["the row of an objective", [4, 1, 4, 7], []],
  ["rows of an objective and its programme", [4, 7, 5, 7], []],
  ["the direction of two indicators", [6, 7, 7, 7], []],
  ["a title of one indicator in a column of its own", [6, 0, 6, 0], []],
  ["cells beside the table", [6, 9, 7, 12], []],
  ["cells below the table", [20, 1, 22, 3], []],
])("%s", (_name, area, severities) => {
  expect(found([area]).map(({ severity }) => severity)).toEqual(severities);
});

it("The merges of a sheet are one finding of each gravity, with every cell", () => {
  const findings = found([
    [6, 1, 7, 1],
    [10, 3, 11, 3],
    [6, 4, 6, 6],
  ]);
  expect(findings.map(({ key, cells }) => [key, cells.length])).toEqual([
    ["Cruscotto/shared", 4],
    ["Cruscotto/merged", 3],
  ]);
  expect(findings[0]?.data).toEqual({ merges: 2, shared: true });
  expect(findings[1]?.effect).toBe(0);
});

it("It weighs as the indicators that share a number", () => {
  expect(found([[6, 3, 7, 3]])[0]?.effect).toBeCloseTo(0.6, 10);
});

it("In a register the titles of groups may be merged over their rows", () => {
  const rows = [
    ["Obiettivo strategico", "Obiettivo operativo", "Indicatore", "Peso", "Target 2016", "Risultato 2016"],
    ["Servizi", "Sportello", "Utenti serviti", 0.5, ">= 100", 110],
    [null, null, "Giorni di apertura", 0.5, ">= 200", 210],
  ];
  const merges = [0, 1].map((left) => ({ top: 1, left, bottom: 2, right: left }));
  expect(findingsOf(mergedCells, [{ name: "Piano", rows, merges }])).toEqual([]);
  const targets = [{ top: 1, left: 4, bottom: 2, right: 4 }];
  expect(findingsOf(mergedCells, [{ name: "Piano", rows, merges: targets }])).toHaveLength(1);
});
