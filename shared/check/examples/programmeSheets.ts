/** The two programme sheets (schede) of the small plan, for the examples of rules: they agree with it in everything. */
import type { ExampleCell, ExampleSheet } from "../rule";
import { type Changes, changed, smallPlan } from "./smallPlan";

const euro = (value: number): ExampleCell => ({ value, format: '#,##0.00\\ "€"' });

type Row = readonly ExampleCell[];

const HEADINGS: Row = [
  "Indicatori (strategici e operativi)",
  "Risultato 2015",
  "Risultato 2016",
  "Target 2016",
  "% Realizzazione",
  "Target 2017",
  "Target 2018",
];

/** Heads in A1 and A2, the resources in row 8, the unit in A10, indicators from row 12 on, their targets in D, F and G. */
const sheet = (
  code: string,
  heads: readonly [string, string],
  money: readonly [number, number],
  unit: string,
  rows: readonly Row[],
): ExampleSheet => ({
  name: `Scheda ${code}`,
  rows: [
    [heads[0]],
    [heads[1]],
    ["Azioni"],
    ["• Incontri sul territorio"],
    ["Risultati attesi"],
    ["• Servizi più vicini"],
    ["Risorse"],
    [
      euro(money[0]),
      "di cui Interventi economici",
      euro(money[0]),
      "A preventivo",
      euro(money[0]),
      "A consuntivo",
      euro(money[1]),
    ],
    ["Soggetto responsabile"],
    [unit],
    HEADINGS,
    ...rows,
  ],
});

const SERVICES = sheet(
  "1.1.1",
  ["Linea strategica 1.1: Sviluppo delle imprese", "Programma 1.1.1: Servizi innovativi"],
  [50000, 48500],
  "Ufficio Promozione",
  [
    ["Imprese assistite", null, null, ">= 120", null, ">= 132", ">= 135"],
    ["Durata media delle istruttorie (giorni)", null, null, "<= 7", null, "<= 6", "<= 5"],
    ["Incontri con le imprese", null, null, ">= 12"],
  ],
);

const COMMUNICATION = sheet(
  "1.2.1",
  ["Linea strategica 1.2: Trasparenza", "Programma 1.2.1: Comunicazione"],
  [20000, 19000],
  "Ufficio Relazioni",
  [
    ["Quota di atti pubblicati", null, null, ">= 90%", null, ">= 92%", ">= 95%"],
    ["Carta dei servizi", null, null, "entro il 30/09/2016", null, "entro il 30/09/2017", "entro il 30/09/2018"],
    ["Notiziari inviati", null, null, ">= 6"],
  ],
);

/** The small plan with its programme sheets, some cells changed (`Scheda 1.1.1!D12`, `Cruscotto!E6`), and further sheets behind. */
export const withProgrammeSheets = (changes: Changes = {}, more: readonly ExampleSheet[] = []): ExampleSheet[] =>
  smallPlan(changes, [changed(SERVICES, changes), changed(COMMUNICATION, changes), ...more]);

/** The same with results whose heading names no year: these count nowhere until somebody copies them. */
export const withUndatedResults = (changes: Changes = {}, more: readonly ExampleSheet[] = []): ExampleSheet[] =>
  withProgrammeSheets({ "Scheda 1.1.1!C11": "Risultato", "Scheda 1.2.1!C11": "Risultato", ...changes }, more);
