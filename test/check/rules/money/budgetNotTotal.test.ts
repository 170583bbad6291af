/** What is budgeted against the resources. */
import { budgetNotTotal } from "../../../../shared/check/rules/money/budgetNotTotal";
import { behavesAsRule } from "../../behavesAsRule";
import { at, cellsOf, factsWith, ledger, part } from "../../buildAccounts";

behavesAsRule(budgetNotTotal);

const check = (...accounts: Parameters<typeof factsWith>[0]) => budgetNotTotal.check(factsWith(accounts));

it("The budgeted cell is named first, then the total", () => {
  const found = check(ledger("1.1.1", "Sch", 100, [part("Sch", 1, "A", 100, 120)]));
  expect(cellsOf(found[0])).toEqual(["Sch!A1", "Sch!D1"]);
  expect(found[0]).toMatchObject({
    key: "1.1.1",
    severity: "warning",
    at: at("Sch!D1"),
    effect: 0,
    data: { programme: "1.1.1", budgeted: 120, total: 100, thousandfold: false },
  });
});

it("Thousands beside euro are said", () => {
  expect(check(ledger("1.1.1", "Sch", 80000, [part("Sch", 1, "A", 80000, 80)]))[0]?.data.thousandfold).toBe(true);
});

it("Without a total the parts are the resources", () => {
  expect(
    check(ledger("1.1.1", "Sch", undefined, [part("Sch", 1, "A", 60, 100), part("Sch", 2, "B", 30)])),
  ).toHaveLength(1);
  expect(check(ledger("1.1.1", "Sch", undefined, [part("Sch", 1, "A", 60, 100), part("Sch", 2, "B", 40)]))).toEqual([]);
});

it("Parts that each have their own budget differ from the whole as parts", () => {
  expect(check(ledger("1.1.1", "Sch", 100, [part("Sch", 1, "A", 60, 60), part("Sch", 2, "B", 30, 30)]))).toEqual([]);
  expect(check(ledger("1.1.1", "Sch", 100, [part("Sch", 1, "A", 60, 60), part("Sch", 2, "B", 30, 31)]))).toHaveLength(
    1,
  );
  expect(check(ledger("1.1.1", "Sch", 100, [part("Sch", 1, "A", 90, 90)]))).toHaveLength(1);
});

it.each<readonly [string, Parameters<typeof ledger>[2], Parameters<typeof part>[4]]>([
  ["the same", 100, 100],
  ["the same as text", 100, "€ 100,00"],
  ["a dash", 100, "€ -"],
  ["a dash for nothing", 0, "-"],
  ["a malformed total", "80,000,00", 80000],
  ["a malformed budget", 80000, "80,000,00"],
  ["no budget", 100, undefined],
])("Nothing is told of %s", (_says, total, budgeted) => {
  expect(check(ledger("1.1.1", "Sch", total, [part("Sch", 1, "A", 100, budgeted)]))).toEqual([]);
});

it("The same in register and sheet is one finding", () => {
  expect(
    check(
      ledger("1.1.1", "Reg", 100, [part("Reg", 1, "A", 100, 120)], "register"),
      ledger("1.1.1", "Sch", 100, [part("Sch", 1, "A", 100, 120)]),
    ).map(cellsOf),
  ).toEqual([["Reg!A1", "Reg!D1", "Sch!A1", "Sch!D1"]]);
});

it("A total that its own parts exceed is told by them, not by the budget too", () => {
  expect(check(ledger("1.1.1", "Sch", 100, [part("Sch", 1, "A", 150, 150)]))).toEqual([]);
  expect(check(ledger("1.1.1", "Sch", 100, [part("Sch", 1, "A", 90, 150)]))).toHaveLength(1);
});
