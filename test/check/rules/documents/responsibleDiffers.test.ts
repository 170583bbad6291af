/** Responsible units that two documents name for one programme. */
import { responsibleDiffers } from "../../../../shared/check/rules/documents/responsibleDiffers";
import { behavesAsRule } from "../../behavesAsRule";
import { account, at, cellsOf, factsWith, text } from "../../buildAccounts";

behavesAsRule(responsibleDiffers);

const check = (...units: (readonly [unit: string, address: string])[]) =>
  responsibleDiffers.check(
    factsWith(units.map(([unit, address]) => account({ programme: "1.1.1", responsible: text(unit, address) }))),
  );

it("All that differ from the first are one finding", () => {
  const found = check(
    ["Ufficio A", "Reg!D2"],
    ["Ufficio B", "S!A10"],
    ["ufficio a", "T!A10"],
    ["Ufficio B, ISR", "U!A10"],
  );
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["Reg!D2", "S!A10", "U!A10"]);
  expect(found[0]).toMatchObject({
    key: "1.1.1",
    severity: "warning",
    at: at("S!A10"),
    data: { programme: "1.1.1", here: "Ufficio B", there: "Ufficio A", sheet: "Reg" },
  });
});

it("Abbreviations are a note; among other differences a warning", () => {
  expect(check(["Ufficio Promozione", "Reg!D2"], ["Uff. Promozione", "S!A10"])[0]?.severity).toBe("info");
  expect(check(["Ufficio Promozione, ISR", "Reg!D2"], ["Uff. Promozione", "S!A10"])[0]?.severity).toBe("warning");
  expect(
    check(["Ufficio Promozione", "Reg!D2"], ["Uff. Promozione", "S!A10"], ["Ufficio Studi", "T!A10"])[0]?.severity,
  ).toBe("warning");
});

it("The same cell twice, an empty list, one document alone say nothing", () => {
  expect(check(["Ufficio A", "Reg!D2"], ["Ufficio A", "Reg!D2"])).toEqual([]);
  expect(check(["Ufficio A", "Reg!D2"], [" - ", "S!A10"])).toEqual([]);
  expect(check(["-", "Reg!D2"], ["Ufficio A", "S!A10"])).toEqual([]);
  expect(check(["Ufficio A", "Reg!D2"])).toEqual([]);
});
