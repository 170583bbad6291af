/** Units in words beside the number. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { targetUnitInside } from "../../../../shared/check/rules/targets/targetUnitInside";
import { tellFinding } from "../../../../shared/text/findings";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { told } from "./told";

behavesAsRule(targetUnitInside);

it.each(["3 testate", "n. 4 incontri", ">= 26’", "max 15 minuti", "tra 3 e 5 report", "= 4 riunioni"])(
  "«%s» holds one",
  (text) => {
    expect(told(targetUnitInside, { "Indicatori operativi!C2": text })).toEqual(["info 'Indicatori operativi'!C2"]);
  },
);

it.each([
  "7 gg",
  "30 giorni",
  "80%",
  "€ 1.250,00",
  "£ 1.250",
  "3.500 mq",
  "120 kWh",
  "6 mesi",
  "2 anni",
  "3 settimane",
  "48 ore",
  "+20 utenti",
  "+2 punti percentuali",
  "n. 12",
  "n. 3 report entro il 30/09",
  "Almeno 120 amministrazioni pubblicano il catalogo",
  "vedi allegato",
  "sì",
])("«%s» holds none that disturbs", (text) => {
  expect(told(targetUnitInside, { "Indicatori operativi!C2": text })).toEqual([]);
});

it("A number that its format shows with a unit is still a number", () => {
  expect(told(targetUnitInside, { "Indicatori operativi!C2": { value: 3, format: '0" testate"' } })).toEqual([]);
});

it("Two units of one indicator are two findings, one over three years is one", () => {
  const same = { "Cruscotto!E6": "3 testate", "Cruscotto!F6": "4 testate", "Cruscotto!G6": "5 testate" };
  expect(told(targetUnitInside, same)).toEqual(["info Cruscotto!E6 Cruscotto!F6 Cruscotto!G6"]);
  expect(told(targetUnitInside, { ...same, "Cruscotto!G6": "5 giornali" })).toHaveLength(2);
});

it("Minutes written with an apostrophe are named", () => {
  const [found] = findingsOf(targetUnitInside, smallPlan({ "Cruscotto!E7": "<= 26’" }));
  expect(found && [tellFinding(found, "it").message, tellFinding(found, "en").message]).toEqual([
    expect.stringMatching(/unità: minuti\.$/),
    expect.stringMatching(/unit: minutes\.$/),
  ]);
});
