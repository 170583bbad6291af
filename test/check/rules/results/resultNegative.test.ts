/** Results below zero. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { resultNegative } from "../../../../shared/check/rules/results/resultNegative";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(resultNegative);

const found = (changes: Record<string, ExampleCell>) => findingsOf(resultNegative, smallPlan(changes));

it.each<[string, Record<string, ExampleCell>, boolean]>([
  ["a count", { "Cruscotto!D6": -1 }, true],
  ["a count as text", { "Cruscotto!D6": "-130" }, true],
  ["a percentage", { "Cruscotto!D10": -0.91 }, true],
  ["zero", { "Cruscotto!D6": 0 }, false],
  ["a target below zero", { "Cruscotto!D7": -3, "Cruscotto!E7": "<= -2" }, false],
  ["a target above a number below zero", { "Cruscotto!D6": -3, "Cruscotto!E6": ">= -2" }, false],
  ["a change", { "Cruscotto!D6": -3, "Cruscotto!E6": "+5% sul consuntivo 2015" }, false],
  ["an operational indicator", { "Indicatori operativi!D2": -1 }, true],
])("%s", (_name, changes, isFound) => {
  expect(found(changes).map(({ severity }) => severity)).toEqual(isFound ? ["warning"] : []);
});

it.each([
  "Variazione delle imprese iscritte",
  "Saldo fra entrate e uscite",
  "Differenza fra iscritte e cessate",
  "Margine di struttura",
  "Ritardo medio dei pagamenti",
  "Indicatore di TEMPESTIVITÀ dei pagamenti",
  "Risultato d’esercizio",
  "Net change in users",
  "Cash balance",
])("«%s» may be below zero", (title) => {
  expect(found({ "Cruscotto!A6": title, "Cruscotto!D6": -12 })).toEqual([]);
});

it("It weighs as much as its indicator", () => {
  expect(found({ "Cruscotto!D6": -1 })[0]?.effect).toBeCloseTo(0.4, 10);
});
