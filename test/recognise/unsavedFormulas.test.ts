/** Books written by a program that does not calculate: where weights, targets or headings are formulas without values the refusal says so. */
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { tellNotRecognised } from "../../shared/recognise/tell";
import { recogniseEn } from "../../shared/text/en/recognise";
import { recogniseIt } from "../../shared/text/it/recognise";
import type { CellValue, SheetSnapshot } from "../../shared/workbook/snapshot";
import { gridSheet } from "./flatBooks";

/** A cell typed `=…` is a formula, and holds `stored`. */
const withFormulas = (grid: string, stored: CellValue): SheetSnapshot => {
  const sheet = gridSheet("Indicatori", grid);
  return {
    ...sheet,
    rows: sheet.rows.map((row) =>
      row?.map((cell) =>
        typeof cell?.value === "string" && cell.value.startsWith("=")
          ? { value: stored, formula: cell.value.slice(1) }
          : cell,
      ),
    ),
  };
};

const found = (grid: string, stored: CellValue) => recognisePlan({ sheets: [withFormulas(grid, stored)] });

const ITALIAN = `
Prospettiva | Obiettivo | Programma | Indicatore | Peso | Target 2025 | Risultato 2025
Utenti | Celerità | P1 Sportello | Pratiche evase | =PesoBase | >= 750 | =SUM(Pratiche)
Utenti | Celerità | P1 Sportello | Giorni medi | =PesoBase | <= 28 | =AVERAGE(Giorni)
Processi | Qualità | P2 Qualità | Errori | =1-2*PesoBase | max 5 | =COUNTIF(Pratiche,"x")`;

const ENGLISH = `
Body plan
Objective | Indicator | Weight | Target 2025 | Actual 2025
Faster answers | Waiting time | =W/3 | 15 | 18
Faster answers | Calls answered | =W/3 | 20 | 17
More trust | Satisfaction | =W/3 | 4 | 4.2`;

const COCKPIT = `
IMPRESE | Peso | Target | Note
Apertura | =B3 | =C9*1 |
Eventi | =1/2 | =C9*2 | 20
Corsi | =1/2 | =C9*3 | 20`;

const TARGETS = `
Obiettivo | Indicatore | Peso | Valore atteso 2025
Piste | Km | =A1 | =Dati!B2
Verde | Alberi | =A1 | =Dati!B3`;

const HEADINGS = `
Obiettivo | Indicatore | Peso | Target | ="Risultato "&Anno
Piste | Km | 50 | 12 | 13
Verde | Alberi | 50 | 100 | 90`;

/** What the book is, its grid, what a program stored, the first such cell. */
const UNSAVED: readonly (readonly [string, string, CellValue, string])[] = [
  ["an Italian list, stored as empty text", ITALIAN, "", "Indicatori!E2"],
  ["an English list", ENGLISH, "", "Indicatori!C3"],
  ["a cockpit that lost its codes and its year", COCKPIT, "", "Indicatori!B2"],
  ["targets as well as weights", TARGETS, "", "Indicatori!C2"],
  ["a heading that is a formula", HEADINGS, null, "Indicatori!E1"],
];

it.each(UNSAVED)("%s: the refusal says that the values are missing, where, and what to do", (_, grid, stored, cell) => {
  const read = found(grid, stored);
  if (read.ok) throw new Error("a plan");
  expect(read.problem.code).toBe("formulas-without-value");
  const italian = tellNotRecognised(read.problem, recogniseIt);
  expect(italian).toContain("formule di cui il file non contiene i valori");
  expect(italian).toContain("Excel o LibreOffice");
  expect(italian).toContain(cell);
  expect(italian).not.toContain("1.1");
  const english = tellNotRecognised(read.problem, recogniseEn);
  expect(english).toContain("formulas whose values the file does not hold");
  expect(english).toContain("Excel or LibreOffice");
  expect(english).toContain(cell);
});

it("The same books with their values are plans", () => {
  for (const grid of [ITALIAN, ENGLISH]) expect(found(grid, 1 / 3).ok).toBe(true);
});

/** Refused for another reason, or read. */
const OTHERS: readonly (readonly [string, string, CellValue])[] = [
  ["results that are empty until their time comes", ITALIAN.replace(/=PesoBase|=1-2\*PesoBase/g, "foo"), ""],
  [
    "formulas for rows to come",
    "Indicatore | Peso | Target\nKm | foo | bar\nKg | bar | foo\n | =A1 | =B1\n | =A2 | =B2\n | =A3 | =B3",
    "",
  ],
  [
    "one formula among many weights",
    "Obiettivo | Peso | Target\nA | foo | 1\nB | bar | 2\nC | =X | 3\nD | foo | 3",
    "",
  ],
  ["notes that are formulas", "Obiettivo | Peso | Target | Note\nA | foo | x | =Z1\nB | bar | y | =Z2", ""],
  ["a table of another kind", "Mese | Pratiche | Giorni\nGen | =A1 | =B1\nFeb | =A2 | =B2", null],
  ["no formulas", "Obiettivo | Peso | Target\nA | | 1\nB | | 2", null],
];

it.each(OTHERS)("%s: nothing is said of values", (_, grid, stored) => {
  const read = found(grid, stored);
  expect(read.ok ? "" : read.problem.code).not.toBe("formulas-without-value");
});

it("Weights never calculated, as a file says it, are a finding of the plan and no refusal", () => {
  expect(found(ITALIAN, { error: "#CALC!" }).ok).toBe(true);
});
