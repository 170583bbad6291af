/** Spaces in codes. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { spacesInCode } from "../../../../shared/check/rules/hygiene/spacesInCode";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(spacesInCode);

const found = (changes: Record<string, ExampleCell>) => findingsOf(spacesInCode, smallPlan(changes));

it.each<[string, string]>([
  ["1.2.1 ", "1.2.1"],
  [" 1.2.1", "1.2.1"],
  ["1.2.1\u00a0", "1.2.1"],
  ["\u200b1.2.1", "1.2.1"],
  ["1.2.1\n", "1.2.1"],
  ["OP  1.2.1", "OP 1.2.1"],
])("%j is written %s", (code, clean) => {
  const [finding] = found({ "Programmi!A3": code });
  expect(finding).toMatchObject({ severity: "info", effect: 0, key: "Programmi", data: { code: clean, cells: 1 } });
  expect(finding?.fix).toEqual([
    {
      kind: "writeCells",
      sheet: "Programmi",
      cells: [{ row: 2, column: 0, content: { kind: "value", value: clean }, expected: code }],
    },
  ]);
});

it.each<[string, Record<string, ExampleCell>]>([
  ["a clean code", { "Programmi!A3": "1.2.1" }],
  ["a text that is no code", { "Programmi!A3": "Comunicazione " }],
  ["a title in a column of titles", { "Programmi!B3": "1.2 " }],
  ["a formula", { "Programmi!A3": { value: "1.2.1 ", formula: "Z1" } }],
  ["a very long text", { "Programmi!A3": `1.2.1 ${" ".repeat(40)}` }],
])("%s", (_name, changes) => {
  expect(found(changes)).toEqual([]);
});

it("The codes of a sheet are one finding, in the order of the rows", () => {
  const [finding] = found({ "Risorse!A3": "1.2.1 ", "Risorse!A2": " 1.1.1" });
  expect(finding?.cells.map(({ top }) => top)).toEqual([1, 2]);
  expect(finding?.data).toEqual({ code: "1.1.1", cells: 2 });
});
