/** 85 % is no answer to a target that counts things; 0 % typed in a column of zeros is. */
import { readResult } from "../../shared/target/readResult";
import type { Target } from "../../shared/target/target";

const count: Target = { kind: "atLeast", value: 40, unit: "" };
const share: Target = { kind: "atLeast", value: 0.8, unit: "%" };
const both: Target = { kind: "all", parts: [count, { kind: "by", day: "2016-09-30" }] };
const one: Target = { kind: "atLeast", value: 1, unit: "" };

it.each([
  ["a percentage text for a count", { value: "85%" }, count, { kind: "unusable", problem: "other-kind" }],
  [
    "a number shown as a percentage for a count",
    { value: 0.85, format: "0%" },
    count,
    { kind: "unusable", problem: "other-kind" },
  ],
  ["a percentage for a count with its day", { value: "85%" }, both, { kind: "unusable", problem: "other-kind" }],
  [
    "a percentage for a range of counts",
    { value: "85%" },
    { kind: "between", low: 3, high: 5, unit: "" },
    { kind: "unusable", problem: "other-kind" },
  ],
  ["zero per cent for a count", { value: 0, format: "0%" }, count, { kind: "number", value: 0 }],
  ["a percentage for a percentage", { value: "85%" }, share, { kind: "number", value: 0.85 }],
  ["a percentage for one whole", { value: "85%" }, one, { kind: "number", value: 0.85 }],
  ["a number for a count", { value: 26 }, count, { kind: "number", value: 26 }],
] as const)("%s", (_, cell, target, expected) => {
  expect(readResult(cell, { target, year: 2016 })).toMatchObject(expected);
});
