/** Targets that ask for less from year to year. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { targetSeriesBackwards } from "../../../../shared/check/rules/targets/targetSeriesBackwards";
import { tellFinding } from "../../../../shared/text/findings";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { told } from "./told";

behavesAsRule(targetSeriesBackwards);

const series = (row: number, e: string | number, f: string | number | null, g: string | number | null) => ({
  [`Cruscotto!E${row}`]: e,
  [`Cruscotto!F${row}`]: f,
  [`Cruscotto!G${row}`]: g,
  [`Cruscotto!H${row}`]: null,
});

it.each([
  ["less every year", series(6, ">= 50", ">= 45", ">= 40"), ["warning Cruscotto!E6 Cruscotto!F6 Cruscotto!G6"]],
  ["less in the last year", series(6, ">= 50", ">= 60", ">= 55"), ["warning Cruscotto!F6 Cruscotto!G6"]],
  ["less after a year without target", series(6, ">= 50", null, ">= 45"), ["warning Cruscotto!E6 Cruscotto!G6"]],
  ["the same every year", series(6, ">= 50", ">= 50", ">= 50"), []],
  ["more every year", series(6, ">= 50", ">= 60", ">= 70"), []],
  ["longer every year", series(7, "<= 5", "<= 6", "<= 7"), ["warning Cruscotto!E7 Cruscotto!F7 Cruscotto!G7"]],
  ["shorter every year", series(7, "<= 7", "<= 6", "<= 5"), []],
  ["a longer time in another unit", series(7, "<= 5 gg", "<= 6 mesi", "<= 6 mesi"), []],
  ["the unit left out", series(7, "<= 5 gg", "<= 6", "<= 6"), ["warning Cruscotto!E7 Cruscotto!F7"]],
  ["the unit left out the first year", series(7, "<= 5", "<= 6 gg", "<= 6 gg"), ["warning Cruscotto!E7 Cruscotto!F7"]],
  ["a percentage and a number, told elsewhere", series(6, ">= 50", ">= 45%", ">= 46%"), []],
  ["a share and a whole number, told elsewhere", series(10, ">= 85", ">= 0,9", ">= 0,9"), []],
  ["a decrease on purpose", series(7, "<= 100", "-10%", "-10%"), []],
  ["an increase that is a decrease", series(6, ">= 100", ">= +5%", ">= 104"), ["warning Cruscotto!F6 Cruscotto!G6"]],
  ["deadlines that move back", series(11, "30/09/2016", "30/06/2017", "30/11/2018"), []],
  ["ranges", series(6, "tra 5 e 6", "tra 4 e 5", "tra 3 e 4"), []],
  ["signs that turn", series(6, ">= 50", "<= 60", null), ["warning Cruscotto!E6 Cruscotto!F6"]],
  ["one sign against the others, told elsewhere", series(6, ">= 50", "<= 60", ">= 70"), []],
  [
    "less strict beside a sign told elsewhere",
    series(6, ">= 50", "<= 60", ">= 40"),
    ["warning Cruscotto!E6 Cruscotto!G6"],
  ],
  ["signs that turn where the name says which is wrong", series(7, "<= 7", ">= 6", null), []],
  ["bare numbers that turn", series(7, "7 gg", "6 gg", 5), []],
  ["a bare number against a sign, told elsewhere", series(6, "<= 50", 40, "<= 30"), []],
  ["bare numbers that get worse", series(6, 50, 45, 40), ["warning Cruscotto!E6 Cruscotto!F6 Cruscotto!G6"]],
] as const)("%s", (_what, changes, expected) => {
  expect(told(targetSeriesBackwards, changes)).toEqual(expected);
});

it("A sign that the direction column contradicts is told by another rule", () => {
  expect(told(targetSeriesBackwards, { "Cruscotto!F6": "<= 132" })).toEqual([]);
  expect(told(targetSeriesBackwards, { "Cruscotto!F6": ">= 110" })).toEqual(["warning Cruscotto!E6 Cruscotto!F6"]);
});

it.each([
  [
    series(6, ">= 50", ">= 45", ">= 40"),
    "asks-less",
    "higher",
    false,
    "Check the values; accept the finding if they are right.",
  ],
  [
    series(7, "<= 5", "<= 6", "<= 7"),
    "asks-less",
    "lower",
    false,
    "Check the values; accept the finding if they are right.",
  ],
  [series(6, ">= 50", "<= 60", null), "turns", "higher", false, "Write the same sign in every year, “>=” or “<=”."],
  [
    series(6, 50, 45, 40),
    "asks-less",
    "higher",
    true,
    "Write “<=” before the numbers if less is better, else check the values.",
  ],
  [
    series(7, 5, 6, 7),
    "asks-less",
    "lower",
    true,
    "Write “>=” before the numbers if more is better, else check the values.",
  ],
  [series(6, ">= 50", 45, 40), "asks-less", "higher", false, "Check the values; accept the finding if they are right."],
] as const)("What to do follows from how it goes back", (changes, how, better, isBare, todo) => {
  const [found] = findingsOf(targetSeriesBackwards, smallPlan(changes));
  expect(found?.data).toMatchObject({ how, better, isBare });
  expect(found && tellFinding(found, "en").todo).toBe(todo);
});

it("The first year that goes back is looked at first; the plan's year gives the weight", () => {
  const [found] = findingsOf(targetSeriesBackwards, smallPlan(series(6, ">= 50", ">= 45", ">= 46")));
  expect(found?.at.left).toBe(5);
  expect(found?.effect).toBeCloseTo(0.4, 10);
  const [later] = findingsOf(targetSeriesBackwards, smallPlan(series(6, ">= 50", ">= 60", ">= 55")));
  expect([later?.at.left, later?.effect]).toEqual([6, 0]);
});
