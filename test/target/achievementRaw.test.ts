/** What a number and a day are worth: docs/scoring.md §3, worked by hand. */
import type { NumericPart } from "../../shared/target/achievement/measure";
import { exceeds, nearlyEqual, reaches } from "../../shared/target/achievement/nearly";
import { measureDay, measureNumber } from "../../shared/target/achievement/rawAchievement";

const min = (low: number): NumericPart => ({ kind: "min", low, percent: false, unit: "" });
const moreThan = (low: number): NumericPart => ({ kind: "min>", low, percent: false, unit: "" });
const max = (high: number): NumericPart => ({ kind: "max", high, percent: false, unit: "" });
const lessThan = (high: number): NumericPart => ({ kind: "max<", high, percent: false, unit: "" });
const range = (low: number, high: number): NumericPart => ({ kind: "range", low, high, percent: false, unit: "" });

type Row = readonly [
  sentence: string,
  part: NumericPart,
  actual: number,
  raw: number,
  reached: boolean,
  variance: number,
];

const HIGHER: readonly Row[] = [
  ["56 against at least 60 is 93,33 %", min(60), 56, 0.93333333333333, false, -4],
  ["60 against at least 60 is 100 %, reached", min(60), 60, 1, true, 0],
  ["75 against at least 60 is 125 % before the cap", min(60), 75, 1.25, true, 15],
  ["0 against at least 60 is 0 %", min(60), 0, 0, false, -60],
  ["−6 against at least 60 is 0 %, never below", min(60), -6, 0, false, -66],
  ["59,999 against at least 60 is not reached", min(60), 59.999, 0.99998333333333, false, -0.001],
  ["0,1 + 0,2 reaches 0,3", min(0.3), 0.1 + 0.2, 1, true, 0],
  ["1 less the last binary digit reaches 1", min(1), 0.7 + 0.1 + 0.2, 1, true, 0],
  ["0 against at least 0 is 100 %", min(0), 0, 1, true, 0],
  ["−1 against at least 0 is 0 %", min(0), -1, 0, false, -1],
  ["5 against at least 0 is 100 %, no more", min(0), 5, 1, true, 5],
  ["0,5 against at least 0,8 is 62,5 %", min(0.8), 0.5, 0.625, false, -0.3],
  ["−3 against at least −5 is 100 %", min(-5), -3, 1, true, 2],
  ["−7 against at least −5 is 0 %", min(-5), -7, 0, false, -2],
  ["6 against more than 6 is 100 %, yet not reached", moreThan(6), 6, 1, false, 0],
  ["6,5 against more than 6 is reached", moreThan(6), 6.5, 1.08333333333333, true, 0.5],
  ["0,1 + 0,2 is not more than 0,3", moreThan(0.3), 0.1 + 0.2, 1, false, 0],
  ["0 against more than 0 is 100 %, yet not reached", moreThan(0), 0, 1, false, 0],
];

const LOWER: readonly Row[] = [
  ["10 against at most 7 is 70 %", max(7), 10, 0.7, false, 3],
  ["12,5 against at most 7 is 56 %", max(7), 12.5, 0.56, false, 5.5],
  ["7 against at most 7 is 100 %, reached", max(7), 7, 1, true, 0],
  ["5 against at most 7 is 140 % before the cap", max(7), 5, 1.4, true, -2],
  ["0 against at most 7 is 100 %", max(7), 0, 1, true, -7],
  ["−2 against at most 7 is 100 %", max(7), -2, 1, true, -9],
  ["2 against at most 1 is 50 %", max(1), 2, 0.5, false, 1],
  ["0,5 against at most 7 is 1400 % before the cap", max(7), 0.5, 14, true, -6.5],
  ["0 against at most 0 is 100 %", max(0), 0, 1, true, 0],
  ["−1 against at most 0 is 100 %", max(0), -1, 1, true, -1],
  ["3 against at most 0 is 0 %", max(0), 3, 0, false, 3],
  ["−4 against at most −5 is 0 %", max(-5), -4, 0, false, 1],
  ["−6 against at most −5 is 100 %", max(-5), -6, 1, true, -1],
  ["0,3 keeps within 0,1 + 0,2", max(0.3), 0.1 + 0.2, 1, true, 0],
  ["7 against less than 7 is 100 %, yet not reached", lessThan(7), 7, 1, false, 0],
  ["6 against less than 7 is reached", lessThan(7), 6, 1.16666666666667, true, -1],
  ["0,1 + 0,2 is not less than 0,3", lessThan(0.3), 0.1 + 0.2, 1, false, 0],
];

