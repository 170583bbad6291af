/** Empty dates in results: what is one, how they are grouped, when they can be emptied. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { resultZeroDate } from "../../../../shared/check/rules/results/resultZeroDate";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(resultZeroDate);

const DATE = "dd/mm/yyyy";
const found = (changes: Record<string, ExampleCell>) => findingsOf(resultZeroDate, smallPlan(changes));

it.each<[string, ExampleCell, boolean]>([
  ["a zero as a date", { value: 0, format: DATE }, true],
  ["a fraction of a day", { value: 0.5, format: DATE }, true],
  ["1 January 1900", { value: 1, format: DATE }, true],
  ["the third day is none that a sheet makes by mistake", { value: 3, format: DATE }, false],
  ["a zero", 0, false],
  ["a negative day", { value: -1, format: DATE }, false],
  ["the text", "00/01/1900", true],
  ["the short text", " 0/1/00 ", true],
  ["another day of 1900", "01/01/1900", false],
  ["a text with more", "00/01/1900 circa", false],
])("%s", (_name, cell, isFound) => {
  expect(found({ "Cruscotto!D11": cell })).toHaveLength(isFound ? 1 : 0);
});

it("The dates of a year on a sheet are one finding, those of another year another", () => {
  const zero = { value: 0, format: DATE };
  const ids = found({
    "Cruscotto!D11": zero,
    "Cruscotto!D6": zero,
    "Cruscotto!C6": zero,
    "Indicatori operativi!D2": zero,
  });
  expect(ids.map(({ id, cells }) => [id, cells.length])).toEqual([
    ["result-zero-date/2016/Cruscotto", 2],
    ["result-zero-date/2015/Cruscotto", 1],
    ["result-zero-date/2016/Indicatori operativi", 1],
  ]);
  expect(ids[0]?.effect).toBeCloseTo(0.55, 10);
  expect(ids[1]?.effect).toBe(0);
});

it("Emptied is what says nothing; a formula stays, and so does a number above zero", () => {
  const fix = (cell: ExampleCell) => found({ "Cruscotto!D11": cell })[0]?.fix;
  expect(fix({ value: 0, format: DATE })).toEqual([
    {
      kind: "writeCells",
      sheet: "Cruscotto",
      cells: [{ row: 10, column: 3, content: { kind: "blank" }, expected: 0 }],
    },
  ]);
  expect(fix("00/01/1900")).toBeDefined();
  expect(fix({ value: 0, format: DATE, formula: "Z1" })).toBeUndefined();
  expect(fix({ value: 1, format: DATE })).toBeUndefined();
});

it("A column of zeros, some of them as dates, is told by its own rule", () => {
  const zeros = { "Cruscotto!C6": 0, "Cruscotto!C7": 0, "Cruscotto!C10": 0 };
  expect(found({ ...zeros, "Cruscotto!C11": { value: 0, format: DATE } })).toEqual([]);
});
