/** Numbers that stand as text: which are told, how sure they are, when they can be written as numbers. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { resultAsText } from "../../../../shared/check/rules/results/resultAsText";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { twoPerspectives } from "./twoPerspectives";

behavesAsRule(resultAsText);

const one = (cell: ExampleCell, at = "Cruscotto!D6") => findingsOf(resultAsText, smallPlan({ [at]: cell }))[0];

it.each<[string, number, boolean, boolean]>([
  ["19.240", 19240, true, true],
  ["1.250,5", 1250.5, true, true],
  ["130", 130, true, true],
  ["130 ", 130, true, true],
  ["-130", -130, true, true],
  ["€ 1.250,00", 1250, true, false],
  ["1.250,00 €", 1250, true, false],
  ["19.24", 19.24, false, false],
  ["1,250", 1.25, false, false],
])("«%s» is read as %d; sure: %s, mended: %s", (text, number, sure, isMended) => {
  const finding = one(text);
  expect(finding?.data).toMatchObject({ number, sure, percent: false });
  expect(finding?.fix !== undefined).toBe(isMended);
  expect(finding?.severity).toBe("warning");
});

it.each(["130 imprese", "n. 130", "circa 130", "n.d.", "sì", "30/09/2016", "vedi nota"])(
  "«%s» is no bare number",
  (text) => {
    expect(one(text)).toBeUndefined();
  },
);

it("The mend writes the number that was read and expects the text", () => {
  expect(one("19.240")?.fix).toEqual([
    {
      kind: "writeCells",
      sheet: "Cruscotto",
      cells: [{ row: 5, column: 3, content: { kind: "value", value: 19240 }, expected: "19.240" }],
    },
  ]);
});

it.each<[string, ExampleCell, boolean]>([
  ["a percentage in a cell of percentages", { value: "93%", format: "0%" }, true],
  ["an amount in a cell of percentages", { value: "€ 0,93", format: "0%" }, false],
  ["a percentage that the format would round", { value: "93,4%", format: "0%" }, false],
  ["a percentage in a cell without a format", "93%", false],
  ["a percentage in a cell of texts", { value: "93%", format: "@" }, false],
  ["a share in a cell of percentages", { value: "0,93", format: "0%" }, false],
])("%s can be mended: %s", (_name, cell, isMended) => {
  const finding = one(cell, "Cruscotto!D10");
  expect(finding).toBeDefined();
  expect(finding?.fix !== undefined).toBe(isMended);
});

it("A cell of texts or a formula is left alone", () => {
  expect(one({ value: "130", format: "@" })?.fix).toBeUndefined();
  expect(one({ value: "130", formula: 'TEXT(Z1,"0")' })?.fix).toBeUndefined();
});

it("A whole percentage as text is told by its own rule", () => {
  expect(one("93", "Cruscotto!D10")).toBeUndefined();
});

it("From four on the texts of a sheet are one finding, mended together or not at all", () => {
  const rows = (last: string) => [{ result: "110" }, { result: "1.200" }, { result: "130" }, { result: last }];
  const [finding, ...others] = findingsOf(resultAsText, twoPerspectives(rows("140"), [{}]));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ key: "sheet/Cruscotto", severity: "warning", data: { text: "110", cells: 4 } });
  expect(finding?.cells).toHaveLength(4);
  expect(finding?.fix).toHaveLength(4);
  expect(finding?.effect).toBeCloseTo(0.8, 10);
  expect(findingsOf(resultAsText, twoPerspectives(rows("19.24"), [{}]))[0]?.fix).toBeUndefined();
  expect(findingsOf(resultAsText, twoPerspectives(rows("140").slice(1), [{}]))).toHaveLength(3);
});
