/** What the command line says, in Italian. */
const badOptionHint: Readonly<Record<string, string>> = {
  year: "Scrivere un anno: 2016.",
  today: "Scrivere un giorno che esiste: 2016-12-31 o 31/12/2016.",
  missing: "Scrivere pending o zero.",
  sheet: "Scrivere il nome di un foglio.",
  map: "Scrivere FOGLIO!COLONNA=SIGNIFICATO: Foglio1!C=target 2016, 'Piano 2016'!D=peso, Foglio1!F=ignora.",
  lang: "Scrivere it o en.",
  actual: "Scrivere un numero, una percentuale, un giorno, sì o no.",
  on: "Scrivere un giorno che esiste: 2016-12-31 o 31/12/2016.",
  baseline: "Scrivere un numero o una percentuale.",
  port: "Scrivere un numero da 1 a 65535.",
};

export const cliIt = {
  tagline: "Cabina: dal piano della performance a un cruscotto vivo, nella stessa cartella di lavoro.",
  usage: "Uso",
  commands: "Comandi",
  options: "Opzioni",
  helpHint: "«cabina COMANDO --help» spiega un comando.",
  commandHelp: {
    sample: {
      usage: "cabina sample OUT.xlsx [--printed]",
      summary: "scrive il piano di esempio 2016-2018 (cruscotto stampato e registri dei programmi)",
    },
    build: {
      usage: "cabina build BOOK.xlsx -o OUT.xlsx | --in-place | --dry-run",
      summary:
        "aggiunge alla cartella Cruscotto, Indice, Schede e Regole di calcolo; i fogli che ci sono restano come sono",
    },
    undo: {
      usage: "cabina undo BOOK.xlsx -o OUT.xlsx | --in-place | --dry-run",
      summary: "annulla l'ultimo build: quello che qualcuno ha scritto da allora resta, e viene detto dove",
    },
    remove: {
      usage: "cabina remove BOOK.xlsx -o OUT.xlsx | --in-place | --dry-run",
      summary:
        "toglie Cabina dalla cartella: i suoi fogli se ne vanno, quelli in cui qualcuno ha scritto restano come valori",
    },
    score: { usage: "cabina score BOOK.xlsx", summary: "legge il piano e ne stampa il punteggio" },
    check: {
      usage: "cabina check BOOK.xlsx",
      summary: "dice che cosa ha letto e che cosa non va, cella per cella; non scrive niente",
    },
    fix: {
      usage: "cabina fix BOOK.xlsx -o OUT.xlsx | --in-place | --dry-run",
      summary: "applica le correzioni sicure a una copia della cartella e le elenca",
    },
    target: {
      usage: "cabina target TESTO… | --file ELENCO.tsv",
      summary: "mostra come viene letto il testo di un target",
    },
    demo: {
      usage: "cabina demo [--open]",
      summary: "fa l'esempio, lo costruisce e ne stampa il punteggio; con --open lo mostra nel browser",
    },
    open: {
      usage: "cabina open [BOOK.xlsx]",
      summary: "apre il foglio di lavoro nel browser di questo computer, con il riquadro di Cabina accanto",
    },
  },
  optionHelp: {
    open: "alla fine lo mostra nel browser, fino a Ctrl+C",
    port: "porta su cui rispondere; senza, una libera",
    "no-browser": "stampa l'indirizzo e non apre il browser",
    printed: "sedici schede programma tenute a mano, al posto dei registri",
    fill: "riempie le celle vuote di % Realizzazione nelle schede vostre",
    help: "questa spiegazione",
    lang: "it o en",
    json: "risposta in JSON",
    version: "versione",
    out: "il file da scrivere (mai quello letto)",
    "in-place": "scrive nella cartella stessa; prima ne mette una copia accanto (BOOK.prima.xlsx)",
    restore: "rimette le formule di Cabina dove qualcuno ha scritto al loro posto",
    "dry-run": "dice che cosa farebbe, in numeri e nomi, e non scrive niente",
    all: "anche i fogli in cui qualcuno ha scritto",
    year: "anno da valutare",
    today: "data di riferimento, 2016-12-31 o 31/12/2016",
    rule: "solo le correzioni di queste regole, separate da virgole",
    missing: "risultati che mancano a fine anno: pending (fuori dal punteggio) o zero",
    sheet: "foglio del piano, se più fogli ne hanno uno",
    map: 'che cosa contiene una colonna: "Foglio1!C=target 2016" (anche più volte; resta nella cartella)',
    actual: "risultato ottenuto",
    on: "giorno in cui è stato fatto",
    baseline: "valore di partenza per i target relativi",
    indicator: "nome dell'indicatore: dice il verso di un numero solo",
    file: "elenco separato da tabulazioni: text, indicator, year, lang, actual, on, baseline",
  },
  problems: {
    unknownCommand: (word: string) => `Non c'è il comando «${word}». «cabina --help» elenca quelli che ci sono.`,
    "unknown-option": (word: string) => `Non c'è l'opzione ${word}. «--help» elenca quelle che ci sono.`,
    "value-missing": (word: string) => `Dopo ${word} manca il valore.`,
    "too-few-words": (word: string) => `A «cabina ${word}» manca qualcosa: «cabina ${word} --help» dice che cosa.`,
    "too-many-words": (word: string) => `«${word}» è di troppo. Un nome con spazi va tra virgolette.`,
    outEnding: (path: string) =>
      `«${path}» non finisce in .xlsx (o .xlsm, per una cartella con macro): dare al file questo nome.`,
    outMissing: "Manca il file da scrivere: aggiungere -o OUT.xlsx.",
    outIsInput: (path: string) => `«${path}» è il file letto: non viene mai sovrascritto. Dare un altro nome dopo -o.`,
    unknownRule: (rule: string, rules: string) => `Non c'è la regola «${rule}». Le regole: ${rules}.`,
    badOption: (option: string, value: string) =>
      `--${option} ${value} non si capisce. ${badOptionHint[option] ?? ""}`.trim(),
    cannotRead: (path: string) => `«${path}» non si apre: controllare nome e cartella.`,
    mayNotRead: (path: string) => `«${path}» non si può leggere: manca il permesso. Chiederlo a chi gestisce il file.`,
    cannotWrite: (path: string) =>
      `«${path}» non si può scrivere: controllare che la cartella esista e che il file non sia aperto in un altro programma.`,
    conflict: (cell: string) =>
      `La cella ${cell} è cambiata nel frattempo: niente è stato scritto. Ripetere il comando.`,
    movedRow: (cell: string) =>
      `${cell}: le righe di questo foglio di Cabina non si ritrovano. Sono state spostate, e la versione che lo ha fatto non diceva come ritrovarle; oppure è stata tolta la colonna nascosta con i loro codici. Niente è stato scritto e niente è perso. Rimettere righe e colonne com'erano. Se non si può, copiare altrove quello che sta nelle celle gialle, poi togliere il foglio e rifarlo con «cabina build».`,
    movedColumns: (sheet: string) =>
      `Nel foglio «${sheet}» sono state aggiunte o tolte colonne: quello che vi è scritto non si può leggere con sicurezza, e niente è stato scritto. Rimettere le colonne com'erano.`,
    settingUnreadable: (cells: string) =>
      `${cells}: un valore che la regola non può avere. Al suo posto si usa quello predefinito, come dice la nota accanto.`,
    settingGone: (cells: string) =>
      `La riga di una regola è stata tolta (stava in ${cells}): vale il valore predefinito, e «cabina build» la rimette.`,
    ledgerMissing: (sheet: string) =>
      `Il foglio «${sheet}» è di Cabina, ma manca il registro nascosto che dice quali fogli sono suoi: niente è stato scritto, perché quello che vi è stato scritto andrebbe perso di vista. Riprendere una copia della cartella in cui il registro c'è ancora.`,
    noSuchYear: (asked: number, years: string) =>
      `Il piano non ha target per il ${asked}: ha quelli di ${years}. Scegliere uno di questi anni con --year.`,
    noSuchColumn: (column: string) =>
      `La colonna ${column} detta con --map non c'è o è vuota: controllare il nome del foglio e la lettera della colonna.`,
    mappingLost: (column: string, meaning: string) =>
      `La colonna ${column}, che era stata detta «${meaning}», non c'è più: quel che se n'era detto non conta. Se serve, dirlo di nuovo con --map.`,
    newerVersion:
      "Questa cartella è stata scritta da una versione più nuova di Cabina, e questa non vi scrive niente. Aggiornare Cabina.",
    generationOpen:
      "In questa cartella è cominciata una generazione che non è finita. Niente è stato scritto: completarla dove è cominciata.",
    newerNotRead:
      "Questa cartella è stata scritta da una versione più nuova di Cabina: quello che sta sui fogli di Cabina non è stato letto, e i risultati scritti lì non contano. Per leggerli aggiornare Cabina.",
    noReferenceColumn: "La prima riga dell'elenco deve nominare le colonne, e una deve essere «text».",
    unexpected: "Qualcosa non ha funzionato e niente è stato scritto. Il dettaglio:",
  },
  score: {
    heading: (body: string, year: number, day: string) =>
      `${body === "" ? "Piano della performance" : body} · anno ${year} · situazione al ${day}`,
    assessed: (share: string) => `valutato il ${share} del peso`,
    nothingAssessed: "ancora nessun indicatore valutato",
    perspectives: "Prospettive",
    programmes: "Programmi",
    columns: { weight: "Peso", score: "Punteggio", coverage: "Valutato" },
    lookAt: "Fuori dal punteggio",
    counts: (indicators: number, reached: number, notReached: number, zero: number, outside: number) =>
      `${indicators} indicatori: ${reached} raggiunti, ${notReached} non raggiunti${zero > 0 ? `, ${zero} mancano e contano zero` : ""}${outside > 0 ? `, ${outside} fuori dal punteggio` : ""}`,
  },
  build: {
    made: (count: number, names: string) => `Fogli nuovi (${count}): ${names}`,
    changed: (count: number) => `Celle aggiornate: ${count}`,
    nothing: "Niente da cambiare: i fogli sono aggiornati.",
    kept: (cells: string) => `A mano, al posto di formule di Cabina, e così restano (--restore le rimette): ${cells}`,
    filled: (count: number, cells: string) =>
      `${count === 1 ? "Una cella riempita" : `Celle riempite (${count})`} nelle schede vostre: ${cells}`,
    filledForGone: (cells: string) =>
      `${cells}: riempite a suo tempo per un indicatore che non è più nel piano; ora non mostrano niente.`,
    filledBroken: (cells: string) =>
      `${cells}: riempite a suo tempo da un Cruscotto che qualcuno ha tolto; ora non mostrano niente. «cabina build --fill» le riempie di nuovo.`,
    yours: (names: string) => `Restano come sono: ${names}`,
    written: (path: string) => `Scritto: ${path}`,
  },
  check: {
    recognised: "Letto",
    read: (sheet: string, layout: string, rows: number, confidence: string) =>
      `${sheet}: ${layout}, ${rows === 1 ? "una riga" : `${rows} righe`}, certezza ${confidence}`,
    none: "Nessuna segnalazione aperta",
    closed: (count: number) => (count === 1 ? "(una chiusa)" : `(${count} chiuse)`),
    counts: {
      error: (count: number) => (count === 1 ? "1 errore" : `${count} errori`),
      warning: (count: number) => (count === 1 ? "1 avviso" : `${count} avvisi`),
      info: (count: number) => (count === 1 ? "1 nota" : `${count} note`),
    },
    headings: { error: "Errori", warning: "Da verificare", info: "Note" },
    gravest: (count: number) => (count === 1 ? "La segnalazione:" : `Le ${count} più gravi:`),
    more: (count: number) => `… e altre ${count}.`,
    touches: (share: string) => `tocca il ${share} del peso`,
    fixable: "correzione pronta: cabina fix",
    all: "Tutte con «cabina check».",
  },
  fix: {
    made: (count: number) => (count === 1 ? "Una correzione fatta:" : `Correzioni fatte: ${count}`),
    nothing: "Nessuna correzione sicura da fare: la copia è uguale all'originale.",
    left: "Restano:",
  },
  renamed: (before: string, title: string) =>
    `«${before}» ora è «${title}»: quello che era scritto per il primo vale per il secondo.`,
  keptCopy: (path: string) => `Il file che c'era resta qui: ${path}`,
  beforeWord: "prima",
  sample: { written: (path: string) => `Piano di esempio scritto: ${path} (i risultati 2016 sono illustrativi)` },
  demo: {
    lies: (path: string) => `La cartella di lavoro è qui: ${path}`,
    next: "Si apre con Excel, LibreOffice o Google Sheets: cambiando un risultato, un peso o un target il cruscotto ricalcola.",
  },
  open: {
    stands: (address: string) => `Cabina è aperta qui: ${address}`,
    opened: "Si apre nel browser. Per chiudere: Ctrl+C.",
    copyAddress: "Copiare l'indirizzo nel browser di questo computer. Per chiudere: Ctrl+C.",
    notBuilt: "Manca la pagina da mostrare: eseguire prima «npm run build:workbench».",
    portTaken: (port: string) => `La porta ${port} non è libera: dirne un'altra con --port, o nessuna.`,
  },
  target: {
    readAs: "letto come",
    assumed: "presunto  ",
    result: "risultato ",
    reached: "raggiunto",
    notReached: "non raggiunto",
  },
};
