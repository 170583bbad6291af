/** Weights on another scale: every mixture, and its mend. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell, ExampleSheet } from "../../../../shared/check/rule";
import { type WeightOnOtherScale, weightOnOtherScale } from "../../../../shared/check/rules/weights/weightOnOtherScale";
import { printRange } from "../../../../shared/workbook/address";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(weightOnOtherScale);

const weights = (all: readonly (number | string)[], format: string) =>
  smallPlan(
    Object.fromEntries(
      all.map((value, place) => [`Cruscotto!B${place + 4}`, format === "" ? value : { value, format }]),
    ),
  );

const SLIPS: readonly (readonly [
  string,
  readonly (number | string)[],
  string,
  readonly string[],
  number | undefined,
])[] = [
  ["20 among cells of percentages", [0.6, 0.6, 0.4, 20, 0.4, 0.4, 0.25, 0.15], "0.00%", ["B7"], 0.2],
  ["20 among plain fractions", [0.6, 0.6, 0.4, 20, 0.4, 0.4, 0.25, 0.15], "", ["B7"], 0.2],
  ["0.2 among plain percentages", [60, 60, 40, 0.2, 40, 40, 25, 15], "", ["B7"], 20],
  ["two of them", [60, 60, 0.4, 0.2, 40, 40, 25, 15], "", ["B6", "B7"], undefined],
  ["two of a hundred times", [0.6, 0.6, 40, 20, 0.4, 0.4, 0.25, 0.15], "0.00%", ["B6", "B7"], undefined],
];

it.each(SLIPS)("%s", (_says, all, format, cells, mended) => {
  const findings = findingsOf(weightOnOtherScale, weights(all, format));
  expect(findings.flatMap((each) => each.cells.map(printRange))).toEqual(cells.map((cell) => `Cruscotto!${cell}`));
  const [edit] = findings[0]?.fix ?? [];
  expect(edit?.kind === "writeCells" ? edit.cells[0]?.content : undefined).toEqual(
    mended === undefined ? undefined : { kind: "value", value: mended },
  );
});

it("A small weight that belongs where it stands is left alone", () => {
  expect(findingsOf(weightOnOtherScale, weights([60, 60, 59.5, 0.5, 40, 40, 25, 15], ""))).toEqual([]);
});

it("A text on another scale is named, and mended by a person", () => {
  const [finding] = findingsOf(
    weightOnOtherScale,
    weights(["60%", "60%", "40%", "0,2%", "40%", "40%", "25%", "15%"], ""),
  );
  expect(finding?.cells.map(printRange)).toEqual(["Cruscotto!B7"]);
  expect(finding?.fix).toBeUndefined();
});

const percents = (all: readonly number[]) => all.map((value) => ({ value, format: "0.00%" }));

/** B4 objective, B5 programme, B6 and B7 indicators; B8 objective, B9 programme, B10 and B11 indicators. */
const cells = (all: readonly ExampleCell[]) =>
  smallPlan(Object.fromEntries(all.map((cell, place) => [`Cruscotto!B${place + 4}`, cell])));

const found = (all: readonly ExampleCell[]) =>
  findingsOf(weightOnOtherScale, cells(all)).map(({ severity, cells: at, data, fix }) => {
    const { told, written, read } = data as WeightOnOtherScale;
    return [severity, at.map((each) => printRange(each).replace("Cruscotto!", "")).join(" "), told, written, read, fix];
  });

const SHOWN = percents([0.6, 0.6, 0.4, 0.2, 0.4, 0.4, 0.25, 0.15]);
const withCells = (changes: Readonly<Record<number, ExampleCell>>) =>
  SHOWN.map((cell, place) => changes[place + 4] ?? cell);

it.each<readonly [string, Readonly<Record<number, ExampleCell>>, readonly (readonly unknown[])[]]>([
  ["a number", { 10: 25 }, [["warning", "B10", "sign", 25, 0.25, undefined]]],
  ["a text", { 10: "25" }, [["warning", "B10", "sign", "25", 0.25, undefined]]],
  ["the sum does not come out", { 10: 27 }, [["error", "B10", "sign", 27, 0.27, undefined]]],
  ["an objective, one of two", { 8: 40 }, [["warning", "B8", "sign", 40, 0.4, undefined]]],
  ["two of four", { 6: 40, 10: 25 }, [["warning", "B6 B10", "sign", 40, 0.4, undefined]]],
  ["a zero says nothing", { 6: { value: 0.6, format: "0%" }, 7: 0 }, []],
  ["texts with their sign", { 10: "25%", 11: "15 per cento" }, []],
  ["a text over a hundred", { 10: "25/100" }, []],
  ["three of four without: the column is written so", { 6: 40, 7: 20, 10: 25 }, []],
  ["objectives without, indicators with", { 4: 60, 8: 40, 5: 60, 9: 40 }, []],
])("No per cent sign among weights that have one: %s", (_says, changes, expected) => {
  expect(found(withCells(changes))).toEqual(expected);
});

