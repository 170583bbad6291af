/** What is added up of a programme's resources, and what is not. */
import { addsUp, figureOf, type Ledger, ledgersOf, moneyOf, sumOf, totalOf } from "../../shared/check/amountsLedger";
import { printRange } from "../../shared/workbook/address";
import type { CellValue } from "../../shared/workbook/snapshot";
import { account, at, factsWith, ledger, part, raw } from "./buildAccounts";

const ledgers = (...accounts: Parameters<typeof factsWith>[0]): Ledger[] => ledgersOf(factsWith(accounts).plan);

const one = (total: CellValue | undefined, ...resources: ReturnType<typeof part>[]): Ledger => {
  const [first] = ledgers(ledger("1.1.1", "Scheda", total, resources));
  if (first === undefined) throw new Error("no ledger");
  return first;
};

it("Rows of one register on one programme are one ledger", () => {
  const found = ledgers(
    ledger("1.1.1", "Reg", 100, [part("Reg", 1, "A", 60)], "register"),
    ledger("1.1.1", "Reg", undefined, [part("Reg", 2, "B", 40)], "register", 2),
    ledger("1.2.1", "Reg", 20, [part("Reg", 3, "A", 20)], "register", 3),
    ledger("1.1.1", "Altro", 100, [part("Altro", 1, "A", 100)], "register"),
  );
  expect(found.map(({ sheet, programme, lines }) => [sheet, programme, lines.length])).toEqual([
    ["Reg", "1.1.1", 2],
    ["Reg", "1.2.1", 1],
    ["Altro", "1.1.1", 1],
  ]);
  expect(found[0]?.total?.cell.at).toEqual(at("Reg!A1"));
});

it("Rows with totals of their own are ledgers of their own, rows that repeat the total are not", () => {
  const rows = (second: number) =>
    ledgers(
      ledger("1.1.1", "Reg", 100, [part("Reg", 1, "A", 100)], "register"),
      ledger("1.1.1", "Reg", second, [part("Reg", 2, "B", 40)], "register", 2),
    ).length;
  expect([rows(40), rows(100)]).toEqual([2, 1]);
});

it("Two programme sheets of one programme are two documents", () => {
  expect(ledgers(ledger("1.1.1", "S", 100, []), ledger("1.1.1", "S", 100, [], "programmeSheet", 20))).toHaveLength(2);
});

it("Accounts without money are left out; one of no programme has its own code, or none", () => {
  expect(ledgers(account({ programme: "1.1.1" }))).toEqual([]);
  const coded = account({ code: { value: "9.9", at: at("S!A1") }, resourcesTotal: raw(5, "S!B1") });
  expect(ledgers(coded)[0]).toMatchObject({ programme: "9.9", sheet: "S" });
  expect(ledgers(account({ resourcesTotal: raw(5, "S!B1") }))[0]?.programme).toBe("");
});

it("Every cell with money is listed in order", () => {
  const cells = moneyOf(one(100, part("Scheda", 1, "A", 60, 60, "-"), part("Scheda", 2, "B", 40)));
  expect(cells.map(({ money: { cell } }) => printRange(cell.at))).toEqual([
    "Scheda!A1",
    "Scheda!C1",
    "Scheda!D1",
    "Scheda!E1",
    "Scheda!C2",
  ]);
});

it.each<readonly [string, Ledger, number | undefined]>([
  ["as stated", one(100, part("Scheda", 1, "A", 60)), 100],
  [
    "the sum of the parts where none is stated",
    one(undefined, part("Scheda", 1, "A", 60), part("Scheda", 2, "B", 30)),
    90,
  ],
  ["the sum where the total is empty", one("", part("Scheda", 1, "A", 60)), 60],
  ["nothing where it is malformed", one("€ 80,000,00", part("Scheda", 1, "A", 60)), undefined],
  ["nothing where it is a dash", one("-", part("Scheda", 1, "A", 60)), undefined],
  [
    "nothing where a part is malformed",
    one(undefined, part("Scheda", 1, "A", 60), part("Scheda", 2, "B", "25.00,00")),
    undefined,
  ],
])("The resources in all are %s", (_says, given, value) => {
  expect(totalOf(given)?.value).toBe(value);
});

it.each<readonly [string, Ledger, number | undefined]>([
  ["the sum of its cells", one(100, part("Scheda", 1, "A", 60, 60), part("Scheda", 2, "B", 40, 30)), 90],
  [
    "the whole where each cell repeats it",
    one(100, part("Scheda", 1, "A", 60, 100), part("Scheda", 2, "B", 40, 100)),
    100,
  ],
  [
    "the sum where one cell is the whole and another is not",
    one(100, part("Scheda", 1, "A", 60, 100), part("Scheda", 2, "B", 40, 40)),
    140,
  ],
  ["one cell for all parts", one(100, part("Scheda", 1, "A", 60, 100), part("Scheda", 2, "B", 40)), 100],
  ["nothing where there are only dashes", one(100, part("Scheda", 1, "A", 100, "-")), undefined],
  [
    "nothing where one is malformed",
    one(100, part("Scheda", 1, "A", 60, 60), part("Scheda", 2, "B", 40, "4.0,0")),
    undefined,
  ],
  ["the sum where the total is not known", one("€ 80,000,00", part("Scheda", 1, "A", 60, 50)), 50],
])("What is budgeted is %s", (_says, given, value) => {
  expect(figureOf(given, "budgeted")?.value).toBe(value);
});

it("A dash and an empty cell add nothing, words prevent a sum", () => {
  const money = (value: CellValue) => moneyOf(one(value))[0]?.money;
  expect(sumOf([money(5), money("-"), undefined, money("n.d."), money("7")])?.value).toBe(12);
  expect(sumOf([money(5), money("vedi bilancio")])).toBeUndefined();
  expect(sumOf([undefined])).toBeUndefined();
  expect(sumOf([money(5), money("-")])?.cells).toHaveLength(1);
});

it.each<readonly [Ledger, boolean | undefined]>([
  [one(100, part("Scheda", 1, "A", 60), part("Scheda", 2, "B", 40)), true],
  [one(100, part("Scheda", 1, "A", 60), part("Scheda", 2, "B", 39.99)), false],
  [one(undefined, part("Scheda", 1, "A", 60)), undefined],
  [one(100), undefined],
])("Parts add up: case %#", (given, sound) => {
  expect(addsUp(given)).toBe(sound);
});
