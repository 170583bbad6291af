/** Results that the cockpit lacks and another document has, and when they may be copied. */
import { withUndatedResults } from "../../../../shared/check/examples/programmeSheets";
import { snapshotOfExample } from "../../../../shared/check/examples/snapshotOfExample";
import type { CheckFacts } from "../../../../shared/check/facts";
import type { ExampleCell } from "../../../../shared/check/rule";
import { resultOnlyOnSheet } from "../../../../shared/check/rules/documents/resultOnlyOnSheet";
import type { RawCell } from "../../../../shared/plan/plan";
import { behavesAsRule } from "../../behavesAsRule";
import { at, cellsOf, factsWith, raw } from "../../buildAccounts";
import { factsFor, findingsOf } from "../../runExample";

behavesAsRule(resultOnlyOnSheet);

const found = (changes: Readonly<Record<string, ExampleCell>>) =>
  findingsOf(resultOnlyOnSheet, withUndatedResults({ "Cruscotto!D6": null, ...changes }));

const written = (changes: Readonly<Record<string, ExampleCell>>) => {
  const [edit] = found(changes)[0]?.fix ?? [];
  return edit?.kind === "writeCells" ? edit.cells[0] : undefined;
};

it("The empty cell is named first, with the weight of its indicator", () => {
  const [finding] = found({ "Scheda 1.1.1!C12": 128 });
  expect(finding).toMatchObject({
    severity: "warning",
    at: at("Cruscotto!D6"),
    data: { indicator: "Imprese assistite", year: 2016, result: "128", sheet: "Scheda 1.1.1", count: 1 },
  });
  expect(finding?.effect).toBeCloseTo(0.4, 10);
  expect(cellsOf(finding)).toEqual(["'Scheda 1.1.1'!C12", "Cruscotto!D6"]);
});

it("Of another year no score speaks", () => {
  const [finding] = findingsOf(
    resultOnlyOnSheet,
    withUndatedResults({ "Cruscotto!C6": null, "Scheda 1.1.1!B12": 111 }),
  );
  expect(finding).toMatchObject({ at: at("Cruscotto!C6"), effect: 0, data: { year: 2015 } });
});

it.each<readonly [string, ExampleCell, unknown]>([
  ["a number as it is", 128, 128],
  ["a share as it is", { value: 0.93, format: "0%" }, 0.93],
  ["a text as text", "128", "128"],
  ["a day as text, for the empty cell has no format", { value: 42628, format: "dd/mm/yyyy" }, "15/09/2016"],
  ["a number that its format turns into words as those words", { value: 5, format: '"circa "0' }, undefined],
])("Copies %s", (_says, cell, value) => {
  expect(written({ "Scheda 1.1.1!C12": cell })).toEqual(
    value === undefined
      ? expect.objectContaining({ content: { kind: "value", value: "circa 5" } })
      : { row: 5, column: 3, content: { kind: "value", value }, expected: null },
  );
});

it("A cell of blanks is as good as empty", () => {
  expect(written({ "Cruscotto!D6": "  ", "Scheda 1.1.1!C12": 128 })).toMatchObject({ expected: "  " });
});

it.each<readonly [string, ExampleCell]>([
  ["a dash", "-"],
  ["a formula without text", { value: "", formula: "Z1" }],
])("Over %s nothing is copied, but it is told", (_says, own) => {
  const [finding] = found({ "Cruscotto!D6": own, "Scheda 1.1.1!C12": 128 });
  expect(finding?.severity).toBe("warning");
  expect(finding?.fix).toBeUndefined();
});

it("Into a merged cell nothing is copied", () => {
  const sheets = withUndatedResults({ "Cruscotto!D6": null, "Scheda 1.1.1!C12": 128 });
  const merged = (top: number, left: number, bottom: number, right: number) =>
    findingsOf(
      resultOnlyOnSheet,
      sheets.map((sheet) =>
        sheet.name === "Cruscotto" ? { ...sheet, merges: [{ top, left, bottom, right }] } : sheet,
      ),
    )[0];
  expect(merged(5, 3, 6, 3)?.fix).toBeUndefined();
  expect(merged(12, 3, 13, 3)?.fix).toBeDefined();
  expect(merged(5, 8, 5, 9)?.fix).toBeDefined();
  expect(merged(0, 0, 1, 9)?.fix).toBeDefined();
});

