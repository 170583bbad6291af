/** Targets against a mean that the workbook does not hold. */
import { targetMeanUnknown } from "../../../../shared/check/rules/targets/targetMeanUnknown";
import { behavesAsRule } from "../../behavesAsRule";
import { foundWith, overridden, told } from "./told";

behavesAsRule(targetMeanUnknown);

it.each([
  ["> media regionale", 1],
  ["+5% sulla media nazionale", 1],
  ["almeno 3 report; > media regionale", 1],
  ["almeno la media 2015", 0],
  [">= 90%", 0],
  ["+5%", 0],
  ["vedi media", 0],
])("«%s»: %d", (text, times) => {
  expect(told(targetMeanUnknown, { "Cruscotto!E10": text })).toEqual(
    Array.from({ length: times }, () => "warning Cruscotto!E10"),
  );
});

it("A threshold that a person has written settles the plan's year, not the next", () => {
  expect(foundWith(targetMeanUnknown, { "Cruscotto!E10": "> media regionale" }, overridden)).toEqual([]);
  expect(foundWith(targetMeanUnknown, { "Cruscotto!F10": "> media regionale" }, overridden)).toHaveLength(1);
});
