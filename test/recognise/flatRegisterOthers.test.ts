/** Tables that are no plan, and registers that leave something open: none is read with a certainty that it has not. */
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { SURE_ENOUGH } from "../../shared/recognise/recognition";
import { cellName } from "../../shared/workbook/address";
import { bookOf } from "./books";
import { gridSheet, treeOf } from "./flatBooks";

/** Tables of other things with words of a plan in their headings. */
const OTHERS: readonly (readonly [string, string])[] = [
  [
    "a staff list",
    `
Comune di Borgo Ameno
N. | Dipendente | Area | Settore | Categoria | Obiettivo assegnato | Responsabile | Valutazione 2017
1 | Rossi Anna | Tecnica | Lavori pubblici | C3 | OB1 | Bianchi | 8
2 | Verdi Ugo | Servizi | Anagrafe | B2 | OB2 | Neri | 7`,
  ],
  [
    "a budget",
    `
Missione | Programma | Obiettivo | Stanziamento 2017 | Impegnato | Peso %
01 | 02 | Segreteria | 120000 | 90000 | 12
01 | 03 | Ragioneria | 80000 | 79000 | 8`,
  ],
  [
    "goods with their weight in kilograms",
    `
Progetto | Attività | Indicatore | Peso (kg) | Target 2017 | Risultato 2017
Mensa | Forniture | Farina | 350 | 400 | 350
Mensa | Forniture | Riso | 120 | 150 | 140`,
  ],
  [
    "goods whose heading says only Peso",
    `
Progetto | Attività | Indicatore | Peso | Target 2017 | Risultato 2017
Mensa | Forniture | Farina | 350 | 400 | 350
Mensa | Forniture | Riso | 120 | 150 | 140
Mensa | Forniture | Pasta | 980 | 900 | 910`,
  ],
  [
    "a register of risks",
    `
Area di rischio | Processo | Rischio | Probabilità | Impatto | Peso | Misura | Indicatore | Target 2017 | Responsabile
Contratti | Affidamenti | Frazionamento | 3 | 4 | 12 | Rotazione | Incarichi ruotati | 100% | Rossi
Personale | Concorsi | Favoritismi | 2 | 5 | 10 | Commissioni esterne | Commissioni | 100% | Verdi`,
  ],
  [
    "obligations of transparency",
    `
Sezione | Obbligo | Riferimento | Responsabile | Termine | Stato
Personale | Curricula dei dirigenti | art. 14 | Ufficio personale | tempestivo | pubblicato
Bandi | Elenco degli affidamenti | art. 37 | Ufficio gare | annuale | da pubblicare`,
  ],
  [
    "a price list",
    `
Codice | Descrizione | Peso | Prezzo | Quantità | Totale
A.1 | Carta A4 | 2.5 | 3.2 | 100 | 320
A.2 | Toner | 1.2 | 60 | 10 | 600`,
  ],
  [
    "indicators without weights",
    `
Obiettivo strategico | Indicatore | Baseline 2022 | Target 2023
Servizi | Pratiche in linea | 40% | 50%
Servizi | Giorni di attesa | 12 | 10`,
  ],
];

describe("No plan is taken from", () => {
  it.each(OTHERS)("%s", (_name, grid) => {
    expect(recognisePlan(bookOf(gridSheet("Foglio", grid))).ok).toBe(false);
  });
});

