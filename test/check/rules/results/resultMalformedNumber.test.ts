/** Points and commas that make no number. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { resultMalformedNumber } from "../../../../shared/check/rules/results/resultMalformedNumber";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(resultMalformedNumber);

const found = (text: string) => findingsOf(resultMalformedNumber, smallPlan({ "Cruscotto!D6": text }));

it.each(["80,000,00", "25.00,00", "1.2500,0"])("«%s» is an error", (text) => {
  expect(found(text)).toMatchObject([
    { severity: "error", data: { text, target: ">= 120", indicator: "Imprese assistite" } },
  ]);
  expect(found(text)[0]?.effect).toBeCloseTo(0.4, 10);
});

it.each(["1.250,0", "1.250", "1,25", "vedi nota", "n.d."])("«%s» is none", (text) => {
  expect(found(text)).toEqual([]);
});
