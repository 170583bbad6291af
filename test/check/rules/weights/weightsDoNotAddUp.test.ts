/** Sums of weights: which books are sound, and where one slip is told. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { weightOnOtherScale } from "../../../../shared/check/rules/weights/weightOnOtherScale";
import { weightsDoNotAddUp } from "../../../../shared/check/rules/weights/weightsDoNotAddUp";
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
