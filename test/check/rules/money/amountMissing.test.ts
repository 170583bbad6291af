/** Dashes for totals and for what is budgeted, where other amounts say that there is something. */

import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { amountMissing } from "../../../../shared/check/rules/money/amountMissing";
import { tellFinding } from "../../../../shared/text/findings";
import { behavesAsRule } from "../../behavesAsRule";
import { at, cellsOf, factsWith, ledger, part } from "../../buildAccounts";
import { findingsOf } from "../../runExample";

behavesAsRule(amountMissing);

const check = (...accounts: Parameters<typeof factsWith>[0]) => amountMissing.check(factsWith(accounts));
const other = ledger("1.3.1", "Reg", 10, [part("Reg", 9, "A", 10, 10)], "register", 9);

it("Totals of several programmes are one finding", () => {
  const found = check(
    ledger("1.1.1", "Reg", "-", [part("Reg", 1, "A", 300), part("Reg", 2, "B", "-")], "register"),
    ledger("1.2.1", "Reg", "€ -", [part("Reg", 5, "A", 50)], "register", 5),
    other,
  );
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["Reg!A1", "Reg!A5"]);
  expect(found[0]).toMatchObject({
    key: "total",
    severity: "warning",
    at: at("Reg!A1"),
    effect: 0,
    data: { what: "total", programmes: ["1.1.1", "1.2.1"], amount: 300 },
  });
});

it("A budget of which every part is a dash is told with all of its cells", () => {
  const found = check(
    ledger("1.1.1", "Reg", 100, [part("Reg", 1, "A", 60, "-"), part("Reg", 2, "B", 40, "€ -")], "register"),
    other,
  );
  expect(found.map(cellsOf)).toEqual([["Reg!D1", "Reg!D2"]]);
  expect(found[0]?.data).toEqual({ what: "budgeted", programmes: ["1.1.1"], amount: 100 });
});

it.each<readonly [string, Parameters<typeof factsWith>[0]]>([
  ["the total is an amount", [ledger("1.1.1", "S", 5, [part("S", 1, "A", 5)])]],
  ["the total is empty", [ledger("1.1.1", "S", "", [part("S", 1, "A", 5)])]],
  ["the total is a word", [ledger("1.1.1", "S", "vedi bilancio", [part("S", 1, "A", 5)])]],
  ["the parts are nothing", [ledger("1.1.1", "S", "-", [part("S", 1, "A", 0), part("S", 2, "B", 0)])]],
  ["the parts are dashes", [ledger("1.1.1", "S", "-", [part("S", 1, "A", "-")])]],
  ["a part cannot be read", [ledger("1.1.1", "S", "-", [part("S", 1, "A", 5), part("S", 2, "B", "8,0,0")])]],
  [
    "one part has a budget",
    [ledger("1.1.1", "Reg", 9, [part("Reg", 1, "A", 5, 9), part("Reg", 2, "B", 4, "-")], "register"), other],
  ],
  [
    "one part has a budget in words",
    [ledger("1.1.1", "Reg", 9, [part("Reg", 1, "A", 5, "vedi"), part("Reg", 2, "B", 4, "-")], "register"), other],
  ],
  ["there is nothing to budget", [ledger("1.1.1", "Reg", 0, [part("Reg", 1, "A", 0, "-")], "register"), other]],
  ["no total is known", [ledger("1.1.1", "Reg", "vedi", [part("Reg", 1, "A", 5, "-")], "register"), other]],
  ["the budget is left empty", [ledger("1.1.1", "Reg", 5, [part("Reg", 1, "A", 5, "")], "register"), other]],
  [
    "nobody has a budget in that document",
    [ledger("1.1.1", "Altro", 5, [part("Altro", 1, "A", 5, "-")], "register"), other],
  ],
])("Nothing where %s", (_says, accounts) => {
  expect(check(...accounts)).toEqual([]);
});

it("Sheets of programmes are one document", () => {
  const sheet = (code: string, name: string, budget: string | number) =>
    ledger(code, name, 5, [part(name, 1, "A", 5, budget)]);
  expect(check(sheet("1.1.1", "S", "-"), sheet("1.2.1", "T", 5)).map(cellsOf)).toEqual([["S!D1"]]);
  expect(check(sheet("1.1.1", "S", "-"), sheet("1.2.1", "T", "-"))).toEqual([]);
});

it("The sentence says which amount there is", () => {
  const [finding] = findingsOf(amountMissing, smallPlan({ "Risorse!E2": "-" }));
  expect(finding && tellFinding(finding, "it").message).toBe(
    "Risorse!E2: a preventivo del programma 1.1.1 c'è un trattino, ma le risorse sono € 50.000,00.",
  );
  expect(finding && tellFinding(finding, "en").message).toBe(
    "Risorse!E2: a dash stands for what is budgeted of the programme 1.1.1, but the resources are € 50,000.00.",
  );
});
