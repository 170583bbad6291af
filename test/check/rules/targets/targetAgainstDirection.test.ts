/** Signs against the direction column. */
import { targetAgainstDirection } from "../../../../shared/check/rules/targets/targetAgainstDirection";
import { behavesAsRule } from "../../behavesAsRule";
import { told } from "./told";

behavesAsRule(targetAgainstDirection);

it.each([
  ["one year against the column", { "Cruscotto!F6": "<= 132" }, ["warning Cruscotto!F6 Cruscotto!H6"]],
  [
    "the column against every year",
    { "Cruscotto!H7": "crescente" },
    ["warning Cruscotto!E7 Cruscotto!F7 Cruscotto!G7 Cruscotto!H7"],
  ],
  ["a blank column", { "Cruscotto!F6": "<= 132", "Cruscotto!H6": null }, []],
  ["a bare number, which follows the column", { "Cruscotto!F6": 132 }, []],
  ["a decrease of what should rise", { "Cruscotto!F6": "-5%" }, []],
  ["a range", { "Cruscotto!F6": "tra 130 e 140" }, []],
  ["a deadline", { "Cruscotto!F6": "30/09/2017" }, []],
] as const)("%s", (_what, changes, expected) => {
  expect(told(targetAgainstDirection, changes)).toEqual(expected);
});
