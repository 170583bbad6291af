/** Hidden sheets of the plan. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { hiddenSheet } from "../../../../shared/check/rules/hygiene/hiddenSheet";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsIn, findingsOf } from "../../runExample";

behavesAsRule(hiddenSheet);

const hide = (name: string) =>
  smallPlan().map((sheet) => (sheet.name === name ? { ...sheet, hidden: true as const } : sheet));

it("The cockpit weighs all, a register nothing", () => {
  const [cockpit] = findingsOf(hiddenSheet, hide("Cruscotto"));
  expect(cockpit).toMatchObject({ key: "Cruscotto", severity: "warning", data: { sheet: "Cruscotto" } });
  expect(cockpit?.effect).toBeCloseTo(1, 10);
  expect(findingsOf(hiddenSheet, hide("Risorse"))).toMatchObject([{ key: "Risorse", effect: 0 }]);
});

it("Visible sheets and Cabina's own hidden sheet are not told", () => {
  expect(findingsOf(hiddenSheet, smallPlan())).toEqual([]);
  expect(findingsIn(hiddenSheet, { says: { it: "", en: "" }, sheets: smallPlan(), typed: {}, finds: [] })).toEqual([]);
});
