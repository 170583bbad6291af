/** Comparisons that stand in some years only. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { targetComparatorMissing } from "../../../../shared/check/rules/targets/targetComparatorMissing";
import { withSign } from "../../../../shared/check/targets/boundText";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { foundWith, short, told, withCopy } from "./told";

behavesAsRule(targetComparatorMissing);

const percent = (value: number, format = "0%") => ({ value, format });
const noColumn = { "Cruscotto!H6": null, "Cruscotto!H7": null, "Cruscotto!H10": null };

it.each([
  ["bare after a sign", { "Cruscotto!F6": 132, "Cruscotto!G6": 135 }, ["info Cruscotto!F6 Cruscotto!G6"]],
  ["bare before a sign", { "Cruscotto!E6": 120 }, ["info Cruscotto!E6"]],
  [
    "bare after a strict sign",
    { "Cruscotto!E6": "> 100", "Cruscotto!F6": 132, "Cruscotto!G6": "> 135" },
    ["info Cruscotto!F6"],
  ],
  ["read the other way", { "Cruscotto!A7": "Pratiche fuori standard", "Cruscotto!F7": 6 }, ["warning Cruscotto!F7"]],
  ["all of it needs no sign", { "Cruscotto!G10": percent(1) }, []],
  [
    "all of it, where less is better, does",
    { "Cruscotto!E10": "<= 90%", "Cruscotto!F10": "<= 95%", "Cruscotto!G10": percent(1) },
    ["warning Cruscotto!G10"],
  ],
  ["none needs no sign where less is better", { "Cruscotto!G7": 0 }, []],
  ["none, where more is better, does", { "Cruscotto!G6": 0 }, ["warning Cruscotto!G6"]],
  ["a number of another kind, told elsewhere", { "Cruscotto!F10": 92 }, []],
  ["signs that disagree, told elsewhere", { "Cruscotto!E6": "<= 120", "Cruscotto!F6": 132 }, []],
  ["increases", { "Cruscotto!F6": "+5%", "Cruscotto!G6": "mantenimento valore 2017" }, []],
  ["every year bare, told elsewhere", { "Cruscotto!E6": 120, "Cruscotto!F6": 132, "Cruscotto!G6": 135 }, []],
  ["every year with its sign", {}, []],
] as const)("%s", (_what, changes, expected) => {
  expect(told(targetComparatorMissing, { ...noColumn, ...changes })).toEqual(expected);
});

it("With a direction column no number is bare", () => {
  expect(told(targetComparatorMissing, { "Cruscotto!F6": 132 })).toEqual([]);
});

it("The mend writes the sign before what stands there", () => {
  const changes = { ...noColumn, "Cruscotto!F6": 132, "Cruscotto!G6": "n. 135" };
  const [found] = findingsOf(targetComparatorMissing, smallPlan(changes));
  expect(found?.fix).toEqual([
    {
      kind: "writeCells",
      sheet: "Cruscotto",
      cells: [
        { row: 5, column: 5, content: { kind: "value", value: ">= 132" }, expected: 132 },
        { row: 5, column: 6, content: { kind: "value", value: ">= n. 135" }, expected: "n. 135" },
      ],
    },
  ]);
  expect(found?.data).toMatchObject({ stated: ">= 120", statedYear: 2016, better: "higher", bare: "132" });
});

it("A formula is never written over, nor is a text that would be read otherwise", () => {
  const mendOf = (cell: string | { value: number; formula: string }) =>
    findingsOf(targetComparatorMissing, smallPlan({ ...noColumn, "Cruscotto!F6": cell })).map(({ fix }) => fix);
  expect(mendOf({ value: 132, formula: "D6+2" })).toEqual([undefined]);
  expect(mendOf("132 circa")).toEqual([undefined]);
});

it("A programme sheet with the same text is mended with it", () => {
  const changes = { ...noColumn, "Cruscotto!F6": "132" };
  const [found] = foundWith(targetComparatorMissing, changes, withCopy(6, { 2017: "132" }));
  expect(found && short(found)).toBe("info Cruscotto!F6 Scheda!B1");
  expect(found?.fix).toMatchObject([{ sheet: "Cruscotto" }, { sheet: "Scheda", cells: [{ row: 0, column: 1 }] }]);
});

it("A sheet of Cabina is never written to by the mend", () => {
  const changes = { ...noColumn, "Cruscotto!F6": "132" };
  const [found] = foundWith(targetComparatorMissing, changes, (facts) => ({
    ...facts,
    ownSheets: new Set(["Cruscotto"]),
  }));
  expect([found?.severity, found?.fix]).toEqual(["info", undefined]);
});

it.each([
  [132, undefined, "higher", "it", ">= 132"],
  [0.855, "0%", "higher", "it", ">= 85,5%"],
  [0.855, "0%", "lower", "en", "<= 85.5%"],
  [1234.5, undefined, "higher", "it", ">= 1.234,5"],
  [7, '0" gg"', "lower", "it", "<= 7 gg"],
  ["7 gg", undefined, "lower", "it", "<= 7 gg"],
  [" 85% ", undefined, "higher", "it", ">= 85%"],
  [0, undefined, "lower", "it", "<= 0"],
  ["circa 85", undefined, "higher", "it", undefined],
  [">= 85", undefined, "higher", "it", undefined],
  ["+85", undefined, "higher", "it", undefined],
  ["> 85", undefined, "higher", "it", undefined],
  ["sì", undefined, "higher", "it", undefined],
  ["vedi", undefined, "higher", "it", undefined],
] as const)("%p with the format %p and «%s» in %s is written %p", (value, format, better, language, text) => {
  expect(withSign({ value, ...(format === undefined ? {} : { format }) }, better, language)).toBe(text);
});
