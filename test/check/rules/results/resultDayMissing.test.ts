/** Deadlines that have passed without a day. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { resultDayMissing } from "../../../../shared/check/rules/results/resultDayMissing";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsIn, findingsOf } from "../../runExample";

behavesAsRule(resultDayMissing);

const found = (changes: Record<string, ExampleCell>, today: string) =>
  findingsOf(resultDayMissing, smallPlan(changes), today);

it.each<[string, Record<string, ExampleCell>, string, number]>([
  ["on the day", { "Cruscotto!D11": null }, "2016-09-30", 0],
  ["the day after", { "Cruscotto!D11": null }, "2016-10-01", 1],
  ["the day before the year closes", { "Cruscotto!D11": null }, "2016-12-30", 1],
  ["once the year is closed it is one of the missing results", { "Cruscotto!D11": null }, "2016-12-31", 0],
  ["a count is not late", { "Cruscotto!D6": null }, "2016-12-30", 0],
  ["no is an answer", { "Cruscotto!D11": "no" }, "2016-12-30", 0],
])("%s", (_name, changes, today, count) => {
  expect(found(changes, today)).toHaveLength(count);
});

it("A number without its day is told even when the year is closed", () => {
  const [finding] = found({ "Cruscotto!E6": "n. 120 imprese entro il 30/09/2016" }, "2016-12-31");
  expect(finding).toMatchObject({ severity: "warning", data: { half: true }, at: { top: 5, left: 3 } });
  expect(finding?.effect).toBeCloseTo(0.4, 10);
});

it("A missing day is not half a result", () => {
  const [finding] = found({ "Cruscotto!D11": null }, "2016-10-01");
  expect(finding).toMatchObject({ data: { half: false, indicator: "Carta dei servizi" } });
  expect(finding?.effect).toBeCloseTo(0.15, 10);
});

it("A number with its day beside it is whole", () => {
  const example = {
    says: { it: "", en: "" },
    finds: [],
    sheets: smallPlan({ "Cruscotto!E6": "n. 120 imprese entro il 30/09/2016" }),
  };
  const typed = { "'1.1.1 Servizi innovativi'!H24": { value: 42600, format: "dd/mm/yyyy" } };
  expect(findingsIn(resultDayMissing, { ...example, typed: {} })).toHaveLength(1);
  expect(findingsIn(resultDayMissing, { ...example, typed })).toEqual([]);
});
