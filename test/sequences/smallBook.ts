/** A small workbook of a body, for random sequences: a cockpit of eight indicators, a register, a sheet of notes. */
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../shared/workbook/snapshot";

export const PLAN = "Cruscotto dell'ente";
export const REGISTER = "Programmi";
export const NOTES = "Appunti";

/** Columns of the plan. */
export const PLAN_COLUMNS = { title: 0, weight: 1, before: 2, result: 3, target: 4, next: 5 } as const;

type Value = number | string | null;
const share = (value: number): SnapshotCell => ({ value, format: "0.00%" });
const line = (...values: (Value | SnapshotCell)[]): (SnapshotCell | undefined)[] =>
  values.map((value) => (value === null ? undefined : typeof value === "object" ? value : { value }));

const heading = (perspective: string) =>
  line(perspective, "Peso", "Risultato 2015", "Risultato 2016", "Target 2016", "Target 2017");
const node = (title: string, weight: number) => line(title, share(weight));
const indicator = (title: string, weight: number, before: Value, result: Value, target: Value, next: Value) =>
  line(title, share(weight), before, result, target, next);

const planRows = [
  line("Camera di Commercio di Prova"),
  line("Piano della performance 2016-2018: cruscotto strategico"),
  [],
  heading("IMPRESE E TERRITORIO"),
  node("1.1 Sostenere le imprese", 0.5),
  node("1.1.1 Servizi alle imprese", 0.3),
  indicator("Numero di imprese assistite", 0.1, 20, 27, "almeno 25", "almeno 30"),
  indicator("Tempo medio di risposta agli utenti (giorni)", 0.1, 12, 11, "<= 10", "<= 9"),
  indicator("Attivazione dello sportello telematico", 0.1, null, null, "entro il 30/09/2016", "entro il 31/03/2017"),
  node("1.1.2 Promozione del territorio", 0.2),
  indicator("Eventi di promozione organizzati", 0.12, 5, 4, 6, 7),
  indicator("Grado di soddisfazione dei partecipanti", 0.08, 0.7, null, ">= 80%", ">= 85%"),
  [],
  heading("PROCESSI INTERNI"),
  node("2.1 Migliorare i processi", 0.5),
  node("2.1.1 Digitalizzazione degli uffici", 0.3),
  indicator("Quota di pratiche telematiche", 0.2, 0.5, 0.66, ">= 60%", ">= 70%"),
  indicator("Redazione del manuale di gestione", 0.1, null, null, "sì", "sì"),
  node("2.1.2 Contenimento della spesa", 0.2),
  indicator("Riduzione delle spese di funzionamento", 0.2, 100, 93, "-5%", "-5%"),
];

const registerRows = [
  line("Codice", "Programma", "Soggetto responsabile"),
  line("1.1.1", "Servizi alle imprese", "Area Promozione"),
  line("1.1.2", "Promozione del territorio", "Area Promozione"),
  line("2.1.1", "Digitalizzazione degli uffici", "Segreteria"),
  line("2.1.2", "Contenimento della spesa", "Ragioneria"),
];

const notesRows: (SnapshotCell | undefined)[][] = [
  line("Appunti di chi scrive"),
  [{ value: "Imprese assistite" }, { value: 27, formula: "'Cruscotto dell''ente'!$D$7" }],
  [{ value: "In tutto" }, { value: 42, formula: "SUM('Cruscotto dell''ente'!D7:D11)" }],
];

const sheet = (name: string, rows: SheetSnapshot["rows"]): SheetSnapshot => ({
  name,
  hidden: false,
  rows,
  merges: [],
  hiddenRows: [],
  depth: "all",
});

/** A programme for which the body keeps a sheet of its own: Cabina makes none. */
const keptRows = [
  line("AREA STRATEGICA 2: PROCESSI INTERNI"),
  line("2.1 Migliorare i processi"),
  line("Programma 2.1.2: Contenimento della spesa"),
  [],
  line("Azioni"),
  line("• Revisione dei contratti"),
  [],
  line("Risultati attesi"),
  line("• Minori spese di funzionamento"),
  [],
  line("Soggetto responsabile"),
  line("Ragioneria"),
  [],
  line(
    "Indicatori (strategici e operativi)",
    "Risultato 2015 \n(se disponibile)",
    "Risultato 2016",
    "Target 2016",
    "% \nRealizzazione",
    "Target 2017",
  ),
  line("Riduzione delle spese di funzionamento", null, null, "-5%", null, "-5%"),
];

/** `keeps`: with a programme sheet that is the body's own. */
export const smallBook = (keeps = false): Snapshot => ({
  sheets: [
    sheet(PLAN, planRows),
    sheet(REGISTER, registerRows),
    ...(keeps ? [sheet("Scheda 2.1.2", keptRows)] : []),
    sheet(NOTES, notesRows),
  ],
});

/** The titles of the indicators, in the order of the plan. */
export const smallBookTitles = (): string[] =>
  planRows.flatMap((cells) => {
    const { title, target } = PLAN_COLUMNS;
    const value = cells[title]?.value;
    return typeof value === "string" && cells[target] !== undefined && !/^[A-Z ]+$/.test(value) ? [value] : [];
  });
