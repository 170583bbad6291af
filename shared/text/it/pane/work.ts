/** Le frasi che il riquadro dice di quello che legge e scrive. */

/** What is the matter, and what to do. */
export interface PaneProblem {
  readonly sentence: string;
  readonly todo: string;
}

/** Every sentence of the pane's work; English has the same. Cells, sheets and numbers arrive as texts. */
export interface PaneWorkText {
  /** What each way to read a target says, in words; `value` is `5` or `80%`. */
  readonly readings: {
    higher(value: string): string;
    lower(value: string): string;
    exactly(value: string): string;
    readonly asRead: string;
    readonly byDay: string;
    readonly byYearEnd: string;
  };
  readonly unrecognised: {
    readonly nothing: string;
    readonly choose: string;
    readonly chooseAnother: string;
    /** A sheet to choose from. */
    choice(years: string, indicators: number): string;
  };
  readonly remarks: {
    readonly completes: string;
    readonly notUndoable: string;
    renamed(before: string, now: string): string;
    leftSheets(names: string, count: number): string;
    settingUnreadable(cells: string): string;
    settingGone(cells: string): string;
    filledForGone(cells: string): string;
    filledBroken(cells: string): string;
    mappingLost(column: string): string;
  };
  readonly problems: {
    readonly notRead: PaneProblem;
    readonly cannotRead: PaneProblem;
    readonly newerVersion: PaneProblem;
    /** Begun elsewhere, and nobody has said that it is to be gone on with from here. */
    readonly generationOpen: PaneProblem;
    movedRow(cell: string): PaneProblem;
    movedColumns(sheet: string): PaneProblem;
    noSuchYear(year: number, years: string): PaneProblem;
    noSuchColumn(column: string): PaneProblem;
    /** A picked column has moved, or its heading says something else; `heading` may be empty. */
    columnElsewhere(column: string, heading: string): PaneProblem;
    ledgerMissing(sheet: string): PaneProblem;
    conflict(cell: string): PaneProblem;
    readonly writeFailed: PaneProblem;
    /** A generation broke off. `sheet` is the one in work, empty where none is known. */
    broken(sheet: string, done: number, total: number): PaneProblem;
    undoBroken(sheet: string): PaneProblem;
    /** Stopped by the person, and what was written could not be taken back. */
    stoppedHalfway(done: number, total: number): PaneProblem;
    /** Stopped by the person; `cell` was another when it was to be taken back. */
    stoppedAmid(done: number, total: number, cell: string): PaneProblem;
    readonly nothingToUndo: PaneProblem;
    readonly tooLargeToUndo: PaneProblem;
    readonly findingGone: PaneProblem;
    readonly fixChanged: PaneProblem;
    readonly nothingToFixBack: PaneProblem;
    readonly noFindingsSheet: PaneProblem;
    readonly findingBehind: PaneProblem;
    readonly noteChanged: PaneProblem;
    readonly noRules: PaneProblem;
    readonly noOverrides: PaneProblem;
    readonly noChoice: PaneProblem;
    readonly noTwoResults: PaneProblem;
    errorKept(cell: string): PaneProblem;
    notAllowed(low: string, high: string): PaneProblem;
    readonly noDay: PaneProblem;
    readonly bandsOverlap: PaneProblem;
    readonly notEmpty: PaneProblem;
  };
  readonly done: {
    built(sheets: number): string;
    refreshed(sheets: number, cells: number): string;
    filled(cells: number): string;
    readonly looksOnly: string;
    undone(action: "build" | "refresh" | "fill"): string;
    undoneBut(action: "build" | "refresh" | "fill", kept: string): string;
    fixed(cells: number): string;
    tookBack(cells: number): string;
    tookBackBut(cells: number, kept: number): string;
    readonly judged: string;
    readonly outcomeTaken: string;
    readingChosen(read: string): string;
    readonly readingCleared: string;
    keptResult(text: string, cell: string): string;
    readonly changed: string;
    readonly sample: string;
  };
  readonly cancelled: string;
  /** `kept`: what a person wrote meanwhile. */
  cancelledBut(kept: string): string;
  /** When a sheet half written stays, which is told then. */
  readonly cancelledPart: string;
  /** Sheets that an interrupted generation left, and that could be neither completed nor told from a person's. */
  halfMade(count: number, names: string): string;
  readonly nothing: {
    readonly build: string;
    readonly write: string;
    readonly fix: string;
  };
}

