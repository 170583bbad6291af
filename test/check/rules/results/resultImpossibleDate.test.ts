/** Days that the calendar does not have. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { resultImpossibleDate } from "../../../../shared/check/rules/results/resultImpossibleDate";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(resultImpossibleDate);

const found = (cell: ExampleCell) => findingsOf(resultImpossibleDate, smallPlan({ "Cruscotto!D11": cell }));

it.each<[string, ExampleCell, boolean]>([
  ["31 September", "31/09/2016", true],
  ["29 February of a common year", "29/02/2015", true],
  ["a day before spreadsheets count", { value: -5, format: "dd/mm/yyyy" }, true],
  ["29 February of a leap year", "29/02/2016", false],
  ["the empty date", "00/01/1900", false],
  ["a true day", { value: 42628, format: "dd/mm/yyyy" }, false],
])("%s", (_name, cell, isFound) => {
  const findings = found(cell);
  expect(findings.map(({ severity }) => severity)).toEqual(isFound ? ["error"] : []);
});

it("It touches the weight of its indicator", () => {
  expect(found("31/09/2016")[0]?.effect).toBeCloseTo(0.15, 10);
});
