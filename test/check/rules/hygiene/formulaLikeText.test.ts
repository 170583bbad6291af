/** Texts that begin like formulas, and the many that only look so. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { formulaLikeText } from "../../../../shared/check/rules/hygiene/formulaLikeText";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(formulaLikeText);

const found = (cell: ExampleCell, at = "Cruscotto!A6") => findingsOf(formulaLikeText, smallPlan({ [at]: cell }));

it.each([
  "=SOMMA(A1:A3)",
  "=Imprese",
  "+cmd|' /C calc'!A0",
  "-cmd",
  "@tti pubblicati",
  "@SUM(1)",
  "-2+3+cmd|' /C calc'!A0",
  " =A1",
  "=1+1",
  "--test",
])("«%s» begins like a formula", (text) => {
  expect(found(text)).toMatchObject([{ severity: "info", effect: 0, data: { text: text.trim(), cells: 1 } }]);
});

it.each([
  "-",
  "--",
  "---",
  "=",
  "-10%",
  "+5%",
  "+ 5",
  "-3 gg",
  "+2 punti percentuali",
  "- attività uno",
  "+39 0585 7641",
  "=> 10",
  "=10",
  "= 100%",
  "=< 5 gg",
  "-10% sul consuntivo 2016",
  "-€ 500",
  "Imprese = utenti",
  "1-2",
  "a@b.it",
])("«%s» does not", (text) => {
  expect(found(text)).toEqual([]);
});

it("A formula is no text, and a text beside the plan is nobody's business", () => {
  expect(found({ value: "=A1", formula: 'T("=A1")' })).toEqual([]);
  expect(found("=A1", "Cruscotto!M40")).toEqual([]);
});

it("A sheet is one finding", () => {
  const findings = findingsOf(
    formulaLikeText,
    smallPlan({ "Cruscotto!A6": "=a", "Cruscotto!A7": "@b", "Programmi!B2": "=c" }),
  );
  expect(findings.map(({ key, cells }) => [key, cells.length])).toEqual([
    ["Cruscotto", 2],
    ["Programmi", 1],
  ]);
});
