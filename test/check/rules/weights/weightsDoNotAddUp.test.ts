/** Sums of weights: which books are sound, and where one slip is told. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleSheet } from "../../../../shared/check/rule";
import { weightOnOtherScale } from "../../../../shared/check/rules/weights/weightOnOtherScale";
import { type WeightsDoNotAddUp, weightsDoNotAddUp } from "../../../../shared/check/rules/weights/weightsDoNotAddUp";
import { holds, weightSums } from "../../../../shared/check/weightSums";
import type { WeightLevel, WeightNode } from "../../../../shared/check/weightTree";
import { printRange } from "../../../../shared/workbook/address";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(weightsDoNotAddUp);

type Weight = number | string | null;

/** B4 objective, B5 programme, B6 and B7 indicators; B8 objective, B9 programme, B10 and B11 indicators. */
const weights = (
  all: readonly Weight[],
  format: string | undefined = "0.00%",
  rows: Readonly<Record<string, string | null>> = {},
) =>
  smallPlan({
    ...Object.fromEntries(
      all.map((value, place) => [
        `Cruscotto!B${place + 4}`,
        typeof value === "number" && format !== "" ? { value, format } : value,
      ]),
    ),
    ...rows,
  });
const found = (all: readonly Weight[], format?: string) => findingsOf(weightsDoNotAddUp, weights(all, format));

const SOUND: readonly (readonly [string, readonly Weight[], string?])[] = [
  ["shares of the body", [0.6, 0.6, 0.4, 0.2, 0.4, 0.4, 0.25, 0.15]],
  ["shares of the body, plain fractions", [0.6, 0.6, 0.4, 0.2, 0.4, 0.4, 0.25, 0.15], ""],
  ["shares of the body, plain percentages", [60, 60, 40, 20, 40, 40, 25, 15], ""],
  ["shares of the body, as text", ["60%", "60%", "40%", "20%", "40%", "40%", "25%", "15%"], ""],
  ["shares of the parent", [0.6, 1, 0.7, 0.3, 0.4, 1, 0.25, 0.75]],
  ["only indicators, of the body", [null, null, 0.4, 0.2, null, null, 0.25, 0.15]],
  ["only indicators, of their programme", [null, null, 0.7, 0.3, null, null, 0.25, 0.75]],
  ["objectives of the body, indicators of their programme", [0.6, null, 0.7, 0.3, 0.4, null, 0.25, 0.75]],
  ["programmes of the body, indicators of their programme", [0.6, 0.6, 0.7, 0.3, 0.4, 0.4, 0.25, 0.75]],
  ["no programme weights", [0.6, null, 0.4, 0.2, 0.4, null, 0.25, 0.15]],
  ["a difference of exactly the tolerance", [0.6, 0.6, 0.4001, 0.2, 0.4, 0.4, 0.25, 0.15]],
];

it.each(SOUND.map(([says, all, format = "0.00%"]) => [says, all, format] as const))(
  "Nothing is found in a sound book: %s",
  (_says, all, format) => {
    expect(found(all, format)).toEqual([]);
  },
);

it("Just above the tolerance is found", () => {
  expect(found([0.6, 0.6, 0.40011, 0.2, 0.4, 0.4, 0.25, 0.15])).toHaveLength(1);
});

const SLIPS: readonly (readonly [string, readonly Weight[], string, string, string, number])[] = [
  ["an indicator", [0.6, 0.6, 0.4, 0.25, 0.4, 0.4, 0.25, 0.15], "P1/1.1/1.1.1", "B6", "terms", 0.6],
  ["a programme", [0.6, 0.5, 0.4, 0.2, 0.4, 0.4, 0.25, 0.15], "P1/1.1/1.1.1", "B5", "weight", 0.6],
  ["an objective", [0.6, 0.6, 0.4, 0.2, 0.3, 0.4, 0.25, 0.15], "P1/1.2", "B8", "weight", 1 / 3],
  [
    "an objective and its programme alike",
    [0.6, 0.6, 0.4, 0.2, 0.3, 0.3, 0.25, 0.15],
    "P1/1.2/1.2.1",
    "B8",
    "weight",
    1 / 3,
  ],
  ["only indicators, one off", [null, null, 0.4, 0.2, null, null, 0.25, 0.1], "body", "B7", "terms", 1],
  [
    "shares of the parent, an indicator off",
    [0.6, 1, 0.7, 0.35, 0.4, 1, 0.25, 0.75],
    "P1/1.1/1.1.1",
    "B6",
    "terms",
    0.6,
  ],
  ["shares of the parent, objectives off", [0.6, 1, 0.7, 0.3, 0.45, 1, 0.25, 0.75], "body", "B4", "terms", 1],
  ["every indicator zero under a programme", [0.6, 0.6, 0, 0, 0.4, 0.4, 0.25, 0.15], "P1/1.1/1.1.1", "B6", "terms", 0],
];

