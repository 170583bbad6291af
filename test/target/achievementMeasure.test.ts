/** A target in numbers, and a person's word on it: docs/scoring.md §1. */
import { measureOf, toMeasure } from "../../shared/target/achievement/measurable";
import type { BaseValue, Measure, Unmeasurable } from "../../shared/target/achievement/measure";
import { boundOf, singleBound } from "../../shared/target/achievement/measure";
import { type Override, overrideMeasure } from "../../shared/target/achievement/override";
import type { Base, Comparison, Target } from "../../shared/target/target";

const none = () => undefined;
const count = (value: number): BaseValue => ({ value, percent: false, unit: "eventi", year: 2015 });
const share = (value: number): BaseValue => ({ value, percent: true, unit: "%", year: 2015 });
const last: Base = { kind: "previousTarget" };
const mean: Base = { kind: "mean", of: "regionale" };
const change = (by: number, unit: string, comparison: Comparison, base: Base = last): Target => ({
  kind: "change",
  by,
  unit,
  base,
  comparison,
});
const three: Target = { kind: "atLeast", value: 3, unit: "report" };
const june: Target = { kind: "by", day: "2016-06-30" };

describe("a target becomes numbers", () => {
  const rows: readonly (readonly [string, Target, Measure | Unmeasurable])[] = [
    [
      "at least 25",
      { kind: "atLeast", value: 25, unit: "" },
      { number: { kind: "min", low: 25, percent: false, unit: "" }, done: false },
    ],
    [
      "more than 6",
      { kind: "moreThan", value: 6, unit: "" },
      { number: { kind: "min>", low: 6, percent: false, unit: "" }, done: false },
    ],
    [
      "at most 7 days",
      { kind: "atMost", value: 7, unit: "days" },
      { number: { kind: "max", high: 7, percent: false, unit: "days" }, done: false },
    ],
    [
      "less than 5 %",
      { kind: "lessThan", value: 0.05, unit: "%" },
      { number: { kind: "max<", high: 0.05, percent: true, unit: "%" }, done: false },
    ],
    [
      "exactly 50 is a range with equal edges",
      { kind: "exactly", value: 50, unit: "" },
      { number: { kind: "range", low: 50, high: 50, percent: false, unit: "" }, done: false },
    ],
    [
      "between 3 and 5",
      { kind: "between", low: 3, high: 5, unit: "" },
      { number: { kind: "range", low: 3, high: 5, percent: false, unit: "" }, done: false },
    ],
    [
      "percentage points are fractions too",
      { kind: "atLeast", value: 0.02, unit: "points" },
      { number: { kind: "min", low: 0.02, percent: true, unit: "points" }, done: false },
    ],
    ["by a day", june, { day: "2016-06-30", done: false }],
    ["done has no day of its own", { kind: "done" }, { done: true }],
    [
      "a benchmark has no number",
      { kind: "benchmark", comparison: "moreThan", base: mean },
      { why: "no-mean", comparison: "moreThan" },
    ],
    [
      "a number and a day",
      { kind: "all", parts: [three, june] },
      { number: { kind: "min", low: 3, percent: false, unit: "report" }, day: "2016-06-30", done: false },
    ],
    [
      "a day and a number",
      { kind: "all", parts: [june, three] },
      { number: { kind: "min", low: 3, percent: false, unit: "report" }, day: "2016-06-30", done: false },
    ],
    [
      "done by a day is by that day",
      { kind: "all", parts: [{ kind: "done" }, june] },
      { day: "2016-06-30", done: false },
    ],
    ["two numbers cannot be judged by one result", { kind: "all", parts: [three, three] }, { why: "needs-judgement" }],
    ["two numbers and a day neither", { kind: "all", parts: [three, three, june] }, { why: "needs-judgement" }],
    ["two days neither", { kind: "all", parts: [june, june] }, { why: "needs-judgement" }],
    ["a number and two days neither", { kind: "all", parts: [three, june, june] }, { why: "needs-judgement" }],
    [
      "a number and a deed without a day neither",
      { kind: "all", parts: [three, { kind: "done" }] },
      { why: "needs-judgement" },
    ],
    [
      "one day within another pair neither",
      { kind: "all", parts: [june, { kind: "all", parts: [three, june] }] },
      { why: "needs-judgement" },
    ],
    ["one part alone neither", { kind: "all", parts: [june] }, { why: "needs-judgement" }],
    [
      "a change without its base keeps its side",
      change(0.05, "%", "atLeast"),
      { why: "no-base", comparison: "atLeast", percent: false },
    ],
    [
      "a change in points without its base is a percentage",
      change(0.02, "points", "atLeast"),
      { why: "no-base", comparison: "atLeast", percent: true },
    ],
    [
      "a change on a mean has no mean",
      change(0.05, "%", "atMost", mean),
      { why: "no-mean", comparison: "atMost", percent: false },
    ],
    [
      "a change without base by a day keeps the day",
      { kind: "all", parts: [change(2, "", "atLeast"), june] },
      { why: "no-base", comparison: "atLeast", percent: false, day: "2016-06-30" },
    ],
  ];
  it.each(rows)("%s", (_sentence, target, expected) => {
    expect(toMeasure(target, none)).toEqual(expected);
  });
});

