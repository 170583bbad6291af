/** Weights that no indicator carries. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { weightsDoNotAddUp } from "../../../../shared/check/rules/weights/weightsDoNotAddUp";
import { weightWithoutIndicators } from "../../../../shared/check/rules/weights/weightWithoutIndicators";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(weightWithoutIndicators);

const percent = (value: number) => ({ value, format: "0.00%" });
const empty = (weight: number | null) =>
  smallPlan({ "Cruscotto!A12": "1.3 Terzo obiettivo", "Cruscotto!B12": weight === null ? null : percent(weight) });

it("An objective without programmes, with its weight as the effect", () => {
  const [finding] = findingsOf(weightWithoutIndicators, empty(0.1));
  expect(finding).toMatchObject({ severity: "error", effect: 0.1, data: { level: "objective", indicators: 0 } });
});

it("Without a weight, or with zero, nothing is lost", () => {
  expect(findingsOf(weightWithoutIndicators, empty(null))).toEqual([]);
  expect(findingsOf(weightWithoutIndicators, empty(0))).toEqual([]);
});

it("The lowest weight is told, not those above", () => {
  const keys = findingsOf(weightWithoutIndicators, smallPlan({ "Cruscotto!B10": null, "Cruscotto!B11": null })).map(
    ({ key }) => key,
  );
  expect(keys).toEqual(["P1/1.2/1.2.1"]);
});

it("Indicators that weigh zero are a sum that does not come out", () => {
  const sheets = smallPlan({ "Cruscotto!B10": percent(0), "Cruscotto!B11": percent(0) });
  expect(findingsOf(weightWithoutIndicators, sheets)).toEqual([]);
  expect(findingsOf(weightsDoNotAddUp, sheets)).toHaveLength(1);
});
