/** No target for the plan's year. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { targetMissing } from "../../../../shared/check/rules/targets/targetMissing";
import { tellFinding } from "../../../../shared/text/findings";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { foundWith, overridden, told } from "./told";

behavesAsRule(targetMissing);

const zeroDate = { value: 0, format: "dd/mm/yyyy" };

it.each([
  ["blank", { "Cruscotto!E6": null }, ["warning Cruscotto!E6"]],
  ["a dash", { "Cruscotto!E6": "-" }, ["warning Cruscotto!E6"]],
  ["an empty date", { "Cruscotto!E6": zeroDate }, ["warning Cruscotto!E6"]],
  ["the text of an empty date", { "Cruscotto!E6": "00/01/1900" }, ["warning Cruscotto!E6"]],
  ["with a later year", { "Cruscotto!E6": "n.d.", "Cruscotto!G6": null }, ["warning Cruscotto!E6 Cruscotto!G6"]],
  ["a later year alone", { "Cruscotto!F6": "n.d.", "Cruscotto!G6": null }, []],
  ["two of four", { "Cruscotto!E6": null, "Cruscotto!E7": "-" }, ["warning Cruscotto!E6", "warning Cruscotto!E7"]],
  ["a target that cannot be read", { "Cruscotto!E6": "vedi allegato" }, []],
  ["a zero", { "Cruscotto!E7": 0 }, []],
  ["operational", { "Indicatori operativi!C2": "da definire" }, ["warning 'Indicatori operativi'!C2"]],
] as const)("%s", (_what, changes, expected) => {
  expect(told(targetMissing, changes)).toEqual(expected);
});

const wholeColumn = { "Cruscotto!E6": "-", "Cruscotto!E7": null, "Cruscotto!E10": null, "Cruscotto!E11": null };

it("A whole table without targets is one finding, with the weight of all", () => {
  const found = findingsOf(targetMissing, smallPlan(wholeColumn));
  expect(told(targetMissing, wholeColumn)).toEqual(["warning Cruscotto!E6 Cruscotto!E7 Cruscotto!E10 Cruscotto!E11"]);
  expect(found[0]?.effect).toBeCloseTo(1, 10);
  expect(found[0]?.effect).toBeLessThanOrEqual(1);
  expect(found[0]?.data).toEqual({ text: "-", year: 2016, deadline: "entro il 31/12/2016", count: 4 });
  expect(found[0] && tellFinding(found[0], "it")).toMatchObject({
    message:
      "Cruscotto!E6: nessuno dei 4 indicatori di questa tabella ha un target per il 2016; la prima cella contiene «-».",
    todo: "Scrivere i target del 2016, oppure scegliere l'anno da valutare.",
  });
});

it("Three are a table, two are not", () => {
  const two = { "Indicatori operativi!C2": null, "Indicatori operativi!C3": null };
  expect(told(targetMissing, two)).toHaveLength(2);
  const three = {
    ...two,
    "Indicatori operativi!A4": "1.2.1",
    "Indicatori operativi!B4": "Seminari",
    "Indicatori operativi!C4": "-",
  };
  expect(told(targetMissing, three)).toHaveLength(1);
});

it("One finding has its indicator's weight and says what stands there", () => {
  const [found] = findingsOf(targetMissing, smallPlan({ "Cruscotto!E6": null }));
  expect(found?.effect).toBeCloseTo(0.4, 10);
  expect(found?.data).toEqual({
    indicator: "Imprese assistite",
    text: "",
    year: 2016,
    deadline: "entro il 31/12/2016",
    count: 1,
  });
});

it("A threshold that a person has written settles it", () => {
  expect(foundWith(targetMissing, { "Cruscotto!E6": null }, overridden)).toEqual([]);
});
