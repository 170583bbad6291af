/** Settings that cannot be. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { badSettings } from "../../../../shared/check/rules/hygiene/badSettings";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsIn } from "../../runExample";

behavesAsRule(badSettings);

const RULES = "'Regole di calcolo'";
const found = (typed: Record<string, ExampleCell>) =>
  findingsIn(badSettings, { says: { it: "", en: "" }, sheets: smallPlan(), finds: [], typed });

it("Each is an error at its cell, named as the sheet names it", () => {
  const findings = found({ [`${RULES}!C12`]: 7, [`${RULES}!C22`]: "poca" });
  expect(findings.map(({ id, at }) => [id, at.top + 1])).toEqual([
    ["bad-settings/Tetto", 12],
    ["bad-settings/Tolleranza sulle somme dei pesi", 22],
  ]);
  expect(findings).toMatchObject([
    { severity: "error", effect: 1, data: { setting: "Tetto" } },
    { data: { text: "poca" } },
  ]);
});

it("Bands that overlap are told: yellow would begin above green", () => {
  expect(found({ [`${RULES}!C18`]: 0.95 }).length).toBeGreaterThan(0);
});

it("Settings that may be are not told", () => {
  expect(found({ [`${RULES}!C12`]: 1.5, [`${RULES}!C18`]: 0.6 })).toEqual([]);
});
