/**
 * Registers of other bodies, one row for each indicator, and the plan that a person reads in each.
 * In a grid a line is a row, ` | ` parts cells, `{0.5;0%}` is a number with its format, `'1,8` is text,
 * `>` is merged with the cell to its left, `^` with the cell above.
 */
import type { Indicator, Plan, RawCell } from "../../shared/plan/plan";
import type { SampleValue } from "../../shared/sample/sampleCell";
import type { Merge, SheetSnapshot } from "../../shared/workbook/snapshot";
import { sheetOf } from "./books";

export interface FlatBook {
  readonly says: string;
  readonly sheet: string;
  readonly grid: string;
  /** Year, targets, results, kind of weights. */
  readonly head: string;
  /** Perspective, objective, programme and indicator, each a step further in; indicators with weight, targets, results, direction. */
  readonly tree: string;
  /** The score of the body, worked out by hand. */
  readonly score: number;
  /** `A1 reason`, in any order. */
  readonly remarks?: readonly string[];
}

function typed(text: string): SampleValue {
  const formatted = /^\{([^;]+);(.+)\}$/.exec(text);
  if (formatted !== null) return { value: Number(formatted[1]), format: formatted[2] ?? "" };
  if (text === "" || text === ">" || text === "^") return null;
  if (text.startsWith("'")) return text.slice(1);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text.replace(/\\n/g, "\n");
}

const linesOf = (text: string): string[] =>
  text
    .replace(/^\n/, "")
    .replace(/\n\s*$/, "")
    .split("\n");

/** A sheet typed as a grid, merges included. */
export function gridSheet(name: string, text: string, more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const cells = linesOf(text).map((line) => line.split("|").map((cell) => cell.trim()));
  const merges: Merge[] = [];
  cells.forEach((row, top) => {
    row.forEach((cell, left) => {
      if (cell === ">" || cell === "^") return;
      let right = left;
      while (row[right + 1] === ">") right++;
      let bottom = top;
      while (cells[bottom + 1]?.[left] === "^") bottom++;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    });
  });
  return sheetOf(
    name,
    cells.map((row) => row.map(typed)),
    { merges, ...more },
  );
}

const yearly = (cells: Readonly<Record<number, RawCell>>): string =>
  Object.entries(cells)
    .filter(([, { value }]) => value !== null)
    .map(([year, { value }]) => `${year} ${String(value)}`)
    .join(" ");

const percent = ({ weight }: Pick<Indicator, "weight">): string =>
  weight === undefined ? "" : ` ${Math.round(weight.value * 1e6) / 1e4}%`;

function indicatorLine(indicator: Indicator): string {
  const parts = [yearly(indicator.targets), yearly(indicator.results), indicator.direction?.value ?? ""];
  return [`      ${indicator.title.value}${percent(indicator)}`, ...parts.filter((part) => part !== "")].join(" · ");
}

/** The plan as `FlatBook.tree` writes it. */
export function treeOf(plan: Plan): string {
  const area = (code: string | undefined): string =>
    code === undefined ? "" : ` [${code} ${plan.areas.find((each) => each.code === code)?.title?.value}]`;
  const mark = (node: { code: string; isNumbered?: true }): string => `${node.code}${node.isNumbered ? "#" : ""}`;
  return plan.perspectives
    .flatMap((perspective) => [
      perspective.title.value,
      ...perspective.objectives.flatMap((objective) => [
        `  ${mark(objective)} ${objective.title.value}${percent(objective)}${area(objective.area)}`,
        ...objective.programmes.flatMap((programme) => [
          `    ${mark(programme)} ${programme.title.value}${percent(programme)}`,
          ...programme.indicators.map(indicatorLine),
        ]),
      ]),
    ])
    .join("\n");
}

