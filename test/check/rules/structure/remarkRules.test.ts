/** Rules over recognition's remarks: nothing that recognition says is left unsaid, what has one cause is told once, and how gravely. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { snapshotOfExample } from "../../../../shared/check/examples/snapshotOfExample";
import type { CheckFacts, Remark } from "../../../../shared/check/facts";
import type { Rule } from "../../../../shared/check/rule";
import { headingNotRead } from "../../../../shared/check/rules/structure/headingNotRead";
import { parentMissing } from "../../../../shared/check/rules/structure/parentMissing";
import { rowNotPlaced, TOLD_ELSEWHERE } from "../../../../shared/check/rules/structure/rowNotPlaced";
import { STRUCTURE_RULES } from "../../../../shared/check/rules/structure/structure";
import { weightOfGroup } from "../../../../shared/check/rules/weights/weightOfGroup";
import { weightUnreadable } from "../../../../shared/check/rules/weights/weightUnreadable";
import { cellAt } from "../../../../shared/workbook/address";
import { factsFor } from "../../runExample";

const sound = factsFor(snapshotOfExample({ sheets: smallPlan() }));
const remark = (why: string, row: number, column = 0, value = `row ${row}`): Remark => ({
  value,
  at: cellAt("Cruscotto", row, column),
  why,
});
const having = (...remarks: Remark[]): CheckFacts => ({ ...sound, remarks });
const MINE: readonly Rule[] = [...STRUCTURE_RULES, weightUnreadable, weightOfGroup];
const told = (facts: CheckFacts) =>
  MINE.flatMap((rule) => rule.check(facts).map(({ severity, cells }) => [rule.id, severity, cells.length] as const));

const source = readFileSync(join(__dirname, "../../../../shared/recognise/recognition.ts"), "utf8");
const [, list = ""] = /NotPlacedReason =([^;]*);/.exec(source) ?? [];
const reasons = [...list.matchAll(/"([a-z-]+)"/g)].map((match) => match[1] ?? "");

const ELSEWHERE = new Set(["row-without-target", "conflicting-value", "duplicate-code"]);

it.each(reasons.filter((why) => !ELSEWHERE.has(why)).map((why) => [why]))("“%s” is told by exactly one rule", (why) => {
  expect(told(having(remark(why, 5)))).toEqual([[TOLD_ELSEWHERE[why] ?? "row-not-placed", expect.any(String), 1]]);
});

it("A reason that nobody knows yet is told as well", () => {
  expect(told(having(remark("something-new", 5)))).toEqual([["row-not-placed", "warning", 1]]);
});

it.each([
  ["orphan-indicator", "error"],
  ["incomplete-headings", "error"],
  ["column-of-doubt", "error"],
  ["cyclic-code", "error"],
  ["conflicting-weight", "error"],
  ["weight-of-group", "warning"],
  ["unreadable-weight", "error"],
  ["objective-missing", "warning"],
  ["indicator-under-objective", "warning"],
  ["unknown-parent", "warning"],
  ["programme-under-other-objective", "warning"],
  ["indicator-under-other-code", "warning"],
  ["repeated-heading", "warning"],
  ["heading-without-year", "warning"],
  ["unknown-heading", "info"],
  ["text-only", "info"],
  ["coded-row-with-target", "warning"],
  ["duplicate-row-dropped", "warning"],
  ["duplicate-row-kept", "warning"],
  ["missing-title", "warning"],
  ["unknown-programme", "warning"],
  ["missing-code", "warning"],
  ["second-cockpit", "info"],
  ["other-year", "info"],
  ["sheet-cut", "warning"],
  ["unreadable-direction", "warning"],
])("“%s” is of level %s", (why, severity) => {
  expect(told(having(remark(why, 5))).map(([, level]) => level)).toEqual([severity]);
});

it("Rows that follow each other are one finding, others are their own", () => {
  const facts = having(
    remark("text-only", 12),
    remark("text-only", 13),
    remark("text-only", 15),
    remark("text-only", 14, 1),
  );
  expect(rowNotPlaced.check(facts).map(({ cells }) => cells.length)).toEqual([4]);
  expect(
    rowNotPlaced.check(having(remark("text-only", 12), remark("text-only", 14))).map(({ cells }) => cells.length),
  ).toEqual([1, 1]);
});

it("The same row number on two sheets is two findings", () => {
  const other = { ...remark("text-only", 12), at: cellAt("Altro", 13, 0) };
  expect(rowNotPlaced.check(having(remark("text-only", 12), other))).toHaveLength(2);
});

it("Two reasons on one row are two findings", () => {
  expect(rowNotPlaced.check(having(remark("text-only", 12), remark("coded-row-with-target", 12)))).toHaveLength(2);
});

it("Unknown headings of one heading row are one finding, of two rows two", () => {
  const facts = having(
    remark("unknown-heading", 2, 8),
    remark("unknown-heading", 2, 9),
    remark("unknown-heading", 20, 9),
  );
  expect(headingNotRead.check(facts).map(({ cells }) => cells.length)).toEqual([2, 1]);
});

it("A column without any heading is a warning: it may hold targets", () => {
  expect(headingNotRead.check(having(remark("unknown-heading", 2, 8, " ")))[0]?.severity).toBe("warning");
});

it.each([
  ["Risultato", [], "error"],
  ["Actual", [], "error"],
  ["Baseline", [], "warning"],
  ["Risultato", [2016], "warning"],
  ["Risultato", [2015], "error"],
])("“%s” without a year, where results are of %p, is of level %s", (value, resultYears, severity) => {
  const facts = having(remark("heading-without-year", 2, 8, value));
  expect(headingNotRead.check({ ...facts, plan: { ...facts.plan, resultYears } })[0]?.severity).toBe(severity);
});

it("What counts has its weight as effect, a note has none", () => {
  const [indicator] = MINE.flatMap((rule) => rule.check(having(remark("missing-title", 5))));
  expect(indicator?.effect).toBeCloseTo(0.4, 10);
  const [programme] = MINE.flatMap((rule) => rule.check(having(remark("programme-under-other-objective", 8))));
  expect(programme?.effect).toBeCloseTo(0.4, 10);
  expect(rowNotPlaced.check(having(remark("text-only", 5)))[0]?.effect).toBe(0);
});

describe("A book without the level of programmes", () => {
  const flat = (all: boolean): CheckFacts => {
    const facts = having(remark("indicator-under-objective", 5), remark("indicator-under-objective", 9));
    const perspectives = facts.plan.perspectives.map((perspective) => ({
      ...perspective,
      objectives: perspective.objectives.map((objective, place) => ({
        ...objective,
        programmes: objective.programmes.map((programme) => ({
          ...programme,
          code: all || place === 0 ? objective.code : programme.code,
        })),
      })),
    }));
    return { ...facts, plan: { ...facts.plan, perspectives } };
  };

  it("gets one note", () => {
    expect(parentMissing.check(flat(true))).toMatchObject([{ severity: "info", cells: [{ top: 5 }, { top: 9 }] }]);
  });

  it("but a single objective without programmes is a warning", () => {
    expect(parentMissing.check(flat(false)).map(({ severity }) => severity)).toEqual(["warning", "warning"]);
  });
});

it("Keys do not follow the row", () => {
  const key = (row: number) => rowNotPlaced.check(having(remark("text-only", row, 0, "Nota")))[0]?.key;
  expect(key(12)).toBe(key(30));
  expect(key(12)).not.toBe(rowNotPlaced.check(having(remark("text-only", 12, 0, "Altra")))[0]?.key);
});

it("Very long words are cut in the sentence", () => {
  const [finding] = rowNotPlaced.check(having(remark("text-only", 12, 0, "parola ".repeat(1000))));
  expect(String(Object(finding?.data).text).length).toBeLessThanOrEqual(80);
});
