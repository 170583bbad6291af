/** Le parole della cornice del riquadro: schede, menu, avvio, lettura, messaggi, tasti che valgono ovunque. */
import { formatNumber } from "../../numbers";
import { counted } from "../../plural";

/** Cells, whole rows or whole columns; their numbers and letters as people see them. */
export type SelectedPlace =
  | { readonly kind: "sheet" }
  | { readonly kind: "rows" | "columns"; readonly first: string; readonly last: string }
  | { readonly kind: "cells"; readonly address: string };

const selectedIt = (what: SelectedPlace): string => {
  if (what.kind === "sheet") return "Tutto il foglio";
  if (what.kind === "cells") return `${what.address.includes(":") ? "Celle" : "Cella"} ${what.address}`;
  const [one, several] = what.kind === "rows" ? ["Riga", "Righe"] : ["Colonna", "Colonne"];
  return what.first === what.last ? `${one} ${what.first}` : `${several} ${what.first}–${what.last}`;
};

export interface FrameText {
  readonly tabs: Readonly<Record<"cockpit" | "checks" | "build", string>>;
  readonly views: string;
  /** Name of the tab of findings for reading aids. */
  readonly openFindings: (count: number) => string;
  readonly more: string;
  readonly menu: Readonly<Record<"map" | "indicator" | "settings" | "guide" | "about", string>>;
  readonly back: (to: string) => string;
  /** Where there is no plan and so no tab. */
  readonly start: string;
  readonly undo: string;
  readonly cancel: string;
  /** Sends a message away. */
  readonly close: string;
  readonly retry: string;
  readonly ofYear: (year: number) => string;
  readonly details: string;
  readonly goToSheet: (sheet: string) => string;
  /** What is selected, in the strip. */
  readonly selected: (what: SelectedPlace) => string;
  /** After what is selected: the indicator counts for no score. */
  readonly operational: (where: string) => string;
  /** Said before cell and title. */
  readonly openIndicator: string;
  readonly chooseCell: string;
  /** `Cruscotto strategico, cella E15`; several cells: `celle E15:E17`. */
  readonly place: (sheet: string, address: string) => string;
  /** `… e altre 11 celle`. */
  readonly morePlaces: (count: number) => string;
  readonly first: {
    readonly title: string;
    readonly body: string;
    readonly sample: string;
    readonly hint: string;
  };
  readonly unrecognised: {
    readonly title: string;
    readonly several: string;
    readonly columns: string;
    readonly missing: string;
    readonly nothingMissing: string;
    readonly lacks: (words: string) => string;
    readonly which: string;
    readonly use: (sheet: string) => string;
  };
  readonly reading: {
    readonly title: string;
    /** Before a sheet is known. */
    readonly now: string;
    /** `Foglio 3 di 8: Scheda 1.1.1` */
    readonly sheet: (place: number, total: number, name: string) => string;
    /** All sheets are read. */
    readonly checking: (total: number) => string;
    readonly hint: string;
    readonly stop: string;
  };
  readonly stopped: {
    readonly title: string;
    readonly body: string;
    /** Where something was read before, which is what is shown. */
    readonly again: string;
    readonly read: string;
  };
  readonly readOnly: { readonly title: string; readonly body: string };
  /** Something went wrong for which there is no sentence. */
  readonly failed: { readonly sentence: string; readonly todo: string };
  /** The spreadsheet program has not answered for some seconds. */
  readonly late: string;
  readonly running: {
    readonly build: string;
    readonly undo: string;
    readonly sample: string;
    readonly writing: string;
    /** After the number of sheets written: ` di 23`. */
    readonly of: (total: number) => string;
    readonly sheets: (total: number) => string;
    readonly now: string;
    readonly leaves: string;
    readonly stopping: string;
    readonly remaining: (seconds: number) => string;
    readonly quiet: string;
  };
}

export const frameIt: FrameText = {
  tabs: { cockpit: "Cruscotto", checks: "Controlli", build: "Genera" },
  views: "Viste",
  openFindings: (count) => counted(count, ["segnalazione aperta", "segnalazioni aperte"], "it"),
  more: "Altro",
  menu: {
    map: "Mappa strategica",
    indicator: "Indicatore della cella",
    settings: "Impostazioni",
    guide: "Guida",
    about: "Informazioni",
  },
  back: (to) => `Torna a ${to}`,
  start: "Inizio",
  undo: "Annulla",
  cancel: "Annulla",
  close: "Chiudi",
  retry: "Riprova",
  ofYear: (year) => `Usa l’anno ${year}`,
  details: "Dettagli per l’assistenza",
  goToSheet: (sheet) => `Vai al foglio «${sheet}»`,
  selected: selectedIt,
  operational: (where) => `${where} · operativo, fuori dal punteggio`,
  openIndicator: "Apri l’indicatore:",
  chooseCell: "Scegliere la cella di un indicatore per vederlo qui.",
  place: (sheet, address) => `${sheet}, ${address.includes(":") ? "celle" : "cella"} ${address}`,
  morePlaces: (count) => (count === 1 ? "e un’altra cella" : `e altre ${formatNumber(count, "it", 0)} celle`),
  first: {
    title: "Il piano della performance diventa un cruscotto.",
    body: "Cabina legge pesi, target e risultati dai fogli e calcola il punteggio.",
    sample: "Apri un piano di esempio",
    hint: "L’esempio riempie questa cartella vuota; per toglierlo si eliminano i suoi fogli.",
  },
  unrecognised: {
    title: "Qui non c’è ancora un piano.",
    several: "Quale piano conta?",
    columns: "Indica le colonne",
    missing: "Che cosa manca",
    nothingMissing: "non è la tabella di un piano",
    lacks: (words) => `manca: ${words}`,
    which: "Fogli con un piano",
    use: (sheet) => `Usa «${sheet}»`,
  },
  reading: {
    title: "Lettura del piano",
    now: "I fogli vengono letti e controllati.",
    sheet: (place, total, name) => `Foglio ${formatNumber(place, "it", 0)} di ${formatNumber(total, "it", 0)}: ${name}`,
    checking: (total) =>
      total === 1
        ? "Il foglio è letto: si controllano i dati."
        : `${formatNumber(total, "it", 0)} fogli letti: si controllano i dati.`,
    hint: "Non cambia nulla nella cartella.",
    stop: "Interrompi la lettura",
  },
  stopped: {
    title: "Lettura interrotta.",
    body: "Nella cartella non è cambiato nulla.",
    again: "Ciò che si vede qui viene dalla lettura precedente.",
    read: "Leggi il piano",
  },
  readOnly: {
    title: "Sola lettura.",
    body: "Questa cartella è stata scritta da una versione più nuova di Cabina: qui si guarda e basta.",
  },
  failed: {
    sentence: "Qualcosa non ha funzionato.",
    todo: "Riprovare; se si ripete, mandare i dettagli all’assistenza.",
  },
  late: "Se una cella è in modifica, premere Invio.",
  running: {
    build: "Scrittura dei fogli",
    undo: "Ritorno a com’era",
    sample: "Apertura dell’esempio",
    writing: "Scrittura in corso.",
    of: (total) => ` di ${formatNumber(total, "it", 0)}`,
    sheets: (total) => (total === 1 ? "foglio" : "fogli"),
    now: "Ora:",
    leaves: "Se si annulla, ciò che è già scritto viene tolto e la cartella torna com’era.",
    stopping: "Annullamento: la cartella torna com’era.",
    remaining: (seconds) => `Circa ${counted(seconds, ["secondo", "secondi"], "it")}.`,
    quiet: "I fogli si aggiornano.",
  },
};
