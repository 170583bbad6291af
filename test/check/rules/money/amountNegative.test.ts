/** Amounts below zero. */
import { amountNegative } from "../../../../shared/check/rules/money/amountNegative";
import { behavesAsRule } from "../../behavesAsRule";
import { at, cellsOf, factsWith, ledger, part } from "../../buildAccounts";

behavesAsRule(amountNegative);

const check = (...accounts: Parameters<typeof factsWith>[0]) => amountNegative.check(factsWith(accounts));

it("The same amount in several cells and documents is one finding", () => {
  const found = check(
    ledger("1.1.1", "Reg", -100, [part("Reg", 1, "A", -100)], "register"),
    ledger("1.1.1", "Sch", "(100,00)", [part("Sch", 1, "A", 5, 5, "€ -5")]),
  );
  expect(found.map(cellsOf)).toEqual([["Reg!A1", "Reg!C1", "Sch!A1"], ["Sch!E1"]]);
  expect(found[0]).toMatchObject({
    key: "1.1.1/total",
    severity: "warning",
    at: at("Reg!A1"),
    effect: 0,
    data: { programme: "1.1.1", amount: -100 },
  });
});

it.each([0, 100, "-", "- -", "€ -", "-8,0,0", null, "vedi -5"])("%s is not below zero", (value) => {
  expect(check(ledger("1.1.1", "Sch", value, []))).toEqual([]);
});

it("What stands in the cell is no part of the key", () => {
  const keys = (amount: number) =>
    check(ledger("1.1.1", "Sch", 5, [part("Sch", 1, "Spese", 5, 5, amount)])).map(({ key }) => key);
  expect(keys(-7)).toEqual(["1.1.1/spent/Spese"]);
  expect(keys(-8)).toEqual(keys(-7));
});
