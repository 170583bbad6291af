/** Whose word counts: the person's, then *Regole di calcolo*, then the defaults. */
import { settingsFor } from "../../src/actions/settingsFor";

const clock = "2026-11-23";

it.each([
  ["a plan of a past year is judged at its last day", 2016, {}, undefined, "2016-12-31"],
  ["a plan of this year is judged today", 2026, {}, undefined, clock],
  ["a plan of next year is judged today", 2027, {}, undefined, clock],
  [
    "the date asked for counts first",
    2016,
    { today: "2016-08-31" },
    { settings: {}, reference: "2016-04-30" },
    "2016-08-31",
  ],
  ["then the one in the rules", 2016, {}, { settings: {}, reference: "2016-04-30" }, "2016-04-30"],
  ["a blank one in the rules means today", 2016, {}, { settings: {} }, clock],
] as const)("%s", (_, year, wishes, rules, today) => {
  expect(settingsFor(year, clock, wishes, rules).today).toBe(today);
});

it("what the rules say replaces the defaults, what is asked replaces both", () => {
  const rules = { settings: { cap: 1.5, missing: "zero" as const, closing: "2017-01-31" } };
  expect(settingsFor(2016, clock, {}, rules)).toMatchObject({
    cap: 1.5,
    missing: "zero",
    closing: "2017-01-31",
    greenFrom: 0.9,
  });
  expect(settingsFor(2016, clock, { missing: "pending" }, rules)).toMatchObject({ missing: "pending", cap: 1.5 });
});

it("the year is the plan's, whatever the rules' cell says", () => {
  expect(settingsFor(2017, clock, {}, { settings: { year: 2016 } }).year).toBe(2017);
});
