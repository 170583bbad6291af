/** Yes without a day. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { resultNeedsDate } from "../../../../shared/check/rules/results/resultNeedsDate";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(resultNeedsDate);

const found = (text: string, today: string) => findingsOf(resultNeedsDate, smallPlan({ "Cruscotto!D11": text }), today);

it.each<[string, string, boolean]>([
  ["sì", "2016-10-01", true],
  ["realizzato", "2016-10-01", true],
  ["sì", "2016-09-30", false],
  ["no", "2016-10-01", false],
  ["29/09/2016", "2016-10-01", false],
])("«%s» on %s", (text, today, isFound) => {
  const findings = found(text, today);
  expect(findings.map(({ severity }) => severity)).toEqual(isFound ? ["warning"] : []);
  if (isFound) expect(findings[0]?.effect).toBeCloseTo(0.15, 10);
});
