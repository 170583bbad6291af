/** Values from other workbooks. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { externalFormula } from "../../../../shared/check/rules/hygiene/externalFormula";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(externalFormula);

const found = (changes: Record<string, ExampleCell>) => findingsOf(externalFormula, smallPlan(changes));
const linked: ExampleCell = { value: 130, formula: "[1]Foglio1!$B$4" };

it("It is a warning; only numbers of the plan's year weigh", () => {
  const [finding] = found({ "Cruscotto!D6": linked, "Cruscotto!C7": linked });
  expect(finding).toMatchObject({
    key: "Cruscotto",
    severity: "warning",
    data: { cells: 2, formula: "[1]Foglio1!$B$4" },
  });
  expect(finding?.effect).toBeCloseTo(0.4, 10);
});

it.each<[string, Record<string, ExampleCell>, number]>([
  ["a title", { "Cruscotto!A6": { value: "Imprese assistite", formula: "[1]Foglio1!A1" } }, 0],
  ["a weight", { "Cruscotto!B6": { value: 0.4, formula: "[1]Foglio1!A1", format: "0%" } }, 1],
  ["a target", { "Cruscotto!E6": { value: ">= 120", formula: "[1]Foglio1!A1" } }, 1],
  ["a cell beside the plan", { "Cruscotto!L6": linked }, 0],
  ["the weight of an objective", { "Cruscotto!B4": { value: 0.6, formula: "[1]Foglio1!A1", format: "0%" } }, 1],
])("%s", (_name, changes, count) => {
  expect(found(changes)).toHaveLength(count);
});