it.each(SLIPS)("One slip is one finding: %s", (_says, all, key, at, suspect, effect) => {
  const findings = found(all);
  expect(findings.map((each) => each.key)).toEqual([key]);
  const [first] = findings;
  expect(first?.severity).toBe("error");
  expect(first?.data).toMatchObject({ suspect });
  expect(printRange(first?.at ?? { sheet: "", top: 0, left: 0, bottom: 0, right: 0 })).toBe(`Cruscotto!${at}`);
  expect(first?.effect).toBeCloseTo(effect, 2);
});

it("Half of the rows missing is an error that names the sum", () => {
  const [finding, ...others] = found([null, null, 0.2, 0.1, null, null, 0.16, 0.1]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", key: "body", data: { sum: 0.56, wanted: 1, against: "whole" } });
});

it("Two slips of different size are two findings", () => {
  expect(found([0.6, 0.5, 0.4, 0.25, 0.4, 0.4, 0.25, 0.12]).map(({ key }) => key)).toEqual(
    expect.arrayContaining(["P1/1.1/1.1.1", "P1/1.2/1.2.1"]),
  );
});

it("The term that would be like its siblings without the difference stands first", () => {
  const [finding] = found([0.6, 0.6, 0.3, 0.35, 0.4, 0.4, 0.25, 0.15]);
  expect(finding === undefined ? "" : printRange(finding.at)).toBe("Cruscotto!B7");
});

const gone = Object.fromEntries(["A", "B", "E", "F", "G", "D"].map((column) => [`Cruscotto!${column}11`, null]));

it.each([
  [0.333, "info", 0],
  [0.33, "warning", 0],
  [0.34, "error", 1],
  [0.32, "error", 1],
])("Three equal parts of %d", (part, severity, effect) => {
  const [finding] = findingsOf(weightsDoNotAddUp, weights([null, null, part, part, null, null, part], "0.00%", gone));
  expect(finding).toMatchObject({ severity });
  expect(finding?.effect).toBeCloseTo(effect, 10);
});

it("Two equal parts that fall short are no rounding", () => {
  expect(found([0.6, 0.6, 0.29, 0.29, 0.4, 0.4, 0.25, 0.15])[0]?.severity).toBe("error");
});

it("What a scale explains is not told as a sum too", () => {
  const sheets = weights([0.6, 0.6, 0.4, 20, 0.4, 0.4, 0.25, 0.15]);
  expect(findingsOf(weightsDoNotAddUp, sheets)).toEqual([]);
  expect(findingsOf(weightOnOtherScale, sheets)).toHaveLength(1);
});

it("A missing, a negative and a too large weight are told elsewhere", () => {
  expect(found([0.6, 0.6, 0.4, null, 0.4, 0.4, 0.25, 0.15])).toEqual([]);
  expect(found([0.6, 0.6, 0.4, -0.2, 0.4, 0.4, 0.25, 0.15])).toEqual([]);
  expect(found([0.6, 0.6, 0.4, 1.3, 0.4, 0.4, 0.25, 0.15])).toEqual([]);
});

it("A missing weight does not hide siblings that make too much", () => {
  expect(found([0.6, 0.6, 0.7, null, 0.4, 0.4, 0.25, 0.15])).toHaveLength(1);
});

it("A sum of formulas leads to the weights that they add", () => {
  const made = (value: number, formula: string) => ({ value, formula, format: "0.00%" });
  const sheets = smallPlan({
    "Cruscotto!B4": made(0.65, "B5"),
    "Cruscotto!B5": made(0.65, "SUM(B6:B7)"),
    "Cruscotto!B7": { value: 0.25, format: "0.00%" },
  });
  const cells = findingsOf(weightsDoNotAddUp, sheets).flatMap((each) => each.cells.map(printRange));
  expect(cells).toEqual(
    expect.arrayContaining(["Cruscotto!B4", "Cruscotto!B5", "Cruscotto!B6", "Cruscotto!B7", "Cruscotto!B8"]),
  );
  expect(cells).not.toContain("Cruscotto!B9");
});

type Row = readonly [perspective: string, objective: string, weight: number];

/** A register whose indicators alone have weights. */
const register = (rows: readonly Row[]): ExampleSheet[] => [
  {
    name: "Obiettivi",
    rows: [
      ["Prospettiva", "Obiettivo", "Indicatore", "Peso", "Target 2016", "Risultato 2016"],
      ...rows.map(([perspective, objective, value], place) => [
        perspective,
        objective,
        `Pratiche del servizio numero ${place + 1}`,
        { value, format: "0%" },
        ">= 10",
        12,
      ]),
    ],
  },
];

const WITHIN_PERSPECTIVES: readonly Row[] = [
  ["Cittadini", "Biblioteche aperte", 0.55],
  ["Cittadini", "Biblioteche aperte", 0.45],
  ["Processi", "Sportello unico", 0.25],
  ["Processi", "Sportello unico", 0.3],
  ["Processi", "Acquisti verdi", 0.2],
  ["Processi", "Acquisti verdi", 0.25],
  ["Persone", "Benessere", 0.6],
  ["Persone", "Benessere", 0.4],
  ["Bilancio", "Entrate proprie", 0.35],
  ["Bilancio", "Entrate proprie", 0.65],
];

const changedAt = (rows: readonly Row[], place: number, weight: number): Row[] =>
  rows.map((row, at) => (at === place ? [row[0], row[1], weight] : row));

const told = (rows: readonly Row[]) =>
  findingsOf(weightsDoNotAddUp, register(rows)).map(({ data, severity }) => {
    const { level, title, sum, wanted } = data as WeightsDoNotAddUp;
    return [severity, level, title, sum, wanted];
  });

it("Weights that make a whole in each perspective are sound, though most objectives are alone in theirs", () => {
  expect(told(WITHIN_PERSPECTIVES)).toEqual([]);
});

it.each([
  [2, 0.28, "perspective", "Processi", 1.03],
  [4, 0.1, "perspective", "Processi", 0.9],
  [0, 0.5, "perspective", "Cittadini", 0.95],
])("A slip at row %d is told of its perspective, and of nothing else", (place, weight, level, title, sum) => {
  expect(told(changedAt(WITHIN_PERSPECTIVES, place, weight))).toEqual([["error", level, title, sum, 1]]);
});

it("Two perspectives that both slip are two findings", () => {
  const rows = changedAt(changedAt(WITHIN_PERSPECTIVES, 0, 0.5), 6, 0.7);
  expect(
    told(rows)
      .map(([, level, title]) => `${level} ${title}`)
      .sort(),
  ).toEqual(["perspective Cittadini", "perspective Persone"]);
});

const WITHIN_OBJECTIVES: readonly Row[] = [
  ["Cittadini", "Biblioteche aperte", 0.55],
  ["Cittadini", "Biblioteche aperte", 0.45],
  ["Processi", "Sportello unico", 0.4],
  ["Processi", "Sportello unico", 0.6],
  ["Processi", "Acquisti verdi", 0.7],
  ["Processi", "Acquisti verdi", 0.3],
];

it("Weights that make a whole in each objective are sound, and a slip is told of the objective", () => {
  expect(told(WITHIN_OBJECTIVES)).toEqual([]);
  expect(told(changedAt(WITHIN_OBJECTIVES, 4, 0.75))).toEqual([["error", "objective", "Acquisti verdi", 1.05, 1]]);
});

it.each([
  [[0.2, 0.15, 0.15, 0.2, 0.2, 0.1], []],
  [[0.2, 0.15, 0.15, 0.2, 0.2, 0.13], [["error", "body", "", 1.03, 1]]],
  [[0.12, 0.12, 0.12, 0.1, 0.14, 0.06], [["error", "body", "", 0.66, 1]]],
])("A list without weights above: %j", (all, expected) => {
  const rows = WITHIN_OBJECTIVES.map((row, place): Row => [row[0], row[1], all[place] ?? 0]);
  expect(told(rows)).toEqual(expected);
});

it("Objectives that are alone in their perspective do not vote, also where perspectives have weights", () => {
  const body = (perspectives: readonly WeightNode[]) => node("body", "body", undefined, perspectives);
  const objective = (key: string, ...all: readonly number[]) =>
    node("objective", key, undefined, [
      node(
        "programme",
        `${key}/1`,
        undefined,
        all.map((value, place) => node("indicator", `${key}/1/${place}`, value, [])),
      ),
    ]);
  const tree = (first: number) =>
    body([
      node("perspective", "P1", 0.4, [objective("P1/1", first, 0.3), objective("P1/2", 0.4)]),
      node("perspective", "P2", 0.3, [objective("P2/1", 0.8, 0.2)]),
      node("perspective", "P3", 0.3, [objective("P3/1", 0.5, 0.5)]),
    ]);
  const failing = (first: number) =>
    weightSums(tree(first), "sharesOfParent", 0.0001).filter((sum) => !holds(sum, 0.0001));
  expect(failing(0.3)).toEqual([]);
  expect(failing(0.25).map((sum) => [sum.node.key, Number(sum.sum.toFixed(6))])).toEqual([["P1", 0.95]]);
});

const NOWHERE = { sheet: "Obiettivi", top: 0, left: 0, bottom: 0, right: 0 };

function node(level: WeightLevel, key: string, value: number | undefined, children: readonly WeightNode[]): WeightNode {
  return { level, key, title: { value: key, at: NOWHERE }, ...(value === undefined ? {} : { value }), children };
}
