/** The same indicator twice in a programme. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { indicatorRepeated } from "../../../../shared/check/rules/structure/indicatorRepeated";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(indicatorRepeated);

it("It is a warning as heavy as both, at the later one", () => {
  const [finding] = findingsOf(indicatorRepeated, smallPlan({ "Cruscotto!A7": "imprese  ASSISTITE" }));
  expect(finding).toMatchObject({
    severity: "warning",
    data: { title: "Imprese assistite", times: 2 },
    at: { top: 6 },
  });
  expect(finding?.effect).toBeCloseTo(0.6, 10);
});

it("Rows without a title are not the same indicator", () => {
  expect(findingsOf(indicatorRepeated, smallPlan({ "Cruscotto!A6": null, "Cruscotto!A7": null }))).toEqual([]);
});

it("Titles that differ in a number are two indicators", () => {
  expect(findingsOf(indicatorRepeated, smallPlan({ "Cruscotto!A6": "Fase 1", "Cruscotto!A7": "Fase 2" }))).toEqual([]);
});
