/** Names of units that differ by a letter from one that more programmes have. */

import type { ExampleSheet } from "../../../../shared/check/rule";
import { responsibleMisspelt } from "../../../../shared/check/rules/documents/responsibleMisspelt";
import { behavesAsRule } from "../../behavesAsRule";
import { account, at, cellsOf, factsWith, text } from "../../buildAccounts";
import { findingsOf } from "../../runExample";

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
  ["as many programmes have each of two offices", "Ufficio Entrate", "Ufficio Uscite"],
  ["an area has another number", "Servizio Areale 1", "Servizio Areale 2"],
  ["one is the plural", "Servizio Tributo", "Servizio Tributi"],
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

it("Once against once neither is known to be right: both cells, and the sentence says so", () => {
  const found = check(["1.1.1", "Ufficio Anagrafe", "Reg!D2"], ["1.2.1", "Ufficio Anagrfe", "Reg!D3"]);
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["Reg!D2", "Reg!D3"]);
  expect(found[0]).toMatchObject({
    key: "1.2.1",
    severity: "warning",
    at: at("Reg!D3"),
    data: { written: "Ufficio Anagrfe", usual: "Ufficio Anagrafe", elsewhere: "Reg!D2" },
  });
});

it("Once against once with another letter is a note", () => {
  expect(check(["1.1.1", "Polizia Locale e Municipale", "R!D2"], ["1.2.1", "Municibale", "R!D3"])[0]).toMatchObject({
    severity: "info",
    data: { written: "Municibale", usual: "Municipale" },
  });
});

it("The key does not hold the name: another slip in the cell is the same finding", () => {
  const key = (slip: string) => check(["1.1.1", `${USUAL}, ${slip}`, "Reg!D2"], ["1.2.1", USUAL, "Reg!D3"])[0]?.key;
  expect(key("Segretria Generale")).toBe("1.1.1");
  expect(key("Segreteia Generale")).toBe("1.1.1");
});

/** A table with a row for each indicator, and who answers for it beside it. */
const flat = (owners: readonly (string | null)[], from = 1): ExampleSheet[] => [
  {
    name: "Indicatori",
    rows: [
      ["Obiettivo", "Programma", "Responsabile", "Indicatore", "Peso", "Target 2016", "Risultato 2016"],
      ...owners.map((owner, place) => [
        "1.1 Servizi vicini",
        `1.1.${Math.floor(place / 3) + from} ${["Sportelli aperti", "Biblioteche di quartiere", "Raccolta differenziata"][Math.floor(place / 3)] ?? ""}`,
        owner,
        [
          "Ore di apertura",
          "Visite guidate",
          "Contenitori posati",
          "Corsi di lingua",
          "Prestiti di libri",
          "Fiere estere",
        ][place] ?? "",
        { value: 1 / owners.length, format: "0.00%" },
        ">= 12",
        14 + place,
      ]),
    ],
  },
];

it.each<readonly [string, readonly (string | null)[], readonly string[]]>([
  [
    "a slip in one row of a programme",
    ["Ufficio Biblioteche", "Ufficio Bibloteche", "Ufficio Biblioteche", "Anagrafe", "Anagrafe", "Anagrafe"],
    ["Indicatori!C3"],
  ],
  [
    "the same slip twice",
    [
      "Ufficio Biblioteche",
      "Ufficio Bibloteche",
      "Ufficio Bibloteche",
      "Ufficio Biblioteche",
      "Ufficio Biblioteche",
      "Ufficio Biblioteche",
    ],
    ["Indicatori!C3", "Indicatori!C4"],
  ],
  [
    "each row its own office",
    ["Ufficio Biblioteche", "Ufficio Musei", "Ufficio Teatri", "Anagrafe", "Tributi", "  "],
    [],
  ],
])("In a table of indicators: %s", (_says, owners, cells) => {
  expect(findingsOf(responsibleMisspelt, flat(owners)).flatMap(cellsOf)).toEqual(cells);
});
