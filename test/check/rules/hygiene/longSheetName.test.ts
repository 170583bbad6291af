/** Names of sheets. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { longSheetName } from "../../../../shared/check/rules/hygiene/longSheetName";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(longSheetName);

it.each([
  [31, 0],
  [32, 1],
  [100, 1],
])("%d characters", (length, count) => {
  const name = "n".repeat(length);
  const findings = findingsOf(longSheetName, smallPlan({}, [{ name, rows: [["a"]] }]));
  expect(findings).toHaveLength(count);
  if (count > 0) expect(findings[0]).toMatchObject({ severity: "warning", key: name, data: { sheet: name, length } });
});
