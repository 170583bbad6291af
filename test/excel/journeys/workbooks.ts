/** The workbooks that the journeys through Excel start with, as a person has them before any generation. */
import { sampleSheets } from "../../../shared/sample/sampleSheets";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import { snapshotOfSheets } from "../../../shared/workbook/snapshotOfSheets";
import { sheetOf } from "../../hosts/smallBook";
import { gridBook } from "../../recognise/gridBook";

export interface Journey {
  readonly says: string;
  /** The day of the generation, and the year where the book has several. */
  readonly today: string;
  readonly year?: number;
  start(): Snapshot;
}

/** Accents, apostrophes and blanks in the names of sheets, in programmes' titles, and in formulas of the user's own. */
const ACCENTS: Snapshot = {
  sheets: [
    sheetOf(
      [
        ["Università della Città"],
        [],
        ["QUALITÀ E COMUNITÀ", "Peso", "Risultato 2015", "Target 2016", "Risultato 2016", "Target 2017"],
        ["1.1 Più attività per le comunità", 0.6],
        ["1.1.1 Attività", 0.3],
        ["Numero di attività svolte", 0.3, 5, "almeno 10", 12, "almeno 20"],
        ["1.1.2 L'università dell'età", 0.3],
        ["Soddisfazione degli iscritti", 0.3, 0.7, ">= 80%", 0.75, ">= 85%"],
        [],
        ["PROCESSI INTERNI", "Peso", "Risultato 2015", "Target 2016", "Risultato 2016", "Target 2017"],
        ["2.1 Più rapidità", 0.4],
        ["2.1.1 Velocità & qualità", 0.4],
        ["Tempo medio di risposta (giorni)", 0.2, 12, "<= 10", 11, "<= 9"],
        ["Redazione della carta della qualità", 0.2, null, "sì", null, "sì"],
      ],
      "Attività",
    ),
    {
      ...sheetOf([["Appunti dell'età"], [27], [42]], "Qualità dell'età"),
      rows: [
        [{ value: "Appunti dell'età" }],
        [{ value: 12, formula: "Attività!$E$6" }],
        [{ value: 24, formula: "Attività!E6*2" }],
        [{ value: "=Attività!E6" }, { value: "+5%" }, { value: "00123" }],
      ],
    },
  ],
};

export const JOURNEYS: readonly Journey[] = [
  { says: "the sample plan", today: "2017-01-15", year: 2016, start: () => snapshotOfSheets(sampleSheets()) },
  { says: "the plan of a Comune", today: "2022-12-31", start: () => gridBook("comune.grid") },
  { says: "the plan of a council, in English", today: "2024-12-31", start: () => gridBook("council.grid") },
  { says: "sheets with accents and apostrophes in their names", today: "2016-12-31", start: () => ACCENTS },
];
