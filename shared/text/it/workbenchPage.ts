/** What the page of the workbench says around the grid and the pane, in Italian. */
export const workbenchPageIt = {
  open: "Apri…",
  openHint:
    "Apre una cartella di lavoro di questo computer; si può anche trascinare qui. Niente viene caricato in rete.",
  save: "Salva",
  saveHint: "Scrive la cartella con le modifiche: il file aperto più ciò che è stato fatto qui.",
  saved: (name: string) => `Salvato: ${name}.`,
  savedUncalculated: (name: string) =>
    `Salvato: ${name}. Il calcolo non è finito: il file contiene tutto ciò che è stato scritto, e i risultati delle formule si aggiornano aprendolo con il programma abituale.`,
  unsaved: "modificato",
  blankName: "Cartella nuova.xlsx",
  keys: "F6 passa dal foglio al riquadro",
  notices: "Messaggi",
  grid: "Foglio di lavoro",
  pane: "Riquadro di Cabina",
  narrower: "Larghezza del riquadro",
  opening: (name: string) => `Apertura di ${name}…`,
  saving: "Salvataggio…",
  wait: "Preparazione della pagina…",
  drop: "Lasciare qui la cartella di lavoro per aprirla.",
  oneFile: "Si apre una cartella di lavoro alla volta: trascinarne una sola.",
  leave: (name: string) => `In ${name} ci sono modifiche non salvate.`,
  saveFirst: "Salva prima",
  openAnyway: "Apri senza salvare",
  stay: "Resta qui",
  close: "Chiudi il messaggio",
  more: "Che cosa non si vede",
  keptUnseen: "Qualcosa del file non si vede qui; salvando resta nel file.",
  otherResults:
    "Qualcosa del file qui non si vede o ha un altro risultato; ciò che non si vede resta nel file salvato.",
  failed:
    "Non è riuscito, e la cartella aperta è rimasta com’era. Riprovare; se si ripete, salvare e ricaricare la pagina.",
  startFailed:
    "La pagina non è partita: ricaricarla. Se non basta, usare un browser aggiornato (Chrome, Edge, Firefox, Safari).",
  details: "Dettagli",
};
