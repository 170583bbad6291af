/** What a result is worth, or why it is worth nothing yet: docs/scoring.md §2–§4, worked by hand. */
import { type Achievement, achievement, type Given } from "../../shared/target/achievement/achievement";
import type { Measure, NumericPart } from "../../shared/target/achievement/measure";
import type { ResultProblemCode, ResultReading } from "../../shared/target/resultReading";

const num = (value: number): ResultReading => ({ kind: "number", value, unit: "", asText: false });
const day = (text: string): ResultReading => ({ kind: "day", day: text, asText: false });
const unusable = (problem: ResultProblemCode): ResultReading => ({ kind: "unusable", problem });
const yes: ResultReading = { kind: "yes" };
const no: ResultReading = { kind: "no" };
const missing: ResultReading = { kind: "missing" };

const given = (more: Partial<Given>): Given => ({
  result: missing,
  today: "2016-12-31",
  closing: "2016-12-31",
  year: 2016,
  method: "proportional",
  cap: 1,
  latePerDay: 1,
  ...more,
});
const measureOf = (kind: NumericPart["kind"], low?: number, high?: number, percent = false): Measure => ({
  number: { kind, ...(low !== undefined && { low }), ...(high !== undefined && { high }), percent, unit: "" },
  done: false,
});
const min60 = measureOf("min", 60);
const max7 = measureOf("max", undefined, 7);
const share85 = measureOf("min", 0.85, undefined, true);
const shareRange = measureOf("range", 0.8, 0.9, true);
const due: Measure = { day: "2016-09-30", done: false };
const done: Measure = { done: true };
const both: Measure = { ...measureOf("min", 3), day: "2016-09-30" };

type Row = readonly [sentence: string, measure: Measure, more: Partial<Given>, expected: Partial<Achievement>];
const measured = (raw: number, value: number, reached: boolean, more: object = {}) => ({
  kind: "measured" as const,
  raw,
  value,
  reached,
  ...more,
});
const without = (kind: "pending" | "missing" | "unmeasurable", why: string) => ({ kind, why }) as Achievement;

const NUMBERS: readonly Row[] = [
  ["48 of 60 is 80 %", min60, { result: num(48) }, measured(0.8, 0.8, false, { variance: -12, number: 48 })],
  [
    "75 of 60 is capped at 100 %, raw kept",
    min60,
    { result: num(75) },
    measured(1.25, 1, true, { variance: 15, number: 75 }),
  ],
  [
    "75 of 60 with a cap of 120 % is 120 %",
    min60,
    { result: num(75), cap: 1.2 },
    measured(1.25, 1.2, true, { variance: 15, number: 75 }),
  ],
  [
    "the mirror reaches the calculation",
    measureOf("max", undefined, 8),
    { result: num(10), method: "mirror" },
    measured(0.75, 0.75, false, { variance: 2, number: 10 }),
  ],
  ["nothing typed is missing, also in April", min60, { today: "2016-04-30" }, without("missing", "no-result")],
  ["a yes for a count is to be verified", min60, { result: yes }, without("unmeasurable", "other-kind")],
  ["a no for a count is to be verified", min60, { result: no }, without("unmeasurable", "other-kind")],
  ["a day for a count is to be verified", min60, { result: day("2016-05-01") }, without("unmeasurable", "other-kind")],
  [
    "a text without meaning is to be verified",
    min60,
    { result: unusable("no-meaning") },
    without("unmeasurable", "no-meaning"),
  ],
  [
    "an error in the cell is to be verified",
    min60,
    { result: unusable("cell-error") },
    without("unmeasurable", "cell-error"),
  ],
];

