/** Weights as text. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { weightAsText } from "../../../../shared/check/rules/hygiene/weightAsText";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(weightAsText);

const found = (changes: Record<string, ExampleCell>) => findingsOf(weightAsText, smallPlan(changes));

it("The weights of a sheet are one note, whatever their level", () => {
  const [finding, ...others] = found({ "Cruscotto!B4": "60,00%", "Cruscotto!B5": "60%", "Cruscotto!B6": "40%" });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ key: "Cruscotto", severity: "info", effect: 0, data: { text: "60,00%", cells: 3 } });
});

it.each<[string, ExampleCell, boolean]>([
  ["a cell of percentages", { value: "40%", format: "0.00%" }, true],
  ["a cell without a format", "40%", false],
  ["a cell whose percent sign is a word", { value: "40%", format: '0"%"' }, false],
  ["a formula", { value: "40%", format: "0.00%", formula: "Z1" }, false],
])("%s is mended: %s", (_name, cell, isMended) => {
  const [finding] = found({ "Cruscotto!B6": cell });
  expect(finding).toBeDefined();
  expect(finding?.fix !== undefined).toBe(isMended);
});

it("The mend writes the fraction and expects the text; all or none", () => {
  const cell = { value: "40%", format: "0.00%" };
  expect(found({ "Cruscotto!B6": cell })[0]?.fix).toEqual([
    {
      kind: "writeCells",
      sheet: "Cruscotto",
      cells: [{ row: 5, column: 1, content: { kind: "value", value: 0.4 }, expected: "40%" }],
    },
  ]);
  expect(found({ "Cruscotto!B6": cell, "Cruscotto!B7": "20%" })[0]?.fix).toBeUndefined();
});
