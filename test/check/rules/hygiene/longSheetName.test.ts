/** Names of sheets. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { longSheetName } from "../../../../shared/check/rules/hygiene/longSheetName";
import { findingsOf } from "../../runExample";

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