// 42005 = 1/1/2015, 43465 = 31/12/2018: the window of 2016.
const SLIPS: readonly Row[] = [
  ["42400 for at least 60 is taken for a day", min60, { result: num(42400) }, without("unmeasurable", "other-kind")],
  [
    "the first day of the window is taken for a day",
    min60,
    { result: num(42005) },
    without("unmeasurable", "other-kind"),
  ],
  [
    "the last day of the window is taken for a day",
    min60,
    { result: num(43465) },
    without("unmeasurable", "other-kind"),
  ],
  ["one before the window is a number", min60, { result: num(42004) }, measured(42004 / 60, 1, true)],
  ["one after the window is a number", min60, { result: num(43466) }, measured(43466 / 60, 1, true)],
  ["another year has another window", min60, { result: num(42400), year: 2020 }, measured(42400 / 60, 1, true)],
  ["42400,5 is no whole number, hence a number", min60, { result: num(42400.5) }, measured(42400.5 / 60, 1, true)],
  [
    "42400 for at least 4240 is ten times it and no more: a number",
    measureOf("min", 4240),
    { result: num(42400) },
    measured(10, 1, true),
  ],
  [
    "42400 for at least 4239 is more than ten times it: a day",
    measureOf("min", 4239),
    { result: num(42400) },
    without("unmeasurable", "other-kind"),
  ],
  ["42400 for at most 7 is taken for a day", max7, { result: num(42400) }, without("unmeasurable", "other-kind")],
  [
    "42400 for 0–5000 is judged by the upper edge: a number",
    measureOf("range", 0, 5000),
    { result: num(42400) },
    measured(5000 / 42400, 5000 / 42400, false),
  ],
  ["85 for 85 % is to be verified", share85, { result: num(85) }, without("unmeasurable", "percent-typed-whole")],
  ["2,56 for 85 % is to be verified", share85, { result: num(2.56) }, without("unmeasurable", "percent-typed-whole")],
  ["2,55 for 85 % is three times it and no more: a number", share85, { result: num(2.55) }, measured(3, 1, true)],
  [
    "1,5 for 10 % is no more than 1,5: a number",
    measureOf("min", 0.1, undefined, true),
    { result: num(1.5) },
    measured(15, 1, true),
  ],
  [
    "1,6 for 10 % is to be verified",
    measureOf("min", 0.1, undefined, true),
    { result: num(1.6) },
    without("unmeasurable", "percent-typed-whole"),
  ],
  ["85 for 80–90 % is to be verified", shareRange, { result: num(85) }, without("unmeasurable", "percent-typed-whole")],
  [
    "2,6 for 80–90 % is judged by the upper edge: a number",
    shareRange,
    { result: num(2.6) },
    measured(0.9 / 2.6, 0.9 / 2.6, false),
  ],
  [
    "4 for at most 1 % is to be verified",
    measureOf("max", undefined, 0.01, true),
    { result: num(4) },
    without("unmeasurable", "percent-typed-whole"),
  ],
  ["200 for at least 60, no percentage, is a number", min60, { result: num(200) }, measured(200 / 60, 1, true)],
];