describe("a change finds its bound from its base", () => {
  const rows: readonly (readonly [string, Target, BaseValue, string, number, boolean])[] = [
    ["+5 % on 25 is at least 26,25", change(0.05, "%", "atLeast"), count(25), "min", 26.25, false],
    ["+5 % on 26,25 is at least 27,5625", change(0.05, "%", "atLeast"), count(26.25), "min", 27.5625, false],
    ["−10 % on 40 is at most 36", change(-0.1, "%", "atMost"), count(40), "max", 36, false],
    ["more than 10 % above 7 is rounded to 7,7", change(0.1, "%", "moreThan"), count(7), "min>", 7.7, false],
    ["less than 5 under 12", change(-5, "", "lessThan"), count(12), "max<", 7, false],
    ["+2 points on 80 % is 82 %, a percentage", change(0.02, "points", "atLeast"), share(0.8), "min", 0.82, true],
    [
      "+2 points on a bare 0,8 is a percentage all the same",
      change(0.02, "points", "atLeast"),
      count(0.8),
      "min",
      0.82,
      true,
    ],
    ["+5 % on 80 % is 84 %, a percentage", change(0.05, "%", "atLeast"), share(0.8), "min", 0.84, true],
    ["+3 on 0 is 3: an addition needs no base above 0", change(3, "", "atLeast"), count(0), "min", 3, false],
    [
      "a third of one third is rounded to ten decimals",
      change(0, "%", "atLeast"),
      count(1 / 3),
      "min",
      0.3333333333,
      false,
    ],
    ["two thirds are rounded up to ten decimals", change(0, "%", "atLeast"), count(2 / 3), "min", 0.6666666667, false],
    [
      "a negative base is rounded away from zero",
      change(0, "%", "atLeast"),
      count(-2 / 3),
      "min",
      -0.6666666667,
      false,
    ],
  ];
  it.each(rows)("%s", (_sentence, target, base, kind, bound, percent) => {
    const measure = toMeasure(target, () => base);
    const side = kind.startsWith("min") ? { low: bound } : { high: bound };
    expect(measure).toEqual({ number: { kind, ...side, percent, unit: base.unit }, done: false, base });
  });

  it("+5 % on 0 has no base", () => {
    expect(toMeasure(change(0.05, "%", "atLeast"), () => count(0))).toMatchObject({ why: "no-base" });
  });

  it("asks for the base that the target names", () => {
    const asked: Base[] = [];
    toMeasure(change(0.05, "%", "atLeast", { kind: "result", year: 2014 }), (base) => {
      asked.push(base);
      return count(4);
    });
    expect(asked).toEqual([{ kind: "result", year: 2014 }]);
  });
});

