/** Days that the calendar does not have. */
import { targetImpossibleDate } from "../../../../shared/check/rules/targets/targetImpossibleDate";
import { behavesAsRule } from "../../behavesAsRule";
import { foundWith, overridden, short, told } from "./told";

behavesAsRule(targetImpossibleDate);

it.each([
  ["an error in the plan's year", { "Cruscotto!E11": "31/09/2016" }, ["error Cruscotto!E11"]],
  ["a warning in another", { "Cruscotto!F11": "entro il 31 novembre" }, ["warning Cruscotto!F11"]],
  [
    "one finding over several years",
    { "Cruscotto!E11": "31/09/2016", "Cruscotto!G11": "31/09/2018" },
    ["error Cruscotto!E11 Cruscotto!G11"],
  ],
  ["nothing on a leap day", { "Cruscotto!E11": "entro il 29/02/2016" }, []],
  ["nothing on other texts that cannot be read", { "Cruscotto!E11": "vedi allegato" }, []],
] as const)("It is %s", (_what, changes, expected) => {
  expect(told(targetImpossibleDate, changes)).toEqual(expected);
});

it("A day that a person has written for it settles it", () => {
  expect(foundWith(targetImpossibleDate, { "Cruscotto!E11": "31/09/2016" }, overridden)).toEqual([]);
  expect(foundWith(targetImpossibleDate, { "Cruscotto!F11": "31/09/2017" }, overridden).map(short)).toHaveLength(1);
});
