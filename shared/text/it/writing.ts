/** What the commands that write say, in Italian: build, undo, remove, fix, also when they only try. */
export const writingIt = {
  dryRun: "Prova: niente viene scritto. Il comando farebbe questo.",
  outOrInPlace:
    "Manca il file da scrivere: aggiungere -o OUT.xlsx, oppure --in-place per scrivere nella cartella stessa.",
  outAndInPlace: "-o e --in-place insieme non vanno: scegliere dove scrivere.",
  openElsewhere: (path: string, lock: string) =>
    `«${path}» sembra aperto in un altro programma (c'è il file ${lock}): niente è stato scritto. Chiuderlo e ripetere il comando.`,
  changedOnDisk: (path: string) => `«${path}» è cambiato nel frattempo: niente è stato scritto. Ripetere il comando.`,
  readOnly: (path: string) =>
    `«${path}» è di sola lettura: niente è stato scritto. Togliere la protezione dal file, oppure scrivere in un altro con -o.`,
  needsXlsx: (path: string, name: string) =>
    `La cartella non è del tipo con macro, e con il nome «${path}» Excel non la aprirebbe: chiamarla «${name}».`,
  needsXlsm: (path: string, name: string) =>
    `La cartella è del tipo con macro, e con il nome «${path}» Excel non la aprirebbe: chiamarla «${name}».`,
  notWritten: "Niente è stato scritto: il file è rimasto com'era.",
  broughtBack: (cells: string) => `Formule rimesse al posto di quello che era scritto a mano: ${cells}`,
  insertedRows: (count: number) => `Righe inserite: ${count}`,
  greyed: (cells: string) => `Non sono più nel piano, e restano in grigio: ${cells}`,
  leftSheets: (count: number, names: string) =>
    `${count === 1 ? "Resta il foglio di un programma che non è più nel piano, e non conta" : "Restano i fogli di programmi che non sono più nel piano, e non contano"}: ${names}`,
  notUndoable:
    "Attenzione: le celle che cambiano sono troppe per ricordarle nella cartella. Questo aggiornamento non si potrà annullare con «cabina undo».",
  completed: "L'ultima volta il lavoro si era interrotto: questa volta è stato completato.",
  undo: {
    done: {
      build: "Annullata la costruzione.",
      refresh: "Annullato l'ultimo aggiornamento.",
      fill: "Annullato il riempimento.",
    },
    removed: (count: number, names: string) => `Fogli tolti (${count}): ${names}`,
    restored: (count: number) => `Celle tornate come prima: ${count}`,
    deletedRows: (count: number) => `Righe tolte: ${count}`,
    keptTyped: (names: string) => `Restano, perché qualcuno vi ha scritto: ${names}`,
    halfMade: (names: string) =>
      `Restano, scritti a metà da Cabina, che non sa dire se qualcuno vi abbia scritto: ${names}`,
    keptPointed: (names: string) => `Restano, perché formule di altri fogli li usano: ${names}`,
    keptRows: (cells: string) => `Righe lasciate come sono, perché qualcuno le ha toccate da allora o le usa: ${cells}`,
    movedRows: (cells: string) =>
      `Righe lasciate come sono, perché da allora righe, colonne o fogli sono stati spostati o rinominati, e le formule di prima prenderebbero numeri di altre celle: ${cells}. «cabina build» le rimette a posto.`,
    emptiedFills: (count: number, cells: string) =>
      `${count === 1 ? "Una cella riempita da Cabina è tornata vuota" : `Celle riempite da Cabina, tornate vuote (${count})`}: ${cells}`,
    frozen: (count: number, names: string) =>
      `Celle che usavano un foglio che non c'è più (${count}), dove le parole restano e al posto dei numeri sta «–»: ${names}`,
    nothing: "Non c'è niente da annullare: in questa cartella Cabina non ha scritto, o l'ultima volta è già annullata.",
    tooLarge:
      "L'ultimo aggiornamento era troppo grande per essere ricordato, come era stato detto allora: non si può annullare. «cabina remove» toglie i fogli di Cabina.",
  },
  remove: {
    removed: (count: number, names: string) => `Fogli di Cabina tolti (${count}): ${names}`,
    kept: (names: string) =>
      `Restano, come semplici valori, perché qualcuno vi ha scritto: ${names} (con --all se ne vanno anche questi)`,
    becameValues: (cells: string) => `Formule che usavano fogli di Cabina, ora valori: ${cells}`,
    nothing: "In questa cartella non ci sono fogli di Cabina.",
  },
};
