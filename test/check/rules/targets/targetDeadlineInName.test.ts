/** Deadlines in the names of indicators. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { targetDeadlineInName } from "../../../../shared/check/rules/targets/targetDeadlineInName";
import { tellFinding } from "../../../../shared/text/findings";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { told } from "./told";

behavesAsRule(targetDeadlineInName);

const named = (name: string, target: string | number, sheet = "Indicatori operativi") => ({
  [`${sheet}!B2`]: name,
  [`${sheet}!C2`]: target,
});
const both = "'Indicatori operativi'!B2 'Indicatori operativi'!C2";

it.each([
  ["a count", named("Incontri entro il 30/06/2016", ">= 12"), [`warning ${both}`]],
  ["a yes", named("Regolamento approvato entro giugno", "sì"), [`warning ${both}`]],
  ["all of it", named("Pratiche chiuse entro il 30/11", "100%"), [`warning ${both}`]],
  ["a share", named("Pratiche chiuse entro il 30/11", ">= 80%"), [`info ${both}`]],
  ["a share at most", named("Pratiche aperte dopo la scadenza, entro il 30/11", "<= 5%"), [`info ${both}`]],
  ["before a day", named("Incontri prima del 30/06/2016", ">= 12"), [`warning ${both}`]],
  ["the second of two days", named("Incontri al 31/03/2016, entro il 30/06/2016", ">= 12"), [`warning ${both}`]],
  ["the year's end", named("Incontri entro il 31/12/2016", ">= 12"), []],
  ["the year's end, in words", named("Incontri entro la fine dell'anno", ">= 12"), []],
  ["another year", named("Pratiche aperte entro il 30/06/2015", ">= 12"), []],
  ["an impossible day, told elsewhere", named("Incontri entro il 31/06/2016", ">= 12"), []],
  ["working days", named("Pratiche evase entro 30 giorni", ">= 80%"), []],
  ["as at a day", named("Iscritti al 30/06/2016", ">= 12"), []],
  ["the day in the target too", named("Incontri entro il 30/06/2016", "12 entro il 30/06/2016"), []],
  ["a deadline as target", named("Incontri entro il 30/06/2016", "30/06/2016"), []],
  ["a target that cannot be read", named("Incontri entro il 30/06/2016", "vedi"), []],
  ["no target", named("Incontri entro il 30/06/2016", "n.d."), []],
] as const)("%s", (_what, changes, expected) => {
  expect(told(targetDeadlineInName, changes)).toEqual(expected);
});

it("Only the target of the plan's year is named beside the name", () => {
  const changes = { "Cruscotto!A6": "Imprese assistite entro il 30/06" };
  expect(told(targetDeadlineInName, changes)).toEqual(["warning Cruscotto!A6 Cruscotto!E6"]);
});

it.each([
  [">= 12", "Scrivere il giorno anche nel target, per esempio «>= 12 entro il 30/06/2016»."],
  ["sì", "Scrivere il giorno anche nel target, per esempio «entro il 30/06/2016»."],
  [
    ">= 80%",
    "Se il giorno vale per tutto il risultato scriverlo anche nel target; se descrive ciò che si conta accettare la segnalazione.",
  ],
])("What to write beside «%s»", (target, todo) => {
  const [found] = findingsOf(targetDeadlineInName, smallPlan(named("Incontri entro il 30/06/2016", target)));
  expect(found && tellFinding(found, "it").todo).toBe(todo);
  expect(found?.at).toMatchObject({ left: 1, top: 1 });
});
