/** Results of another kind: what each target asks for, and what other rules say. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { resultOtherKind } from "../../../../shared/check/rules/results/resultOtherKind";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(resultOtherKind);

const found = (changes: Record<string, ExampleCell>) => findingsOf(resultOtherKind, smallPlan(changes));

it.each<[string, Record<string, ExampleCell>, string | undefined]>([
  ["a date for a count", { "Cruscotto!D6": { value: 42628, format: "dd/mm/yyyy" } }, "number"],
  ["the number of a day for a count", { "Cruscotto!D6": 42628 }, "number"],
  ["a yes for a count", { "Cruscotto!D6": "sì" }, "number"],
  ["a percentage for a count", { "Cruscotto!D6": "85%" }, "number"],
  ["a date for a percentage", { "Cruscotto!D10": "30/09/2016" }, "percentage"],
  ["a number for a deadline", { "Cruscotto!D11": 3 }, "day"],
  ["a zero for a deadline", { "Cruscotto!D11": 0 }, "day"],
  ["a number for a thing to be done", { "Cruscotto!E11": "realizzato", "Cruscotto!D11": 7 }, "done"],
  ["a count for a count", { "Cruscotto!D6": 90 }, undefined],
  ["a day for a deadline, as a bare number", { "Cruscotto!D11": 42628 }, undefined],
  ["a yes for a thing to be done", { "Cruscotto!E11": "realizzato", "Cruscotto!D11": "sì" }, undefined],
])("%s", (_name, changes, asked) => {
  const [finding] = found(changes);
  expect(finding?.data.constructor === Object ? (finding.data as { asked: string }).asked : undefined).toBe(asked);
  if (finding) expect(finding).toMatchObject({ severity: "error" });
});

it("The finding weighs as much as its indicator and keeps its key", () => {
  const [finding] = found({ "Cruscotto!D11": 3 });
  expect(finding?.effect).toBeCloseTo(0.15, 10);
  expect(finding?.key).toMatch(/^2016\/1\.2\.1\//);
});

it("A zero among many zeros is told by its own rule", () => {
  expect(found({ "Cruscotto!D6": 0, "Cruscotto!D10": 0, "Cruscotto!D11": 0 })).toEqual([]);
  expect(found({ "Cruscotto!D6": 0, "Cruscotto!D11": 0 })).toHaveLength(1);
});

it("Operational indicators count too, without weight", () => {
  const [finding] = found({ "Indicatori operativi!D2": "sì" });
  expect(finding).toMatchObject({ severity: "error", effect: 0 });
});