/** What a register holds that is not sound, the plan that stays, and what is said. */
const CASES: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "codes that lead back to their own row",
    `
Codice | Codice padre | Descrizione | Peso | Target 2019 | Risultato 2019
A | B | Servizi | 50
B | A | Sportelli | 50
B.1 | B | Ore di apertura | 50 | 36 | 36
C | C | Conti | 50
C.1 | C | Giorni per pagare | 50 | max 30 | 28`,
    `
Piano
  B Sportelli 50%
    B Sportelli
      Ore di apertura 50% · 2019 36 · 2019 36
    A Servizi 50%
  C Conti 50%
    C Conti
      Giorni per pagare 50% · 2019 max 30 · 2019 28`,
    ["C3 cyclic-code", "C5 cyclic-code"],
  ],
  [
    "a parent that no row has",
    `
Codice | Codice padre | Descrizione | Peso | Target 2019 | Risultato 2019
1 | | Servizi | 50
1.1 | 1 | Ore di apertura | 50 | 36 | 36
2 | | Conti | 50
2.1 | 9 | Giorni per pagare | 50 | max 30 | 28`,
    `
Piano
  1 Servizi 50%
    1 Servizi
      Ore di apertura 50% · 2019 36 · 2019 36
  2 Conti 50%
    2 Conti
      Giorni per pagare 50% · 2019 max 30 · 2019 28`,
    ["C5 unknown-parent"],
  ],
  [
    "one weight for the indicators of each objective",
    `
Obiettivo | Indicatore | Peso | Target 2019 | Risultato 2019
Servizi | Ore di apertura | 60 | 36 | 36
Servizi | Giorni di attesa | 60 | max 5 | 4
Conti | Giorni per pagare | 40 | max 30 | 28
Verde | Alberi | 0 | 10 | 12`,
    `
Piano
  1# Servizi 60%
    1# Servizi
      Ore di apertura · 2019 36 · 2019 36
      Giorni di attesa · 2019 max 5 · 2019 4
  2# Conti 40%
    2# Conti
      Giorni per pagare 40% · 2019 max 30 · 2019 28
  3# Verde 0%
    3# Verde
      Alberi 0% · 2019 10 · 2019 12`,
    ["C2 weight-of-group"],
  ],
  [
    "programmes whose numbers start anew under each objective",
    `
Obiettivo | Cod. programma | Programma | Indicatore | Peso | Target 2019 | Risultato 2019
OS1 Servizi | 1 | Sportelli | Ore di apertura | 30 | 36 | 36
OS1 Servizi | 2 | Rete | Pratiche in linea | 20 | 100 | 90
OS2 Conti | 1 | Pagamenti | Giorni per pagare | 50 | max 30 | 28`,
    `
Piano
  OS1 Servizi
    1 Sportelli
      Ore di apertura 30% · 2019 36 · 2019 36
    2 Rete
      Pratiche in linea 20% · 2019 100 · 2019 90
  OS2 Conti
    OS2.1 Pagamenti
      Giorni per pagare 50% · 2019 max 30 · 2019 28`,
    [],
  ],
  [
    "the same code over two different objectives",
    `
Codice | Obiettivo | Indicatore | Peso | Target 2019 | Risultato 2019
OS1 | Servizi | Ore di apertura | 30 | 36 | 36
OS2 | Città curata | Alberi | 20 | 10 | 12
OS2 | Città curata | Panchine | 10 | 10 | 12
OS1 | Pagare in tempo | Giorni per pagare | 40 | max 30 | 28`,
    `
Piano
  OS1 Servizi
    OS1 Servizi
      Ore di apertura 30% · 2019 36 · 2019 36
  OS2 Città curata
    OS2 Città curata
      Alberi 20% · 2019 10 · 2019 12
      Panchine 10% · 2019 10 · 2019 12
  OS1 Pagare in tempo
    OS1 Pagare in tempo
      Giorni per pagare 40% · 2019 max 30 · 2019 28`,
    ["B5 duplicate-code"],
  ],
  [
    "«Missione» and «Programma» of the budget beside objectives of two levels",
    `
Missione | Programma | Obiettivo strategico | Obiettivo operativo | Indicatore | Peso | Target 2020 | Consuntivo 2020
01 | 01 Organi | Trasparenza | Bilancio chiaro | Visite al sito | 50 | 100 | 90
08 | 01 Urbanistica | Città | Piano | Atti | 50 | 3 | 3`,
    `
Piano
  1# Trasparenza
    1.1# Bilancio chiaro
      Visite al sito 50% · 2020 100 · 2020 90
  2# Città
    2.1# Piano
      Atti 50% · 2020 3 · 2020 3`,
    [],
  ],
  [
    "each objective on a row of its own, in its own column",
    `
Obiettivo | Indicatore | Peso | Target 2020 | Consuntivo 2020
1 Servizi | | 60
 | Ore di apertura | 30 | 30 | 28
 | Giorni di attesa | 30 | max 5 | 4
2 Conti | | 40
 | Giorni per pagare | 40 | max 30 | 28`,
    `
Piano
  1 Servizi 60%
    1 Servizi
      Ore di apertura 30% · 2020 30 · 2020 28
      Giorni di attesa 30% · 2020 max 5 · 2020 4
  2 Conti 40%
    2 Conti
      Giorni per pagare 40% · 2020 max 30 · 2020 28`,
    [],
  ],
  [
    "the kind of each row in a column",
    `
Tipo | Codice | Descrizione | Peso | Target 2020 | Consuntivo 2020
Obiettivo strategico | OS1 | Servizi | 100
Obiettivo operativo | OO1 | Sportelli | 100
Indicatore | I1 | Ore di apertura | 60 | 30 | 28
Indicatore | I2 | Giorni di attesa | 40 | max 5 | 4`,
    `
Piano
  OS1 Servizi 100%
    OO1 Sportelli 100%
      Ore di apertura 60% · 2020 30 · 2020 28
      Giorni di attesa 40% · 2020 max 5 · 2020 4`,
    [],
  ],
  [
    "some codes missing: the numbers given do not meet those that stand there",
    `
Codice | Obiettivo | Indicatore | Peso | Target 2019 | Risultato 2019
1 | Servizi | Ore di apertura | 30 | 36 | 36
 | Verde | Alberi | 30 | 10 | 12
3 | Conti | Giorni per pagare | 40 | max 30 | 28`,
    `
Piano
  1 Servizi
    1 Servizi
      Ore di apertura 30% · 2019 36 · 2019 36
  2# Verde
    2# Verde
      Alberi 30% · 2019 10 · 2019 12
  3 Conti
    3 Conti
      Giorni per pagare 40% · 2019 max 30 · 2019 28`,
    [],
  ],
];

