/** Names of units that differ by a letter from one that more programmes have. */
import { responsibleMisspelt } from "../../../../shared/check/rules/documents/responsibleMisspelt";
import { behavesAsRule } from "../../behavesAsRule";
import { account, at, cellsOf, factsWith, text } from "../../buildAccounts";

behavesAsRule(responsibleMisspelt);

/** Programmes "1.1.1" and "1.2.1" are the small plan's. */
const check = (...units: (readonly [programme: string, unit: string, address: string])[]) =>
  responsibleMisspelt.check(
    factsWith(units.map(([programme, unit, address]) => account({ programme, responsible: text(unit, address) }))),
  );

const USUAL = "Segreteria Generale";

it("One programme has the slip, two the usual name", () => {
  const found = check(["1.1.1", `${USUAL}, Segretria Generale`, "Reg!D2"], ["1.2.1", USUAL, "Reg!D3"]);
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["Reg!D2"]);
  expect(found[0]).toMatchObject({
    severity: "warning",
    at: at("Reg!D2"),
    data: { written: "Segretria Generale", usual: USUAL },
  });
});

it("Another letter may be another word: a note", () => {
  expect(check(["1.1.1", `${USUAL}, Segretaria Generale`, "Reg!D2"], ["1.2.1", USUAL, "Reg!D3"])[0]?.severity).toBe(
    "info",
  );
});

it("The slip in a later word is found", () => {
  expect(
    check(["1.1.1", "Ufficio Promozione, Ufficio Promozone", "Reg!D2"], ["1.2.1", "Ufficio Promozione", "Reg!D3"]),
  ).toHaveLength(1);
});

it.each<readonly [string, string, string]>([
  ["as many programmes have the one as the other", "Segretria Generale", USUAL],
  ["two words differ", `${USUAL}, Segretria Generalle`, USUAL],
  ["the number of words differs", `${USUAL}, Segretria`, USUAL],
  ["only a number differs", "Settoredue 1, Settoredue 2", "Settoredue 1"],
])("%s: nothing", (_says, first, second) => {
  expect(check(["1.1.1", first, "Reg!D2"], ["1.2.1", second, "Reg!D3"])).toEqual([]);
});

it("Where two documents disagree on a programme, that is told and not this", () => {
  const lists = [
    ["1.1.1", `${USUAL}, Segretria Generale`, "Reg!D2"],
    ["1.2.1", USUAL, "Reg!D3"],
  ] as const;
  expect(check(...lists, ["1.1.1", `Segretria Generale, ${USUAL}`, "S!A9"])).toHaveLength(1);
  expect(check(...lists, ["1.1.1", USUAL, "S!A9"])).toEqual([]);
});

it("The name of most programmes is proposed, from whichever document", () => {
  const found = check(
    ["1.1.1", `${USUAL}, Segretria Generale`, "Reg!D2"],
    ["1.1.1", `${USUAL}, Segretria Generale`, "S!A9"],
    ["1.2.1", USUAL, "Reg!D3"],
  );
  expect(cellsOf(found[0])).toEqual(["Reg!D2", "S!A9"]);
});

it("A series of names that differ in one word is not compared", () => {
  const many = Array.from(
    { length: 60 },
    (_, place) =>
      `Ufficio Territoriale${"abcdefghijklmnopqrstuvwxyz"[place % 26] ?? ""}${"xyz"[Math.floor(place / 26)] ?? ""}e`,
  );
  expect(check(["1.1.1", many.join(", "), "Reg!D2"], ["1.2.1", many.slice(0, 1).join(", "), "Reg!D3"])).toEqual([]);
});