describe("a cell becomes numbers", () => {
  const at = { start: 0, end: 3 };
  it.each([
    ["a readable target", { kind: "target", target: june, assumed: [] }, { day: "2016-06-30", done: false }],
    ["a missing one", { kind: "missing", problem: { code: "missing-placeholder", ...at } }, { why: "missing-target" }],
    [
      "an unreadable one",
      { kind: "unreadable", problem: { code: "impossible-date", ...at } },
      { why: "unreadable-target" },
    ],
    [
      "one that a person must judge",
      { kind: "unreadable", problem: { code: "needs-judgement", ...at } },
      { why: "needs-judgement" },
    ],
  ] as const)("%s", (_sentence, reading, expected) => {
    expect(measureOf(reading, none)).toEqual(expected);
  });
});

describe("the number against slips of the pen", () => {
  it.each([
    ["H where there is one", { kind: "range", low: 3, high: 5, percent: false, unit: "" }, 5],
    ["L of at least", { kind: "min", low: 3, percent: false, unit: "" }, 3],
    ["H of at most", { kind: "max", high: 0, percent: false, unit: "" }, 0],
    ["nothing where there is neither", { kind: "min", percent: false, unit: "" }, 0],
  ] as const)("%s", (_sentence, number, expected) => {
    expect(boundOf(number)).toBe(expected);
  });
});

describe("the one number of a target", () => {
  it.each([
    ["at least 25", { kind: "min", low: 25, percent: false, unit: "" }, 25],
    ["at most 7", { kind: "max", high: 7, percent: false, unit: "" }, 7],
    ["exactly 50", { kind: "range", low: 50, high: 50, percent: false, unit: "" }, 50],
    ["between 3 and 5: none", { kind: "range", low: 3, high: 5, percent: false, unit: "" }, undefined],
  ] as const)("%s", (_sentence, number, expected) => {
    expect(singleBound(number)).toBe(expected);
  });
});

