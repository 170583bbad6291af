/** Indicators on the sheets of other programmes. */
import { indicatorElsewhere } from "../../../../shared/check/rules/documents/indicatorElsewhere";
import { behavesAsRule } from "../../behavesAsRule";
import { account, at, cellsOf, factsWith, idsOf, stated, text } from "../../buildAccounts";

behavesAsRule(indicatorElsewhere);

const [companies = "", duration = ""] = idsOf(factsWith([]));

const sheet = (programme: string, ...indicators: (readonly [title: string, row: number, id?: string | undefined])[]) =>
  account({
    programme,
    at: at(`S${programme}!A1`),
    indicators: indicators.map(([title, row, id]) =>
      stated({ title: text(title, `S${programme}!A${row}`), ...(id !== undefined && { id }) }),
    ),
  });

const check = (...accounts: Parameters<typeof factsWith>[0]) => indicatorElsewhere.check(factsWith(accounts));

it.each([
  ["by its id", "Scritto in altro modo", companies],
  ["by its title", "imprese assistite", undefined],
  ["by its title though it was taken for an operational one", "Imprese assistite", "2016/1.2.1/o1"],
  ["by a title hardly different", "Imprese  asssistite", undefined],
])("It is found %s", (_says, title, id) => {
  const found = check(sheet("1.2.1", [title, 9, id]));
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["'S1.2.1'!A9", "Cruscotto!A6"]);
  expect(found[0]).toMatchObject({
    key: `${companies}/1.2.1`,
    severity: "warning",
    at: at("S1.2.1!A9"),
    effect: 0,
    data: { indicator: "Imprese assistite", here: "1.2.1", there: "1.1.1", sheet: "Cruscotto" },
  });
});

it("Where its own sheet lists it too, the other one speaks of its own", () => {
  const own = sheet("1.1.1", ["Imprese assistite", 9, companies]);
  expect(check(own, sheet("1.2.1", ["Imprese assistite", 9]))).toEqual([]);
  expect(check(sheet("1.2.1", ["Imprese assistite", 9]), own)).toEqual([]);
});

it.each([
  ["an indicator on its own sheet", sheet("1.1.1", ["Imprese assistite", 9, companies])],
  ["one of its own title without id", sheet("1.1.1", ["Imprese assistite", 9])],
  ["a new indicator", sheet("1.2.1", ["Visitatori del sito", 9])],
  ["a register", { ...sheet("1.2.1", ["Imprese assistite", 9]), source: "register" as const }],
])("%s says nothing", (_says, document) => {
  expect(check(document)).toEqual([]);
});

it("A sheet of no programme of the cockpit is told as such", () => {
  const { programme: _programme, ...unknown } = sheet("9.9.9", ["Imprese assistite", 9, duration]);
  expect(check(unknown)).toEqual([]);
});
