/** A small, sound plan for the examples of rules: a cockpit and three registers in which no rule finds anything. */
import type { ExampleCell, ExampleSheet } from "../rule";

const share = (value: number): ExampleCell => ({ value, format: "0.00%" });
const rate = (value: number): ExampleCell => ({ value, format: "0%" });
const day = (value: number): ExampleCell => ({ value, format: "dd/mm/yyyy" });
const euro = (value: number): ExampleCell => ({ value, format: "#,##0.00" });

/** Sheet *Cruscotto*: titles in A, weights in B, results 2015 and 2016 in C and D, targets 2016–2018 in E–G, *Verso* in H. */
const COCKPIT: ExampleSheet = {
  name: "Cruscotto",
  rows: [
    ["Camera di Commercio di Esempio"],
    [],
    [
      "Prospettiva utenti",
      "Peso",
      "Risultato 2015",
      "Risultato 2016",
      "Target 2016",
      "Target 2017",
      "Target 2018",
      "Verso",
    ],
    ["1.1 Sviluppo delle imprese", share(0.6)],
    ["1.1.1 Servizi innovativi", share(0.6)],
    ["Imprese assistite", share(0.4), 110, 130, ">= 120", ">= 132", ">= 135", "crescente"],
    ["Durata media delle istruttorie (giorni)", share(0.2), 9, 6, "<= 7", "<= 6", "<= 5", "decrescente"],
    ["1.2 Trasparenza", share(0.4)],
    ["1.2.1 Comunicazione", share(0.4)],
    ["Quota di atti pubblicati", share(0.25), rate(0.88), rate(0.91), ">= 90%", ">= 92%", ">= 95%", "crescente"],
    [
      "Carta dei servizi",
      share(0.15),
      null,
      day(42628),
      "entro il 30/09/2016",
      "entro il 30/09/2017",
      "entro il 30/09/2018",
    ],
  ],
};

/** Sheet *Programmi*: code, programme, objective, responsible unit. */
const PROGRAMMES: ExampleSheet = {
  name: "Programmi",
  rows: [
    ["Codice", "Programma", "Obiettivo strategico", "Soggetto responsabile"],
    ["1.1.1", "Servizi innovativi", "Sviluppo delle imprese", "Ufficio Promozione"],
    ["1.2.1", "Comunicazione", "Trasparenza", "Ufficio Relazioni"],
  ],
};

/** Sheet *Risorse*: code, total, part, amount, budgeted, spent. */
const RESOURCES: ExampleSheet = {
  name: "Risorse",
  rows: [
    ["Codice", "Risorse", "di cui", "Importo", "A preventivo", "A consuntivo"],
    ["1.1.1", euro(50000), "Interventi economici", euro(50000), euro(50000), euro(48500)],
    ["1.2.1", euro(20000), "Interventi economici", euro(20000), euro(20000), euro(19000)],
  ],
};

/** Sheet *Indicatori operativi*: code, indicator, target and result of 2016. */
const OPERATIONAL: ExampleSheet = {
  name: "Indicatori operativi",
  rows: [
    ["Codice", "Indicatore operativo", "Target 2016", "Risultato 2016"],
    ["1.1.1", "Incontri con le imprese", ">= 12", 14],
    ["1.2.1", "Notiziari inviati", ">= 6", 6],
  ],
};

const SHEETS = [COCKPIT, PROGRAMMES, RESOURCES, OPERATIONAL];

/** What an example changes: cells by address (`Cruscotto!D6`), `null` empties one; cells beyond the last row add rows. */
export type Changes = Readonly<Record<string, ExampleCell>>;

/** The small plan with some cells changed, and further sheets behind. */
export function smallPlan(changes: Changes = {}, more: readonly ExampleSheet[] = []): ExampleSheet[] {
  return [...SHEETS.map((sheet) => changed(sheet, changes)), ...more];
}

/** One sheet with those changes that are its own. */
export function changed(sheet: ExampleSheet, changes: Changes): ExampleSheet {
  const rows = sheet.rows.map((row) => [...row]);
  for (const [address, cell] of Object.entries(changes)) {
    const [, name, letter = "", number = ""] = /^(.+)!([A-Z])(\d+)$/.exec(address) ?? [];
    if (name !== sheet.name) continue;
    const at = Number(number) - 1;
    while (rows.length <= at) rows.push([]);
    const row = rows[at] ?? [];
    const column = letter.charCodeAt(0) - 65;
    while (row.length < column) row.push(null);
    row[column] = cell;
  }
  return { ...sheet, rows };
}
