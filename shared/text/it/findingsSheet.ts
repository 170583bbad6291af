/** Le parole del foglio «Segnalazioni». */

/** Every phrase of the sheet of findings; English has the same. Formulas put the counts between the pieces. */
export interface FindingsSheetText {
  /** Title, and name of the sheet. */
  readonly title: string;
  /** `Aperte 5 su 11:  ■ errori 4   ▲ avvisi 1   ○ note 0`; a symbol stands before each of the last three. */
  readonly counts: Readonly<Record<"open" | "of" | "errors" | "warnings" | "notes", string>>;
  /** Instead of the counts, while there is nothing. */
  readonly none: string;
  /** What was checked, and the day at which the plan was judged. */
  checked(year: number, day: string, strategic: number, operational: number): string;
  readonly heads: Readonly<Record<"number" | "gravity" | "what" | "where" | "todo" | "outcome" | "note", string>>;
  readonly gravity: Readonly<Record<"error" | "warning" | "info", string>>;
  /** In the place of the gravity, and of what is to be done, once a finding is gone. */
  readonly resolved: string;
  readonly nothingToDo: string;
  /** Before what is to be done, where the data changed after the outcome; `again` is an outcome that closes it anew. */
  reopened(outcome: string, again: string): string;
  /** After the first cell: how many more there are. */
  more(count: number): string;
  /** On the first page of the cockpit. */
  see(sheet: string): string;
  readonly prompt: string;
  readonly refused: string;
  /** Middle of the footer. */
  footer(year: number): string;
  readonly page: string;
}

const strategicIt = (count: number): string =>
  count === 1 ? "un indicatore strategico" : `${count} indicatori strategici`;

export const findingsSheetIt: FindingsSheetText = {
  title: "Segnalazioni",
  counts: { open: "Aperte ", of: " su ", errors: "errori ", warnings: "avvisi ", notes: "note " },
  none: "Nessuna segnalazione: i controlli non hanno trovato nulla da correggere.",
  checked: (year, day, strategic, operational) =>
    `Piano ${year}, situazione al ${day}. Controlli su ${strategicIt(strategic)}${operational === 0 ? "" : ` e ${operational === 1 ? "uno operativo" : `${operational} operativi`}`}: pesi, target, risultati, importi e tabelle.`,
  heads: {
    number: "n.",
    gravity: "Gravità",
    what: "Che cosa",
    where: "Dove",
    todo: "Che cosa fare",
    outcome: "Esito",
    note: "Nota",
  },
  gravity: { error: "errore", warning: "avviso", info: "nota" },
  resolved: "risolta",
  nothingToDo: "Nulla: all’ultimo controllo non c’era più.",
  reopened: (outcome, again) =>
    `Riaperta: i dati sono cambiati dopo «${outcome}». Se va bene anche così, scegliere «${again}». `,
  more: (count) => (count === 1 ? " e un’altra" : ` e altre ${count}`),
  see: (sheet) => `(vedi ${sheet})`,
  prompt:
    "«Accettata», «confermata» e «non è un errore» chiudono la segnalazione finché i suoi dati restano gli stessi. «Da correggere» la lascia aperta.",
  refused: "Scegliere un esito dall’elenco, o lasciare vuoto.",
  footer: (year) => `Segnalazioni · anno ${year}`,
  page: "Pagina &P di &N",
};
