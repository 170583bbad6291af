/** One series in two tables. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { sameQuantityDiffers } from "../../../../shared/check/rules/tables/sameQuantityDiffers";
import { printRange } from "../../../../shared/workbook/address";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(sameQuantityDiffers);

const sheet = (
  name: string,
  label: string,
  values: readonly number[],
  years: readonly (number | string)[] = [2012, 2013, 2014, 2015],
) => ({
  name,
  rows: [
    ["Dato", ...years],
    [label, ...values],
  ],
});
const found = (...sheets: ReturnType<typeof sheet>[]) =>
  findingsOf(sameQuantityDiffers, smallPlan({}, sheets)).map(({ at, cells }) => [printRange(at), cells.length]);

it("A year that differs among years that agree", () => {
  expect(found(sheet("X", "Imprese attive", [1, 2, 3, 4]), sheet("Y", "imprese  attive", [1, 2, 3, 5]))).toEqual([
    ["Y!E2", 2],
  ]);
});

it("Years in another order, and written as text", () => {
  expect(
    found(
      sheet("X", "Imprese attive", [1, 2, 3, 4]),
      sheet("Y", "Imprese attive", [5, 3, 2, 1], ["Anno 2015", "2014", "2013", "2012"]),
    ),
  ).toEqual([["Y!B2", 2]]);
});

it.each([
  ["series that differ in most years", [9, 8, 3, 4], "Imprese attive"],
  ["series that agree in one year", [1, 8, 9, 7], "Imprese attive"],
  ["half of the years", [1, 2, 9, 7], "Imprese attive"],
  ["equal series", [1, 2, 3, 4], "Imprese attive"],
  ["other words", [1, 2, 3, 5], "Imprese registrate"],
])("Left alone: %s", (_says, values, label) => {
  expect(found(sheet("X", "Imprese attive", [1, 2, 3, 4]), sheet("Y", label, values))).toEqual([]);
});

it.each([["Totale"], ["Donne"]])("Left alone: the label “%s”, which says too little", (label) => {
  expect(found(sheet("X", label, [1, 2, 3, 4]), sheet("Y", label, [1, 2, 3, 5]))).toEqual([]);
});

it("Three tables with one label are several things", () => {
  const all = ["X", "Y", "Z"].map((name, place) => sheet(name, "Imprese attive", [1, 2, 3, 4 + place]));
  expect(found(...all)).toEqual([]);
});

describe("tables that stand twice", () => {
  const fleet = (name: string, cells: readonly (readonly [string, number, number])[]) => ({
    name,
    rows: [["Tipo", 2014, 2015], ...cells, ["Totale", 90, 90 + name.length]],
  });
  const cars = [
    ["Auto", 41, 38],
    ["Moto", 15, 14],
    ["Bici", 6, 22],
  ] as const;
  const differing = (second: readonly (readonly [string, number, number])[]) =>
    findingsOf(sameQuantityDiffers, smallPlan({}, [fleet("Uno", cars), fleet("Secondo", second)]));

  it("One cell in six is a slip, whatever the totals say", () => {
    const [found, ...more] = differing([cars[2], ["Auto", 41, 39], cars[1]]);
    expect(more).toEqual([]);
    expect(found?.cells.map(printRange)).toEqual(["Secondo!C3", "Uno!C2"]);
    expect(found?.data).toMatchObject({ label: "auto", year: 2015, first: 38, second: 39 });
  });

  it.each([
    ["two cells in six", [["Auto", 40, 39], cars[1], cars[2]]],
    ["other rows", [["Auto", 41, 39], cars[1], ["Barche", 6, 22]]],
    ["two rows", [["Auto", 41, 39], cars[1]]],
    ["a row twice", [["Auto", 41, 39], cars[1], cars[1], cars[2]]],
    ["the same", [...cars]],
  ] as const)("Left alone: %s", (_says, second) => {
    expect(differing(second)).toEqual([]);
  });

  it("Left alone: three tables of one shape", () => {
    const third = fleet("Terzo", cars);
    const second = fleet("Secondo", [["Auto", 41, 39], cars[1], cars[2]]);
    expect(findingsOf(sameQuantityDiffers, smallPlan({}, [fleet("Uno", cars), second, third]))).toEqual([]);
  });
});
