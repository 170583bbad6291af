/** Fractions in the place of counts. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { resultFraction } from "../../../../shared/check/rules/results/resultFraction";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(resultFraction);

it.each<[ExampleCell, string, boolean]>([
  [0.85, ">= 120", true],
  [0.85, ">= 5", true],
  [0.85, "> 5", true],
  [0.85, ">= 4", false],
  [0, ">= 120", false],
  [1, ">= 120", false],
  [1.5, ">= 120", false],
  [-0.5, ">= 120", false],
  [0.85, "<= 120", false],
  [0.85, ">= 80%", false],
  [0.85, "tra 5 e 10", true],
  ["0,85", ">= 120", true],
])("%s for «%s»", (result, target, isFound) => {
  const findings = findingsOf(
    resultFraction,
    smallPlan({ "Cruscotto!D6": result, "Cruscotto!E6": target, "Cruscotto!H6": null }),
  );
  expect(findings.map(({ severity }) => severity)).toEqual(isFound ? ["warning"] : []);
  if (isFound) expect(findings[0]?.effect).toBeCloseTo(0.4, 10);
});
