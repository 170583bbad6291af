/** Perché il foglio di calcolo non fa quello che gli si chiede, e che cosa fare. */
import type { PaneProblem } from "./work";

/** Every reason that has a sentence of its own. */
export type HostReason =
  | "cell-edited"
  | "sheet-protected"
  | "workbook-protected"
  | "read-only"
  | "sheet-gone"
  | "name-taken"
  | "too-large"
  | "too-long"
  | "table"
  | "dates1904"
  | "throttled"
  | "no-answer"
  | "quota"
  | "taken-over"
  | "typed-meanwhile"
  | "cells-moved"
  | "not-put-back"
  | "unsupported";

/** The reason, then what stands in the workbook; what to do about it, then how to go on. English has the same. */
export interface PaneHostText {
  /** `sheet`, `cell` (`B3`): empty where none is known. `text`: what is to be typed there again. */
  readonly reasons: Readonly<Record<HostReason, (sheet: string, cell?: string, text?: string) => PaneProblem>>;
  /** What to do about a protected sheet that is hidden, such as the ledger. */
  readonly hiddenProtected: string;
  /** The print set-up of sheets was refused, and all the rest is done: what that means, and what can be done. */
  readonly leftOut: PaneProblem;
  readonly stands: {
    readonly unread: string;
    readonly nothing: string;
    /** Of the cells that were to be written so many are. */
    cells(written: number, all: number): string;
    /** Of a generation. */
    sheets(done: number, total: number): string;
    readonly byHand: string;
    undoing(sheet: string): string;
  };
  readonly next: {
    readonly read: string;
    readonly repeat: string;
    readonly resume: string;
    readonly undo: string;
  };
}

const sheetIt = (name: string, rest: string): string =>
  name === "" ? `Un foglio ${rest}` : `Il foglio «${name}» ${rest}`;

/** «Piano» B3. */
const placeIt = (sheet: string, cell: string): string =>
  [sheet === "" ? "" : `«${sheet}»`, cell].filter(Boolean).join(" ");

export const paneHostIt: PaneHostText = {
  reasons: {
    "cell-edited": () => ({
      sentence: "Una cella è in modifica, e il foglio di calcolo aspetta.",
      todo: "Premere Invio nella cella.",
    }),
    "sheet-protected": (sheet) => ({
      sentence: sheetIt(sheet, "è protetto."),
      todo: "Togliere la protezione (Revisione › Rimuovi protezione foglio).",
    }),
    "workbook-protected": () => ({
      sentence: "La struttura della cartella è protetta: i suoi fogli non si aggiungono e non si tolgono.",
      todo: "Togliere la protezione (Revisione › Proteggi cartella di lavoro).",
    }),
    "read-only": () => ({
      sentence: "La cartella è aperta in sola lettura.",
      todo: "Scegliere «Modifica cartella di lavoro», o salvarne una copia e aprire quella.",
    }),
    "sheet-gone": (sheet) => ({
      sentence: sheetIt(sheet, "non c’è più, o ha un altro nome."),
      todo: "Controllare i nomi dei fogli; a un foglio rinominato si può ridare il nome di prima.",
    }),
    "name-taken": () => ({
      sentence:
        "Un foglio da creare ha il nome di uno che Cabina non vede: di solito un foglio grafico, che contiene solo un grafico.",
      todo: "Rinominare quel foglio grafico.",
    }),
    "too-large": () => ({
      sentence: "Le celle sono più di quante il foglio di calcolo ne tratti in una volta.",
      todo: "Eliminare le righe e le colonne vuote oltre i dati, o usare una copia con i soli fogli del piano.",
    }),
    "too-long": (sheet, cell = "") => ({
      sentence: `Il testo è più lungo di quanto una cella di Excel contenga (32.767 caratteri; 8.192 per una formula): ${placeIt(sheet, cell)}.`,
      todo: "Accorciare il testo del piano da cui viene.",
    }),
    table: (sheet, cell = "") => ({
      sentence: `La cella è in una tabella: ${placeIt(sheet, cell)}. Excel ne farebbe la formula di tutta la colonna.`,
      todo: "Convertire la tabella in intervallo (Struttura tabella › Converti in intervallo), o scrivere la formula a mano.",
    }),
    dates1904: () => ({
      sentence: "La cartella conta le date dal 1904, e i giorni sarebbero letti male.",
      todo: "In Excel: File › Opzioni › Impostazioni avanzate, togliere «Usa sistema data 1904», controllare le date e salvare.",
    }),
    throttled: () => ({
      sentence: "Il foglio di calcolo è occupato e per ora non accetta altro.",
      todo: "Aspettare un minuto.",
    }),
    "no-answer": () => ({
      sentence: "Il foglio di calcolo non risponde.",
      todo: "Controllare la connessione.",
    }),
    quota: () => ({
      sentence: "Il limite del foglio di calcolo per oggi è raggiunto.",
      todo: "Aspettare domani, o entrare con un altro account.",
    }),
    "taken-over": () => ({
      sentence: "La generazione prosegue in un’altra finestra. Da qui non si scrive più niente.",
      todo: "Lasciarla finire.",
    }),
    "typed-meanwhile": (sheet, cell = "") => ({
      sentence: `Qualcuno scrive in ${placeIt(sheet, cell)} insieme a Cabina: il suo testo resta.`,
      todo: "Aspettare che abbia finito.",
    }),
    "cells-moved": (sheet) => ({
      sentence: `Qualcuno sposta righe o colonne di «${sheet}» mentre Cabina scrive.`,
      todo: "Aspettare che abbia finito.",
    }),
    "not-put-back": (sheet, cell = "", text = "") => ({
      sentence: `Cabina ha scritto in ${placeIt(sheet, cell)} su un testo appena digitato, e non può rimetterlo.`,
      todo: text === "" ? "Svuotare di nuovo la cella." : `Riscriverlo: «${text}».`,
    }),
    unsupported: () => ({
      sentence: "Questa versione del foglio di calcolo è troppo vecchia per questo lavoro.",
      todo: "Aggiornare Excel, o aprire la cartella in Excel sul web.",
    }),
  },
  hiddenProtected:
    "È nascosto: clic destro su una scheda › Scopri, poi togliere la protezione (Revisione › Rimuovi protezione foglio).",
  leftOut: {
    sentence:
      "I fogli sono completi, ma l’impostazione di stampa è stata rifiutata, come accade dove non c’è una stampante.",
    todo: "In stampa possono uscire spezzati; con una stampante installata: Layout di pagina › Adatta alla pagina.",
  },
  stands: {
    unread: "Nella cartella non è cambiato nulla.",
    nothing: "Niente è stato scritto.",
    cells: (written, all) =>
      written === 1 ? `Su ${all} celle una è scritta.` : `${written} celle su ${all} sono scritte.`,
    sheets: (done, total) =>
      done === 1 ? `Un foglio su ${total} è scritto.` : `${done} fogli su ${total} sono scritti.`,
    byHand: "Quello che era scritto a mano non è toccato.",
    undoing: (sheet) =>
      sheet === "" ? "L’annullamento si è interrotto." : `L’annullamento si è interrotto al foglio «${sheet}».`,
  },
  next: {
    read: "Poi rileggere.",
    repeat: "Poi ripetere.",
    resume: "Poi riprendere da qui, o tornare com’era.",
    undo: "Poi annullare di nuovo: riprende da qui.",
  },
};
