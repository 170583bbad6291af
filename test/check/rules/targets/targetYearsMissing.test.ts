/** Years without targets. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { targetYearsMissing } from "../../../../shared/check/rules/targets/targetYearsMissing";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { told } from "./told";

behavesAsRule(targetYearsMissing);

const none = { "Cruscotto!G6": null, "Cruscotto!G7": null, "Cruscotto!G10": null, "Cruscotto!G11": null };

it.each([
  ["the last year", { "Cruscotto!G6": null }, ["warning Cruscotto!G6"]],
  ["the last two", { "Cruscotto!F6": null, "Cruscotto!G6": null }, ["warning Cruscotto!F6 Cruscotto!G6"]],
  ["the year between", { "Cruscotto!F6": null }, ["warning Cruscotto!F6"]],
  ["a placeholder", { "Cruscotto!G6": "n.d." }, ["warning Cruscotto!G6"]],
  ["the plan's year, told elsewhere", { "Cruscotto!E6": null, "Cruscotto!G6": null }, []],
  ["nobody has the year", none, []],
  ["only one has the year", { ...none, "Cruscotto!G6": ">= 135" }, []],
  [
    "two of four have the year: most of the others",
    { ...none, "Cruscotto!G6": ">= 135", "Cruscotto!G7": "<= 5" },
    ["warning Cruscotto!G10", "info Cruscotto!G11"],
  ],
  [
    "a year between two is missed even where nobody has it",
    { "Cruscotto!F6": null, "Cruscotto!F7": null, "Cruscotto!F10": null, "Cruscotto!F11": null },
    ["warning Cruscotto!F6", "warning Cruscotto!F7", "warning Cruscotto!F10", "warning Cruscotto!F11"],
  ],
  ["after a deadline", { "Cruscotto!F11": null, "Cruscotto!G11": null }, ["info Cruscotto!F11 Cruscotto!G11"]],
  [
    "after a yes",
    { "Cruscotto!E11": "sì", "Cruscotto!F11": null, "Cruscotto!G11": null },
    ["info Cruscotto!F11 Cruscotto!G11"],
  ],
  ["between deadlines", { "Cruscotto!F11": null }, ["warning Cruscotto!F11"]],
  ["a text that cannot be read is a text", { "Cruscotto!G6": "vedi allegato" }, []],
] as const)("%s", (_what, changes, expected) => {
  expect(told(targetYearsMissing, changes)).toEqual(expected);
});

it("Half of the others are not most of them", () => {
  const threeIndicators = {
    "Cruscotto!A11": null,
    "Cruscotto!B11": null,
    "Cruscotto!D11": null,
    "Cruscotto!E11": null,
    "Cruscotto!F11": null,
    "Cruscotto!G11": null,
  };
  const one = { ...threeIndicators, "Cruscotto!G6": null, "Cruscotto!G7": null };
  expect(told(targetYearsMissing, one)).toEqual([]);
  expect(told(targetYearsMissing, { ...one, "Cruscotto!G7": "<= 5" })).toEqual(["warning Cruscotto!G6"]);
});

it("The finding counts the targets that there are", () => {
  const [found] = findingsOf(targetYearsMissing, smallPlan({ "Cruscotto!G6": "n.d." }));
  expect(found?.data).toEqual({
    indicator: "Imprese assistite",
    years: [2018],
    text: "n.d.",
    stated: 2,
    isOnce: false,
  });
  expect(found?.effect).toBe(0);
});

it("A register with a column for one year only lacks no other", () => {
  expect(told(targetYearsMissing, { "Indicatori operativi!C2": ">= 5" })).toEqual([]);
});