describe("a person's word comes on top", () => {
  const min25: Measure = { number: { kind: "min", low: 25, percent: false, unit: "eventi" }, done: false };
  const over6: Measure = { number: { kind: "min>", low: 6, percent: true, unit: "%" }, done: false };
  const max7: Measure = { number: { kind: "max", high: 7, percent: false, unit: "days" }, done: false };
  const inside: Measure = { number: { kind: "range", low: 3, high: 5, percent: false, unit: "" }, done: false };
  const due: Measure = { day: "2016-06-30", done: false };
  const both: Measure = { ...min25, day: "2016-06-30" };
  const done: Measure = { done: true };
  const relative: Measure = { ...min25, base: count(24) };
  const unread: Unmeasurable = { why: "unreadable-target" };
  const missing: Unmeasurable = { why: "missing-target" };
  const judge: Unmeasurable = { why: "needs-judgement" };
  const noBase: Unmeasurable = { why: "no-base", comparison: "atMost", percent: true };
  const noBaseBy: Unmeasurable = { ...noBase, day: "2016-09-30" };
  const n = (kind: string, bound: object, percent = false, unit = "") => ({
    number: { kind, ...bound, percent, unit },
  });

  const rows: readonly (readonly [string, Measure | Unmeasurable, Override, object])[] = [
    ["nothing said leaves the target", min25, {}, min25],
    ["nothing said leaves a relative target with its base", relative, {}, relative],
    ["nothing said leaves an unreadable target", unread, {}, unread],
    ["a threshold replaces L", min25, { threshold: 30 }, { ...n("min", { low: 30 }, false, "eventi"), done: false }],
    [
      "a threshold keeps the strictness and the unit",
      over6,
      { threshold: 8 },
      { ...n("min>", { low: 8 }, true, "%"), done: false },
    ],
    ["a threshold replaces H", max7, { threshold: 9 }, { ...n("max", { high: 9 }, false, "days"), done: false }],
    [
      "a threshold of 0 is a threshold",
      max7,
      { threshold: 0 },
      { ...n("max", { high: 0 }, false, "days"), done: false },
    ],
    ["a threshold makes a range at least", inside, { threshold: 4 }, { ...n("min", { low: 4 }), done: false }],
    [
      "a threshold with lower makes a range at most",
      inside,
      { threshold: 4, direction: "lower" },
      { ...n("max", { high: 4 }), done: false },
    ],
    [
      "a threshold frees a relative target from its base",
      relative,
      { threshold: 30 },
      { ...n("min", { low: 30 }, false, "eventi"), done: false },
    ],
    [
      "a threshold on a deadline asks for both",
      due,
      { threshold: 2 },
      { ...n("min", { low: 2 }), day: "2016-06-30", done: false },
    ],
    [
      "a threshold on a deed asks for the number alone",
      done,
      { threshold: 2 },
      { ...n("min", { low: 2 }), done: false },
    ],
    [
      "a threshold with lower on a deed is at most",
      done,
      { threshold: 2, direction: "lower" },
      { ...n("max", { high: 2 }), done: false },
    ],
    [
      "a threshold makes an unreadable target at least",
      unread,
      { threshold: 2 },
      { ...n("min", { low: 2 }), done: false },
    ],
    [
      "a threshold on a missing base keeps side and percentage",
      noBase,
      { threshold: 0.3 },
      { ...n("max", { high: 0.3 }, true), done: false },
    ],
    [
      "a stated direction wins over the side of the change",
      noBase,
      { threshold: 0.3, direction: "higher" },
      { ...n("min", { low: 0.3 }, true), done: false },
    ],
    [
      "a threshold on a missing base keeps the day",
      noBaseBy,
      { threshold: 0.3 },
      { ...n("max", { high: 0.3 }, true), day: "2016-09-30", done: false },
    ],
    [
      "a threshold and a day on an unreadable target",
      unread,
      { threshold: 2, by: "2016-05-31" },
      { ...n("min", { low: 2 }), day: "2016-05-31", done: false },
    ],
    [
      "higher turns at most into at least",
      max7,
      { direction: "higher" },
      { ...n("min", { low: 7 }, false, "days"), done: false },
    ],
    [
      "lower turns at least into at most",
      min25,
      { direction: "lower" },
      { ...n("max", { high: 25 }, false, "eventi"), done: false },
    ],
    ["higher keeps L of a range", inside, { direction: "higher" }, { ...n("min", { low: 3 }), done: false }],
    ["lower keeps H of a range", inside, { direction: "lower" }, { ...n("max", { high: 5 }), done: false }],
    ["a direction on a deadline says nothing", due, { direction: "lower" }, due],
    ["a direction on an unreadable target says nothing", unread, { direction: "lower" }, unread],
    [
      "a direction keeps the base of a relative target",
      relative,
      { direction: "lower" },
      { ...n("max", { high: 25 }, false, "eventi"), done: false, base: count(24) },
    ],
    ["a day replaces the deadline", due, { by: "2016-05-31" }, { day: "2016-05-31", done: false }],
    ["a day is added to a number", min25, { by: "2016-05-31" }, { ...min25, day: "2016-05-31" }],
    ["a day replaces that of a number and a day", both, { by: "2016-05-31" }, { ...min25, day: "2016-05-31" }],
    ["a day on a deed is when it is due", done, { by: "2016-05-31" }, { done: true, day: "2016-05-31" }],
    ["a day makes an unreadable target a deadline", unread, { by: "2016-05-31" }, { day: "2016-05-31", done: false }],
    ["a day makes a missing target a deadline", missing, { by: "2016-05-31" }, { day: "2016-05-31", done: false }],
    ["a day does not find a missing base", noBase, { by: "2016-05-31" }, noBase],
    ["a judged share replaces everything", both, { judged: 0.8, threshold: 3 }, { done: false, judged: 0.8 }],
    ["a judged share replaces an unreadable target", unread, { judged: 0 }, { done: false, judged: 0 }],
    [
      "a judgement that a target asks for can be a day",
      judge,
      { by: "2016-05-31" },
      { day: "2016-05-31", done: false },
    ],
  ];
  it.each(rows)("%s", (_sentence, measure, override, expected) => {
    expect(overrideMeasure(measure, override)).toEqual(expected);
  });
});
