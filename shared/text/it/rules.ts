/** Le parole del foglio «Regole di calcolo». */

/** Every phrase of the sheet; English has the same. Percentages arrive as texts, ready to be read. */
export interface RulesText {
  readonly title: string;
  readonly lead: string;
  readonly blocks: Readonly<Record<"period" | "achievement" | "bands" | "checks" | "key", string>>;
  readonly labels: Readonly<Record<RuleLabel, string>>;
  readonly notes: Readonly<Record<RuleLabel, string>>;
  /** The key to the states: symbol and word, then what it means. */
  readonly states: Readonly<Record<KeyState, string>>;
  readonly meanings: Readonly<Record<Exclude<KeyState, KeyBand>, string>>;
  /** Around the limits of the bands, which formulas put in: `da 90% in su`. */
  readonly from: string;
  readonly upward: string;
  readonly lessThan: string;
  readonly toLessThan: string;
  readonly prompts: Readonly<Record<RulePrompt, string>>;
  readonly refused: string;
  /** Instead of the note, while the cell holds what the setting cannot be; `shown` is the default. */
  notAllowed(shown: string): string;
  /** The default of the reference date. */
  readonly today: string;
  /** Instead of the note, where somebody typed over the date used. */
  readonly overwritten: string;
  /** Instead of the note, where somebody typed over the year. */
  otherYear(year: number): string;
  /** Instead of the note, while the limits of the bands overlap or are none. */
  bandsOverlap(yellow: string, green: string): string;
  /** Middle of the footer. */
  footer(year: number): string;
  page: string;
}

export type RuleLabel =
  | "year"
  | "reference"
  | "today"
  | "closing"
  | "cap"
  | "method"
  | "late"
  | "missing"
  | "yellowFrom"
  | "greenFrom"
  | "tolerance";
export type KeyBand = "green" | "yellow" | "red";
export type KeyState =
  | KeyBand
  | "beyond"
  | "provisional"
  | "pending"
  | "missing"
  | "waived"
  | "unmeasurable"
  | "verify"
  | "reread"
  | "twoResults";
export type RulePrompt = Exclude<RuleLabel, "year" | "today">;

export const rulesText: RulesText = {
  title: "Regole di calcolo",
  lead: "Le celle gialle si cambiano: tutti i fogli ricalcolano subito.",
  blocks: {
    period: "Periodo",
    achievement: "Percentuale di realizzazione",
    bands: "Semaforo",
    checks: "Controlli",
    key: "Come si leggono gli stati",
  },
  labels: {
    year: "Anno",
    reference: "Data di riferimento",
    today: "Data usata",
    closing: "Chiusura dell’anno",
    cap: "Tetto",
    method: "Meno è meglio",
    late: "Per ogni giorno di ritardo",
    missing: "Risultati che mancano",
    yellowFrom: "▲ giallo da",
    greenFrom: "● verde da",
    tolerance: "Tolleranza sulle somme dei pesi",
  },
  notes: {
    year: "Un altro anno si fa con cabina build --year, dalla cartella senza questi fogli.",
    reference: "Vuota = oggi.",
    today: "Quella a cui si giudicano le scadenze.",
    closing: "Prima di questo giorno «no» si scrive «non ancora» e il semaforo è vuoto.",
    cap: "Da 100% a 150%: oltre non conta.",
    method: "Oppure: 2 − risultato ÷ target.",
    late: "Si toglie alla scadenza mancata: 100% = in ritardo vale zero.",
    missing: "Oppure: contano zero, dopo la chiusura dell’anno.",
    yellowFrom: "Sotto è ■ rosso. Il valore di confine appartiene alla fascia superiore.",
    greenFrom: "Oltre il 100% del target, prima del tetto: ◆ oltre il target.",
    tolerance: "Una differenza più grande è segnalata e normalizzata.",
  },
  states: {
    green: "● verde",
    yellow: "▲ giallo",
    red: "■ rosso",
    beyond: "◆ oltre il target",
    provisional: "○ △ □ ◇  al 31/08",
    pending: "… in corso",
    missing: "– manca",
    waived: "/ sterilizzato",
    unmeasurable: "? non valutabile",
    verify: "? da verificare",
    reread: "! da rileggere",
    twoResults: "≠ due risultati",
  },
  meanings: {
    beyond: "il risultato supera il target; la % si ferma al tetto",
    provisional: "lo stesso, su un dato provvisorio: il risultato di fine anno non c’è ancora",
    pending: "la scadenza non è ancora passata: fuori dal punteggio",
    missing: "il risultato non c’è: fuori dal punteggio, o zero dopo la chiusura",
    waived: "escluso con un motivo scritto; il peso passa agli altri indicatori del programma",
    unmeasurable: "il target non si legge, o manca la base: fuori dal punteggio",
    verify: "il risultato scritto non va con il target (una data per un conteggio, 85 per 85%): fuori dal punteggio",
    reread: "il testo del piano è cambiato dopo la lettura: nessun numero finché non si aggiorna",
    twoResults: "il piano e la scheda dicono due numeri diversi: nessun numero finché non se ne tiene uno",
  },
  from: "da ",
  upward: " in su",
  lessThan: "meno di ",
  toLessThan: " a meno di ",
  prompts: {
    reference: "Il giorno a cui si giudicano le scadenze. Vuota = oggi.",
    closing: "Il giorno in cui l’anno si chiude, di solito il 31/12.",
    cap: "Da 100% a 150%.",
    method: "Scegliere dall’elenco.",
    late: "Da 0% a 100%.",
    missing: "Scegliere dall’elenco.",
    yellowFrom: "Una percentuale sopra 0% e sotto la soglia del verde.",
    greenFrom: "Una percentuale sopra la soglia del giallo, fino a 100%.",
    tolerance: "Da 0% a 5%.",
  },
  refused: "Questo valore non va bene.",
  notAllowed: (shown) => `! Valore non ammesso: si usa ${shown}.`,
  today: "oggi",
  overwritten: "! Questa data si calcola: nei punteggi vale quella di riferimento, o oggi.",
  otherYear: (year) => `! Questi fogli sono del ${year}: i numeri restano suoi.`,
  bandsOverlap: (yellow, green) =>
    `! Il giallo deve cominciare sopra 0% e sotto il verde, il verde al più a 100%: si usano ${yellow} e ${green}.`,
  footer: (year) => `Regole di calcolo · anno ${year}`,
  page: "Pagina &P di &N",
};
