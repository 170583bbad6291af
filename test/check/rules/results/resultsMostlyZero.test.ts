/** Zeros that count although they probably say nothing: from how many on, and among which others. */

import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { resultsMostlyZero } from "../../../../shared/check/rules/results/resultsMostlyZero";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { type Row, twoPerspectives } from "./twoPerspectives";

behavesAsRule(resultsMostlyZero);

const rows = (zeros: number, others: number, more: Row = {}): Row[] => [
  ...Array.from({ length: zeros }, () => ({ ...more, result: 0 })),
  ...Array.from({ length: others }, () => ({})),
];
const found = (first: readonly Row[], second: readonly Row[]) =>
  findingsOf(resultsMostlyZero, twoPerspectives(first, second));

it.each<[string, Row[], Row[], string[]]>([
  ["as many zeros as others", rows(3, 2), rows(0, 1), ["results-mostly-zero/2016"]],
  ["more others than zeros", rows(3, 2), rows(0, 2), []],
  ["two zeros", rows(2, 1), rows(0, 1), []],
  ["a perspective of zeros", rows(3, 0), rows(0, 5), ["results-mostly-zero/2016/P1"]],
  ["a perspective of two zeros", rows(2, 0), rows(0, 5), []],
  ["zeros and one other in a perspective", rows(3, 1), rows(0, 5), []],
  ["zeros where less is better", rows(4, 1, { target: "<= 5" }), rows(0, 1), []],
  ["zeros where zero is asked for", rows(4, 1, { target: ">= 0" }), rows(0, 1), []],
  ["nothing but zeros", rows(4, 0), rows(2, 0), []],
])("%s", (_name, first, second, ids) => {
  expect(found(first, second).map(({ id }) => id)).toEqual(ids);
});

it("Zeros where less is better are named with the others: they would score 100 %", () => {
  const [finding] = found([...rows(3, 1), { target: "<= 5", result: 0 }], rows(0, 1));
  expect(finding?.cells.map(({ top }) => top + 1)).toEqual([4, 5, 6, 8]);
  expect(finding?.data).toMatchObject({ zeros: 4, others: 2, scored: true, year: 2016 });
  expect(finding?.effect).toBeCloseTo(4 / 6, 10);
  expect(finding?.severity).toBe("warning");
});

it("In an earlier year only a whole perspective of zeros stands out, and it weighs nothing", () => {
  const zeros: Row[] = Array.from({ length: 3 }, () => ({ before: 0 }));
  const [finding, ...others] = found(zeros, rows(0, 3));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ id: "results-mostly-zero/2015/P1", effect: 0 });
  expect(finding?.data).toMatchObject({ scored: false, others: 0 });
  expect(found([...zeros, {}], rows(0, 3))).toEqual([]);
});

it("Operational indicators of a sheet that are all zero", () => {
  const register = (results: readonly number[]) =>
    smallPlan({ "Indicatori operativi!D2": 0, "Indicatori operativi!D3": 0 }).map((sheet) =>
      sheet.name === "Indicatori operativi"
        ? {
            ...sheet,
            rows: [
              ...sheet.rows,
              ...results.map((result, place) => ["1.2.1", `Pagine ${"abc"[place]}`, ">= 5", result]),
            ],
          }
        : sheet,
    );
  const [finding] = findingsOf(resultsMostlyZero, register([0]));
  expect(finding).toMatchObject({ id: "results-mostly-zero/2016/operational/Indicatori operativi", effect: 0 });
  expect(finding?.cells).toHaveLength(3);
  expect(findingsOf(resultsMostlyZero, register([7]))).toEqual([]);
  expect(findingsOf(resultsMostlyZero, register([]))).toEqual([]);
});

it("A zero shown as a date is no result and not counted", () => {
  const date = { result: { value: 0, format: "dd/mm/yyyy" } };
  expect(found([...rows(2, 2), date], rows(0, 1))).toEqual([]);
});
