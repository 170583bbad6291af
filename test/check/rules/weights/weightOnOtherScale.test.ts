/** Weights on another scale: every mixture, and its mend. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { weightOnOtherScale } from "../../../../shared/check/rules/weights/weightOnOtherScale";
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
