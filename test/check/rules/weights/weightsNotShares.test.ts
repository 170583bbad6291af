/** Points of priority are no percentages that went wrong. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { WEIGHTS_RULES } from "../../../../shared/check/rules/weights/weights";
import { weightsNotShares } from "../../../../shared/check/rules/weights/weightsNotShares";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(weightsNotShares);

const weights = (...all: (number | null)[]) =>
  smallPlan(Object.fromEntries(all.map((value, place) => [`Cruscotto!B${place + 4}`, value])));

it("Points give one note and no error", () => {
  const findings = WEIGHTS_RULES.flatMap((rule) => findingsOf(rule, weights(null, null, 5, 3, null, null, 4, 2)));
  expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(["weights-not-shares info"]);
  expect(findings[0]?.data).toEqual({ count: 4, smallest: 2, largest: 5 });
});

it("Points at every level are points too", () => {
  expect(findingsOf(weightsNotShares, weights(3, 2, 5, 3, 4, 5, 4, 2))).toHaveLength(1);
});

it.each([
  ["percentages that come near 100", [null, null, 30, 25, null, null, 25, 15]],
  ["numbers that are not whole", [null, null, 5, 3.5, null, null, 4, 2]],
  ["numbers above ten", [null, null, 11, 3, null, null, 4, 2]],
])("%s are no points", (_says, all) => {
  expect(findingsOf(weightsNotShares, weights(...all))).toEqual([]);
});

it("Whole numbers up to ten that make half of 100 or more, and end on no scale, are percentages that do not add up", () => {
  const objectives = [null, null, 9, 8, null, null, 8, 7];
  const more = Object.fromEntries(
    [12, 13, 14, 15].flatMap((row, place) => [
      [`Cruscotto!A${row}`, `Altre pratiche concluse numero ${place}`],
      [`Cruscotto!B${row}`, 6],
      [`Cruscotto!E${row}`, ">= 10"],
    ]),
  );
  const own = Object.fromEntries(objectives.map((value, place) => [`Cruscotto!B${place + 4}`, value]));
  const found = (changes: Parameters<typeof smallPlan>[0]) =>
    WEIGHTS_RULES.flatMap((rule) => findingsOf(rule, smallPlan(changes))).map(
      ({ rule, severity }) => `${rule} ${severity}`,
    );
  expect(found({ ...own, ...more })).toEqual(["weights-do-not-add-up error"]);
  expect(found({ ...own, ...more, "Cruscotto!B6": 10 })).toEqual(["weights-not-shares info"]);
});
