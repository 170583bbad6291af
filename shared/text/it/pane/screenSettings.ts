/** Le parole delle impostazioni, della guida e delle informazioni nel riquadro. */
import { formatNumber } from "../../numbers";

export interface PaneSettingsText {
  readonly title: string;
  readonly loading: string;
  readonly columns: {
    readonly title: string;
    readonly known: (known: number, all: number, row: number) => string;
    readonly pick: string;
    readonly notUnderstood: string;
    readonly label: (column: string, heading: string) => string;
    readonly year: string;
    readonly yearHint: string;
    /** Short words of meanings that stand with a year. */
    readonly dated: Readonly<Record<"target" | "result" | "baseline", string>>;
    readonly undated: (word: string) => string;
    /** Meanings that a heading can have and nobody needs to pick. */
    readonly unpicked: Readonly<Record<"line" | "kind" | "text" | "value", string>>;
    readonly forget: string;
    readonly none: string;
  };
  readonly calculation: {
    readonly title: string;
    readonly needsSheet: string;
    readonly writtenOn: (sheet: string) => string;
    readonly year: string;
    readonly chosenYearHint: string;
    /** The score that another year of the plan has. */
    readonly yearScore: (year: string, score: string) => string;
    readonly yearWithoutScore: (year: string) => string;
    readonly reference: string;
    /** Under the empty field. */
    readonly referenceToday: (day: string) => string;
    /** Under a day: what emptying the field would do. */
    readonly referenceEmpty: string;
    /** Where *Regole di calcolo* does not stand yet. */
    readonly referenceWithoutSheet: (day: string) => string;
    readonly badDay: string;
    readonly cap: string;
    readonly method: string;
    readonly methodHint: string;
    readonly missing: string;
    readonly missingHint: string;
    readonly bands: string;
    readonly yellowFrom: string;
    readonly greenFrom: string;
    readonly bandsHint: (yellow: string) => string;
    readonly badBand: string;
    /** What a choice would do: `150%: il punteggio passa da 89,7% a 93,0%.` */
    readonly effect: (choice: string, from: string, to: string) => string;
    readonly sameScore: (choice: string, score: string) => string;
    readonly noScore: (choice: string) => string;
  };
  readonly language: {
    readonly title: string;
    readonly italian: string;
    readonly english: string;
  };
  /** `hint` by where the pane stands. */
  readonly refresh: {
    readonly title: string;
    readonly automatic: string;
    readonly hint: Readonly<Record<"workbench" | "excel", string>>;
  };
  readonly about: {
    readonly title: string;
    readonly version: (version: string) => string;
    readonly data: string;
    /** Where the pane stands: what is kept outside the workbook, and where. */
    readonly privacy: Readonly<Record<"workbench" | "excel", string>>;
    readonly licence: string;
  };
  readonly guide: {
    readonly title: string;
    readonly steps: readonly string[];
    readonly symbols: string;
    readonly bands: (yellow: string, green: string) => Readonly<Record<"green" | "yellow" | "red", string>>;
    readonly hollow: string;
    readonly score: string;
    readonly scoreBody: string;
    readonly keys: string;
    readonly keyList: readonly string[];
  };
}