const DEADLINES: readonly Row[] = [
  [
    "the day itself is 100 %",
    due,
    { result: day("2016-09-30") },
    measured(1, 1, true, { variance: 0, day: "2016-09-30" }),
  ],
  [
    "nine days before is 100 %",
    due,
    { result: day("2016-09-21") },
    measured(1, 1, true, { variance: -9, day: "2016-09-21" }),
  ],
  [
    "the day after is 0 %",
    due,
    { result: day("2016-10-01") },
    measured(0, 0, false, { variance: 1, day: "2016-10-01" }),
  ],
  [
    "ten days late at 3 % a day is 70 %",
    due,
    { result: day("2016-10-10"), latePerDay: 0.03 },
    measured(0.7, 0.7, false, { variance: 10 }),
  ],
  [
    "a bare serial number is its day",
    due,
    { result: num(42643) },
    measured(1, 1, true, { variance: 0, day: "2016-09-30" }),
  ],
  [
    "the time of day is dropped",
    due,
    { result: num(42643.99) },
    measured(1, 1, true, { variance: 0, day: "2016-09-30" }),
  ],
  [
    "the time of day is dropped on the window's last day",
    due,
    { result: num(43465.5) },
    measured(0, 0, false, { day: "2018-12-31" }),
  ],
  ["the window opens on 1 January of the year before", due, { result: day("2015-01-01") }, measured(1, 1, true)],
  [
    "a day before the window is to be verified",
    due,
    { result: day("2014-12-31") },
    without("unmeasurable", "other-kind"),
  ],
  ["the window closes on 31 December two years after", due, { result: day("2018-12-31") }, measured(0, 0, false)],
  [
    "a day after the window is to be verified",
    due,
    { result: day("2019-01-01") },
    without("unmeasurable", "other-kind"),
  ],
  ["0 is to be verified", due, { result: num(0) }, without("unmeasurable", "other-kind")],
  ["1 is to be verified", due, { result: num(1) }, without("unmeasurable", "other-kind")],
  [
    "a serial number before the window is to be verified",
    due,
    { result: num(42004) },
    without("unmeasurable", "other-kind"),
  ],
  [
    "a serial number after the window is to be verified",
    due,
    { result: num(43466) },
    without("unmeasurable", "other-kind"),
  ],
  [
    "an impossible date is to be verified",
    due,
    { result: unusable("impossible-date") },
    without("unmeasurable", "impossible-date"),
  ],
  ["yes on the last good day is done", due, { result: yes, today: "2016-09-30" }, measured(1, 1, true)],
  [
    "yes once the day has passed needs its date",
    due,
    { result: yes, today: "2016-10-01" },
    without("missing", "needs-date"),
  ],
  [
    "no on the last good day is in progress",
    due,
    { result: no, today: "2016-09-30" },
    without("pending", "deadline-not-passed"),
  ],
  ["no once the day has passed is 0 %", due, { result: no, today: "2016-10-01" }, measured(0, 0, false)],
  [
    "nothing on the last good day is in progress",
    due,
    { today: "2016-09-30" },
    without("pending", "deadline-not-passed"),
  ],
  ["nothing once the day has passed is missing", due, { today: "2016-10-01" }, without("missing", "deadline-passed")],
];

const DEEDS: readonly Row[] = [
  ["yes is 100 %", done, { result: yes }, measured(1, 1, true)],
  ["yes is 100 % also after the closing date", done, { result: yes, today: "2017-02-01" }, measured(1, 1, true)],
  ["no is 0 %, at once", done, { result: no, today: "2016-04-30" }, measured(0, 0, false)],
  ["0,4 is a judged share", done, { result: num(0.4) }, measured(0.4, 0.4, false)],
  ["1 is done", done, { result: num(1) }, measured(1, 1, true)],
  ["0 is 0 %", done, { result: num(0) }, measured(0, 0, false)],
  ["1,01 is to be verified", done, { result: num(1.01) }, without("unmeasurable", "other-kind")],
  ["−0,1 is to be verified", done, { result: num(-0.1) }, without("unmeasurable", "other-kind")],
  ["a day by the closing date is 100 %", done, { result: day("2016-12-31") }, measured(1, 1, true, { variance: 0 })],
  ["a day after the closing date is 0 %", done, { result: day("2017-01-31") }, measured(0, 0, false, { variance: 31 })],
  [
    "a day by a later closing date is 100 %",
    done,
    { result: day("2017-01-31"), closing: "2017-01-31" },
    measured(1, 1, true),
  ],
  [
    "a day that a person states comes before the closing date",
    { done: true, day: "2016-06-30" },
    { result: day("2016-07-01") },
    measured(0, 0, false, { variance: 1 }),
  ],
  [
    "nothing before the closing date is in progress",
    done,
    { today: "2016-12-30" },
    without("pending", "deadline-not-passed"),
  ],
  ["nothing on the closing date is missing", done, {}, without("missing", "deadline-passed")],
  ["nothing after the closing date is missing", done, { today: "2017-01-01" }, without("missing", "deadline-passed")],
];