const UNDONE = {
  build: "La generazione è annullata",
  refresh: "L'ultimo aggiornamento è annullato",
  fill: "Il riempimento è annullato",
} as const;

const sheets = (count: number): string => (count === 1 ? "un foglio" : `${count} fogli`);
const cells = (count: number): string => (count === 1 ? "una cella" : `${count} celle`);

export const paneWorkIt: PaneWorkText = {
  readings: {
    higher: (value) => `almeno ${value}, più è meglio`,
    lower: (value) => `al massimo ${value}, meno è meglio`,
    exactly: (value) => `esattamente ${value}`,
    asRead: "come dice il testo",
    byDay: "entro il giorno scritto",
    byYearEnd: "entro la fine dell'anno",
  },
  unrecognised: {
    nothing: "I fogli del piano sono vuoti. Riportarvi il piano, o togliere i fogli di Cabina.",
    choose: "Scegliere il foglio del piano.",
    chooseAnother: "Scegliere un altro foglio.",
    choice: (years, indicators) =>
      `target ${years} · ${indicators === 1 ? "un indicatore" : `${indicators} indicatori`}`,
  },
  remarks: {
    completes: "L'ultima generazione si era interrotta: questa la completa.",
    notUndoable: "Le celle che cambiano sono troppe per ricordarle: questo aggiornamento non si potrà annullare.",
    renamed: (before, now) => `«${before}» ora si chiama «${now}»: quello che vi è scritto resta suo.`,
    leftSheets: (names, count) =>
      count === 1
        ? `Il programma di «${names}» non è più nel piano: il foglio resta e non conta.`
        : `Questi programmi non sono più nel piano: i loro fogli restano e non contano. ${names}`,
    settingUnreadable: (where) => `${where}: la regola non può avere questo valore. Vale quello predefinito.`,
    settingGone: (where) =>
      `La riga di una regola è stata tolta (${where}): vale il valore predefinito, e la riga torna.`,
    filledForGone: (where) => `${where}: celle riempite per indicatori che non sono più nel piano. Restano, vuote.`,
    filledBroken: (where) => `${where}: celle riempite che hanno perso il Cruscotto. Riempirle di nuovo le ripara.`,
    mappingLost: (column) => `La colonna ${column} non c'è più: quello che se ne era detto non conta.`,
  },
  problems: {
    notRead: { sentence: "Il piano non è ancora letto.", todo: "Rileggere la cartella." },
    cannotRead: { sentence: "La cartella di lavoro non si legge in questo momento.", todo: "Riprovare." },
    newerVersion: {
      sentence: "Questa cartella è scritta da una versione più nuova di Cabina. Niente è stato scritto.",
      todo: "Aggiornare Cabina per scrivere.",
    },
    generationOpen: {
      sentence: "In questa cartella c'è una generazione cominciata altrove e non finita. Niente è stato scritto.",
      todo: "Aspettare che finisca; se è interrotta, completarla o annullarla da Genera.",
    },
    movedRow: (cell) => ({
      sentence: `${cell}: le righe di questo foglio non si ritrovano. Niente è stato scritto e niente è perso.`,
      todo: "Rimettere righe e colonne com'erano. Se non si può, copiare altrove le celle gialle e togliere il foglio.",
    }),
    movedColumns: (sheet) => ({
      sentence: `Nel foglio «${sheet}» manca una colonna di Cabina: quello che vi è scritto non si legge con sicurezza.`,
      todo: "Rimettere le colonne com'erano.",
    }),
    noSuchYear: (year, years) => ({
      sentence: `Il piano non ha target per il ${year}: ha quelli di ${years}.`,
      todo: "Scegliere uno di questi anni.",
    }),
    noSuchColumn: (column) => ({
      sentence: `La colonna ${column} non c'è più, o è vuota.`,
      todo: "Indicare di nuovo le colonne.",
    }),
    columnElsewhere: (column, heading) => ({
      sentence: `La colonna ${column} era stata indicata ${heading === "" ? "senza intestazione" : `con l'intestazione «${heading}»`}, che non è più lì.`,
      todo: "Rimettere l'intestazione, o dimenticare le indicazioni e indicare di nuovo le colonne.",
    }),
    ledgerMissing: (sheet) => ({
      sentence: `Il foglio «${sheet}» è di Cabina, ma manca il registro nascosto che lo dice. Niente è stato scritto.`,
      todo: "Riprendere una copia della cartella in cui il registro c'è ancora.",
    }),
    conflict: (cell) => ({
      sentence: `La cella ${cell} è cambiata nel frattempo. Niente è stato scritto.`,
      todo: "Rileggere la cartella e ripetere.",
    }),
    writeFailed: {
      sentence: "La scrittura non è riuscita.",
      todo: "Controllare che il foglio non sia protetto, e ripetere.",
    },
    broken: (sheet, done, total) => ({
      sentence:
        sheet === ""
          ? "La scrittura si è interrotta all'inizio."
          : `La scrittura si è interrotta al foglio «${sheet}». ${done} fogli su ${total} sono scritti.`,
      todo: "Riprendere da qui, o tornare com'era. Se il foglio è protetto, togliere prima la protezione.",
    }),
    undoBroken: (sheet) => ({
      sentence:
        sheet === "" ? "L'annullamento si è interrotto." : `L'annullamento si è interrotto al foglio «${sheet}».`,
      todo: "Annullare di nuovo: riprende da qui.",
    }),
    stoppedHalfway: (done, total) => ({
      sentence: `Interrotto con ${done} fogli su ${total} scritti. Erano troppi per ricordare com'erano.`,
      todo: "Generare di nuovo: completa il lavoro.",
    }),
    stoppedAmid: (done, total, cell) => ({
      sentence: `Interrotto con ${done} fogli su ${total} scritti. La cella ${cell} è cambiata nel frattempo.`,
      todo: "Generare di nuovo: completa il lavoro.",
    }),
    nothingToUndo: {
      sentence: "Non c'è niente da annullare.",
      todo: "Dall'ultimo annullamento Cabina non ha scritto.",
    },
    tooLargeToUndo: {
      sentence: "L'ultimo aggiornamento era troppo grande per ricordarlo: non si può annullare.",
      todo: "Riprendere una copia della cartella di prima.",
    },
    findingGone: { sentence: "Questa segnalazione non c'è più.", todo: "Rileggere la cartella." },
    fixChanged: {
      sentence: "Le celle della correzione sono cambiate nel frattempo. Niente è stato scritto.",
      todo: "Rileggere la cartella e guardare di nuovo la correzione.",
    },
    nothingToFixBack: {
      sentence: "Non c'è niente da rimettere com'era.",
      todo: "Le celle sono già cambiate da allora.",
    },
    noFindingsSheet: {
      sentence: "Esito e nota si scrivono nel foglio Segnalazioni, che non c'è ancora.",
      todo: "Generare prima i fogli.",
    },
    findingBehind: {
      sentence: "Il foglio Segnalazioni non ha ancora questa segnalazione com'è ora.",
      todo: "Aggiornare prima i fogli.",
    },
    noteChanged: {
      sentence: "L'esito o la nota sono cambiati nel foglio. Niente è stato scritto.",
      todo: "Leggere di nuovo la segnalazione, poi ripetere.",
    },
    noRules: {
      sentence: "Le scelte si scrivono nel foglio Regole di calcolo, che non c'è ancora.",
      todo: "Generare prima i fogli.",
    },
    noOverrides: {
      sentence: "La lettura si scrive nella scheda del programma, che non c'è ancora.",
      todo: "Generare prima i fogli.",
    },
    noChoice: { sentence: "Questa lettura non è più tra quelle possibili.", todo: "Rileggere la cartella." },
    noTwoResults: { sentence: "I due risultati non ci sono più.", todo: "Rileggere la cartella." },
    errorKept: (cell) => ({
      sentence: `La cella ${cell} mostra un errore: non si può tenere.`,
      todo: "Correggere la cella, o tenere l'altro risultato.",
    }),
    notAllowed: (low, high) => ({
      sentence: `Il valore può andare da ${low} a ${high}.`,
      todo: "Scegliere un valore in questo intervallo.",
    }),
    noDay: {
      sentence: "Questo giorno non esiste.",
      todo: "Scrivere un giorno come 31/12/2016, o lasciare vuoto per oggi.",
    },
    bandsOverlap: {
      sentence: "Il giallo deve cominciare sotto il verde.",
      todo: "Scegliere un limite del giallo più basso di quello del verde.",
    },
    notEmpty: {
      sentence: "La cartella contiene già qualcosa. Il piano di esempio va in una cartella vuota.",
      todo: "Aprire una cartella nuova.",
    },
  },
  done: {
    built: (count) => `Fatto: ${count === 1 ? "creato un foglio" : `creati ${count} fogli`}.`,
    refreshed: (count, changed) =>
      `Fatto: ${count === 1 ? "aggiornato un foglio" : `aggiornati ${sheets(count)}`}, ${cells(changed)}.`,
    filled: (count) => (count === 1 ? "Riempita una cella." : `Riempite ${count} celle.`),
    looksOnly: "Fatto: i numeri erano già aggiornati, ora lo è anche l'aspetto.",
    undone: (action) => `${UNDONE[action]}.`,
    undoneBut: (action, kept) => `${UNDONE[action]}. Resta quello che è stato scritto da allora: ${kept}.`,
    fixed: (count) => (count === 1 ? "Corretta una cella." : `Corrette ${count} celle.`),
    tookBack: (count) => (count === 1 ? "Una cella è tornata com'era." : `${count} celle sono tornate com'erano.`),
    tookBackBut: (count, kept) =>
      `${count === 1 ? "Una cella è tornata com'era" : `${count} celle sono tornate com'erano`}. ${kept === 1 ? "Una resta: è cambiata da allora." : `${kept} restano: sono cambiate da allora.`}`,
    judged: "Esito e nota sono scritti in Segnalazioni.",
    outcomeTaken: "L'esito è tolto: la segnalazione è di nuovo aperta.",
    readingChosen: (read) => `Il target è letto come ${read}.`,
    readingCleared: "Vale di nuovo il testo del target.",
    keptResult: (text, cell) => `Tenuto ${text}: ora sta anche in ${cell}.`,
    changed: "La scelta è scritta in Regole di calcolo.",
    sample: "Il piano di esempio è aperto.",
  },
  cancelled: "Annullato. La cartella è com'era prima.",
  cancelledPart: "Annullato.",
  halfMade: (count, names) =>
    count === 1
      ? `Il foglio ${names} resta, scritto a metà da Cabina: forse vi ha scritto anche qualcuno. Se non serve, eliminarlo.`
      : `I fogli ${names} restano, scritti a metà da Cabina: forse vi ha scritto anche qualcuno. Se non servono, eliminarli.`,
  cancelledBut: (kept) => `Annullato. Resta quello che è stato scritto nel frattempo: ${kept}.`,
  nothing: {
    build: "I fogli sono già aggiornati.",
    write: "Le celle dicono già così.",
    fix: "Non c'è niente da correggere.",
  },
};
