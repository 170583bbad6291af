/** Targets that cannot be read: where they are named, and how gravely. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { targetUnreadable } from "../../../../shared/check/rules/targets/targetUnreadable";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { foundWith, overridden, short, told, withCopy } from "./told";

behavesAsRule(targetUnreadable);

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

it("Different problems of one indicator are told apart, a repeated one once", () => {
  const changes = { "Cruscotto!E6": ">= 80,000,00", "Cruscotto!F6": "vedi allegato", "Cruscotto!G6": "cfr. nota" };
  expect(told(targetUnreadable, changes)).toEqual(["error Cruscotto!E6", "warning Cruscotto!F6 Cruscotto!G6"]);
});

it("Another document with the same text is the same finding, one with another text has its own and no score", () => {
  const changes = { "Cruscotto!E6": "vedi allegato" };
  expect(foundWith(targetUnreadable, changes, withCopy(6, { 2016: "Vedi  allegato" })).map(short)).toEqual([
    "error Cruscotto!E6 Scheda!B1",
  ]);
  const found = foundWith(targetUnreadable, {}, withCopy(6, { 2016: "vedi allegato" }));
  expect(found.map(short)).toEqual(["warning Scheda!B1"]);
  expect(found.map(({ effect, key }) => [effect, key.endsWith("/Scheda")])).toEqual([[0, true]]);
});

it("What a person has settled by an override is settled", () => {
  expect(foundWith(targetUnreadable, { "Cruscotto!E6": "vedi allegato" }, overridden)).toEqual([]);
  expect(foundWith(targetUnreadable, { "Cruscotto!F6": "vedi allegato" }, overridden).map(short)).toEqual([
    "warning Cruscotto!F6",
  ]);
});

it.each([
  ["an impossible day", "31/09/2016"],
  ["a judgement", "rispetto delle scadenze"],
  ["a placeholder", "n.d."],
  ["a formula that fails", "#N/A"],
  ["a target", "almeno 25"],
])("%s is not its business", (_what, text) => {
  expect(told(targetUnreadable, { "Cruscotto!E6": text })).toEqual([]);
});

it("A very long text is told in part, and the indicator's name too", () => {
  const finding = findingsOf(
    targetUnreadable,
    smallPlan({ "Cruscotto!E6": "vedi ".repeat(900), "Cruscotto!A6": `Imprese ${"assistite ".repeat(40)}` }),
  )[0];
  expect(finding?.data).toMatchObject({ texts: [`${"vedi ".repeat(32).slice(0, 159)}…`], problem: "too-long" });
  expect(JSON.stringify(finding?.data).length).toBeLessThan(500);
});