const MIRROR: readonly Row[] = [
  ["10 against at most 7 is 57,14 % by the mirror", max(7), 10, 0.57142857142857, false, 3],
  ["14 against at most 7 is 0 % by the mirror", max(7), 14, 0, false, 7],
  ["21 against at most 7 is 0 % by the mirror, never below", max(7), 21, 0, false, 14],
  ["7 against at most 7 is 100 % by the mirror", max(7), 7, 1, true, 0],
  ["3,5 against at most 7 is 150 % by the mirror", max(7), 3.5, 1.5, true, -3.5],
  ["0 against at most 7 is 100 % by the mirror too", max(7), 0, 1, true, -7],
  ["10 against less than 8 is 75 % by the mirror", lessThan(8), 10, 0.75, false, 2],
  ["at least 8 knows no mirror: 10 is 125 %", min(8), 10, 1.25, true, 2],
  ["a range knows no mirror: 10 above 5–8 is 80 %", range(5, 8), 10, 0.8, false, 2],
];

const RANGE: readonly Row[] = [
  ["4 inside 3–5 is 100 %", range(3, 5), 4, 1, true, 0],
  ["3 is inside 3–5", range(3, 5), 3, 1, true, 0],
  ["5 is inside 3–5", range(3, 5), 5, 1, true, 0],
  ["2 below 3–5 is 66,67 %", range(3, 5), 2, 0.66666666666667, false, -1],
  ["8 above 3–5 is 62,5 %", range(3, 5), 8, 0.625, false, 3],
  ["−1 below 3–5 is 0 %", range(3, 5), -1, 0, false, -4],
  ["−1 below 0–5 is 0 %: no share of nothing", range(0, 5), -1, 0, false, -1],
  ["0,2 below 0,5–1 is 40 %", range(0.5, 1), 0.2, 0.4, false, -0.3],
  ["2 above 0,5–1 is 50 %", range(0.5, 1), 2, 0.5, false, 1],
  ["−8 below −5–5 is 0 %", range(-5, 5), -8, 0, false, -3],
  ["2 above −5–0 is 0 %", range(-5, 0), 2, 0, false, 2],
  ["−1 above −5–−2 is 0 %", range(-5, -2), -1, 0, false, 1],
  ["50 against exactly 50 is 100 %", range(50, 50), 50, 1, true, 0],
  ["40 against exactly 50 is 80 %", range(50, 50), 40, 0.8, false, -10],
  ["62,5 against exactly 50 is 80 %", range(50, 50), 62.5, 0.8, false, 12.5],
  ["0,1 + 0,2 is exactly 0,3", range(0.3, 0.3), 0.1 + 0.2, 1, true, 0],
];

describe("a number against its target", () => {
  it.each([...HIGHER, ...LOWER, ...RANGE])("%s", (_sentence, part, actual, raw, reached, variance) => {
    const measured = measureNumber(part, actual, "proportional");
    expect(measured.raw).toBeCloseTo(raw, 12);
    expect(measured.reached).toBe(reached);
    expect(measured.variance).toBeCloseTo(variance, 12);
  });

  it.each(MIRROR)("%s", (_sentence, part, actual, raw, reached, variance) => {
    const measured = measureNumber(part, actual, "mirror");
    expect(measured.raw).toBeCloseTo(raw, 12);
    expect(measured.reached).toBe(reached);
    expect(measured.variance).toBeCloseTo(variance, 12);
  });
});

describe("the last binary digits", () => {
  it.each([
    [0.3, 0.1 + 0.2, true],
    [0.3, 0.3000000001, false],
    [0, 1e-13, true],
    [0, 1e-11, false],
    [1e15, 1e15 + 500, true],
    [1e15, 1e15 + 2000, false],
    [-1e15, -1e15 + 500, true],
    [1, 1 + 1.5e-12, false],
  ])("%d and %d are the same: %s", (a, b, same) => {
    expect(nearlyEqual(a, b)).toBe(same);
    expect(nearlyEqual(b, a)).toBe(same);
    expect(reaches(a, b)).toBe(same || a > b);
    expect(exceeds(a, b)).toBe(!same && a > b);
  });
});

describe("a day against its deadline", () => {
  it.each([
    ["the day itself is 100 %", "2016-12-31", 1, 1, true, 0],
    ["early is 100 %", "2016-10-02", 1, 1, true, -90],
    ["one day late is 0 %", "2017-01-01", 1, 0, false, 1],
    ["one day late at 2 % a day is 98 %", "2017-01-01", 0.02, 0.98, false, 1],
    ["ten days late at 2 % a day is 80 %", "2017-01-10", 0.02, 0.8, false, 10],
    ["sixty days late at 2 % a day is 0 %, never below", "2017-03-01", 0.02, 0, false, 60],
    ["late costs nothing at 0 % a day, yet is not reached", "2017-03-01", 0, 1, false, 60],
  ] as const)("%s", (_sentence, done, latePerDay, raw, reached, variance) => {
    const measured = measureDay("2016-12-31", done, latePerDay);
    expect(measured.raw).toBeCloseTo(raw, 12);
    expect(measured.reached).toBe(reached);
    expect(measured.variance).toBe(variance);
  });
});