describe("A register is read with", () => {
  it.each(CASES)("%s", (_name, grid, tree, remarks) => {
    const found = recognisePlan(bookOf(gridSheet("Piano", grid)));
    if (!found.ok) throw new Error(JSON.stringify(found.problem));
    const { plan, recognised } = found.value;
    expect(treeOf(plan)).toBe(tree.trim());
    const named = recognised.flatMap(({ notPlaced }) => notPlaced);
    expect(named.map(({ at, why }) => `${cellName(at.top, at.left)} ${why}`)).toEqual(remarks);
    expect(recognised[0]?.layout).toBe("flatRegister");
  });
});

/** Headings that leave the year open. */
const UNDATED: readonly (readonly [string, string, string, readonly number[] | undefined])[] = [
  ["two targets without a year", "Piano", "Target | Target | Risultato 2016", undefined],
  ["an undated target beside one dated result", "Piano", "Target | Consuntivo 2016 | Note", undefined],
  ["an undated target and result beside a dated result", "Piano", "Consuntivo 2016 | Target | Consuntivo", [2017]],
  ["the year in the sheet's name", "Piano 2018", "Target | Consuntivo | Note", [2018]],
  ["a dated target and undated results", "Piano", "Target 2019 | Consuntivo | Note", [2019]],
];

describe("The year of columns without one:", () => {
  it.each(UNDATED)("%s", (_name, sheet, heads, years) => {
    const grid = `
Obiettivo | Indicatore | Peso | ${heads}
Servizi | Ore di apertura | 60 | 36 | 36 | 30
Conti | Giorni per pagare | 40 | 30 | 28 | 35`;
    const found = recognisePlan(bookOf(gridSheet(sheet, grid)));
    expect(found.ok ? found.value.plan.targetYears : undefined).toEqual(years);
    if (found.ok) expect(found.value.recognised[0]?.confidence).toBeGreaterThanOrEqual(SURE_ENOUGH);
  });
});

it("Who answers for a programme stands with it, where all of its rows name the same", () => {
  const grid = `
Obiettivo | Programma | Indicatore | Peso | Target 2019 | Responsabile
OS1 Servizi | P1 Sportelli | Ore di apertura | 30 | 36 | Rossi
OS1 Servizi | P1 Sportelli | Giorni di attesa | 20 | max 5 | Rossi
OS1 Servizi | P2 Rete | Pratiche in linea | 20 | 100 | Verdi
OS1 Servizi | P2 Rete | Visite | 30 | 900 | Neri`;
  const found = recognisePlan(bookOf(gridSheet("Piano", grid)));
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  const said = found.value.plan.details.map(({ code, responsible }) => [code, responsible?.value, responsible?.at.top]);
  expect(said).toEqual([["P1", "Rossi", 1]]);
});
