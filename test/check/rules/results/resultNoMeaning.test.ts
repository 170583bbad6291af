/** Texts in the place of results. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { resultNoMeaning } from "../../../../shared/check/rules/results/resultNoMeaning";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(resultNoMeaning);

const found = (changes: Record<string, ExampleCell>) => findingsOf(resultNoMeaning, smallPlan(changes));

it.each(["vedi relazione", "in parte", "120 o 130", "in aumento rispetto al 2015"])("«%s» is an error", (text) => {
  const [finding] = found({ "Cruscotto!D6": text });
  expect(finding?.severity).toBe("error");
  expect(finding?.effect).toBeCloseTo(0.4, 10);
});

it.each(["130", "130 imprese", "n.d.", "-", ""])("«%s» is none", (text) => {
  expect(found({ "Cruscotto!D6": text })).toEqual([]);
});

it("A very long text is shortened", () => {
  const [finding] = found({ "Cruscotto!D6": "parola ".repeat(2000) });
  expect(JSON.stringify(finding?.data).length).toBeLessThan(230);
});

it("Where a person must judge, words are what is expected", () => {
  expect(found({ "Cruscotto!E6": "rispetto delle scadenze", "Cruscotto!D6": "rispettate quasi tutte" })).toEqual([]);
});

it("A text of an earlier year is no result of this one", () => {
  expect(found({ "Cruscotto!C6": "vedi relazione" })).toEqual([]);
});
