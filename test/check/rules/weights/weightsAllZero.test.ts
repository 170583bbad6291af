/** Plans in which no indicator has a weight. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { WEIGHTS_RULES } from "../../../../shared/check/rules/weights/weights";
import { weightsAllZero } from "../../../../shared/check/rules/weights/weightsAllZero";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(weightsAllZero);

const all = (value: number | null) =>
  smallPlan(Object.fromEntries([6, 7, 10, 11].map((row) => [`Cruscotto!B${row}`, value])));

it.each([
  [0, true],
  [null, false],
])("Every indicator holds %p: one finding, and none of the other rules on weights", (value, zeros) => {
  const findings = WEIGHTS_RULES.flatMap((rule) => findingsOf(rule, all(value)));
  expect(findings.map(({ rule }) => rule)).toEqual(["weights-all-zero"]);
  expect(findings[0]).toMatchObject({ severity: "error", effect: 1, data: { indicators: 4, zeros } });
});

it("One weight is enough for a score", () => {
  const sheets = smallPlan(Object.fromEntries([6, 7, 10].map((row) => [`Cruscotto!B${row}`, 0])));
  expect(findingsOf(weightsAllZero, sheets)).toEqual([]);
});

it("Weights below zero are told as such", () => {
  expect(findingsOf(weightsAllZero, all(-1))).toEqual([]);
});
