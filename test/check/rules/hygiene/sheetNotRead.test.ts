/** Sheets that are too large to be read to their end. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { sheetNotRead } from "../../../../shared/check/rules/hygiene/sheetNotRead";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(sheetNotRead);

it("A large sheet beside the plan is named; one that is part of the plan is told by recognition", () => {
  const large = { name: "Estrazione", rows: [["a", 1]], depth: "head" as const };
  expect(findingsOf(sheetNotRead, smallPlan({}, [large]))).toMatchObject([
    { key: "Estrazione", severity: "warning", effect: 0, at: { sheet: "Estrazione", top: 0, left: 0 } },
  ]);
  const cut = smallPlan().map((sheet) => (sheet.name === "Cruscotto" ? { ...sheet, depth: "head" as const } : sheet));
  expect(findingsOf(sheetNotRead, cut)).toEqual([]);
});
