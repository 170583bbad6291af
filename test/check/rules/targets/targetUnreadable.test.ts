/** Targets that cannot be read: where they are named, and how gravely. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { targetUnreadable } from "../../../../shared/check/rules/targets/targetUnreadable";
import { findingsOf } from "../../runExample";

const one = (cell: string, text: string) => findingsOf(targetUnreadable, smallPlan({ [cell]: text }))[0];

it("A target of the plan's year is an error that touches the indicator's weight", () => {
  const finding = one("Cruscotto!E6", "vedi allegato");
  expect(finding?.severity).toBe("error");
  expect(finding?.effect).toBeCloseTo(0.4, 10);
});

it("A target of a later year is a warning and touches no score", () => {
  const finding = one("Cruscotto!F6", "vedi allegato");
  expect(finding?.severity).toBe("warning");
  expect(finding?.effect).toBe(0);
});

it("Operational indicators have no weight", () => {
  expect(one("Indicatori operativi!C2", "vedi allegato")?.effect).toBe(0);
});
