/** Weights above 100 %. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { weightOverWhole } from "../../../../shared/check/rules/weights/weightOverWhole";
import { tellFinding } from "../../../../shared/text/findings";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(weightOverWhole);

const of = (value: number) => findingsOf(weightOverWhole, smallPlan({ "Cruscotto!B7": { value, format: "0.00%" } }));

it.each([
  [1, 0],
  [1.0001, 0],
  [1.0002, 1],
  [1.2, 1],
])("A weight of %d", (value, findings) => {
  expect(of(value)).toHaveLength(findings);
});

it("It touches what stands under it", () => {
  expect(of(1.2)[0]).toMatchObject({ severity: "error", data: { weight: 1.2 } });
  expect(of(1.2)[0]?.effect).toBeGreaterThan(0);
});

it("What moving by a hundred mends is on another scale, not above the whole", () => {
  expect(of(20)).toEqual([]);
});

it.each([
  [1.4, "0.00%", "Scrivere il peso giusto, non oltre il 100 %.", "Write the right weight, no more than 100%."],
  [1.5, "0.00%", "Scrivere il peso giusto, non oltre il 100 %.", "Write the right weight, no more than 100%."],
  [
    7,
    "0.00%",
    "Se il peso è 7 %, scrivere 7%: la cella mostra percentuali.",
    "If the weight is 7%, write 7%: the cell shows percentages.",
  ],
  [140, "0", "Scrivere il peso giusto, non oltre il 100 %.", "Write the right weight, no more than 100%."],
])("What to write in place of %d in a cell of format %s", (value, format, italian, english) => {
  const [finding] = findingsOf(weightOverWhole, smallPlan({ "Cruscotto!B10": { value, format } }));
  expect(finding === undefined ? undefined : tellFinding(finding, "it").todo).toBe(italian);
  expect(finding === undefined ? undefined : tellFinding(finding, "en").todo).toBe(english);
});

it("No more than the whole is touched", () => {
  for (const { effect } of of(1.2)) expect(effect).toBeLessThanOrEqual(1);
});
