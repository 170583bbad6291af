/** Targets that change kind over the years. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { targetKindChanges } from "../../../../shared/check/rules/targets/targetKindChanges";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { told } from "./told";

behavesAsRule(targetKindChanges);

const series = (e: string | number, f: string | number | null, g: string | number | null) => ({
  "Cruscotto!E10": e,
  "Cruscotto!F10": f,
  "Cruscotto!G10": g,
});

it.each([
  ["a percent sign left out in the middle", series("80%", 85, "90%"), ["warning Cruscotto!F10"]],
  ["a percent sign left out at first", series(80, "85%", "90%"), ["warning Cruscotto!E10"]],
  ["one percent sign too many", series(80, "85%", 90), ["warning Cruscotto!F10"]],
  ["of two, the one without its sign", series(80, "85%", null), ["warning Cruscotto!E10"]],
  ["of two, the one without its sign, later", series("80%", 85, null), ["warning Cruscotto!F10"]],
  ["a share among whole numbers", series(0.8, 85, 90), ["warning Cruscotto!E10"]],
  ["a whole number among shares", series(0.8, 85, 0.9), ["warning Cruscotto!F10"]],
  ["a number after 100 is no percentage", series(0.8, 120, 0.9), []],
  ["a number below 20 is no percentage", series(0.8, 19, 0.9), []],
  ["20 may be one", series(0.8, 20, 0.9), ["warning Cruscotto!F10"]],
  ["one is no share", series(1, 85, 90), []],
  ["days and months", series("<= 20 gg", "<= 2 mesi", "<= 15 gg"), ["warning Cruscotto!F10"]],
  ["days and a percentage", series("<= 20 gg", "<= 20 gg", "<= 15%"), ["warning Cruscotto!G10"]],
  ["euro, then the bare amount", series(">= € 1.000", ">= 1.100", ">= 1.200"), []],
  ["the bare amount, then euro", series(">= 1.000", ">= 1.100", ">= € 1.200"), []],
  ["other units", series(">= 3 report", ">= 4 incontri", ">= 5"), []],
  ["percentages", series("80%", "85%", "90%"), []],
  ["numbers", series(80, 85, 90), []],
  ["an increase of a number", series(">= 80", "+5%", "+5%"), []],
  ["points on a percentage", series(">= 80%", "+2 punti percentuali", ">= 85%"), []],
  ["a deadline among numbers", series(">= 3", "30/09/2017", ">= 5"), []],
] as const)("%s", (_what, changes, expected) => {
  expect(told(targetKindChanges, changes)).toEqual(expected);
});

it("The sentence shows what the others are like", () => {
  const [found] = findingsOf(targetKindChanges, smallPlan(series(80, "85%", "90%")));
  expect(found?.data).toMatchObject({ texts: ["80"], years: [2016], other: "85%", otherYear: 2017 });
});
