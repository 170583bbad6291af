/** Two conditions in one cell. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { targetTwoConditions } from "../../../../shared/check/rules/targets/targetTwoConditions";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { foundWith, overridden, told } from "./told";

behavesAsRule(targetTwoConditions);

it.each([
  ["n. 3 report entro il 30/09", ["info Cruscotto!E6"]],
  ["100% entro il 31/10/2016", ["info Cruscotto!E6"]],
  ["+5%; entro il 30/06/2016", ["info Cruscotto!E6"]],
  ["80% e 10 gg", ["warning Cruscotto!E6"]],
  ["almeno 100 Comuni e almeno 5 Regioni", ["warning Cruscotto!E6"]],
  ["tra 3 e 5", []],
  ["3 oppure 4", []],
  ["entro il 30/06/2016", []],
  [">= 120", []],
] as const)("«%s»: %p", (text, expected) => {
  expect(told(targetTwoConditions, { "Cruscotto!E6": text })).toEqual(expected);
});

it("The conditions are told as they were read", () => {
  const [found] = findingsOf(targetTwoConditions, smallPlan({ "Cruscotto!E6": "n. 3 report entro il 30/09" }));
  expect(found?.data).toMatchObject({ parts: ["≥\u00a03 report", "entro il 30/09/2016"], canBeMeasured: true });
});

it("A judged percentage settles the plan's year, not the next", () => {
  expect(foundWith(targetTwoConditions, { "Cruscotto!E6": "80% e 10 gg" }, overridden)).toEqual([]);
  expect(foundWith(targetTwoConditions, { "Cruscotto!F6": "80% e 10 gg" }, overridden)).toHaveLength(1);
});

it("Conditions that can be measured and that cannot are two findings", () => {
  const changes = { "Cruscotto!E6": "n. 3 report entro il 30/09", "Cruscotto!F6": "80% e 10 gg" };
  expect(told(targetTwoConditions, changes)).toEqual(["warning Cruscotto!F6", "info Cruscotto!E6"]);
});
