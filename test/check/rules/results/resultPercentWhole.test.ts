/** Whole percentages: how grave, and when the hundredth can be written. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { resultPercentWhole } from "../../../../shared/check/rules/results/resultPercentWhole";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(resultPercentWhole);

const one = (cell: ExampleCell) => findingsOf(resultPercentWhole, smallPlan({ "Cruscotto!D10": cell }))[0];

it("It is an error that touches the weight of its indicator", () => {
  const finding = one({ value: 91, format: "0%" });
  expect(finding?.severity).toBe("error");
  expect(finding?.effect).toBeCloseTo(0.25, 10);
  expect(finding?.data).toEqual({
    text: "9100%",
    target: ">= 90%",
    indicator: "Quota di atti pubblicati",
    meant: 0.91,
  });
});

it.each<[string, ExampleCell, number | undefined]>([
  ["a cell of percentages", { value: 91, format: "0%" }, 0.91],
  ["a cell without a format", 91, 0.91],
  ["a text", "91", 0.91],
  ["the largest share that is likely", 150, 1.5],
  ["no likely share", 151, undefined],
  ["a format that would show 1", { value: 91, format: "0" }, undefined],
  ["a format that would round it", { value: 91.25, format: "0%" }, undefined],
  ["a formula", { value: 91, formula: "Z1" }, undefined],
  ["a cell of texts", { value: "91", format: "@" }, undefined],
])("%s", (_name, cell, written) => {
  const fix = one(cell)?.fix;
  expect(one(cell)).toBeDefined();
  const [edit] = fix ?? [];
  expect(edit?.kind === "writeCells" ? edit.cells[0]?.content : undefined).toEqual(
    written === undefined ? undefined : { kind: "value", value: written },
  );
});

it.each([0.91, 1, 1.4])("%d is a share", (value) => {
  expect(one(value)).toBeUndefined();
});
