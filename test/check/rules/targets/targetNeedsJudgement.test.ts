/** Targets that a person must judge. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { targetNeedsJudgement } from "../../../../shared/check/rules/targets/targetNeedsJudgement";
import { tellFinding } from "../../../../shared/text/findings";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { foundWith, overridden, told } from "./told";

behavesAsRule(targetNeedsJudgement);

it.each([
  ["rispetto delle scadenze", 1],
  ["nei termini di legge", 1],
  ["tutto l'anno 2016", 1],
  ["miglioramento", 1],
  ["100%", 0],
  ["sì", 0],
  ["vedi allegato", 0],
  ["n.d.", 0],
  ["80% e 10 gg", 0],
  ["entro 1 mese dall'evento", 1],
  ["Emanazione entro 90 giorni dall'entrata in vigore della legge", 1],
  ["Il 40% dei servizi entro giugno e l'80% entro dicembre", 1],
  ["52% (2017), 55% (2018)", 1],
  ["entro l'estate", 1],
  ["Maggiore diffusione della cultura del dato", 1],
  ["Ritorno ai livelli del 2019", 1],
  ["Work towards better integration of back-office systems", 1],
  ["Vedi allegato tecnico del piano", 0],
  ["(cfr. nota metodologica, paragrafo quarto)", 0],
  ["See the annex to the plan", 0],
  ["top quartile", 0],
  ["Baseline: 1.200 amministrazioni", 0],
  ["> 10 e < 5", 0],
  ["31/09/2016", 0],
])("«%s»: %d", (text, times) => {
  expect(told(targetNeedsJudgement, { "Cruscotto!E6": text })).toEqual(
    Array.from({ length: times }, () => "warning Cruscotto!E6"),
  );
});

it.each([
  ["entro 1 mese dall'evento", "needs-event", /dipende da un evento.*non si conosce il giorno\.$/, /«Entro»/],
  ["Il 40% entro giugno e l'80% entro dicembre", "two-conditions", /pone più condizioni/, /due indicatori/],
  ["52% (2017), 55% (2018)", "several-years", /porta i valori di più anni/, /colonna del suo anno/],
  ["Maggiore efficienza dei processi interni", "no-target-found", /non dice che cosa misurare/, /«% giudicata»/],
])("«%s» is told as %s", (text, problem, message, todo) => {
  const [found] = findingsOf(targetNeedsJudgement, smallPlan({ "Cruscotto!E6": text }));
  expect(found?.data).toMatchObject({ problem });
  expect(found && tellFinding(found, "it").message).toMatch(message);
  expect(found && tellFinding(found, "it").todo).toMatch(todo);
});

it("Two texts of one indicator for one reason are told in the plural, for two reasons apart", () => {
  const event = { "Cruscotto!E6": "entro 1 mese dall'evento", "Cruscotto!F6": "entro 2 mesi dall'evento" };
  const [found, ...others] = findingsOf(targetNeedsJudgement, smallPlan(event));
  expect(others).toEqual([]);
  expect(found && tellFinding(found, "it").message).toMatch(/dipendono da un evento/);
  expect(told(targetNeedsJudgement, { ...event, "Cruscotto!F6": "nei termini di legge" })).toEqual([
    "warning Cruscotto!E6",
    "warning Cruscotto!F6",
  ]);
});

it("A judged percentage settles the plan's year, not the next", () => {
  const changes = { "Cruscotto!E6": "nei termini di legge" };
  expect(foundWith(targetNeedsJudgement, changes, overridden)).toEqual([]);
  expect(foundWith(targetNeedsJudgement, { "Cruscotto!F6": "nei termini di legge" }, overridden)).toHaveLength(1);
});
