/** Le parole del cruscotto nel riquadro: punteggio, semaforo, albero, ricerca, mappa, striscia. */
import { formatNumber } from "../../numbers";
import { counted } from "../../plural";

export interface PaneCockpitText {
  /** The words of the semaforo, by the name of the symbol. */
  readonly symbols: Readonly<
    Record<
      | "beyond"
      | "green"
      | "yellow"
      | "red"
      | "openBeyond"
      | "openGreen"
      | "openYellow"
      | "openRed"
      | "pending"
      | "missing"
      | "waived"
      | "unmeasurable"
      | "twoResults"
      | "reread",
      string
    >
  >;
  readonly plan: (years: string, year: number) => string;
  readonly provisional: (years: string, day: string) => string;
  readonly hollow: string;
  readonly score: (percent: string) => string;
  readonly noScore: string;
  readonly toGreen: (points: number, shown: string) => string;
  readonly toYellow: (points: number, shown: string) => string;
  readonly bar: (percent: string, yellow: string, green: string) => string;
  readonly assessed: string;
  readonly of: (assessed: number, all: number) => string;
  readonly weight: (percent: string) => string;
  readonly behind: {
    readonly title: string;
    readonly changedIn: (place: string) => string;
    readonly changed: string;
    readonly update: (sheets: number) => string;
    /** While it is not known yet how many they are. */
    readonly updateAll: string;
  };
  readonly step: { readonly finding: (name: string, count: number) => string; readonly build: string };
  readonly ways: Readonly<Record<"perspectives" | "areas" | "map", string>>;
  readonly waysName: string;
  readonly find: string;
  readonly findHint: string;
  readonly showOnly: string;
  readonly chip: (symbol: string, count: number) => string;
  readonly only: (symbol: string, count: number) => string;
  readonly noneNow: (symbol: string) => string;
  readonly removeFilter: string;
  readonly found: (count: number) => string;
  readonly noneFound: (words: string) => string;
  readonly tree: string;
  readonly rows: (count: number) => string;
  readonly map: {
    readonly name: (lanes: number, nodes: number) => string;
    readonly dependsOn: (what: string) => string;
    readonly leadsTo: (what: string) => string;
    readonly noLinks: string;
    readonly open: (programmes: number) => string;
    readonly openIndicators: (count: number) => string;
  };
}

export const paneCockpitIt: PaneCockpitText = {
  symbols: {
    beyond: "oltre il target",
    green: "verde",
    yellow: "giallo",
    red: "rosso",
    openBeyond: "oltre il target, provvisorio",
    openGreen: "verde, provvisorio",
    openYellow: "giallo, provvisorio",
    openRed: "rosso, provvisorio",
    pending: "in corso",
    missing: "manca",
    waived: "sterilizzato",
    unmeasurable: "non valutabile",
    twoResults: "due risultati",
    reread: "da rileggere",
  },
  plan: (years, year) => `Piano ${years}, anno ${year}`,
  provisional: (years, day) => `Piano ${years}, provvisorio al ${day}`,
  hollow: "Segni vuoti: dati provvisori, l’anno non è chiuso.",
  score: (percent) => `Punteggio dell’ente ${percent}`,
  noScore: "Ancora nessun indicatore valutato",
  toGreen: (points, shown) => `${shown} ${points === 1 ? "punto" : "punti"} al verde`,
  toYellow: (points, shown) => `${shown} ${points === 1 ? "punto" : "punti"} al giallo`,
  bar: (percent, yellow, green) =>
    `Punteggio ${percent}: rosso sotto ${yellow}, giallo da ${yellow} a ${green}, verde da ${green}`,
  assessed: "Peso valutato",
  of: (assessed, all) => `${counted(assessed, ["indicatore", "indicatori"], "it")} su ${formatNumber(all, "it", 0)}`,
  weight: (percent) => `peso ${percent}`,
  behind: {
    title: "I fogli sono indietro.",
    changedIn: (place) => `Qualcosa è cambiato in ${place}; il punteggio qui sotto è già quello nuovo.`,
    changed: "Il piano è cambiato; il punteggio qui sotto è già quello nuovo.",
    update: (sheets) => `Aggiorna ${counted(sheets, ["foglio", "fogli"], "it")}`,
    updateAll: "Aggiorna i fogli",
  },
  step: {
    finding: (name, count) => (count > 1 ? `${name} (${formatNumber(count, "it", 0)})` : name),
    build: "Vai a Genera",
  },
  ways: { perspectives: "Prospettive", areas: "Aree", map: "Mappa" },
  waysName: "Come guardarlo",
  find: "Cerca",
  findHint: "Cerca codice o parola",
  showOnly: "Mostra solo",
  chip: (symbol, count) => `${symbol}: ${counted(count, ["indicatore", "indicatori"], "it")}`,
  only: (symbol, count) => `Solo ${symbol}: ${counted(count, ["indicatore", "indicatori"], "it")}`,
  noneNow: (symbol) => `Nessun indicatore: ${symbol}.`,
  removeFilter: "Togli il filtro",
  found: (count) => `${formatNumber(count, "it", 0)} ${count === 1 ? "riga trovata" : "righe trovate"}`,
  noneFound: (words) => `Niente con «${words}».`,
  tree: "Albero del piano",
  rows: (count) => `${counted(count, ["riga", "righe"], "it")}, nell’ordine del piano`,
  map: {
    name: (lanes, nodes) =>
      `Mappa strategica: ${counted(lanes, ["prospettiva", "prospettive"], "it")}, ${counted(nodes, ["obiettivo", "obiettivi"], "it")}`,
    dependsOn: (what) => `Dipende da ${what}.`,
    leadsTo: (what) => `Porta a ${what}.`,
    noLinks: "Nella cartella non è scritto come un obiettivo dipende da un altro: le frecce mancano.",
    open: (programmes) =>
      programmes === 1 ? "Apri il programma" : `Apri i ${formatNumber(programmes, "it", 0)} programmi`,
    openIndicators: (count) =>
      count === 1 ? "Apri l’indicatore" : `Apri i ${formatNumber(count, "it", 0)} indicatori`,
  },
};
