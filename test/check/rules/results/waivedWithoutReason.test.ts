/** Waived indicators and their reasons. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { waivedWithoutReason } from "../../../../shared/check/rules/results/waivedWithoutReason";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsIn } from "../../runExample";

behavesAsRule(waivedWithoutReason);

const SHEET = "'1.1.1 Servizi innovativi'";
const found = (typed: Record<string, ExampleCell>) =>
  findingsIn(waivedWithoutReason, { says: { it: "", en: "" }, sheets: smallPlan(), finds: [], typed });

it.each<[string, Record<string, ExampleCell>, number]>([
  ["nothing typed", {}, 0],
  ["marked, no reason", { [`${SHEET}!L24`]: "sì" }, 1],
  ["marked, a blank reason", { [`${SHEET}!L24`]: "sì", [`${SHEET}!M24`]: "   " }, 1],
  ["marked, with its reason", { [`${SHEET}!L24`]: "sì", [`${SHEET}!M24`]: "ceduto" }, 0],
  ["a reason alone", { [`${SHEET}!M24`]: "ceduto" }, 0],
  ["two of them", { [`${SHEET}!L24`]: "sì", [`${SHEET}!L25`]: "sì" }, 2],
])("%s", (_name, typed, count) => {
  expect(found(typed)).toHaveLength(count);
});

it("It is a warning where the reason is to be written, with the weight that goes on counting", () => {
  const [finding] = found({ [`${SHEET}!L24`]: "sì" });
  expect(finding).toMatchObject({ severity: "warning", at: { top: 23, left: 12 } });
  expect(finding?.effect).toBeCloseTo(0.4, 10);
});
