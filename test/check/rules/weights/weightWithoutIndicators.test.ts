/** Weights that no indicator carries. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleSheet } from "../../../../shared/check/rule";
import { weightsDoNotAddUp } from "../../../../shared/check/rules/weights/weightsDoNotAddUp";
import { weightWithoutIndicators } from "../../../../shared/check/rules/weights/weightWithoutIndicators";
import { printRange } from "../../../../shared/workbook/address";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(weightWithoutIndicators);

const percent = (value: number) => ({ value, format: "0.00%" });
const empty = (weight: number | null) =>
  smallPlan({ "Cruscotto!A12": "1.3 Terzo obiettivo", "Cruscotto!B12": weight === null ? null : percent(weight) });

it("An objective without programmes, with its weight as the effect", () => {
  const [finding] = findingsOf(weightWithoutIndicators, empty(0.1));
  expect(finding).toMatchObject({ severity: "error", effect: 0.1, data: { level: "objective", indicators: 0 } });
});

it("Without a weight, or with zero, nothing is lost", () => {
  expect(findingsOf(weightWithoutIndicators, empty(null))).toEqual([]);
  expect(findingsOf(weightWithoutIndicators, empty(0))).toEqual([]);
});

it("The lowest weight is told, not those above", () => {
  const keys = findingsOf(weightWithoutIndicators, smallPlan({ "Cruscotto!B10": null, "Cruscotto!B11": null })).map(
    ({ key }) => key,
  );
  expect(keys).toEqual(["P1/1.2/1.2.1"]);
});

it("Indicators that weigh zero are a sum that does not come out", () => {
  const sheets = smallPlan({ "Cruscotto!B10": percent(0), "Cruscotto!B11": percent(0) });
  expect(findingsOf(weightWithoutIndicators, sheets)).toEqual([]);
  expect(findingsOf(weightsDoNotAddUp, sheets)).toHaveLength(1);
});

/** A cockpit whose body has a level of its own above the objectives: OS1 heads 1.1 and 1.2, OS2 2.1 and 2.2, OS3 3.1. */
const withHeadings = (changes: Readonly<Record<number, number | null>> = {}): ExampleSheet[] => {
  const rows: readonly (readonly [string, number?])[] = [
    ["OS1 Una città che cura", 0.5],
    ["1.1 Verde e parchi", 0.3],
    ["1.1.1 Manutenzione del verde", 0.3],
    ["Alberi piantati", 0.3],
    ["1.2 Strade", 0.2],
    ["1.2.1 Segnaletica", 0.2],
    ["Strade segnate", 0.2],
    ["OS2 Una città che impara", 0.3],
    ["2.1 Nidi", 0.1],
    ["2.1.1 Posti nei nidi", 0.1],
    ["Posti offerti", 0.1],
    ["2.2 Biblioteche", 0.2],
    ["2.2.1 Orari", 0.2],
    ["Ore di apertura", 0.2],
    ["OS3 Una città che lavora", 0.2],
    ["3.1 Commercio", 0.2],
    ["3.1.1 Mercati rionali", 0.2],
    ["Banchi assegnati", 0.2],
  ];
  return [
    {
      name: "Quadro",
      rows: [
        ["Cittadini", "Peso", "Risultato 2016", "Target 2016"],
        ...rows.map(([title, value = 0], place) => {
          const weight = place + 2 in changes ? (changes[place + 2] ?? null) : value;
          const isIndicator = !/^(OS)?\d/.test(title);
          return [title, weight === null ? null : percent(weight), ...(isIndicator ? [12, ">= 10"] : [])];
        }),
      ],
    },
  ];
};
const both = (changes?: Readonly<Record<number, number | null>>) =>
  [weightWithoutIndicators, weightsDoNotAddUp].flatMap((rule) =>
    findingsOf(rule, withHeadings(changes)).map((each) => [rule.id, printRange(each.at)]),
  );

it.each<readonly [string, Readonly<Record<number, number | null>>, readonly (readonly string[])[]]>([
  ["their sums come out", {}, []],
  ["one of them is wrong", { 9: 0.45 }, [["weights-do-not-add-up", "Quadro!B9"]]],
  ["an objective below is wrong", { 10: 0.15 }, [["weights-do-not-add-up", "Quadro!B10"]]],
])("Objectives that head those below carry their weight: %s", (_says, changes, expected) => {
  expect(both(changes)).toEqual(expected);
});

it("One alone, or a weight that the ones below do not make, heads nothing", () => {
  const without = (changes: Readonly<Record<number, number | null>>) =>
    both(changes).flatMap(([rule, at = ""]) => (rule === "weight-without-indicators" ? [at.slice(-2)] : []));
  expect(without({ 9: null, 16: null })).toEqual(["B2"]);
  expect(without({ 2: 0.1, 9: 0.2 }).sort()).toEqual(["16", "B2", "B9"]);
  expect(without({ 9: 0.4, 16: null }).sort()).toEqual(["B2", "B9"]);
});
