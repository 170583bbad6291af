/** Le parole di Genera nel riquadro: che cosa nasce, che cosa cambia, che cosa resta. */
import { formatNumber } from "../../numbers";
import { counted } from "../../plural";

export interface PaneBuildText {
  readonly counting: string;
  /** After the large number. */
  readonly newSheets: (count: number) => string;
  readonly behind: (count: number, total: number) => string;
  readonly upToDate: (count: number) => string;
  readonly keeps: string;
  readonly undoable: string;
  readonly notUndoable: string;
  readonly cells: (count: number) => string;
  readonly toWrite: (cells: number, rows: number, fresh: number) => string;
  readonly byHandStays: string;
  readonly nothing: string;
  readonly create: (count: number) => string;
  readonly update: (count: number) => string;
  readonly createAndUpdate: (count: number) => string;
  readonly open: (sheet: string) => string;
  readonly undoLast: string;
  readonly undone: string;
  /** The number of the sheet to go on with; unknown: the whole again. */
  readonly resume: (sheet: number | undefined) => string;
  readonly whatHappens: string;
  readonly whatChanges: string;
  readonly worthKnowing: string;
  readonly groups: Readonly<
    Record<"cockpit" | "programmes" | "findings" | "rules" | "index" | "readings" | "other", string>
  >;
  readonly changed: string;
  readonly kept: string;
  readonly byHand: string;
  readonly greyed: string;
  readonly fill: (cells: number) => string;
  readonly fillHint: string;
  readonly restore: (cells: number) => string;
  readonly restoreHint: string;
  readonly automatic: string;
  readonly automaticHint: string;
  readonly readOnly: string;
  /** A generation that was begun elsewhere, or before the workbook was closed or its page loaded again, is not finished. */
  readonly unfinished: {
    readonly title: string;
    readonly body: string;
    readonly complete: string;
    readonly completeHint: string;
    readonly undo: string;
    readonly undoHint: string;
    readonly noUndo: string;
    readonly wait: string;
    readonly waitHint: string;
    /** On the cockpit. */
    readonly short: string;
  };
}

export const paneBuildIt: PaneBuildText = {
  counting: "Si conta che cosa cambia.",
  newSheets: (count) => (count === 1 ? "foglio nuovo" : "fogli nuovi"),
  behind: (count, total) => `${count === 1 ? "foglio" : "fogli"} indietro, su ${formatNumber(total, "it", 0)}`,
  upToDate: (count) => (count === 1 ? "foglio aggiornato" : "fogli aggiornati"),
  keeps: "I fogli che c’erano restano come sono.",
  undoable: "Si può annullare.",
  notUndoable: "È troppo grande per l’annullamento di Cabina: salvare prima una copia.",
  cells: (count) => counted(count, ["cella", "celle"], "it"),
  toWrite: (cells, rows, fresh) =>
    [
      ...(fresh > 0 ? [counted(fresh, ["foglio nuovo", "fogli nuovi"], "it")] : []),
      ...(cells > 0 ? [`${counted(cells, ["cella", "celle"], "it")} da scrivere`] : []),
      ...(rows > 0 ? [counted(rows, ["riga inserita", "righe inserite"], "it")] : []),
    ].join(", ") + (cells + rows + fresh > 0 ? "." : "Cambia solo l’aspetto."),
  byHandStays: "Ciò che è scritto a mano non cambia.",
  nothing: "Niente da fare.",
  create: (count) => `Crea ${counted(count, ["foglio", "fogli"], "it")}`,
  update: (count) => `Aggiorna ${counted(count, ["foglio", "fogli"], "it")}`,
  createAndUpdate: (count) => `Crea e aggiorna ${counted(count, ["foglio", "fogli"], "it")}`,
  open: (sheet) => `Apri ${sheet}`,
  undoLast: "Annulla l’ultima generazione",
  undone: "Torna com’era",
  resume: (sheet) => (sheet === undefined ? "Riprova" : `Riprendi dal foglio ${formatNumber(sheet, "it", 0)}`),
  whatHappens: "Che cosa succede",
  whatChanges: "Che cosa cambia",
  worthKnowing: "Da sapere",
  groups: {
    cockpit: "Nuovi: cruscotto e quadri",
    programmes: "Nuovi: schede programma",
    findings: "Nuovi: segnalazioni",
    rules: "Nuovi: regole di calcolo",
    index: "Nuovi: indice",
    readings: "Nuovi: letture dei target",
    other: "Nuovi: altri",
  },
  changed: "Cambiano",
  kept: "Restano come sono",
  byHand: "Scritte a mano, restano",
  greyed: "Non più nel piano, in grigio",
  fill: (cells) =>
    cells === 1
      ? "Riempi anche 1 cella vuota di % Realizzazione nelle schede già presenti"
      : `Riempi anche ${formatNumber(cells, "it", 0)} celle vuote di % Realizzazione nelle schede già presenti`,
  fillHint: "Solo celle vuote; si può annullare.",
  restore: (cells) =>
    cells === 1
      ? "Rimetti la formula dove è scritta a mano (1 cella)"
      : `Rimetti le formule dove è scritto a mano (${formatNumber(cells, "it", 0)} celle)`,
  restoreHint: "Ciò che è scritto a mano in quelle celle va perso; si può annullare.",
  automatic: "Aggiorna da solo quando il piano cambia",
  automaticHint: "Dopo ogni aggiornamento Ctrl+Z non annulla più ciò che si è digitato subito prima.",
  readOnly: "Una versione più nuova di Cabina ha scritto questa cartella: da qui non si scrive.",
  unfinished: {
    title: "Una generazione non è finita.",
    body: "È cominciata in questa cartella da un’altra finestra, o prima che la cartella fosse chiusa o ricaricata. Qualcuno può esserci ancora al lavoro; oppure si è interrotta. Quello che è scritto a mano non è toccato.",
    complete: "Completa la generazione",
    completeHint: "Se nessuno ci lavora più. Chi fosse al lavoro si ferma, e prosegue questa finestra.",
    undo: "Annulla quello che è scritto",
    undoHint: "I fogli tornano com’erano; quello che vi è scritto a mano resta.",
    noUndo: "Era troppo grande per l’annullamento di Cabina: si può solo completare.",
    wait: "Leggi di nuovo",
    waitHint: "Se qualcuno ci sta lavorando: aspettare che finisca.",
    short: "Il cruscotto nella cartella può essere a metà.",
  },
};
