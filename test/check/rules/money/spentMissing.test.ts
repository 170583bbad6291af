/** Dashes for what was spent, once the year has closed. */
import { spentMissing } from "../../../../shared/check/rules/money/spentMissing";
import { behavesAsRule } from "../../behavesAsRule";
import { at, cellsOf, factsWith, ledger, part } from "../../buildAccounts";

behavesAsRule(spentMissing);

const check = (accounts: Parameters<typeof factsWith>[0], today = "2017-01-01") =>
  spentMissing.check(factsWith(accounts, {}, undefined, today));

const row = (
  programme: string,
  sheet: string,
  rowNumber: number,
  spent: string | number | undefined,
  total: number | "-" = 100,
) => ledger(programme, sheet, total, [part(sheet, rowNumber, "A", total, total, spent)], "register", rowNumber);

it("A column of dashes is one finding", () => {
  const found = check([row("1.1.1", "Reg", 2, "€ -"), row("1.2.1", "Reg", 3, "–"), row("1.3.1", "Reg", 4, 70)]);
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["Reg!E2", "Reg!E3"]);
  expect(found[0]).toMatchObject({
    key: "2016",
    severity: "warning",
    at: at("Reg!E2"),
    effect: 0,
    data: { year: 2016, programmes: ["1.1.1", "1.2.1"] },
  });
});

it("On the closing day a dash is missing where the same document says what others have spent; before it nothing is", () => {
  const dash = row("1.1.1", "Reg", 2, "-");
  expect(check([dash], "2016-12-31")).toEqual([]);
  expect(check([dash, row("1.2.1", "Other", 3, 70)], "2016-12-31")).toEqual([]);
  expect(check([dash, row("1.2.1", "Reg", 3, "da rilevare")], "2016-12-31")).toEqual([]);
  expect(check([dash, row("1.2.1", "Reg", 3, 70)], "2016-12-31").flatMap(cellsOf)).toEqual(["Reg!E2"]);
  expect(check([dash, row("1.2.1", "Reg", 3, 70)], "2016-12-30")).toEqual([]);
});

it("Two parts of one programme name it once", () => {
  const account = ledger("1.1.1", "Sch", 100, [part("Sch", 1, "A", 60, 60, "-"), part("Sch", 2, "B", 40, 40, "-")]);
  const [found] = check([account]);
  expect(found?.cells).toHaveLength(2);
  expect(found?.data.programmes).toEqual(["1.1.1"]);
});

it("The programme sheets are one document, a register another; the same programmes in both are one finding", () => {
  const sheet = (programme: string) =>
    ledger(programme, `Scheda ${programme}`, 100, [part(`Scheda ${programme}`, 1, "A", 100, 100, "-")]);
  expect(check([sheet("1.1.1"), sheet("1.2.1")])).toHaveLength(1);
  expect(check([sheet("1.1.1"), row("1.1.1", "Reg", 2, "-")])[0]?.cells).toHaveLength(2);
  expect(check([sheet("1.1.1"), row("1.1.1", "Reg", 2, "-")])).toHaveLength(1);
  expect(check([sheet("1.1.1"), row("1.2.1", "Reg", 2, "-")])).toHaveLength(2);
});

it.each<readonly [string, string | number | undefined, number | "-"]>([
  ["zero spent", 0, 100],
  ["nothing typed", undefined, 100],
  ["nothing given", "-", 0],
  ["nothing known to be given", "-", "-"],
  ["words", "da rilevare dal bilancio", 100],
])("Nothing is told of %s", (_says, spent, total) => {
  expect(check([row("1.1.1", "Reg", 2, spent, total)])).toEqual([]);
});
