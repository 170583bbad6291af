/** Weights that are no numbers. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { weightUnreadable } from "../../../../shared/check/rules/weights/weightUnreadable";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(weightUnreadable);

it.each([["alto"], ["6 o 7"], [true], [{ error: "#N/A" }]])("%p is named with its indicator", (value) => {
  const [finding] = findingsOf(weightUnreadable, smallPlan({ "Cruscotto!B7": value }));
  expect(finding).toMatchObject({ severity: "error", key: "2016/1.1.1/2" });
  expect(finding?.data).toMatchObject({ title: "Durata media delle istruttorie (giorni)" });
});

it("The error is shown as the cell shows it", () => {
  const [finding] = findingsOf(weightUnreadable, smallPlan({ "Cruscotto!B9": { error: "#REF!" } }));
  expect(finding?.data).toEqual({ text: "#REF!", title: "Comunicazione" });
  expect(finding?.effect).toBeCloseTo(0.4, 10);
});

it("Other remarks are not weights", () => {
  expect(findingsOf(weightUnreadable, smallPlan({ "Cruscotto!H6": "boh" }))).toEqual([]);
});

it("A formula that was never calculated has a rule of its own; one that gives an error has not", () => {
  const cell = (error: string) => ({ value: { error }, formula: "SUM(Z1:Z9)" });
  expect(findingsOf(weightUnreadable, smallPlan({ "Cruscotto!B7": cell("#CALC!") }))).toEqual([]);
  expect(findingsOf(weightUnreadable, smallPlan({ "Cruscotto!B7": cell("#REF!") }))).toHaveLength(1);
});
