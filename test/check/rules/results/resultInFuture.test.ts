/** Days that are still to come. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { resultInFuture } from "../../../../shared/check/rules/results/resultInFuture";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsIn, findingsOf } from "../../runExample";

behavesAsRule(resultInFuture);

const found = (changes: Record<string, ExampleCell>, today: string) =>
  findingsOf(resultInFuture, smallPlan(changes), today);

it.each<[string, Record<string, ExampleCell>, string, number]>([
  ["the day itself", {}, "2016-09-15", 0],
  ["the day before", {}, "2016-09-14", 1],
  ["a text", { "Cruscotto!D11": "15/09/2016" }, "2016-09-14", 1],
  ["the bare number of the day", { "Cruscotto!D11": 42628 }, "2016-09-14", 1],
  ["the bare number of the day, passed", { "Cruscotto!D11": 42628 }, "2016-09-15", 0],
  ["a yes", { "Cruscotto!D11": "sì" }, "2016-09-14", 0],
  [
    "a day where things are counted is no day",
    { "Cruscotto!D11": null, "Cruscotto!D6": "15/09/2016" },
    "2016-01-01",
    0,
  ],
  ["a share of what is to be done", { "Cruscotto!E11": "realizzato", "Cruscotto!D11": 1 }, "2016-01-01", 0],
])("%s", (_name, changes, today, count) => {
  expect(found(changes, today)).toHaveLength(count);
});

it("It names the day of reference, and weighs as much as its indicator", () => {
  const [finding] = found({}, "2016-09-14");
  expect(finding).toMatchObject({ severity: "warning", data: { text: "15/09/2016", today: "14/09/2016" } });
  expect(finding?.effect).toBeCloseTo(0.15, 10);
});

it("The day beside a number is looked at too", () => {
  const example = {
    says: { it: "", en: "" },
    finds: [],
    sheets: smallPlan({ "Cruscotto!E6": "n. 120 imprese entro il 30/09/2016", "Cruscotto!D11": null }),
    typed: { "'1.1.1 Servizi innovativi'!H24": { value: 42628, format: "dd/mm/yyyy" } },
  };
  expect(findingsIn(resultInFuture, { ...example, today: "2016-09-14" })).toMatchObject([
    { at: { sheet: "1.1.1 Servizi innovativi", top: 23, left: 7 } },
  ]);
  expect(findingsIn(resultInFuture, { ...example, today: "2016-09-15" })).toEqual([]);
});
