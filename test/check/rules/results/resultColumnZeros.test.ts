/** Columns of zeros: one finding for each year, with its weight where the year is scored. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { resultColumnZeros } from "../../../../shared/check/rules/results/resultColumnZeros";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(resultColumnZeros);

const column = (letter: string, zero: ExampleCell) =>
  Object.fromEntries([6, 7, 10, 11].map((row) => [`Cruscotto!${letter}${row}`, zero]));
const found = (changes: Record<string, ExampleCell>) => findingsOf(resultColumnZeros, smallPlan(changes));

it("A column of zeros of an earlier year is one warning without weight", () => {
  const [finding, ...others] = found(column("C", 0));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ id: "result-column-zeros/2015", severity: "warning", effect: 0 });
  expect(finding?.data).toEqual({ year: 2015, zeros: 4, scored: false });
});

it("A column of zeros of the plan's year weighs as much as its indicators, and takes the operational zeros with it", () => {
  const [finding] = found({ ...column("D", 0), "Indicatori operativi!D2": 0 });
  expect(finding?.effect).toBeCloseTo(1, 10);
  expect(finding?.data).toEqual({ year: 2016, zeros: 5, scored: true });
  expect(finding?.at).toMatchObject({ sheet: "Cruscotto", top: 5, left: 3 });
});

it("Each year has its own finding", () => {
  expect(found({ ...column("C", 0), ...column("D", 0) }).map(({ id }) => id)).toEqual([
    "result-column-zeros/2016",
    "result-column-zeros/2015",
  ]);
});

it.each<[string, ExampleCell, number]>([
  ["texts «0»", "0", 1],
  ["texts «0%»", "0%", 1],
  ["texts «0,00 %»", "0,00 %", 1],
  ["zeros shown as percentages", { value: 0, format: "0%" }, 1],
  ["empty cells", null, 0],
  ["dashes", "-", 0],
  ["ones", 1, 0],
])("%s", (_name, zero, count) => {
  expect(found(column("C", zero))).toHaveLength(count);
});

it("Empty cells among the zeros are not named", () => {
  const [finding] = found({ ...column("C", 0), "Cruscotto!C11": null });
  expect(finding?.cells.map(({ top }) => top + 1)).toEqual([6, 7, 10]);
});
