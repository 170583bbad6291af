/** Che cosa la griglia del banco di lavoro non mostra di un file, e perché un salvataggio non riesce. */

/** What there is of one kind: on which sheet (absent: in the whole workbook), how many, and names where the file has them. */
export interface NotShown {
  readonly count: number;
  readonly sheet?: string;
  readonly names?: readonly string[];
}

const where = ({ sheet }: NotShown): string => (sheet === undefined ? "" : ` in «${sheet}»`);
const which = ({ names }: NotShown): string =>
  names === undefined || names.length === 0 ? "" : ` (${names.map((name) => `«${name}»`).join(", ")})`;
/** The cells that are named, and that there are more. */
const cells = ({ names = [], count }: NotShown): string => `${names.join("; ")}${count > names.length ? "; …" : ""}`;
const some =
  (one: string, many: string) =>
  (it: NotShown): string =>
    `${it.count === 1 ? one : `${it.count} ${many}`}${where(it)}${which(it)}`;

/** Per ogni cosa: che cos'è e dove sta, senza punto alla fine. */
export const notShownIt = {
  charts: some("Un grafico", "grafici"),
  chartSheet: ({ sheet }: NotShown): string => `Il foglio grafico «${sheet ?? ""}»`,
  pivots: some("Una tabella pivot", "tabelle pivot"),
  pictures: some("Un'immagine", "immagini"),
  shapes: some("Una forma", "forme"),
  controls: some("Un controllo", "controlli"),
  slicers: some("Un filtro dei dati", "filtri dei dati"),
  sparklines: some("Un grafico sparkline", "grafici sparkline"),
  tables: (it: NotShown): string =>
    `${it.count === 1 ? "Lo stile di una tabella" : `Lo stile di ${it.count} tabelle`}${where(it)}${which(it)}`,
  filters: (it: NotShown): string => `Il filtro${where(it)}`,
  outline: (it: NotShown): string => `I gruppi di righe o colonne${where(it)}`,
  embedded: some("Un oggetto incorporato", "oggetti incorporati"),
  backgroundPicture: (it: NotShown): string => `L'immagine di sfondo${where(it)}`,
  protected: (it: NotShown): string => `La protezione${where(it)}`,
  threadedComments: (it: NotShown): string => `Le risposte ai commenti${where(it)} (si leggono come note)`,
  notCalculated: (it: NotShown): string =>
    `${it.count === 1 ? "Una formula che la griglia non sa calcolare" : `${it.count} formule che la griglia non sa calcolare`}${where(it)} (${cells(it)}): ${it.count === 1 ? "mostra il risultato scritto nel file e non segue" : "mostrano i risultati scritti nel file e non seguono"} le modifiche fatte qui`,
  recalculated: (it: NotShown): string =>
    `${it.count === 1 ? "Un risultato ricalcolato" : `${it.count} risultati ricalcolati`}${where(it)}, perché il file chiedeva di farlo (${cells(it)})`,
  uncalculated: (_: NotShown): string =>
    "Il calcolo non è finito in tempo: i risultati che si vedono possono essere quelli scritti nel file",
  arrayFormulas: some("Una formula matriciale", "formule matriciali"),
  dataTables: some("Una tabella di simulazione", "tabelle di simulazione"),
  richText: some("Un testo con più caratteri o colori in una cella", "testi con più caratteri o colori in una cella"),
  printSetup: (it: NotShown): string =>
    it.count === 1 ? "L'impostazione di stampa di un foglio" : `L'impostazione di stampa di ${it.count} fogli`,
  macros: (_: NotShown): string => "Le macro (qui non vengono eseguite)",
  connections: (_: NotShown): string => "Le connessioni a dati esterni (qui non vengono aggiornate)",
  externalLinks: some("Un collegamento a un'altra cartella", "collegamenti ad altre cartelle"),
  customViews: some("Una visualizzazione personalizzata", "visualizzazioni personalizzate"),
  signature: (_: NotShown): string => "La firma digitale, che dopo una modifica non vale più",
};

export const workbenchIt = {
  /** Prima dell'elenco di ciò che non si vede. */
  notShown: "Qui non si vede, ma resta nel file che si salva:",
  nothingOpen: "Non è aperta nessuna cartella di lavoro: aprirne una, poi salvare.",
  notAsOpened: (cell: string): string =>
    `Il file non è stato salvato: ${cell} non è come la griglia si aspetta. Copiare altrove ciò che si è scritto, riaprire il file e rifarlo.`,
  saveFailed: (reason: string): string =>
    `Il file non è stato salvato (${reason}). Ciò che si è scritto è ancora qui: riprovare; se non riesce, copiarlo in un'altra cartella.`,
};

export type NotShownText = typeof notShownIt;
export type WorkbenchText = typeof workbenchIt;
