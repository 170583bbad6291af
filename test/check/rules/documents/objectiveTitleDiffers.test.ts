/** Titles of objectives above the programmes of other documents. */
import { objectiveTitleDiffers } from "../../../../shared/check/rules/documents/objectiveTitleDiffers";
import { behavesAsRule } from "../../behavesAsRule";
import { account, cellsOf, factsWith, text } from "../../buildAccounts";

behavesAsRule(objectiveTitleDiffers);

const check = (...accounts: (readonly [programme: string, title: string, address: string, raw?: string])[]) =>
  objectiveTitleDiffers.check(
    factsWith(
      accounts.map(([programme, title, address, raw]) => account({ programme, objective: text(title, address, raw) })),
    ),
  );

it("The same wording over several programmes of the objective is one finding", () => {
  const found = check(["1.1.1", "Sviluppo imprese", "Scheda A!A1"], ["1.1.1", "Sviluppo imprese", "Scheda B!A1"]);
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["'Scheda A'!A1", "'Scheda B'!A1", "Cruscotto!A4"]);
  expect(found[0]?.data.variants).toEqual([{ sheet: "Scheda A", text: "Sviluppo imprese" }]);
});

it("The title of another objective is told, even where it is not alike", () => {
  expect(check(["1.1.1", "TRASPARENZA", "Scheda!A1"]).map(({ key }) => key)).toEqual(["1.1"]);
});

it("A title behind the objective's code is told, however unlike", () => {
  expect(check(["1.1.1", "Amministrazione", "Scheda!A1", "Linea 1.1: Amministrazione"])).toHaveLength(1);
  expect(check(["1.1.1", "Amministrazione", "Scheda!A1", "Linea 1.1. Amministrazione"])).toHaveLength(1);
});

it("A title behind another code, or without any, may be something else than the objective", () => {
  expect(check(["1.1.1", "Amministrazione", "Scheda!A1", "Linea 1.1.1: Amministrazione"])).toEqual([]);
  expect(check(["1.1.1", "Amministrazione", "Scheda!A1"])).toEqual([]);
});

it("The same title, or none, says nothing", () => {
  expect(check(["1.1.1", "sviluppo delle imprese", "Scheda!A1"])).toEqual([]);
  expect(objectiveTitleDiffers.check(factsWith([account({ programme: "1.1.1" })]))).toEqual([]);
});