it("Of a sum that fails for a weight elsewhere nothing is said against a number that its own sums bear out", () => {
  expect(found(withCells({ 10: 25, 7: { value: 0.25, format: "0%" } }))).toEqual([
    ["warning", "B10", "sign", 25, 0.25, undefined],
  ]);
});

it("Plain fractions beside percentages that show: the one large number is the slip", () => {
  const all = withCells({ 10: 0.25, 7: 20 });
  expect(found(all).map(([severity, at, told]) => [severity, at, told])).toEqual([["error", "B7", undefined]]);
});

const list = (weights: readonly (readonly [number, string?])[]): ExampleSheet[] => [
  {
    name: "Obiettivi",
    rows: [
      ["Obiettivo", "Indicatore", "Peso", "Target 2016", "Risultato 2016"],
      ...weights.map(([value, format], place) => [
        place < weights.length / 2 ? "Strade sicure" : "Scuole aperte",
        `Interventi del servizio numero ${place + 1}`,
        format === undefined ? value : { value, format },
        ">= 10",
        12,
      ]),
    ],
  },
];
const foundIn = (weights: readonly (readonly [number, string?])[]) =>
  findingsOf(weightOnOtherScale, list(weights)).map(({ severity, cells: at, data, fix }) => {
    const { told, meant } = data as WeightOnOtherScale;
    return [severity, at.map((each) => printRange(each).replace("Obiettivi!", "")).join(" "), told, meant, fix?.length];
  });
const plain = (all: readonly number[]) => all.map((value): readonly [number] => [value]);

it.each<readonly [string, readonly number[], readonly (readonly unknown[])[]]>([
  ["alone in its sum", [12, 18, 20, 0.15, 10, 25], [["error", "C5", undefined, 0.15, 1]]],
  ["another weight is wrong too", [12, 18, 20, 0.15, 10, 29], [["error", "C5", undefined, 0.15, 1]]],
  ["of a list of which much is missing", [12, 18, 20, 0.15, 10, 16], [["error", "C5", undefined, 0.15, 1]]],
  ["a small weight of its own", [12, 18, 20, 0.5, 24.5, 25], []],
  ["a fraction that the sum asks for, where another is wrong", [3, 18, 20, 0.5, 24.5, 29], []],
])("A fraction among percentages, %s", (_says, all, expected) => {
  expect(foundIn(plain(all))).toEqual(expected);
});

it.each<readonly [string, readonly (readonly [number, string])[], readonly (readonly unknown[])[]]>([
  [
    "where no sum comes out",
    [
      [0.12, "0%"],
      [0.18, "0%"],
      [0.3, "0%"],
      [0.0015, "0.00%"],
      [0.1, "0%"],
      [0.25, "0%"],
    ],
    [["error", "C5", "siblings", 0.15, undefined]],
  ],
  [
    "that is no hundredth of any",
    [
      [0.12, "0%"],
      [0.18, "0%"],
      [0.3, "0%"],
      [0.005, "0.0%"],
      [0.1, "0%"],
      [0.25, "0%"],
    ],
    [],
  ],
  [
    "that is smaller than a hundredth of all",
    [
      [0.12, "0%"],
      [0.18, "0%"],
      [0.3, "0%"],
      [0.0004, "0.00%"],
      [0.1, "0%"],
      [0.25, "0%"],
    ],
    [],
  ],
  [
    "with another nearly as small",
    [
      [0.12, "0%"],
      [0.18, "0%"],
      [0.3, "0%"],
      [0.0015, "0.00%"],
      [0.01, "0%"],
      [0.35, "0%"],
    ],
    [],
  ],
  [
    "where the sum has too much already",
    [
      [0.12, "0%"],
      [0.18, "0%"],
      [0.3, "0%"],
      [0.0015, "0.00%"],
      [0.16, "0%"],
      [0.25, "0%"],
    ],
    [],
  ],
])("A weight far below its siblings, %s", (_says, all, expected) => {
  expect(foundIn(all)).toEqual(expected);
});
