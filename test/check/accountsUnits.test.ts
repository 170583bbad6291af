/** Lists of responsible units, and names that may be misspelt. */
import { type Misspelling, misspelling, unitsKey, unitsOf } from "../../shared/check/accountsUnits";
import { cellAt } from "../../shared/workbook/address";

const cell = (value: string) => ({ value, at: cellAt("S", 0, 0) });

it.each([
  ["ISR, Segretaria Generale", "Segretaria Generale e ISR"],
  ["Ufficio A; Ufficio B", "Ufficio B / Ufficio A"],
  ["Ufficio A\nUfficio B", "Ufficio B & Ufficio A"],
  ["Finance and Planning", "Planning, Finance"],
  ["Ufficio A - Ufficio B", "ufficio b,  UFFICIO A."],
  ["Ufficio A, Ufficio A", "Ufficio A"],
  ["Settore I + Settore II", "Settore II ed Settore I"],
])("«%s» lists the same units as «%s»", (one, other) => {
  expect(unitsKey(cell(one))).toBe(unitsKey(cell(other)));
});

it.each([
  ["ISR", "ISR, Segreteria"],
  ["Segreteria Generale", "Segretria Generale"],
  ["Settore 1", "Settore 2"],
])("«%s» lists other units than «%s»", (one, other) => {
  expect(unitsKey(cell(one))).not.toBe(unitsKey(cell(other)));
});

it("Names keep the words that only look like separators", () => {
  expect(unitsOf(cell("Anagrafe-Stato civile, Reedizioni"))).toEqual(["Anagrafe-Stato civile", "Reedizioni"]);
});

it.each<readonly [string, string, Misspelling | undefined]>([
  ["Segretria", "Segreteria", "slip"],
  ["Segretteria", "Segreteria", "slip"],
  ["Segretreia", "Segreteria", "slip"],
  ["Segretaria", "Segreteria", "letter"],
  ["SEGRETRIA", "segreteria", "slip"],
  ["Segreteria", "Segreteria", undefined],
  ["Segreteri", "Segreteria", undefined],
  ["egreteria", "Segreteria", undefined],
  ["Tributo", "Tributi", undefined],
  ["Segrria", "Segreria", "slip"],
  ["Segria", "Segreia", "letter"],
  ["Hman", "Human", "letter"],
  ["Humaan", "Human", "letter"],
  ["Cse", "Case", undefined],
  ["Nodo", "Nido", undefined],
  ["Uffcio", "Uffici", undefined],
  ["Sgereta", "Segreta", "slip"],
  ["Sgreti", "Sergti", undefined],
  ["Persnal", "Personal", "slip"],
  ["Sezion1e", "Sezione", undefined],
  ["Aminstrazione", "Amministrazione", "slip"],
  ["Amministrazione", "Aministrzione", "slip"],
  ["Pubblicazione", "Pubblicazione", undefined],
  ["Trsprente", "Trasparente", "slip"],
  ["Ambiente", "Ambientale", undefined],
  ["Segreriate", "Segreteria", undefined],
  ["Segretabia", "Segretelia", undefined],
])("«%s» for «%s»: %s", (one, other, how) => {
  expect(misspelling(one, other)).toBe(how);
});
