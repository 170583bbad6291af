/** Two results of one indicator, with Cabina's sheets in the workbook. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { resultTwoResults } from "../../../../shared/check/rules/results/resultTwoResults";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsIn } from "../../runExample";

behavesAsRule(resultTwoResults);

const SHEET = "'1.1.1 Servizi innovativi'";
const found = (typed: Record<string, ExampleCell>) =>
  findingsIn(resultTwoResults, { says: { it: "", en: "" }, sheets: smallPlan(), finds: [], typed });

it("It is an error, shown at the plan's cell, with both cells and both results", () => {
  const [finding] = found({ [`${SHEET}!F18`]: 128 });
  expect(finding).toMatchObject({ severity: "error", at: { sheet: "Cruscotto", top: 5, left: 3 } });
  expect(finding?.cells).toHaveLength(2);
  expect(finding?.data).toMatchObject({ text: "130", other: "128" });
  expect(finding?.effect).toBeCloseTo(0.4, 10);
});

it("Where a person judges, no number depends on it", () => {
  expect(found({ [`${SHEET}!F18`]: 128, [`${SHEET}!G24`]: 0.9 })).toMatchObject([{ severity: "warning" }]);
});

it("A waived indicator asks for nothing", () => {
  expect(found({ [`${SHEET}!F18`]: 128, [`${SHEET}!L24`]: "sì", [`${SHEET}!M24`]: "ceduto" })).toEqual([]);
});

it("A checkpoint is no second result", () => {
  expect(found({ [`${SHEET}!E18`]: 90 })).toEqual([]);
});