export const FLAT_BOOKS: readonly FlatBook[] = [
  {
    says: "the PEG of a Comune: codes and weights of both levels repeated on each row, shares of the parent",
    sheet: "PEG",
    grid: `
Comune di Borgo Ameno
Piano esecutivo di gestione 2017

Cod. | Obiettivo | Peso obiettivo | Indicatore | Peso indicatore | Valore 2016 | Valore atteso 2017 | Consuntivo 2017 | Verso | Responsabile
OB1 | Sportello unico in linea | 40 | Pratiche concluse in linea | 60 | {0.41;0%} | >= 50% | {0.55;0%} | crescente | Rossi
OB1 | Sportello unico in linea | 40 | Tempo medio di risposta (giorni) | 40 | 22 | max 18 | 17 | decrescente | Rossi

OB2 | Strade più sicure | 35 | Km asfaltati | 100 | 3 | almeno 5 | 6 | crescente | Bianchi
OB3 | Biblioteca aperta | 25 | Ore di apertura settimanali | 50 | 30 | 36 | 36 | crescente | Verdi
OB3 | Biblioteca aperta | 25 | Prestiti | 50 | 1200 | >= 1.300 | 1250 | crescente | Verdi
Totale | | 100

Nota: valori al 31/12 comunicati dai settori`,
    score: 0.4 + 0.35 + 0.25 * (0.5 + 0.5 * (1250 / 1300)),
    head: "2017 · targets 2017 · results 2016 2017 · sharesOfParent",
    tree: `
PEG
  OB1 Sportello unico in linea 40%
    OB1 Sportello unico in linea
      Pratiche concluse in linea 60% · 2017 >= 50% · 2016 0.41 2017 0.55 · higher
      Tempo medio di risposta (giorni) 40% · 2017 max 18 · 2016 22 2017 17 · lower
  OB2 Strade più sicure 35%
    OB2 Strade più sicure
      Km asfaltati 100% · 2017 almeno 5 · 2016 3 2017 6 · higher
  OB3 Biblioteca aperta 25%
    OB3 Biblioteca aperta
      Ore di apertura settimanali 50% · 2017 36 · 2016 30 2017 36 · higher
      Prestiti 50% · 2017 >= 1.300 · 2016 1200 2017 1250 · higher`,
  },
  {
    says: "a health authority: no codes, merged groups, «Target» over three years, weights that are shares of the body",
    sheet: "Obiettivi",
    grid: `
AZIENDA SANITARIA LOCALE DEL BASSO LAGO
Piano della performance 2016-2018
Prospettiva | Obiettivo strategico | Indicatore | Peso | Baseline 2015 | Target | > | > | Risultato 2016
^ | ^ | ^ | ^ | ^ | 2016 | 2017 | 2018 | ^
Utenti | Ridurre i tempi di attesa | Giorni medi per una visita | 6 | 40 | <= 30 | <= 28 | <= 25 | 29
^ | ^ | Prestazioni entro 30 giorni | 14 | {0.8;0%} | 85% | 88% | 90% | {0.86;0%}
^ | Cure a domicilio | Anziani assistiti a casa | 30 | 210 | almeno 250 | 270 | 300 | 260
Processi interni | Ricette elettroniche | % ricette dematerializzate | 20 | {0.7;0%} | >= 80% | 85% | 90% | {0.81;0%}
^ | Pagare in tempo | Indicatore di tempestività | 30 | 5 | <= 0 | 0 | 0 | -2
| | TOTALE | 100`,
    score: 1,
    head: "2016 · targets 2016 2017 2018 · results 2015 2016 · sharesOfBody",
    tree: `
Utenti
  1# Ridurre i tempi di attesa
    1# Ridurre i tempi di attesa
      Giorni medi per una visita 6% · 2016 <= 30 2017 <= 28 2018 <= 25 · 2015 40 2016 29
      Prestazioni entro 30 giorni 14% · 2016 85% 2017 88% 2018 90% · 2015 0.8 2016 0.86
  2# Cure a domicilio
    2# Cure a domicilio
      Anziani assistiti a casa 30% · 2016 almeno 250 2017 270 2018 300 · 2015 210 2016 260
Processi interni
  3# Ricette elettroniche
    3# Ricette elettroniche
      % ricette dematerializzate 20% · 2016 >= 80% 2017 85% 2018 90% · 2015 0.7 2016 0.81
  4# Pagare in tempo
    4# Pagare in tempo
      Indicatore di tempestività 30% · 2016 <= 0 2017 0 2018 0 · 2015 5 2016 -2`,
  },
  {
    says: "a ministry's PIAO in English: three levels, codes in the titles, groups blank below their first row",
    sheet: "Annex 2",
    grid: `
Ministry of Rivers
Integrated plan 2024-2026

No. | Strategic objective | Programme | Performance indicator | Owner | Weight | Baseline 2023 | Target 2024 | Target 2025 | Target 2026 | Actual 2024
1 | OS1 Clean water | P01 River contracts | Contracts signed | DG Water | {0.2;0%} | 4 | at least 6 | 7 | 8 | 6
2 | | | Kilometres restored | DG Water | {0.1;0%} | 12 | >= 15 | 18 | 20 | 14.5
3 | | P02 Monitoring | Stations online | DG Water | {0.2;0%} | {0.6;0%} | 75% | 80% | 90% | {0.78;0%}
4 | OS2 Simple rules | P03 One permit | Average days for a permit | DG Law | {0.3;0%} | 90 | no more than 60 days | 50 | 45 | 66
5 | | | Permits online | DG Law | {0.2;0%} | {0.3;0%} | 50% | 70% | 90% | {0.52;0%}`,
    score: 0.2 + 0.1 * (14.5 / 15) + 0.2 + 0.3 * (60 / 66) + 0.2,
    head: "2024 · targets 2024 2025 2026 · results 2023 2024 · sharesOfBody",
    tree: `
Annex 2
  OS1 Clean water
    P01 River contracts
      Contracts signed 20% · 2024 at least 6 2025 7 2026 8 · 2023 4 2024 6
      Kilometres restored 10% · 2024 >= 15 2025 18 2026 20 · 2023 12 2024 14.5
    P02 Monitoring
      Stations online 20% · 2024 75% 2025 80% 2026 90% · 2023 0.6 2024 0.78
  OS2 Simple rules
    P03 One permit
      Average days for a permit 30% · 2024 no more than 60 days 2025 50 2026 45 · 2023 90 2024 66
      Permits online 20% · 2024 50% 2025 70% 2026 90% · 2023 0.3 2024 0.52`,
  },
  {
    says: "a university: years over results and targets, perspectives and notes as section rows, actions as programmes",
    sheet: "Ateneo",
    grid: `
Università degli Studi di Montechiaro
| | | | 2017 | > | 2018 | >
Obiettivo | Azione | Indicatore | Peso % | Target | Risultato | Target | Risultato
PROSPETTIVA STUDENTI
A.1 Attrarre studenti | A.1.1 Orientamento nelle scuole | N. scuole visitate | 10% | 40 | 44 | 45 |
A.1 Attrarre studenti | A.1.1 Orientamento nelle scuole | Partecipanti agli open day | 15% | almeno 800 | 760 | 900 |
A.1 Attrarre studenti | A.1.2 Borse | Borse assegnate | 25% | 120 | 125 | 130 |
PROSPETTIVA RICERCA E INNOVAZIONE
B.1 Progetti europei | B.1.1 Ufficio progetti | Domande presentate | 30% | >= 35 | 36 | 40 |
B.1 Progetti europei | B.1.1 Ufficio progetti | Tasso di successo | 20% | 15% | {0.14;0%} | 16% |`,
    score: 0.1 + 0.15 * (760 / 800) + 0.25 + 0.3 + 0.2 * (0.14 / 0.15),
    head: "2017 · targets 2017 2018 · results 2017 2018 · sharesOfBody",
    tree: `
PROSPETTIVA STUDENTI
  A.1 Attrarre studenti
    A.1.1 Orientamento nelle scuole
      N. scuole visitate 10% · 2017 40 2018 45 · 2017 44
      Partecipanti agli open day 15% · 2017 almeno 800 2018 900 · 2017 760
    A.1.2 Borse
      Borse assegnate 25% · 2017 120 2018 130 · 2017 125
PROSPETTIVA RICERCA E INNOVAZIONE
  B.1 Progetti europei
    B.1.1 Ufficio progetti
      Domande presentate 30% · 2017 >= 35 2018 40 · 2017 36
      Tasso di successo 20% · 2017 15% 2018 16% · 2017 0.14`,
  },
  {
    says: "an agency: undated columns, the year in the letterhead, the tree told by a column of parent codes",
    sheet: "Registro",
    grid: `
Agenzia regionale per il lavoro
Anno 2019

Codice | Codice padre | Descrizione | Peso | Target | Consuntivo
1 | | Più occupazione | 60
1.A | 1 | Servizi alle persone | 35
1.A.1 | 1.A | Persone prese in carico | 20 | almeno 1.000 | 1100
1.A.2 | 1.A | Giorni di attesa per un colloquio | 15 | max 10 | 12
1.B | 1 | Servizi alle imprese | 25
1.B.1 | 1.B | Imprese visitate | 25 | 150 | 90
2 | | Agenzia efficiente | 40
2.A | 2 | Digitale | 40
2.A.1 | 2.A | Servizi in linea | 40 | 12 | 12`,
    score: 0.2 + 0.15 * (10 / 12) + 0.25 * (90 / 150) + 0.4,
    head: "2019 · targets 2019 · results 2019 · sharesOfBody",
    tree: `
Registro
  1 Più occupazione 60%
    1.A Servizi alle persone 35%
      Persone prese in carico 20% · 2019 almeno 1.000 · 2019 1100
      Giorni di attesa per un colloquio 15% · 2019 max 10 · 2019 12
    1.B Servizi alle imprese 25%
      Imprese visitate 25% · 2019 150 · 2019 90
  2 Agenzia efficiente 40%
    2.A Digitale 40%
      Servizi in linea 40% · 2019 12 · 2019 12`,
  },
  {
    says: "an English foundation: objectives as section rows, subtotals, no codes, undated columns, the year in the sheet's name",
    sheet: "Scorecard 2021",
    grid: `
Indicator | Weight | Target | Actual | Comments
Open the museum to everyone
Visitors | 30 | at least 20,000 | 18500 |
School visits | 20 | 150 | 160 | two schools cancelled
Subtotal | 50
Keep the accounts in order
Days to pay an invoice | 25 | no more than 30 days | 28 |
Own income | 25 | 40% | {0.42;0%} |
Subtotal | 50
Total | 100`,
    score: 0.3 * (18500 / 20000) + 0.2 + 0.25 + 0.25,
    head: "2021 · targets 2021 · results 2021 · sharesOfBody",
    tree: `
Scorecard 2021
  1# Open the museum to everyone
    1# Open the museum to everyone
      Visitors 30% · 2021 at least 20,000 · 2021 18500
      School visits 20% · 2021 150 · 2021 160
  2# Keep the accounts in order
    2# Keep the accounts in order
      Days to pay an invoice 25% · 2021 no more than 30 days · 2021 28
      Own income 25% · 2021 40% · 2021 0.42`,
  },
  {
    says: "a Regione: areas, objectives and programmes each with a code of their own, other columns between, shares of the body",
    sheet: "Performance",
    grid: `
Area | Cod. obiettivo | Obiettivo strategico | Note | Cod. programma | Programma | Indicatore | Unità di misura | Peso | Risultato 2022 | Target 2023 | Risultato 2023
Ambiente | 1.1 | Aria pulita | | 1.1.1 | Mobilità | Bus elettrici | n. | {0.25;0%} | 10 | 20 | 22
Ambiente | 1.1 | Aria pulita | | 1.1.1 | Mobilità | Km di ciclabili | km | {0.15;0%} | 100 | almeno 120 | 118
Ambiente | 1.1 | Aria pulita | | 1.1.2 | Caldaie | Caldaie sostituite | n. | {0.1;0%} | 0 | 300 | 310
Lavoro | 2.1 | Imparare sempre | fondi UE | 2.1.1 | Corsi | Corsi avviati | n. | {0.5;0%} | 30 | >= 40 | 41`,
    score: 0.25 + 0.15 * (118 / 120) + 0.1 + 0.5,
    head: "2023 · targets 2023 · results 2022 2023 · sharesOfBody",
    tree: `
Performance
  1.1 Aria pulita [1 Ambiente]
    1.1.1 Mobilità
      Bus elettrici 25% · 2023 20 · 2022 10 2023 22
      Km di ciclabili 15% · 2023 almeno 120 · 2022 100 2023 118
    1.1.2 Caldaie
      Caldaie sostituite 10% · 2023 300 · 2022 0 2023 310
  2.1 Imparare sempre [2 Lavoro]
    2.1.1 Corsi
      Corsi avviati 50% · 2023 >= 40 · 2022 30 2023 41`,
  },
  {
    says: "a Provincia: titles that go on in the next row, weights as texts, rows of totals between",
    sheet: "Piano 2018",
    grid: `
Provincia di Valfredda
Obiettivo | Peso obiettivo | Indicatore | Peso indicatore | Target 2018 | Risultato 2018
Scuole sicure e | 60/100 | Verifiche antisismiche | '50% | 12 | 12
accoglienti | | concluse entro l'anno
| | Edifici con impianti a norma | '50% | almeno 90% | {0.92;0%}
Totale scuole | 60/100
Strade | 40/100 | Km risanati | '100% | 30 | 25
Fonte: ufficio tecnico`,
    score: 0.6 + 0.4 * (25 / 30),
    head: "2018 · targets 2018 · results 2018 · sharesOfParent",
    tree: `
Piano 2018
  1# Scuole sicure e accoglienti 60%
    1# Scuole sicure e accoglienti
      Verifiche antisismiche concluse entro l'anno 50% · 2018 12 · 2018 12
      Edifici con impianti a norma 50% · 2018 almeno 90% · 2018 0.92
  2# Strade 40%
    2# Strade
      Km risanati 100% · 2018 30 · 2018 25`,
  },
  {
    says: "an Unione di Comuni: «Obiettivo» and «Indicatore» over their code, title and weight",
    sheet: "Piano",
    grid: `
Unione dei Comuni della Piana
OBIETTIVO | > | > | INDICATORE | > | > | > | >
Codice | Titolo | Peso | Codice | Descrizione | Peso | Valore atteso 2020 | Consuntivo 2020
O1 | Polizia locale associata | 0.7 | I1 | Controlli serali | 0.4 | 100 | 110
^ | ^ | ^ | I2 | Incidenti rilevati in 30 minuti | 0.3 | >= 80% | {0.7;0%}
O2 | Protezione civile | 0.3 | I3 | Esercitazioni | 0.3 | 2 | 2`,
    score: 0.7 * (4 / 7 + (3 / 7) * (0.7 / 0.8)) + 0.3,
    head: "2020 · targets 2020 · results 2020 · sharesOfBody",
    tree: `
Piano
  O1 Polizia locale associata 70%
    O1 Polizia locale associata
      Controlli serali 40% · 2020 100 · 2020 110
      Incidenti rilevati in 30 minuti 30% · 2020 >= 80% · 2020 0.7
  O2 Protezione civile 30%
    O2 Protezione civile
      Esercitazioni 30% · 2020 2 · 2020 2`,
  },
  {
    says: "a council in English: a column for the kind of each row, a weight written otherwise on one row of its group",
    sheet: "Plan",
    grid: `
Hillside Town Council — year 2022
Goal | Goal weight | Measure | Measure weight | Prior year | Target | Actual
Cleaner streets | 0.5 | Missed bins per 1,000 | 0.25 | 9 | at most 7 | 8
Cleaner streets | 0.4 | Streets graded A | 0.25 | {0.7;0%} | 80% | {0.83;0%}
Quicker answers | 0.5 | Calls answered in a minute | 0.5 | {0.6;0%} | 75% | {0.71;0%}`,
    score: 0.25 * (7 / 8) + 0.25 + 0.5 * (0.71 / 0.75),
    head: "2022 · targets 2022 · results 2021 2022 · sharesOfBody",
    tree: `
Plan
  1# Cleaner streets 50%
    1# Cleaner streets
      Missed bins per 1,000 25% · 2022 at most 7 · 2021 9 2022 8
      Streets graded A 25% · 2022 80% · 2021 0.7 2022 0.83
  2# Quicker answers 50%
    2# Quicker answers
      Calls answered in a minute 50% · 2022 75% · 2021 0.6 2022 0.71`,
    remarks: ["B4 conflicting-weight"],
  },
];
