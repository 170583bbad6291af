/** Indicators of the cockpit that their sheets do not list. */
import { indicatorNotOnSheet } from "../../../../shared/check/rules/documents/indicatorNotOnSheet";
import { behavesAsRule } from "../../behavesAsRule";
import { account, at, cellsOf, factsWith, idsOf, stated, text } from "../../buildAccounts";

behavesAsRule(indicatorNotOnSheet);

const [companies = "", duration = "", share = "", charter = ""] = idsOf(factsWith([]));

const sheet = (programme: string, ...indicators: (readonly [title: string, id?: string])[]) =>
  account({
    programme,
    at: at(`S${programme}!A1`),
    indicators: indicators.map(([title, id], place) =>
      stated({ title: text(title, `S${programme}!A${place + 9}`), ...(id !== undefined && { id }) }),
    ),
  });

const check = (...accounts: Parameters<typeof factsWith>[0]) => indicatorNotOnSheet.check(factsWith(accounts));

it("The cockpit's title is named, with the sheet that lacks it", () => {
  const found = check(sheet("1.1.1", ["Imprese assistite", companies]));
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["Cruscotto!A7"]);
  expect(found[0]).toMatchObject({
    key: duration,
    severity: "warning",
    effect: 0,
    data: { programme: "1.1.1", sheet: "S1.1.1", instead: "" },
  });
});

it("The likeliest of the sheet's other indicators is named beside it", () => {
  const found = check(
    sheet(
      "1.1.1",
      ["Imprese assistite", companies],
      ["Durata delle istruttorie", "2016/1.1.1/o1"],
      ["Durata massima delle istruttorie (giorni)"],
      ["Visite in azienda"],
    ),
  );
  expect(found[0]?.data.instead).toBe("Durata massima delle istruttorie (giorni)");
  expect(cellsOf(found[0])).toEqual(["'S1.1.1'!A11", "Cruscotto!A7"]);
});

it("One that is another indicator of the cockpit is not named instead", () => {
  const found = check(sheet("1.1.1", ["Durata media delle istruttorie (giorni)", companies]));
  expect(found[0]?.data.instead).toBe("");
});

it("Sheets made for operational indicators alone lack nothing", () => {
  expect(check(sheet("1.1.1", ["Visite", "2016/1.1.1/o1"]), sheet("1.2.1", ["Notiziari"]))).toEqual([]);
});

it("A programme without sheet, or with one on which no indicator was read, lacks nothing", () => {
  const whole = sheet("1.1.1", ["Imprese assistite", companies], ["Durata", duration]);
  expect(check(whole)).toEqual([]);
  expect(check(whole, sheet("1.2.1"))).toEqual([]);
  expect(check(whole, sheet("1.2.1", ["Quota di atti pubblicati", share]))).toHaveLength(1);
  expect(check(whole, sheet("1.2.1", ["Quota di atti pubblicati", share], ["Carta dei servizi", charter]))).toEqual([]);
});

it("Two sheets of one programme list its indicators together", () => {
  expect(check(sheet("1.1.1", ["Imprese assistite", companies]), sheet("1.1.1", ["Durata", duration]))).toEqual([]);
});

it("One that stands on another programme's sheet is told there", () => {
  expect(
    check(
      sheet("1.1.1", ["Imprese assistite", companies]),
      sheet("1.2.1", ["Durata", duration], ["Q", share], ["C", charter]),
    ),
  ).toEqual([]);
});
