/** What was spent against what was budgeted. */
import { spentOverBudget } from "../../../../shared/check/rules/money/spentOverBudget";
import { behavesAsRule } from "../../behavesAsRule";
import { at, cellsOf, factsWith, ledger, part } from "../../buildAccounts";

behavesAsRule(spentOverBudget);

const check = (...accounts: Parameters<typeof factsWith>[0]) => spentOverBudget.check(factsWith(accounts));

it("The cell of what was spent is named first", () => {
  const found = check(ledger("1.1.1", "Sch", 100, [part("Sch", 1, "A", 100, 100, 104)]));
  expect(cellsOf(found[0])).toEqual(["Sch!D1", "Sch!E1"]);
  expect(found[0]).toMatchObject({
    key: "1.1.1",
    severity: "warning",
    at: at("Sch!E1"),
    effect: 0,
    data: { programme: "1.1.1", spent: 104, budgeted: 100, thousandfold: false },
  });
});

it("Without a budget the resources are what was given", () => {
  expect(check(ledger("1.1.1", "Sch", 100, [part("Sch", 1, "A", 100, undefined, 104)])).map(cellsOf)).toEqual([
    ["Sch!A1", "Sch!E1"],
  ]);
});

it("One part may spend more where the whole does not", () => {
  expect(
    check(ledger("1.1.1", "Sch", 100, [part("Sch", 1, "A", 60, 60, 70), part("Sch", 2, "B", 40, 40, 20)])),
  ).toEqual([]);
});

it("Thousands beside euro are said", () => {
  expect(check(ledger("1.1.1", "Sch", 80, [part("Sch", 1, "A", 80, 80, 80000)]))[0]?.data.thousandfold).toBe(true);
});

it.each<readonly [string, Parameters<typeof part>[4], Parameters<typeof part>[5]]>([
  ["as much", 100, 100],
  ["less", 100, 90],
  ["a rounding", 100, 100.004],
  ["a dash", 100, "-"],
  ["a slip", 100, "1.0,4"],
  ["nothing typed", 100, undefined],
])("Nothing is told of %s", (_says, budgeted, spent) => {
  expect(check(ledger("1.1.1", "Sch", 100, [part("Sch", 1, "A", 100, budgeted, spent)]))).toEqual([]);
});

it("Where nobody knows what was given, nothing is told", () => {
  expect(check(ledger("1.1.1", "Sch", undefined, [part("Sch", 1, "A", null, undefined, 104)]))).toEqual([]);
});

it("Something spent where nothing was budgeted is told", () => {
  expect(check(ledger("1.1.1", "Sch", 0, [part("Sch", 1, "A", 0, 0, 10)]))).toHaveLength(1);
});
