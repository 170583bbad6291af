/** Targets that a person must judge. */
import { targetNeedsJudgement } from "../../../../shared/check/rules/targets/targetNeedsJudgement";
import { behavesAsRule } from "../../behavesAsRule";
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
])("«%s»: %d", (text, times) => {
  expect(told(targetNeedsJudgement, { "Cruscotto!E6": text })).toEqual(
    Array.from({ length: times }, () => "warning Cruscotto!E6"),
  );
});

it("A judged percentage settles the plan's year, not the next", () => {
  const changes = { "Cruscotto!E6": "nei termini di legge" };
  expect(foundWith(targetNeedsJudgement, changes, overridden)).toEqual([]);
  expect(foundWith(targetNeedsJudgement, { "Cruscotto!F6": "nei termini di legge" }, overridden)).toHaveLength(1);
});
