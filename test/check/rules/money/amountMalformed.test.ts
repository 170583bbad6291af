/** Malformed amounts: one finding for one slip, in however many cells and documents. */
import { amountMalformed } from "../../../../shared/check/rules/money/amountMalformed";
import { behavesAsRule } from "../../behavesAsRule";
import { at, cellsOf, factsWith, ledger, part } from "../../buildAccounts";

behavesAsRule(amountMalformed);

const check = (...accounts: Parameters<typeof factsWith>[0]) => amountMalformed.check(factsWith(accounts));

it("The same text in register and sheet is one finding", () => {
  const found = check(
    ledger("1.1.1", "Reg", "€ 80,000,00", [part("Reg", 1, "A", "€80,000,00", 80000)], "register"),
    ledger("1.1.1", "Scheda", "€ 80,000,00", []),
  );
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["Reg!A1", "Reg!C1", "Scheda!A1"]);
  expect(found[0]).toMatchObject({
    key: "1.1.1/total",
    severity: "error",
    at: at("Reg!A1"),
    effect: 0,
    data: { programme: "1.1.1", text: "€ 80,000,00", likely: ["€ 80.000,00"] },
  });
});

it("Two texts, or two programmes, are two", () => {
  expect(check(ledger("1.1.1", "S", "8,0,0", [part("S", 1, "A", "9,0,0")]))).toHaveLength(2);
  expect(check(ledger("1.1.1", "S", "8,0,0", []), ledger("1.2.1", "T", "8,0,0", []))).toHaveLength(2);
});

it.each([80000, "€ 80.000,00", "-", "€ -", "", "vedi bilancio", "80,000", "n.d.", { error: "#REF!" }, null])(
  "%s is not malformed",
  (value) => {
    expect(check(ledger("1.1.1", "S", value, []))).toEqual([]);
  },
);

it("What was spent and budgeted is looked at too", () => {
  expect(
    check(ledger("1.1.1", "S", 5, [part("S", 1, "A", 5, "5.0,0", "6.0,0")])).map(({ at: where }) => where.left),
  ).toEqual([3, 4]);
});

it("Another slip in the same cell is the same finding, which opens again", () => {
  const [before] = check(ledger("1.1.1", "S", 5, [part("S", 1, "Spese", "€ 20,000,00")]));
  const [after] = check(ledger("1.1.1", "S", 5, [part("S", 1, "Spese", "€ 21,000,00")]));
  expect(before?.key).toBe("1.1.1/part/Spese");
  expect(after?.key).toBe(before?.key);
  expect(after?.data).not.toEqual(before?.data);
});

it("The likely amounts are written as the book writes amounts, whoever reads", () => {
  const facts = factsWith([ledger("1.1.1", "S", "€ 80.00.00", [])], { language: "en" });
  const [found] = amountMalformed.check(facts);
  expect(found?.data.likely).toEqual(["€ 8,000.00", "€ 80,000.00"]);
});
