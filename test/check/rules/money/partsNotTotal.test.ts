/** Parts and their total: when less is wrong, and when «di cui» leaves room. */

import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleSheet } from "../../../../shared/check/rule";
import { partsNotTotal } from "../../../../shared/check/rules/money/partsNotTotal";
import { behavesAsRule } from "../../behavesAsRule";
import { at, cellsOf, factsWith, ledger, part } from "../../buildAccounts";

behavesAsRule(partsNotTotal);

/** A sheet whose column B of names is headed so. */
const headed = (name: string, heading: string, row: readonly string[] = []): ExampleSheet => ({
  name,
  rows: [[null, heading], [...row]],
});

const check = (accounts: Parameters<typeof factsWith>[0], sheets: readonly ExampleSheet[] = []) =>
  partsNotTotal.check(factsWith(accounts, {}, smallPlan({}, sheets)));

const two = (programme: string, sheet: string, total: number, first: number, second: number, row = 3) =>
  ledger(programme, sheet, total, [part(sheet, row, "A", first), part(sheet, row + 1, "B", second)], "register", row);

it("Less than the whole, without «di cui», is an error at the total and its parts", () => {
  const found = check([two("1.1.1", "Reg", 100, 60, 30)], [headed("Reg", "Voce")]);
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["Reg!A3", "Reg!C3", "Reg!C4"]);
  expect(found[0]).toMatchObject({
    key: "1.1.1",
    severity: "error",
    at: at("Reg!A3"),
    effect: 0,
    data: { programme: "1.1.1", sum: 90, total: 100, parts: 2 },
  });
});

it("More than the whole is an error, with «di cui» and without", () => {
  for (const heading of ["Voce", "di cui", "Of which"]) {
    expect(check([two("1.1.1", "Reg", 100, 60, 50)], [headed("Reg", heading)])[0]?.severity).toBe("error");
  }
});

it("Less than the whole, with «di cui» before the part or over its column, is nothing", () => {
  const account = [two("1.1.1", "Reg", 100, 60, 30)];
  expect(check(account, [headed("Reg", "Di cui")])).toEqual([]);
  expect(check(account, [{ name: "Reg", rows: [[], [], [null, "di cui Investimenti"]] }])).toEqual([]);
  expect(check(account, [{ name: "Reg", rows: [[], [], ["€ 100 di cui"]] }])).toEqual([]);
  expect(check(account, [headed("Reg", "Voce di cuit")])).toHaveLength(1);
  expect(check(account, [{ name: "Reg", rows: [["di cui"]] }])).toHaveLength(1);
  expect(check(account)).toHaveLength(1);
});

const sound = (count: number) =>
  Array.from({ length: count }, (_, place) => two(`2.1.${place}`, "Reg", 100, 60, 40, 10 + 2 * place));

it("In a document whose parts otherwise always add up, «di cui» or not, less is a warning", () => {
  const sheets = [headed("Reg", "di cui")];
  expect(check([two("1.1.1", "Reg", 100, 60, 30), ...sound(3)], sheets).map(({ severity }) => severity)).toEqual([
    "warning",
  ]);
  expect(check([two("1.1.1", "Reg", 100, 60, 30), ...sound(2)], sheets)).toEqual([]);
  const another = two("1.2.1", "Reg", 100, 50, 30, 5);
  expect(check([two("1.1.1", "Reg", 100, 60, 30), another, ...sound(3)], sheets)).toEqual([]);
  expect(check([two("1.1.1", "Reg", 100, 60, 30), another, ...sound(4)], sheets)).toHaveLength(2);
});

it("Programmes with nothing given do not tell what is usual", () => {
  const nothing = [0, 1, 2].map((place) => two(`2.1.${place}`, "Reg", 0, 0, 0, 10 + 2 * place));
  expect(check([two("1.1.1", "Reg", 100, 60, 30), ...nothing], [headed("Reg", "di cui")])).toEqual([]);
});

it("Another register is another document, programme sheets are one", () => {
  const sheets = [headed("Reg", "di cui"), headed("Altro", "di cui")];
  expect(check([two("1.1.1", "Altro", 100, 60, 30), ...sound(3)], sheets)).toEqual([]);
  const schede = [1, 2, 3].map((place) =>
    ledger(`2.1.${place}`, `Scheda ${place}`, 100, [part(`Scheda ${place}`, 1, "di cui A", 100)]),
  );
  const odd = ledger("1.1.1", "Scheda 9", 100, [part("Scheda 9", 1, "di cui A", 90)]);
  const texts = [1, 2, 3, 9].map((place) => ({ name: `Scheda ${place}`, rows: [[null, "di cui A"]] }));
  expect(check([odd, ...schede], texts).map(({ severity }) => severity)).toEqual(["warning"]);
});

it("Where most parts do not add up, those columns are no parts and whole", () => {
  const odd = (place: number) => two(`2.1.${place}`, "Reg", 100, 10, 20, 10 + 2 * place);
  expect(check([odd(1), odd(2)], [headed("Reg", "Voce")])).toEqual([]);
  expect(check([odd(1), odd(2), ...sound(1)], [headed("Reg", "Voce")])).toHaveLength(2);
});

it("One part larger than the whole is told as that", () => {
  expect(check([two("1.1.1", "Reg", 100, 160, 30)])).toEqual([]);
});

it("The same in register and sheet is one finding", () => {
  const sheet = ledger("1.1.1", "Sch", 100, [part("Sch", 1, "A", 60), part("Sch", 2, "B", 50)]);
  expect(check([two("1.1.1", "Reg", 100, 60, 50), sheet]).map(cellsOf)).toEqual([
    ["Reg!A3", "Reg!C3", "Reg!C4", "Sch!A1", "Sch!C1", "Sch!C2"],
  ]);
});

it.each<readonly [string, Parameters<typeof ledger>[2], Parameters<typeof part>[3]]>([
  ["a malformed part", 100, "25.00,00"],
  ["a malformed total", "1,0,0", 30],
  ["no total", undefined, 30],
  ["no part", 100, null],
  ["a part that is a dash", 100, "-"],
  ["words for a part", 100, "da definire con la Regione"],
])("Nothing can be added with %s", (_says, total, amount) => {
  expect(check([ledger("1.1.1", "Reg", total, [part("Reg", 1, "A", amount)], "register")])).toEqual([]);
});
