/** Weights below zero. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { weightNegative } from "../../../../shared/check/rules/weights/weightNegative";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(weightNegative);

const of = (value: number) => findingsOf(weightNegative, smallPlan({ "Cruscotto!B7": { value, format: "0.00%" } }));

it("It is an error as large as the weight", () => {
  expect(of(-0.2)[0]).toMatchObject({ severity: "error", effect: 0.2, data: { weight: -0.2 } });
  expect(of(-7)[0]?.effect).toBe(1);
});

it("Zero is not below zero", () => {
  expect(of(0)).toEqual([]);
});

it("A programme's weight counts too", () => {
  expect(findingsOf(weightNegative, smallPlan({ "Cruscotto!B9": -0.4 }))).toHaveLength(1);
});
