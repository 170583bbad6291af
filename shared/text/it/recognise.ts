/** Le parole del riconoscimento: i formati, le colonne, e perché una cella non ha trovato posto. */
import type { Meaning } from "../../recognise/headings";
import type { LayoutName, NotPlacedReason, NotRecognised } from "../../recognise/recognition";

/** Every phrase of recognition; English has the same. `what` is the cell's text, `cell` its address. */
export interface RecogniseText {
  readonly layouts: Readonly<Record<LayoutName, string>>;
  /** Names of columns, to complete «missing: …». */
  readonly meanings: Readonly<Record<Meaning, string>>;
  /** Of a column that a person has put aside. */
  readonly ignored: string;
  /** What is the matter with a cell, and what to do. */
  readonly notPlaced: Readonly<Record<NotPlacedReason, (what: string, cell: string) => string>>;
  /** Why there is no plan. */
  readonly noPlan: Readonly<Record<NotRecognised["code"], string>>;
  readonly tried: (layouts: string) => string;
  /** `row` counts from 1. */
  readonly missingHeadings: (sheet: string, row: number | undefined, headings: string) => string;
  readonly advice: string;
  /** Of formulas without values: where the first stands. */
  readonly firstFormula: (cell: string) => string;
  /** A sheet to choose from. */
  readonly choice: (sheet: string, years: string, indicators: number) => string;
  readonly choose: (choices: string) => string;
}

