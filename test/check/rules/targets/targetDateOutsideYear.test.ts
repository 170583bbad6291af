/** Deadlines in another year than their column. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { targetDateOutsideYear } from "../../../../shared/check/rules/targets/targetDateOutsideYear";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { told } from "./told";

behavesAsRule(targetDateOutsideYear);

const day = (value: number) => ({ value, format: "dd/mm/yyyy" });

it.each([
  ["the first day of the next year", { "Cruscotto!E11": "01/01/2017" }, ["warning Cruscotto!E11"]],
  ["the last day of the year before", { "Cruscotto!E11": day(42369) }, ["warning Cruscotto!E11"]],
  ["the last day of the year", { "Cruscotto!E11": day(42735) }, []],
  ["the first day of the year", { "Cruscotto!E11": "01/01/2016" }, []],
  ["a day of a later column", { "Cruscotto!F11": "30/09/2017" }, []],
  ["a day beside a number", { "Cruscotto!E6": "3 report entro il 30/09/2015" }, ["warning Cruscotto!E6"]],
  ["a day without a year", { "Cruscotto!E11": "entro settembre" }, []],
  ["no day", { "Cruscotto!E11": "sì" }, []],
  ["no target", { "Cruscotto!E11": "n.d." }, []],
])("%s", (_what, changes, expected) => {
  expect(told(targetDateOutsideYear, changes)).toEqual(expected);
});

it("The sentence tells the day of the plan's year", () => {
  const [found] = findingsOf(
    targetDateOutsideYear,
    smallPlan({ "Cruscotto!E11": "31/12/2015", "Cruscotto!F11": "31/12/2016" }),
  );
  expect(found).toMatchObject({ at: { left: 4 }, data: { day: "2015-12-31" } });
});
