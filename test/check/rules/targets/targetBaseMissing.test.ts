/** Steps without what they are taken from. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { targetBaseMissing } from "../../../../shared/check/rules/targets/targetBaseMissing";
import { tellFinding } from "../../../../shared/text/findings";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { foundWith, overridden, told } from "./told";

behavesAsRule(targetBaseMissing);

it.each([
  ["no year before", { "Cruscotto!E6": "+5%" }, ["error Cruscotto!E6"]],
  [
    "a result that is no number",
    { "Cruscotto!E6": "+5% sul risultato 2015", "Cruscotto!C6": "buono" },
    ["error Cruscotto!E6"],
  ],
  ["a result that is not there", { "Cruscotto!E6": "+5% sul risultato 2014" }, ["error Cruscotto!E6"]],
  [
    "a base of zero that cannot grow by a share",
    { "Cruscotto!E6": "+5% sul risultato 2015", "Cruscotto!C6": 0 },
    ["error Cruscotto!E6"],
  ],
  ["a later year without base", { "Cruscotto!E6": "sì", "Cruscotto!F6": "+5%" }, ["warning Cruscotto!F6"]],
  ["a base that is supposed", { "Cruscotto!F6": "+5%" }, ["warning Cruscotto!F6"]],
  ["a step and a day", { "Cruscotto!F6": "+5% entro il 30/09/2017" }, ["warning Cruscotto!F6"]],
  ["a base that is named", { "Cruscotto!F6": "+5% sul target 2016" }, []],
  ["last year's value, kept", { "Cruscotto!E6": "mantenimento valore 2015" }, []],
  ["a mean, told elsewhere", { "Cruscotto!E6": "+5% sulla media regionale" }, []],
  ["a number", { "Cruscotto!E6": ">= 120" }, []],
] as const)("%s", (_what, changes, expected) => {
  expect(told(targetBaseMissing, changes)).toEqual(expected);
});

it("An unresolved and a supposed base of one indicator are two findings", () => {
  const changes = { "Cruscotto!E6": "+5%", "Cruscotto!F6": ">= 130", "Cruscotto!G6": "+5%" };
  expect(told(targetBaseMissing, changes)).toEqual(["error Cruscotto!E6", "warning Cruscotto!G6"]);
});

it("A column of zeros is no base, and the sentence says so", () => {
  const [found] = findingsOf(
    targetBaseMissing,
    smallPlan({
      "Cruscotto!E6": "+5% sul risultato 2015",
      "Cruscotto!C6": 0,
      "Cruscotto!C7": 0,
      "Cruscotto!C10": 0,
    }),
  );
  expect(found?.data).toMatchObject({ base: "none", of: "result", baseYear: 2015, onlyZeros: true });
  expect(found && tellFinding(found, "it").message).toContain("i risultati 2015 sono tutti zero, cioè mancano");
});

it("The sentence names the base that is used", () => {
  const [target] = findingsOf(targetBaseMissing, smallPlan({ "Cruscotto!F6": "+5%" }));
  expect(target?.data).toMatchObject({ base: "supposed", of: "previousTarget", baseYear: 2016, onlyZeros: false });
  const [result] = findingsOf(targetBaseMissing, smallPlan({ "Cruscotto!F6": "+5% annuo" }));
  expect(result?.data).toMatchObject({ base: "supposed", of: "previousResult", baseYear: 2016 });
  expect(result && tellFinding(result, "en").message).toContain("the 2016 result is used");
});

it("A threshold that a person has written settles the plan's year", () => {
  expect(foundWith(targetBaseMissing, { "Cruscotto!E6": "+5%" }, overridden)).toEqual([]);
});
