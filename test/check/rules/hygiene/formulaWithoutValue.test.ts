/** Formulas without values, as a snapshot and as a file shows them. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { formulaWithoutValue } from "../../../../shared/check/rules/hygiene/formulaWithoutValue";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(formulaWithoutValue);

const none: ExampleCell = { value: null, formula: "Dati!B2" };
const never: ExampleCell = { value: { error: "#CALC!" }, formula: "Dati!B2" };
const found = (changes: Record<string, ExampleCell>) => findingsOf(formulaWithoutValue, smallPlan(changes));

it.each<[string, Record<string, ExampleCell>, string[]]>([
  ["a result", { "Cruscotto!D6": none }, ["error"]],
  ["a result, as files say it", { "Cruscotto!D6": never }, ["error"]],
  ["a result of another year", { "Cruscotto!C6": never }, ["warning"]],
  ["an amount", { "Risorse!D2": never }, ["error"]],
  ["the weight of an objective", { "Cruscotto!B4": never }, ["error"]],
  ["a column that is not read", { "Cruscotto!I3": "Note", "Cruscotto!I6": never }, []],
  ["an error without a formula", { "Cruscotto!D6": { error: "#CALC!" } }, []],
  ["another error", { "Cruscotto!D6": { value: { error: "#N/A" }, formula: "Dati!B2" } }, []],
  ["a formula that gives nothing to see", { "Cruscotto!D6": { value: "", formula: '""' } }, []],
  ["a formula that gives zero", { "Cruscotto!D6": { value: 0, formula: "Dati!B2" } }, []],
])("%s", (_name, changes, severities) => {
  expect(found(changes).map(({ severity }) => severity)).toEqual(severities);
});

it("A sheet is one finding, with the weight of its indicators", () => {
  const [finding, ...others] = found({ "Cruscotto!D6": never, "Cruscotto!D7": never, "Cruscotto!C10": never });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ key: "Cruscotto", severity: "error", data: { cells: 3, formula: "Dati!B2" } });
  expect(finding?.effect).toBeCloseTo(0.85, 10);
});

it("Weights none of which has a value are told all the same", () => {
  const weights = Object.fromEntries([4, 5, 6, 7, 8, 9, 10, 11].map((row) => [`Cruscotto!B${row}`, never]));
  const [finding] = found(weights);
  expect(finding).toMatchObject({ severity: "error", data: { cells: 8 } });
});
