/** Texts of which something was left out. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { targetReadInPart } from "../../../../shared/check/rules/targets/targetReadInPart";
import { tellFinding } from "../../../../shared/text/findings";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { told } from "./told";

behavesAsRule(targetReadInPart);

it.each([
  [">= 1.5", "warning"],
  ["circa 50", "warning"],
  ["prima del 30/06/2016", "warning"],
  ["≥ 2015", "warning"],
  ["90% entro 5 gg", "warning"],
  ["12 (3 a trimestre)", "warning"],
  ["almeno 2 all'anno", "info"],
  ["entro 15 giorni dalla richiesta", "info"],
  ["almeno due volte l'anno", "warning"],
  ["almeno 2 circa all'anno", "warning"],
])("«%s»: %s", (text, severity) => {
  expect(told(targetReadInPart, { "Indicatori operativi!C2": text })).toEqual([
    `${severity} 'Indicatori operativi'!C2`,
  ]);
});

it.each([">= 1.250", "entro settembre", "7", "+5%", "Definizione di un modello", ">30/11/2016", "vedi allegato", "sì"])(
  "«%s»: nothing is left out",
  (text) => {
    expect(told(targetReadInPart, { "Indicatori operativi!C2": text })).toEqual([]);
  },
);

it("One harmless year beside a doubtful one is a finding of its own only where something else was supposed", () => {
  expect(
    told(targetReadInPart, { "Cruscotto!E6": "almeno 120 all'anno", "Cruscotto!F6": "almeno 132 all'anno" }),
  ).toEqual(["info Cruscotto!E6 Cruscotto!F6"]);
  expect(
    told(targetReadInPart, { "Cruscotto!E6": "almeno 120 all'anno", "Cruscotto!F6": "132 (33 a trimestre)" }),
  ).toEqual(["warning Cruscotto!E6 Cruscotto!F6"]);
  expect(told(targetReadInPart, { "Cruscotto!E6": "almeno 120 all'anno", "Cruscotto!F6": "circa 132" })).toEqual([
    "warning Cruscotto!F6",
    "info Cruscotto!E6",
  ]);
});

it("What is to be written instead is in the language of the plan, not of the pane", () => {
  const [found] = findingsOf(targetReadInPart, smallPlan({ "Cruscotto!E6": ">= 1.5" }));
  expect(found?.data).toMatchObject({ assumed: ["number-format"], readAs: "≥\u00a01,5" });
  expect(found && tellFinding(found, "en").todo).toContain("≥\u00a01,5");
});

it("All that was supposed is told, the gravest first", () => {
  const [found] = findingsOf(targetReadInPart, smallPlan({ "Cruscotto!E6": "circa 1.5 su 5" }));
  expect(found?.data).toMatchObject({ assumed: ["number-format", "part-of-text", "text-ignored"] });
});
