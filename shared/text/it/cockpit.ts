/** Le parole del foglio «Cruscotto». */

/** Every phrase of the cockpit; English has the same. Formulas put the numbers between the pieces. */
export interface CockpitText {
  /** Names of the fixed sheets. */
  readonly sheets: Readonly<Record<"cockpit" | "index" | "rules" | "ledger", string>>;
  readonly heads: Readonly<
    Record<
      | "code"
      | "title"
      | "weight"
      | "result"
      | "origin"
      | "target"
      | "readAs"
      | "achievement"
      | "reached"
      | "band"
      | "variance"
      | "note",
      string
    >
  >;
  /** Over the body's name; the years follow. */
  readonly eyebrow: string;
  /** When the plan does not name the body. */
  readonly noBody: string;
  /** In the note of a row whose subject left the plan. */
  readonly gone: string;
  readonly year: string;
  readonly asAt: string;
  readonly bodyScore: string;
  readonly nothingAssessed: string;
  /** `valutato 85,7% del peso`. */
  readonly assessed: string;
  readonly ofWeight: string;
  readonly assessedInFull: string;
  readonly counted: Readonly<Record<"start" | "of" | "reached" | "notReached" | "provisional" | "end", string>>;
  readonly leftOut: Readonly<
    Record<"start" | "missing" | "waived" | "unmeasurable" | "verify" | "asWritten" | "countZero", string>
  >;
  readonly needsPerson: Readonly<Record<"none" | "gap", string>>;
  readonly plan: Readonly<Record<"whole" | "inPart" | "indicators" | "notPlaced" | "changed", string>>;
  /** Of formulas typed over (the number follows) and of rows deleted or copied. */
  readonly formulas: Readonly<Record<"replaced" | "rows" | "noScore" | "byHand", string>>;
  readonly blocks: Readonly<Record<"perspectives" | "areas" | "worst" | "objectives", string>>;
  readonly summary: Readonly<Record<"scale" | "score" | "reached" | "coverage" | "lost", string>>;
  readonly area: string;
  readonly noWorst: string;
  readonly legend: Readonly<Record<"from" | "below" | "hollow" | "variance", string>>;
  readonly totals: Readonly<Record<"perspective" | "body", string>>;
  readonly chart: Readonly<
    Record<"name" | "title" | "score" | "yellow" | "green" | "perspective" | "block" | "why", string>
  >;
  readonly footer: Readonly<Record<"sheet" | "plan" | "year" | "page" | "of", string>>;
  readonly openSheet: string;
}

export const cockpitIt: CockpitText = {
  sheets: { cockpit: "Cruscotto", index: "Indice", rules: "Regole di calcolo", ledger: "Registro di Cabina" },
  heads: {
    code: "Codice",
    title: "Obiettivo, programma, indicatore",
    weight: "Peso",
    result: "Risultato",
    origin: "Da dove",
    target: "Target",
    readAs: "Letto come",
    achievement: "% realizz.",
    reached: "Raggiunto",
    band: "Semaforo",
    variance: "Scostamento",
    note: "Nota",
  },
  eyebrow: "CRUSCOTTO  ·  PIANO DELLA PERFORMANCE ",
  noBody: "Piano della performance",
  gone: "non più nel piano",
  year: "Anno ",
  asAt: "  ·  situazione al ",
  bodyScore: "  ·  punteggio dell’ente, ",
  nothingAssessed: "Ancora nessun indicatore valutato",
  assessed: "valutato ",
  ofWeight: " del peso",
  assessedInFull: "valutato per intero",
  counted: {
    start: "Indicatori valutati ",
    of: " su ",
    reached: ": raggiunti ",
    notReached: ", non raggiunti ",
    provisional: " (di cui provvisori ",
    end: ")",
  },
  leftOut: {
    start: "Fuori dal punteggio: in corso ",
    missing: ", mancano ",
    waived: ", sterilizzati ",
    unmeasurable: ", non valutabili ",
    verify: ", da verificare ",
    asWritten: ".  Con i pesi come scritti: ",
    countZero: " (contano zero)",
  },
  needsPerson: { none: "Nessuna riga da rileggere", gap: "   " },
  plan: {
    whole: "Piano letto per intero: ",
    inPart: "Piano letto: ",
    indicators: " indicatori, peso ",
    notPlaced: ";  celle senza un posto: ",
    changed: "! piano cambiato: aggiornare",
  },
  formulas: {
    replaced: "! formule sostituite a mano: ",
    rows: "! righe di questi fogli tolte o copiate: aggiornare",
    noScore: "Formule o righe di questi fogli sono state cambiate a mano: il punteggio non si può leggere",
    byHand: "a mano",
  },
  blocks: {
    perspectives: "Prospettive",
    areas: "Aree strategiche",
    worst: "Gli indicatori che tolgono più punti",
    objectives: "Obiettivi strategici, su tutte le prospettive",
  },
  summary: {
    scale: "da 0 a 100",
    score: "Punteggio",
    reached: "Raggiunti",
    coverage: "Peso valutato",
    lost: "Punti persi sul totale",
  },
  area: "AS ",
  noWorst: "Nessun indicatore toglie punti.",
  legend: {
    from: " da ",
    below: " sotto",
    hollow: "simbolo vuoto ○ △ □ ◇ = dato provvisorio o anno non chiuso",
    variance:
      "Scostamento = risultato meno target, nell’unità dell’indicatore (p.p. = punti percentuali, gg = giorni). Punteggio = Σ peso × % realizzazione ÷ Σ peso valutato.",
  },
  totals: { perspective: "Totale prospettiva", body: "Totale ente" },
  chart: {
    name: "Punteggio per prospettiva",
    title: "Punteggio per prospettiva, con le soglie di giallo e verde",
    score: "Punteggio",
    yellow: "Giallo da",
    green: "Verde da",
    perspective: "Prospettiva",
    block: "Dati del grafico",
    why: "Servono al grafico del cruscotto: non cancellare.",
  },
  footer: { sheet: "Cruscotto", plan: "piano della performance ", year: "anno ", page: "Pagina ", of: " di " },
  openSheet: "Apri la scheda",
};
