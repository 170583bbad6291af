/** Le parole della scheda di un programma. */

/** Every phrase of a programme sheet; English has the same. */
export interface ProgrammeSheetText {
  /** Before the code and title of what the programme belongs to. */
  readonly area: string;
  readonly objective: string;
  /** The line of facts, which a formula puts together. */
  readonly facts: Readonly<Record<"weight" | "score" | "year" | "assessed" | "ofWeight", string>>;
  readonly blocks: Readonly<
    Record<
      "actions" | "expectedResults" | "resources" | "responsible" | "strategic" | "triennium" | "operational",
      string
    >
  >;
  /** Beside the heading of a block. */
  readonly asides: Readonly<Record<"strategic" | "triennium" | "operational", string>>;
  readonly heads: Readonly<Record<ProgrammeHead, string>>;
  previousResult(year: number): string;
  nextTarget(year: number): string;
  readonly total: string;
  readonly programmeTotal: string;
  /** Beside an amount that is no number. */
  readonly badAmount: string;
  /** In *del*: a deadline's result is a fact, whenever it was typed. */
  readonly done: string;
  readonly yearEnd: string;
  /** Of an indicator that left the plan while people had typed results for it. */
  readonly notInPlan: string;
  readonly free: string;
  /** Beside a target that a person added and that was not read yet. */
  readonly toRead: string;
  readonly prompts: Readonly<Record<ProgrammePrompt, { readonly title: string; readonly text: string }>>;
  readonly errors: Readonly<Record<ProgrammePrompt, string>>;
  footer(code: string, year: number): string;
  readonly page: string;
}

export type ProgrammeHead =
  | "number"
  | "indicator"
  | "weight"
  | "april"
  | "august"
  | "december"
  | "result"
  | "resultOf"
  | "target"
  | "readAs"
  | "achievement"
  | "band"
  | "note"
  | "budgeted"
  | "spent"
  | "share"
  | "direction"
  | "threshold"
  | "by"
  | "judged"
  | "doneOn"
  | "waived"
  | "waivedReason";

export type ProgrammePrompt = "result" | "amount" | "direction" | "threshold" | "by" | "judged" | "doneOn" | "waived";

export const programmeSheetText: ProgrammeSheetText = {
  area: "Obiettivo",
  objective: "Linea strategica",
  facts: { weight: "Peso ", score: "punteggio ", year: "anno ", assessed: "valutato ", ofWeight: " del peso" },
  blocks: {
    actions: "Azioni",
    expectedResults: "Risultati attesi",
    resources: "Risorse",
    responsible: "Soggetto responsabile",
    strategic: "Indicatori strategici",
    triennium: "Triennio e lettura dei target",
    operational: "Indicatori operativi",
  },
  asides: {
    strategic: "Risultati cumulati dal 1° gennaio",
    triennium: "Riempire solo per cambiare la lettura",
    operational: "Senza peso: non entrano nel punteggio",
  },
  heads: {
    number: "n.",
    indicator: "Indicatore",
    weight: "Peso",
    april: "al 30/04",
    august: "al 31/08",
    december: "al 31/12",
    result: "Risultato",
    resultOf: "del",
    target: "Target",
    readAs: "Letto come",
    achievement: "% realizz.",
    band: "Semaforo",
    note: "Nota",
    budgeted: "Preventivo",
    spent: "Consuntivo",
    share: "Speso",
    direction: "Verso",
    threshold: "Soglia",
    by: "Entro",
    judged: "% giudicata",
    doneOn: "Fatto il",
    waived: "Sterilizzato",
    waivedReason: "Motivo",
  },
  previousResult: (year) => `Risultato ${year}`,
  nextTarget: (year) => `Target ${year}`,
  total: "Totale",
  programmeTotal: "Totale programma",
  badAmount: "! importo",
  done: "fatto",
  yearEnd: "31/12",
  notInPlan: "non più nel piano",
  free: "+",
  toRead: "da leggere",
  prompts: {
    result: {
      title: "Risultato",
      text: "Cumulato dal 1° gennaio. Un numero, una percentuale con %, il giorno in cui è stato fatto, oppure sì.",
    },
    amount: { title: "Importo in euro", text: "Un numero: 80000 oppure 80.000,00." },
    direction: { title: "Verso", text: "Solo per cambiare la lettura: più è meglio, o meno è meglio." },
    threshold: { title: "Soglia", text: "Solo per cambiare la lettura: il numero da raggiungere." },
    by: { title: "Entro", text: "Solo per cambiare la lettura: il giorno della scadenza." },
    judged: { title: "% giudicata", text: "La realizzazione data da una persona, al posto del calcolo: da 0% a 150%." },
    doneOn: { title: "Fatto il", text: "Il giorno in cui è stato fatto, se il target chiede un numero e una data." },
    waived: { title: "Sterilizzato", text: "sì = fuori dal punteggio; il motivo va scritto accanto." },
  },
  errors: {
    result: "Di solito qui sta un numero da 0 in su, o una data. Tenerlo lo stesso?",
    amount: "Un importo è un numero. Tenerlo lo stesso?",
    direction: "Scegliere dall’elenco.",
    threshold: "La soglia è un numero.",
    by: "Scrivere un giorno, per esempio 31/12/2016.",
    judged: "Da 0% a 150%.",
    doneOn: "Scrivere un giorno, per esempio 31/12/2016.",
    waived: "Scrivere sì, o lasciare vuoto.",
  },
  footer: (code, year) => `Scheda programma ${code} · anno ${year}`,
  page: "Pagina &P di &N",
};
