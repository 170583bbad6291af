/** A person reads on which sheet and in which cells the grid does not calculate as the file does. */
import { sayNotShown } from "../../../src/workbench/file/sayNotShown";
import { sayChecked } from "../../../src/workbench/grid/kept/sayChecked";

const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });

it("says nothing of a workbook in which all is the same", () => {
  expect(sayChecked({ kept: [], updated: [] })).toEqual([]);
});

it("names sheets and cells, in their order, and that there are more", () => {
  const many = Array.from({ length: 10 }, (_, row) => at("Dati", 9 - row, 1));
  const found = sayChecked({ kept: [at("Piano", 2, 3), ...many], updated: [], isUnfinished: true });
  expect(sayNotShown(found, "it")).toEqual([
    "Il calcolo non è finito in tempo: i risultati che si vedono possono essere quelli scritti nel file",
    "Una formula che la griglia non sa calcolare in «Piano» (D3): mostra il risultato scritto nel file e non segue le modifiche fatte qui",
    "10 formule che la griglia non sa calcolare in «Dati» (B1; B2; B3; B4; B5; B6; B7; B8; …): mostrano i risultati scritti nel file e non seguono le modifiche fatte qui",
  ]);
});

it("gives the result of the file and the new one", () => {
  const found = sayChecked({
    kept: [],
    updated: [
      { ...at("Piano", 0, 0), stored: 12, shown: 13 },
      { ...at("Piano", 1, 0), stored: null, shown: { error: "#DIV/0!" } },
    ],
  });
  expect(sayNotShown(found, "en")).toEqual([
    "2 results calculated anew in “Piano”, because the file asked for it (A1: 12 → 13; A2:  → #DIV/0!)",
  ]);
});