const PAIRS: readonly Row[] = [
  [
    "3 of 3 on time is 100 %",
    both,
    { result: num(3), doneOn: day("2016-09-15") },
    measured(1, 1, true, { variance: 0, number: 3, day: "2016-09-15" }),
  ],
  [
    "2 of 3 on time is 66,67 %",
    both,
    { result: num(2), doneOn: day("2016-09-15") },
    measured(2 / 3, 2 / 3, false, { variance: -1 }),
  ],
  [
    "3 of 3 ten days late at 3 % a day is 70 %",
    both,
    { result: num(3), doneOn: day("2016-10-10"), latePerDay: 0.03 },
    measured(0.7, 0.7, false, { variance: 0 }),
  ],
  [
    "2 of 3 and late: the lower counts",
    both,
    { result: num(2), doneOn: day("2016-10-10"), latePerDay: 0.01 },
    measured(2 / 3, 2 / 3, false),
  ],
  ["6 of 3 but late is 0 %", both, { result: num(6), doneOn: day("2016-10-01") }, measured(0, 0, false)],
  [
    "6 of 3 on time is 100 %, whatever the cap",
    both,
    { result: num(6), doneOn: day("2016-09-01"), cap: 1.5 },
    measured(1, 1, true),
  ],
  [
    "a number without its day while the day has not passed is in progress",
    both,
    { result: num(3), today: "2016-09-30" },
    without("pending", "deadline-not-passed"),
  ],
  [
    "a number without its day later is missing",
    both,
    { result: num(3), today: "2016-10-01" },
    without("missing", "part-missing"),
  ],
  [
    "a day without its number later is missing",
    both,
    { doneOn: day("2016-09-15"), today: "2016-10-01" },
    without("missing", "part-missing"),
  ],
  [
    "an empty Fatto il is missing",
    both,
    { result: num(3), doneOn: missing, today: "2016-10-01" },
    without("missing", "part-missing"),
  ],
  ["neither later is missing", both, { today: "2016-10-01" }, without("missing", "deadline-passed")],
  [
    "a day for the number is to be verified",
    both,
    { result: day("2016-09-15"), doneOn: day("2016-09-15") },
    without("unmeasurable", "other-kind"),
  ],
  ["a yes in Fatto il is to be verified", both, { result: num(3), doneOn: yes }, without("unmeasurable", "other-kind")],
  [
    "an impossible day in Fatto il is to be verified",
    both,
    { result: num(3), doneOn: unusable("impossible-date") },
    without("unmeasurable", "impossible-date"),
  ],
];

const JUDGED: readonly Row[] = [
  ["a judged 80 % is 80 %", { done: false, judged: 0.8 }, { result: num(3) }, measured(0.8, 0.8, false)],
  ["a judged 100 % is reached", { done: false, judged: 1 }, {}, measured(1, 1, true)],
  ["a judged 130 % is capped", { done: false, judged: 1.3 }, {}, measured(1.3, 1, true)],
  ["a judged −5 % is 0 %", { done: false, judged: -0.05 }, {}, measured(0, 0, false)],
];

describe("the achievement of a target", () => {
  it.each([...NUMBERS, ...SLIPS, ...DEADLINES, ...DEEDS, ...PAIRS, ...JUDGED])(
    "%s",
    (_sentence, measure, more, expected) => {
      const outcome = achievement(measure, given(more));
      if (expected.kind !== "measured" || outcome.kind !== "measured") expect(outcome).toEqual(expected);
      else {
        const { raw, value, ...rest } = expected as Extract<Achievement, { kind: "measured" }>;
        expect(outcome.raw).toBeCloseTo(raw, 10);
        expect(outcome.value).toBeCloseTo(value, 10);
        expect(outcome).toMatchObject(rest);
      }
    },
  );

  it.each(["unreadable-target", "missing-target", "no-base", "no-mean", "needs-judgement"] as const)(
    "a target without a number stays so, whatever the result: %s",
    (why) => {
      expect(achievement({ why }, given({ result: num(3) }))).toEqual({ kind: "unmeasurable", why });
    },
  );
});