it.each<readonly [string, Readonly<Record<string, ExampleCell>>]>([
  ["nobody has a result", {}],
  ["the other one cannot be used", { "Scheda 1.1.1!C12": "vedi nota" }],
  ["the other one is an error", { "Scheda 1.1.1!C12": { value: { error: "#N/A" } } }],
  ["the other one is a lone zero", { "Scheda 1.1.1!C12": 0 }],
  ["the cockpit has one", { "Cruscotto!D6": 130, "Scheda 1.1.1!C12": 130 }],
  ["the cockpit has another one", { "Cruscotto!D6": 130, "Scheda 1.1.1!C12": 128 }],
])("Nothing is told where %s", (_says, changes) => {
  expect(found(changes)).toEqual([]);
});

/** The facts of an empty cockpit cell, with a year-end cell on the sheet that Cabina made. */
function typed(december: RawCell): CheckFacts {
  const facts = factsFor(
    snapshotOfExample({ sheets: withUndatedResults({ "Cruscotto!D6": null, "Scheda 1.1.1!C12": 128 }) }),
  );
  const none = raw(null, "Cabina!A1");
  return {
    ...facts,
    strategic: facts.strategic.map((each) => ({
      ...each,
      indicator: { ...each.indicator, typed: { checkpoints: [none, none, december], override: {}, waived: false } },
    })),
  };
}

it("A year-end result on the sheet that Cabina made is known to the score", () => {
  expect(resultOnlyOnSheet.check(typed(raw(128, "Cabina!B1")))).toEqual([]);
  expect(resultOnlyOnSheet.check(typed(raw(null, "Cabina!B1")))).toHaveLength(1);
});

it("Two documents that disagree leave it to a person", () => {
  const facts = typed(raw(null, "Cabina!B1"));
  const accounts = facts.plan.accounts ?? [];
  const other = accounts.map((each) => ({
    ...each,
    indicators: each.indicators.map((one) => ({ ...one, results: { 2016: raw(127, "Altra!C12") } })),
  }));
  const check = (more: typeof other) =>
    resultOnlyOnSheet.check({ ...facts, plan: { ...facts.plan, accounts: [...accounts, ...more] } });
  expect(check([])).toHaveLength(1);
  expect(check(other).filter(({ at: { top } }) => top === 5)).toEqual([]);
  expect(factsWith([]).strategic).toHaveLength(4);
});

describe("Many results of one column that nobody has copied", () => {
  const typed = {
    "Scheda 1.1.1!C12": 128,
    "Scheda 1.1.1!C13": 6,
    "Scheda 1.2.1!C12": { value: 0.93, format: "0%" },
    "Scheda 1.2.1!C13": "15/09/2016",
  };
  const empty = { "Cruscotto!D7": null, "Cruscotto!D10": null, "Cruscotto!D11": null };

  it("are one finding, with one mend for all, as grave as all of them", () => {
    const [finding, ...others] = found({ ...typed, ...empty });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ key: "Cruscotto/2016", severity: "warning", at: at("Cruscotto!D6") });
    expect(finding?.data).toMatchObject({ count: 4, indicator: "Imprese assistite", result: "128" });
    expect(finding?.effect).toBeCloseTo(1, 10);
    expect(finding?.effect).toBeLessThanOrEqual(1);
    expect(
      finding?.fix?.flatMap((edit) => (edit.kind === "writeCells" ? edit.cells.map(({ row }) => row) : [])),
    ).toEqual([5, 6, 9, 10]);
  });

  it("three are told one by one", () => {
    const { "Cruscotto!D11": _kept, ...three } = empty;
    expect(found({ ...typed, ...three }).map(({ data }) => data)).toMatchObject([
      { count: 1 },
      { count: 1 },
      { count: 1 },
    ]);
  });

  it("those that a person must copy are apart", () => {
    const dashes = { "Cruscotto!D6": "-", "Cruscotto!D7": "-", "Cruscotto!D10": "-", "Cruscotto!D11": "-" };
    const all = found({ ...typed, ...dashes });
    expect(all.map(({ key, fix }) => [key, fix])).toEqual([["Cruscotto/2016/by hand", undefined]]);
    expect(found({ ...typed, ...dashes, "Cruscotto!D11": null })).toHaveLength(4);
  });
});
