/** Targets that ask for less than was reached. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { targetAgainstDirection } from "../../../../shared/check/rules/targets/targetAgainstDirection";
import { targetComparatorMissing } from "../../../../shared/check/rules/targets/targetComparatorMissing";
import { targetWorseThanResult } from "../../../../shared/check/rules/targets/targetWorseThanResult";
import { tellFinding } from "../../../../shared/text/findings";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { short, told } from "./told";

behavesAsRule(targetWorseThanResult);

const percent = (value: number) => ({ value, format: "0%" });

it.each([
  ["a better result the year before", { "Cruscotto!C6": 124 }, ["warning Cruscotto!E6 Cruscotto!C6"]],
  ["the same result the year before", { "Cruscotto!C6": 120 }, []],
  ["a better share", { "Cruscotto!C10": percent(0.905) }, ["warning Cruscotto!E10 Cruscotto!C10"]],
  ["the same share, with the dust of a calculation", { "Cruscotto!C10": percent(0.1 + 0.2 + 0.6) }, []],
  ["a share without its sign", { "Cruscotto!C10": 0.95 }, ["warning Cruscotto!E10 Cruscotto!C10"]],
  ["a percentage typed whole, told elsewhere", { "Cruscotto!C10": 95, "Cruscotto!D10": 91 }, []],
  ["a small percentage typed whole, told elsewhere", { "Cruscotto!E10": ">= 90%", "Cruscotto!C10": 1.6 }, []],
  ["a percentage for a count, told elsewhere", { "Cruscotto!C6": percent(130) }, []],
  ["a share beside a target typed whole", { "Cruscotto!E10": 0.8, "Cruscotto!C10": 85 }, []],
  ["a shorter time the year before", { "Cruscotto!C7": 6.5 }, ["warning Cruscotto!E7 Cruscotto!C7"]],
  ["the same time", { "Cruscotto!C7": 7 }, []],
  ["a zero where less is better may be no data", { "Cruscotto!C7": 0 }, []],
  ["a result in words", { "Cruscotto!C6": "buono" }, []],
  ["a result as text", { "Cruscotto!C6": "124" }, ["warning Cruscotto!E6 Cruscotto!C6"]],
  ["a range", { "Cruscotto!E6": "tra 100 e 110", "Cruscotto!C6": 124 }, []],
  ["a deadline", { "Cruscotto!C11": { value: 42000, format: "dd/mm/yyyy" } }, []],
  ["an increase on it", { "Cruscotto!C6": 124, "Cruscotto!E6": "+5% sul risultato 2015" }, []],
  ["later targets below the plan's result", { "Cruscotto!D6": 133 }, ["info Cruscotto!F6 Cruscotto!D6"]],
  ["later targets that only equal it", { "Cruscotto!D6": 132 }, []],
  [
    "the latest known result counts",
    { "Cruscotto!C6": 140, "Cruscotto!D6": 131 },
    ["warning Cruscotto!E6 Cruscotto!C6"],
  ],
  [
    "without it the one before",
    { "Cruscotto!C6": 134, "Cruscotto!D6": null },
    ["warning Cruscotto!E6 Cruscotto!F6 Cruscotto!C6"],
  ],
] as const)("%s", (_what, changes, expected) => {
  expect(told(targetWorseThanResult, changes)).toEqual(expected);
});

it("A column of zeros is no result", () => {
  const zeros = { "Cruscotto!C6": 0, "Cruscotto!C7": 0, "Cruscotto!C10": 0 };
  expect(told(targetWorseThanResult, { ...zeros, "Cruscotto!E6": ">= -5" })).toEqual([]);
  expect(told(targetWorseThanResult, { "Cruscotto!C6": 0, "Cruscotto!E6": ">= -5" })).toHaveLength(1);
});

it("Before the year closes a time may still grow, a count can only rise", () => {
  expect(told(targetWorseThanResult, { "Cruscotto!D7": 4 }, "2016-09-30")).toEqual([]);
  expect(told(targetWorseThanResult, { "Cruscotto!D7": 4 }, "2016-12-31")).toHaveLength(1);
  expect(told(targetWorseThanResult, { "Cruscotto!D6": 133 }, "2016-09-30")).toHaveLength(1);
  expect(told(targetWorseThanResult, { "Cruscotto!C7": 6.5, "Cruscotto!D7": null }, "2016-09-30")).toHaveLength(1);
});

it("A number read against the sign of another year is told as that, and not here", () => {
  const name = { "Cruscotto!A7": "Tempo medio di attesa", "Cruscotto!H7": null, "Cruscotto!G7": null };
  const risen = { ...name, "Cruscotto!C7": 3, "Cruscotto!D7": null, "Cruscotto!E7": ">= 2", "Cruscotto!F7": 6 };
  expect(told(targetWorseThanResult, { ...risen, "Cruscotto!E7": "<= 8" })).toEqual([
    "warning Cruscotto!E7 Cruscotto!F7 Cruscotto!C7",
  ]);
  expect(told(targetComparatorMissing, risen)).toEqual(["warning Cruscotto!F7"]);
});

it("A sign that points the wrong way is told as that, and not here", () => {
  const days = { "Cruscotto!H7": null, "Cruscotto!C7": 34, "Cruscotto!E7": ">= 30", "Cruscotto!F7": "<= 28" };
  expect(told(targetWorseThanResult, days)).toEqual([]);
  expect(told(targetAgainstDirection, days)).toEqual(["warning Cruscotto!E7"]);
  const column = { "Cruscotto!H6": "decrescente", "Cruscotto!C6": 140 };
  expect(told(targetWorseThanResult, column)).toEqual([]);
});

it("Targets of later years are one note, in the order of the plan", () => {
  const changes = { "Cruscotto!D6": 133, "Cruscotto!D7": 4, "Cruscotto!C10": percent(0.93) };
  const found = findingsOf(targetWorseThanResult, smallPlan(changes));
  expect(found.map(short)).toEqual([
    "warning Cruscotto!E10 Cruscotto!C10",
    "info Cruscotto!F6 Cruscotto!F7 Cruscotto!G7 Cruscotto!D6 Cruscotto!D7",
  ]);
  expect(found[1]).toMatchObject({
    key: "later",
    at: { top: 5, left: 5 },
    effect: 0,
    data: { indicators: 2, instead: ">= 133", texts: [">= 132"], years: [2017] },
  });
  expect(found[0]?.data).toMatchObject({ indicators: 1, instead: ">= 93%" });
  expect(found[1] && tellFinding(found[1], "it")).toMatchObject({
    message:
      "Cruscotto!F6: 2 indicatori hanno per gli anni dopo target meno severi di un risultato già noto; nel primo il target «>= 132» di «Imprese assistite» (2017) è meno severo del risultato 2016, che è «133» (di più è meglio).",
    todo: "Chiedere almeno quanto ottenuto, nel primo «>= 133», dove il risultato non è un'eccezione; altrimenti accettare la segnalazione.",
  });
});

it.each([
  [{ "Cruscotto!C7": 4.6 }, "it", "Chiedere almeno quanto ottenuto: «<= 4,6»;"],
  [{ "Cruscotto!C7": 4.6 }, "en", "Ask for no worse than 4,6: “<= 4,6”;"],
  [{ "Cruscotto!C7": "6 gg", "Cruscotto!E7": "<= 7 gg" }, "it", "Chiedere almeno quanto ottenuto: «<= 6 gg»;"],
  [{ "Cruscotto!C6": 1250 }, "it", "Chiedere almeno quanto ottenuto: «>= 1.250»;"],
  [{ "Cruscotto!C10": 0.912345 }, "it", "Chiedere almeno quanto ottenuto: «>= 91,23%»;"],
  [{ "Cruscotto!C6": 121.23456 }, "it", "Chiedere almeno quanto ottenuto: «>= 121,23»;"],
] as const)("What can be written instead asks for what was reached: %p in %s", (changes, language, todo) => {
  const [found] = findingsOf(targetWorseThanResult, smallPlan(changes));
  expect(found && tellFinding(found, language).todo.slice(0, todo.length)).toBe(todo);
});

it("The sentence has both numbers", () => {
  const [found] = findingsOf(targetWorseThanResult, smallPlan({ "Cruscotto!C10": percent(0.95) }));
  expect(found?.data).toMatchObject({
    texts: [">= 90%"],
    result: "95%",
    resultYear: 2015,
    better: "higher",
  });
  expect(found?.effect).toBeCloseTo(0.25, 10);
});
