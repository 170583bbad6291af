/** Weights above 100 %. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { weightOverWhole } from "../../../../shared/check/rules/weights/weightOverWhole";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(weightOverWhole);

const of = (value: number) => findingsOf(weightOverWhole, smallPlan({ "Cruscotto!B7": { value, format: "0.00%" } }));

it.each([
  [1, 0],
  [1.0001, 0],
  [1.0002, 1],
  [1.2, 1],
])("A weight of %d", (value, findings) => {
  expect(of(value)).toHaveLength(findings);
});

it("It touches what stands under it", () => {
  expect(of(1.2)[0]).toMatchObject({ severity: "error", data: { weight: 1.2 } });
  expect(of(1.2)[0]?.effect).toBeGreaterThan(0);
});

it("What moving by a hundred mends is on another scale, not above the whole", () => {
  expect(of(20)).toEqual([]);
});
