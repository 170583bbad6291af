/** Resources of one programme in two documents. */
import { resourcesDiffer } from "../../../../shared/check/rules/money/resourcesDiffer";
import { behavesAsRule } from "../../behavesAsRule";
import { at, cellsOf, factsWith, ledger, part } from "../../buildAccounts";

behavesAsRule(resourcesDiffer);

const check = (...accounts: Parameters<typeof factsWith>[0]) => resourcesDiffer.check(factsWith(accounts));

const register = (total: number | string | undefined, ...parts: ReturnType<typeof part>[]) =>
  ledger("1.1.1", "Reg", total, parts, "register");
const sheet = (total: number | string | undefined, ...parts: ReturnType<typeof part>[]) =>
  ledger("1.1.1", "Sch", total, parts);

it("Totals that differ are an error at the other document's cell", () => {
  const found = check(register(100), sheet(110));
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["Reg!A1", "Sch!A1"]);
  expect(found[0]).toMatchObject({
    key: "1.1.1",
    severity: "error",
    at: at("Sch!A1"),
    effect: 0,
    data: { programme: "1.1.1", what: "total", part: "", here: 110, there: 100, sheet: "Reg", thousandfold: false },
  });
});

it("Everything that differs is one finding, the total first", () => {
  const found = check(register(100, part("Reg", 1, "A", 100, 100, 90)), sheet(110, part("Sch", 1, "A", 110, 110, 95)));
  expect(found).toHaveLength(1);
  expect(found[0]?.data.what).toBe("total");
  expect(cellsOf(found[0])).toEqual(["Reg!A1", "Reg!C1", "Reg!D1", "Reg!E1", "Sch!A1", "Sch!C1", "Sch!D1", "Sch!E1"]);
});

it("A part is found by its name", () => {
  const found = check(
    register(100, part("Reg", 1, "Investimenti", 60), part("Reg", 2, "Interventi economici", 40)),
    sheet(100, part("Sch", 1, "di cui INTERVENTI ECONOMICI", 45), part("Sch", 2, "e investimenti", 60)),
  );
  expect(found[0]?.data).toMatchObject({ what: "part", part: "di cui INTERVENTI ECONOMICI", here: 45, there: 40 });
  expect(cellsOf(found[0])).toEqual(["Reg!C2", "Sch!C1"]);
});

it("Parts of one name twice, or without any, are not compared", () => {
  expect(
    check(register(100, part("Reg", 1, "A", 60), part("Reg", 2, "A", 40)), sheet(100, part("Sch", 1, "A", 100))),
  ).toEqual([]);
  expect(check(register(100, part("Reg", 1, "", 100)), sheet(100, part("Sch", 1, "", 50)))).toEqual([]);
});

it("Budgets and what was spent are compared", () => {
  expect(
    check(register(100, part("Reg", 1, "A", 100, 100)), sheet(100, part("Sch", 1, "A", 100, 90)))[0]?.data.what,
  ).toBe("budgeted");
  expect(
    check(register(100, part("Reg", 1, "A", 100, 100, 80)), sheet(100, part("Sch", 1, "A", 100, 100, 85)))[0]?.data
      .what,
  ).toBe("spent");
});

it("A total is compared with the sum of parts where a document has no total", () => {
  expect(check(register(undefined, part("Reg", 1, "A", 60), part("Reg", 2, "B", 40)), sheet(100))).toEqual([]);
  expect(check(register(undefined, part("Reg", 1, "A", 60), part("Reg", 2, "B", 30)), sheet(100)).map(cellsOf)).toEqual(
    [["Reg!C1", "Reg!C2", "Sch!A1"]],
  );
});

it("Thousands beside euro are said", () => {
  expect(check(register(250), sheet(250000))[0]?.data.thousandfold).toBe(true);
});

it("A third document that differs is in the same finding", () => {
  const third = ledger("1.1.1", "Bil", 120, [], "register");
  expect(check(register(100), sheet(100), third).map(cellsOf)).toEqual([["Bil!A1", "Reg!A1"]]);
  expect(check(register(100), sheet(110), third).map(cellsOf)).toEqual([["Bil!A1", "Reg!A1", "Sch!A1"]]);
});

it.each<readonly [string, number | string | undefined, number | string | undefined]>([
  ["the same amount", 100, "€ 100,00"],
  ["a malformed one", 100, "1,1,0"],
  ["a dash", 100, "-"],
  ["an unsure one", 100, "110,000"],
  ["words", 100, "vedi bilancio"],
  ["an empty one", 100, ""],
])("%s is no other amount", (_says, one, other) => {
  expect(check(register(one), sheet(other))).toEqual([]);
});

it("Other programmes, and accounts of none, are not compared", () => {
  expect(check(register(100), ledger("1.2.1", "Sch", 110, []))).toEqual([]);
  expect(check(ledger("", "Reg", 100, [], "register"), ledger("", "Sch", 110, []))).toEqual([]);
});
