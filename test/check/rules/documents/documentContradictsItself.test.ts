/** One document that says two things of the same programme. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { documentContradictsItself } from "../../../../shared/check/rules/documents/documentContradictsItself";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(documentContradictsItself);

it("The same words in other cases and spaces are the same", () => {
  const sheets = smallPlan({ "Programmi!A4": "1.1.1", "Programmi!B4": "SERVIZI  innovativi" });
  expect(findingsOf(documentContradictsItself, sheets)).toEqual([]);
});

it("Another responsible unit on a second row is told with its words", () => {
  const sheets = smallPlan({ "Programmi!A4": "1.1.1", "Programmi!D4": "Ufficio Bilancio" });
  const [finding] = findingsOf(documentContradictsItself, sheets);
  expect(finding?.data).toMatchObject({ text: "Ufficio Bilancio" });
});

it("The key is the programme's code, not the words: other words in the cell open the same finding again", () => {
  const key = (title: string) =>
    findingsOf(documentContradictsItself, smallPlan({ "Programmi!A4": " 1.1.1 ", "Programmi!B4": title }))[0]?.key;
  expect(key("Accoglienza dei turisti")).toBe("Programmi/1.1.1");
  expect(key("Promozione del territorio")).toBe("Programmi/1.1.1");
});