export const recogniseIt: RecogniseText = {
  layouts: {
    printedCockpit: "cruscotto stampato",
    flatRegister: "elenco di indicatori",
    scorecards: "schede su più fogli",
    registers: "registri dei programmi",
    programmeSheet: "scheda programma",
  },
  meanings: {
    title: "Descrizione",
    perspective: "Prospettiva",
    code: "Codice",
    parent: "Codice padre",
    weight: "Peso",
    target: "Target con l'anno",
    result: "Risultato con l'anno",
    baseline: "Valore di partenza",
    mission: "Missione / Programma",
    direction: "Verso",
    doneOn: "Fatto il",
    note: "Note",
    derived: "% realizzazione",
    programme: "Programma",
    area: "Area strategica",
    objective: "Obiettivo strategico",
    line: "Linea strategica",
    indicator: "Indicatore",
    responsible: "Soggetto responsabile",
    total: "Risorse",
    part: "Voce",
    amount: "Importo",
    budgeted: "A preventivo",
    spent: "A consuntivo",
    action: "Azioni",
    expected: "Risultati attesi",
    kind: "Tipo",
    text: "Testo",
    value: "Valore",
  },
  ignored: "ignora",
  notPlaced: {
    "unknown-heading": (what, cell) =>
      `${cell}: ${what === "" ? "la colonna non ha intestazione e" : `l'intestazione «${what}» non è nota e la colonna`} non è letta. Se serve, chiamarla Peso, Risultato o Target con l'anno.`,
    "unlike-heading": (what, cell) =>
      `${cell}: la colonna ${what === "" ? "" : `«${what}» `}contiene altro da quel che dice l'intestazione, e potrebbe essere letta male. Controllare che l'intestazione sia la sua.`,
    "repeated-heading": (what, cell) =>
      `${cell}: «${what}» ripete una colonna già letta. Conta l'altra: dare a questa un nome diverso.`,
    "incomplete-headings": (what, cell) =>
      `${cell}: la tabella «${what}» non ha sia il Peso sia il Target con l'anno, e le sue righe non sono lette. Completare le intestazioni.`,
    "unnamed-block": (what, cell) =>
      `${cell}: la riga di intestazioni non dice la prospettiva; le sue righe continuano «${what}». Se è un'altra, scriverne il nome.`,
    "heading-without-year": (what, cell) => `${cell}: «${what}» non dice l'anno. Scriverlo nell'intestazione.`,
    "text-only": (what, cell) =>
      `${cell}: «${what}» è un testo senza peso, target e risultato, e non è nel piano. Se è un indicatore, scriverne il peso e il target.`,
    "orphan-indicator": (what, cell) =>
      `${cell}: «${what}» sta prima di ogni obiettivo e programma, e non è nel punteggio. Spostarlo sotto il suo programma.`,
    "indicator-under-objective": (what, cell) =>
      `${cell}: «${what}» sta sotto un obiettivo senza programma; conta sotto l'obiettivo. Se manca il programma, aggiungerne la riga.`,
    "indicator-under-other-code": (what, cell) =>
      `${cell}: il codice di «${what}» è di un altro programma. Conta dove sta: correggere il codice o spostare la riga.`,
    "programme-under-other-objective": (what, cell) =>
      `${cell}: il codice di «${what}» è di un altro obiettivo. Conta dove sta: correggere il codice o spostare la riga.`,
    "objective-missing": (what, cell) =>
      `${cell}: prima di «${what}» manca la riga dell'obiettivo. Aggiungerla sopra il programma.`,
    "duplicate-code": (what, cell) =>
      `${cell}: il codice di «${what}» è già usato, con altro titolo o peso. Contano tutti e due: dare a uno un altro codice.`,
    "duplicate-row-dropped": (what, cell) =>
      `${cell}: «${what}» ripete la riga precedente in ogni cella e conta una volta sola. Togliere una delle due righe.`,
    "duplicate-row-kept": (what, cell) =>
      `${cell}: «${what}» ripete la riga precedente, ma solo con tutte e due i pesi tornano: contano entrambe. Controllare.`,
    "coded-row-with-target": (what, cell) =>
      `${cell}: «${what}» ha il codice di un obiettivo o programma e anche un target. Togliere il codice se è un indicatore, il target se non lo è.`,
    "row-without-target": (what, cell) =>
      `${cell}: «${what}» non ha target in nessun anno. Scriverlo, o togliere la riga.`,
    "unreadable-weight": (what, cell) =>
      `${cell}: «${what}» non si legge come peso, che resta vuoto. Scrivere un numero o una percentuale: 6,00%.`,
    "unreadable-direction": (what, cell) =>
      `${cell}: «${what}» non si legge come verso. Scrivere crescente o decrescente.`,
    "missing-title": (_what, cell) => `${cell}: la riga ha dati ma nessun titolo. Scriverlo.`,
    "unknown-programme": (what, cell) =>
      `${cell}: il programma di «${what}» non è nel cruscotto. Correggere il codice, o aggiungere il programma al cruscotto.`,
    "missing-code": (what, cell) =>
      `${cell}: la riga «${what}» non ha il codice del programma e non è letta. Scriverlo come nel cruscotto: 1.1.1.`,
    "other-year": (what, cell) =>
      `${cell}: la tabella con «${what}» è di un altro anno e non è letta. Se è di quest'anno, correggere l'anno nell'intestazione.`,
    "unread-text": (what, cell) =>
      `${cell}: «${what}» non ha un posto nel piano e non è letto. Se serve, spostarlo sotto Azioni, Risultati attesi, Risorse o Soggetto responsabile.`,
    "conflicting-value": (what, cell) =>
      `${cell}: «${what}» è diverso da quanto detto prima dello stesso programma. Conta il primo: correggere l'altro.`,
    "second-cockpit": (what, cell) =>
      `${cell}: il foglio «${what}» sembra un altro cruscotto e non conta. Se è quello giusto, sceglierlo con --sheet o chiedere il suo anno; se è una bozza, toglierlo.`,
    "sheet-as-unit": (what, cell) =>
      `${cell}: il foglio «${what}» arriva da solo al 100% ed è letto come un'unità dell'ente, che pesa quanto le altre. Se invece è un altro piano, sceglierne uno con --sheet.`,
    "cyclic-code": (what, cell) =>
      `${cell}: il codice superiore di «${what}» riporta a lei stessa. La riga conta senza: correggere il codice superiore.`,
    "unknown-parent": (what, cell) =>
      `${cell}: nessuna riga ha il codice superiore di «${what}», che conta sotto la riga precedente. Correggere il codice superiore.`,
    "conflicting-weight": (what, cell) =>
      `${cell}: il peso «${what}» è diverso da quello già scritto per lo stesso obiettivo o programma. Conta il primo: correggere l'altro.`,
    "weight-of-group": (what, cell) =>
      `${cell}: il peso «${what}» vale per più indicatori, che non ne hanno uno proprio e non sono nel punteggio. Scrivere il peso di ciascuno.`,
    "column-of-doubt": (what, cell) =>
      `${cell}: le celle sotto «${what}» dicono altro dall'intestazione, e la colonna non è letta. Cambiare l'intestazione o le celle.`,
    "sheet-cut": (what, cell) =>
      `${cell}: del foglio «${what}», molto grande, è letto solo l'inizio. Spostare il piano su un foglio suo.`,
  },
  noPlan: {
    "no-sheets": "La cartella di lavoro è vuota.",
    "no-cockpit": "Nessun cruscotto trovato.",
    "no-indicators":
      "Trovate le intestazioni di un cruscotto, ma nessun indicatore sotto obiettivi e programmi con codice.",
    unsure: "Una tabella somiglia a un cruscotto, ma troppe delle sue righe non trovano posto.",
    "no-year": "Nessuna colonna di target dice l'anno.",
    "formulas-without-value":
      "Una tabella somiglia a un cruscotto, ma i suoi pesi, target o intestazioni sono formule di cui il file non contiene i valori. Aprirlo in Excel o LibreOffice, lasciarlo ricalcolare, salvarlo e riprovare.",
    "several-plans": "Più fogli contengono un piano e nessuno è il solo dell'anno.",
    "no-such-sheet": "Il foglio chiesto non contiene un piano.",
  },
  tried: (layouts) => `Cercati: ${layouts}.`,
  missingHeadings: (sheet, row, headings) =>
    row === undefined
      ? `Foglio «${sheet}»: nessuna riga di intestazioni; servono ${headings}.`
      : `Foglio «${sheet}», riga ${row}: mancano ${headings}.`,
  advice:
    "Il cruscotto ha una riga di intestazioni con Peso e Target con l'anno, e codici come 1.1 e 1.1.1 davanti ai titoli.",
  firstFormula: (cell) => `La prima è in ${cell}.`,
  choice: (sheet, years, indicators) =>
    `«${sheet}» (target ${years}; ${indicators} ${indicators === 1 ? "indicatore" : "indicatori"})`,
  choose: (choices) => `Scegliere il foglio con --sheet NOME: ${choices}.`,
};