export const paneSettingsIt: PaneSettingsText = {
  title: "Impostazioni",
  loading: "Si leggono le impostazioni.",
  columns: {
    title: "Colonne del piano",
    known: (known, all, row) =>
      `${formatNumber(known, "it", 0)} ${known === 1 ? "colonna riconosciuta" : "colonne riconosciute"} su ${formatNumber(all, "it", 0)}, riga ${row}`,
    pick: "Scegliere che cosa contiene ogni colonna.",
    notUnderstood: "non riconosciuta",
    label: (column, heading) => (heading === "" ? `Colonna ${column}` : `${column} · ${heading}`),
    year: "Anno di target e risultati",
    yearHint: "Quattro cifre, come 2026.",
    dated: { target: "Target", result: "Risultato", baseline: "Base" },
    undated: (word) => `${word} senza anno`,
    unpicked: { line: "Linea strategica", kind: "Tipo", text: "Testo", value: "Valore" },
    forget: "Torna alle colonne lette da Cabina",
    none: "In questa cartella non ci sono tabelle.",
  },
  calculation: {
    title: "Calcolo",
    needsSheet: "Queste scelte stanno nel foglio «Regole di calcolo», che nasce con Genera.",
    writtenOn: (sheet) => `Ogni scelta vale subito e si scrive nel foglio «${sheet}».`,
    year: "Anno",
    chosenYearHint: "È l’anno che qui si guarda e che Genera scrive. Sceglierlo non cambia nessuna cella.",
    yearScore: (year, score) => `${year}: punteggio ${score}.`,
    yearWithoutScore: (year) => `${year}: ancora nessun punteggio.`,
    reference: "Data di riferimento",
    referenceToday: (day) => `Vuota: oggi, ${day}.`,
    referenceEmpty: "Vuota: oggi.",
    referenceWithoutSheet: (day) =>
      `Finché il foglio non c’è vale oggi o, ad anno chiuso, il suo ultimo giorno: ${day}.`,
    badDay: "Scrivere un giorno come 31/12/2016, o niente.",
    cap: "Tetto della % di realizzazione",
    method: "Quando meno è meglio",
    methodHint: "10 giorni contro 7: in proporzione 70%; a specchio 57%.",
    missing: "Risultati mancanti",
    missingHint: "Prima della chiusura dell’anno restano fuori in ogni caso.",
    bands: "Semaforo",
    yellowFrom: "giallo da",
    greenFrom: "verde da",
    bandsHint: (yellow) => `Sotto ${yellow} è rosso. Il limite sta nella fascia più alta.`,
    badBand: "Due percentuali tra 1 e 100, il giallo sotto il verde.",
    effect: (choice, from, to) => `${choice}: il punteggio passa da ${from} a ${to}.`,
    sameScore: (choice, score) => `${choice}: il punteggio resta ${score}.`,
    noScore: (choice) => `${choice}: nessun punteggio.`,
  },
  language: { title: "Lingua", italian: "Italiano", english: "Inglese (English)" },
  refresh: {
    title: "Aggiornamento",
    automatic: "Aggiorna da solo quando il piano cambia",
    hint: {
      workbench:
        "Spento: i fogli cambiano solo con un clic. Acceso: seguono il piano da soli, e si può annullare; ma Ctrl+Z non arriva più a ciò che si è scritto prima.",
      excel:
        "Spento: i fogli cambiano solo con un clic. Acceso: seguono il piano da soli, finché il riquadro si vede, e si può annullare qui; ma dopo ogni aggiornamento Ctrl+Z di Excel non annulla più ciò che si è digitato subito prima.",
    },
  },
  about: {
    title: "Informazioni",
    version: (version) => `Cabina, versione ${version}`,
    data: "I dati restano in questa cartella di lavoro. Niente viene inviato.",
    privacy: {
      workbench:
        "Cabina non raccoglie dati e non usa reti. Fuori dalla cartella resta solo la lingua scelta: la pagina del banco di lavoro la tiene nel browser.",
      excel:
        "Cabina non raccoglie dati. Dalla rete vengono solo le sue pagine, da dove l’ente le ha messe, e la libreria di Office, da Microsoft. Fuori dalla cartella Excel tiene solo la lingua scelta e se aggiornare da sé.",
    },
    licence: "Software libero, licenza MIT.",
  },
  guide: {
    title: "Guida",
    steps: [
      `Cruscotto mostra il punteggio del piano così com’è adesso nei fogli.`,
      `Controlli elenca ciò che nei fogli è sbagliato o dubbio, con la cella e, dove si può, la correzione.`,
      `Genera scrive i fogli del cruscotto e delle schede; prima mostra che cosa cambia, dopo si può annullare.`,
    ],
    symbols: "I segni",
    bands: (yellow, green) => ({
      green: `verde, da ${green}`,
      yellow: `giallo, da ${yellow}`,
      red: `rosso, sotto ${yellow}`,
    }),
    hollow: "Segni vuoti: lo stesso, ma provvisorio.",
    score: "Il punteggio",
    scoreBody:
      "È la media delle percentuali di realizzazione, ciascuna con il suo peso. Ciò che non si può valutare resta fuori, e il peso valutato dice quanto ne resta.",
    keys: "Con la tastiera",
    keyList: [
      "Tab passa da una parte all’altra; le frecce muovono dentro schede, albero e mappa.",
      "Nell’albero → apre, ← chiude, Invio apre l’indicatore, una lettera salta al nome.",
      "Esc torna indietro; nella ricerca la svuota.",
      "Ctrl+Z annulla ciò che si digita nei fogli. Ciò che scrive Cabina si annulla qui, con «Annulla».",
    ],
  },
};
