/** Values that change by themselves. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { volatileFormula } from "../../../../shared/check/rules/hygiene/volatileFormula";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(volatileFormula);

const found = (changes: Record<string, ExampleCell>) => findingsOf(volatileFormula, smallPlan(changes));
const today: ExampleCell = { value: 42628, formula: "TODAY()", format: "dd/mm/yyyy" };

it("It is a warning with the weight of its indicator", () => {
  const [finding] = found({ "Cruscotto!D11": today });
  expect(finding).toMatchObject({ key: "Cruscotto", severity: "warning", data: { cells: 1, formula: "TODAY()" } });
  expect(finding?.effect).toBeCloseTo(0.15, 10);
});

it("A date of printing in the letterhead, a day beside the plan", () => {
  expect(found({ "Cruscotto!H1": today })).toEqual([]);
  expect(found({ "Cruscotto!L11": today })).toEqual([]);
});
