/** Amounts as text: one finding a column, and a mend only where the cell would look the same. */

import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { amountAsText } from "../../../../shared/check/rules/money/amountAsText";
import { behavesAsRule } from "../../behavesAsRule";
import { at, cellsOf, factsWith, ledger, raw } from "../../buildAccounts";
import { findingsOf } from "../../runExample";

behavesAsRule(amountAsText);

const found = (changes: Readonly<Record<string, ExampleCell>>) => findingsOf(amountAsText, smallPlan(changes));

const written = (cell: ExampleCell) => {
  const [edit] = found({ "Risorse!D2": cell })[0]?.fix ?? [];
  return edit?.kind === "writeCells" ? edit.cells : undefined;
};

it.each<readonly [string, ExampleCell, number]>([
  ["euro in a cell with an amount's format", { value: "€ 50.000,00", format: '#,##0.00 "€"' }, 50000],
  ["cents in a format with cents", { value: "50.000,25", format: "#,##0.00" }, 50000.25],
  ["a whole amount in a format without cents", { value: "50.000,00", format: "#,##0" }, 50000],
  ["bare digits without any format", "50000", 50000],
])("Mends %s", (_says, cell, value) => {
  const text = typeof cell === "object" && cell !== null && "value" in cell ? cell.value : cell;
  expect(written(cell)).toEqual([{ row: 1, column: 3, content: { kind: "value", value }, expected: text }]);
});

it.each<readonly [string, ExampleCell]>([
  ["euro without a format would lose its sign", "€ 50.000,00"],
  ["points without a format would be lost", "50.000"],
  ["cents in a format without them would be hidden", { value: "50.000,25", format: "#,##0" }],
  ["a text format", { value: "€ 50.000,00", format: "@" }],
  ["a date's format", { value: "50.000", format: "dd/mm/yyyy" }],
  ["a percentage's format", { value: "50.000", format: "0.00%" }],
  ["a format in thousands", { value: "50.000", format: "#,##0.00," }],
  ["a format with words before the number", { value: "50.000", format: '"circa "0.00' }],
  ["words", { value: "2 milioni", format: "#,##0.00" }],
  ["a formula", { value: "50.000", formula: "Z1", format: "#,##0.00" }],
])("Tells and does not mend: %s", (_says, cell) => {
  const [finding] = found({ "Risorse!D2": cell });
  expect(finding).toMatchObject({ severity: "info", at: at("Risorse!D2"), effect: 0 });
  expect(finding?.fix).toBeUndefined();
});

it("A column is one finding; those that cannot be mended are another", () => {
  const texts = found({
    "Risorse!D2": "50000",
    "Risorse!D3": "20000",
    "Risorse!E2": "50000",
    "Risorse!F3": "€ 19.000,00",
    "Risorse!F2": "48500",
  });
  expect(texts.map(cellsOf)).toEqual([["Risorse!D2", "Risorse!D3"], ["Risorse!E2"], ["Risorse!F2"], ["Risorse!F3"]]);
  expect(texts.map(({ key }) => key)).toEqual([
    "Risorse/plain/part",
    "Risorse/plain/budgeted",
    "Risorse/plain/spent",
    "Risorse/words/spent",
  ]);
  expect(texts[0]?.data).toEqual({ text: "50000", count: 2, columns: 1, value: 50000 });
  expect(texts.map(({ fix }) => fix !== undefined)).toEqual([true, true, true, false]);
});

it("Numbers, dashes, slips and empty cells are no amounts as text", () => {
  for (const value of [50000, "-", "80,000,00", "80,000", "vedi bilancio", null]) {
    expect(found({ "Risorse!D2": value })).toEqual([]);
  }
});

it("An amount that is a part of a longer text has no cell of its own", () => {
  const sheets = smallPlan({}, [
    { name: "Scheda", rows: [["€ 5.000,00 di cui Investimenti € 5.000,00"], ["€ 5.000,00"]] },
  ]);
  const check = (address: string) =>
    amountAsText.check(
      factsWith(
        [{ ...ledger("1.1.1", "Scheda", undefined, []), resourcesTotal: raw("€ 5.000,00", address) }],
        {},
        sheets,
      ),
    );
  expect(check("Scheda!A1")).toEqual([]);
  expect(check("Scheda!A2")).toHaveLength(1);
  expect(check("Altrove!A2")).toEqual([]);
});

it("In more than three columns they are one finding, mended on every sheet", () => {
  const [finding, ...others] = found({
    "Risorse!B2": "50000",
    "Risorse!D2": "50000",
    "Risorse!E2": "50000",
    "Risorse!F2": "48500",
    "Risorse!F3": "19000",
  });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ key: "plain", data: { count: 5, columns: 4, text: "50000" } });
  expect(finding?.fix).toHaveLength(1);
  expect(finding?.fix?.[0]).toMatchObject({ sheet: "Risorse", cells: { length: 5 } });
});

it("Of many sheets each is mended on its own", () => {
  const sheets = ["Alfa", "Beta", "Gamma", "Delta"];
  const facts = factsWith(
    sheets.map((sheet) => ledger("1.1.1", sheet, "700", [])),
    {},
    smallPlan(
      {},
      sheets.map((name) => ({ name, rows: [["700"]] })),
    ),
  );
  const [finding, ...others] = amountAsText.check(facts);
  expect(others).toEqual([]);
  expect(finding?.fix?.map((edit) => ("sheet" in edit ? edit.sheet : ""))).toEqual(sheets);
});
