/** Titles of indicators, strategic and operational, in other documents. */
import { withProgrammeSheets } from "../../../../shared/check/examples/programmeSheets";
import { indicatorTitleDiffers } from "../../../../shared/check/rules/documents/indicatorTitleDiffers";
import { behavesAsRule } from "../../behavesAsRule";
import { account, at, cellsOf, factsWith, idsOf, stated, text } from "../../buildAccounts";
import { findingsOf } from "../../runExample";

behavesAsRule(indicatorTitleDiffers);

it("Two documents with the same other title are one finding", () => {
  const [id = ""] = idsOf(factsWith([]));
  const other = (address: string) =>
    account({ programme: "1.1.1", indicators: [stated({ id, title: text("Le imprese assistite", address) })] });
  const found = indicatorTitleDiffers.check(factsWith([other("A!A9"), other("B!A9")]));
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["A!A9", "B!A9", "Cruscotto!A6"]);
  expect(found[0]).toMatchObject({ key: id, severity: "warning", at: at("A!A9"), data: { code: "1.1.1" } });
});

it("Operational indicators are compared between register and sheet", () => {
  const found = findingsOf(
    indicatorTitleDiffers,
    withProgrammeSheets({ "Scheda 1.1.1!A14": "Incontri con le impresse" }),
  );
  expect(cellsOf(found[0])).toEqual(["'Indicatori operativi'!B2", "'Scheda 1.1.1'!A14"]);
});

it("The indicator's own cell says nothing against itself", () => {
  const [id = ""] = idsOf(factsWith([]));
  const own = account({ indicators: [stated({ id, title: text("Scritto altrimenti", "Cruscotto!A6") })] });
  expect(indicatorTitleDiffers.check(factsWith([own]))).toEqual([]);
});
