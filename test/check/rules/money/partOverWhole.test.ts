/** Parts larger than their whole. */
import { partOverWhole } from "../../../../shared/check/rules/money/partOverWhole";
import { behavesAsRule } from "../../behavesAsRule";
import { at, cellsOf, factsWith, ledger, part } from "../../buildAccounts";

behavesAsRule(partOverWhole);

const check = (...accounts: Parameters<typeof factsWith>[0]) => partOverWhole.check(factsWith(accounts));

it("The largest part is named first, all that are too large with it", () => {
  const found = check(
    ledger("1.1.1", "S", 5000, [part("S", 1, "A", 6000), part("S", 2, "B", 10000), part("S", 3, "C", 400)]),
  );
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["S!A1", "S!C1", "S!C2"]);
  expect(found[0]).toMatchObject({
    key: "1.1.1",
    severity: "error",
    at: at("S!C2"),
    effect: 0,
    data: { programme: "1.1.1", part: "B", amount: 10000, total: 5000, thousandfold: false },
  });
});

it("The same in register and sheet is one finding, another amount another", () => {
  const reg = ledger("1.1.1", "Reg", 5000, [part("Reg", 1, "A", 10000)], "register");
  const same = check(reg, ledger("1.1.1", "Sch", "€ 5.000,00", [part("Sch", 1, "A", "10.000")]));
  expect(same.map(cellsOf)).toEqual([["Reg!A1", "Reg!C1", "Sch!A1", "Sch!C1"]]);
  expect(check(reg, ledger("1.1.1", "Sch", 5000, [part("Sch", 1, "A", 11000)]))).toHaveLength(2);
});

it("Thousands beside euro are said", () => {
  expect(check(ledger("1.1.1", "S", 250, [part("S", 1, "A", 250000)]))[0]?.data.thousandfold).toBe(true);
});

it.each<readonly [string, Parameters<typeof ledger>[2], Parameters<typeof part>[3]]>([
  ["a part as large as the whole", 5000, 5000],
  ["a cent's rounding", 5000, 5000.004],
  ["a malformed whole", "5,0,0", 10000],
  ["a malformed part", 5000, "25.00,00"],
  ["no whole", undefined, 10000],
  ["no part", 5000, null],
  ["a dash", 5000, "-"],
])("Nothing is told of %s", (_says, total, amount) => {
  expect(check(ledger("1.1.1", "S", total, [part("S", 1, "A", amount)]))).toEqual([]);
});

it("Nothing given in all, something in part", () => {
  expect(check(ledger("1.1.1", "S", 0, [part("S", 1, "A", 100)]))).toHaveLength(1);
});
