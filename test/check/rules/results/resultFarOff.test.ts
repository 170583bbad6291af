/** Results far from their targets: how far is far, and what is no slip. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { resultFarOff } from "../../../../shared/check/rules/results/resultFarOff";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(resultFarOff);

const found = (result: ExampleCell, target: string, before: ExampleCell = null) =>
  findingsOf(
    resultFarOff,
    smallPlan({ "Cruscotto!C6": before, "Cruscotto!D6": result, "Cruscotto!E6": target, "Cruscotto!H6": null }),
  );

it.each<[ExampleCell, string, number | undefined]>([
  [50, ">= 10", 5],
  [49.9, ">= 10", undefined],
  [90, ">= 9", 10],
  [89, ">= 9", undefined],
  [20, ">= 2", 10],
  [19, ">= 2", undefined],
  [30, ">= 1", undefined],
  [600, "> 100", 6],
  [600, "<= 100", undefined],
  [600, "tra 50 e 100", undefined],
  [0.8, ">= 10%", 8],
  [0.79, ">= 10%", undefined],
  [0.4, ">= 5%", 8],
  [0.4, ">= 4%", undefined],
  [1.25, ">= 1.250", 0.001],
  [1.25, ">= 400", undefined],
  [1.25, ">= 500", 0.0025],
  [1.5, ">= 500", undefined],
  [12.5, ">= 1.250", undefined],
  [0.5, ">= 1.250", undefined],
  [2, ">= 1.250", undefined],
  [1.25, "<= 1.250", undefined],
])("%s for «%s»", (result, target, times) => {
  const findings = found(result, target);
  expect(findings.map(({ data }) => (data as { times: number }).times)).toEqual(times === undefined ? [] : [times]);
});

it.each<[ExampleCell, boolean]>([
  [1300, false],
  [434, false],
  [433, true],
  [3899, false],
  [3900, true],
  ["1.300", false],
  ["n.d.", true],
])("1300 for 100 after %s the year before", (before, isFound) => {
  expect(found(1300, ">= 100", before)).toHaveLength(isFound ? 1 : 0);
});

it("It is a warning with the weight of its indicator", () => {
  const [finding] = found(1300, ">= 100");
  expect(finding?.severity).toBe("warning");
  expect(finding?.effect).toBeCloseTo(0.4, 10);
});
