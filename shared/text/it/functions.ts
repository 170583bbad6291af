/** Le funzioni BSC in italiano: che cosa fanno, i loro argomenti, gli esempi, le frasi che accompagnano un errore. */
import type { FunctionText, ParameterText } from "../../functions/customFunction";
import type { Target } from "../../target/target";

/** Names without prefix; they are the same in every language and never change. */
export type FunctionName =
  | "TARGETMET"
  | "ACHIEVEMENT"
  | "VARIANCE"
  | "EXPLAIN"
  | "WEIGHTEDSCORE"
  | "COVERAGE"
  | "ROLLUP"
  | "BAND"
  | "READTARGET"
  | "NEXTTARGET"
  | "CHECKWEIGHTS"
  | "BENCHMARK";

/** One sentence for each way in which arguments give no answer; English has the same. */
export interface FunctionReasons {
  readonly unusable: string;
  readonly tooMany: string;
  readonly shapes: string;
  readonly year: string;
  readonly cap: string;
  readonly method: string;
  readonly latePerDay: string;
  readonly direction: string;
  readonly missing: string;
  readonly language: string;
  readonly part: string;
  readonly limits: string;
  readonly weights: string;
  readonly total: string;
  readonly share: string;
  readonly perspectives: string;
  readonly wholePercent: string;
  readonly numberOrDay: string;
  readonly stepOrLevel: string;
  readonly allOrOne: string;
  readonly yearNeeded: string;
  readonly dayNeeded: string;
  readonly doneOnNeeded: string;
  readonly noVariance: string;
  readonly noWeight: string;
  readonly nothingMeasurable: string;
  readonly codeNotFound: string;
  readonly noNumber: string;
  readonly twoBounds: string;
  /** Only in Excel. */
  readonly zeroOrEmpty: string;
}

export interface FunctionTexts {
  readonly functions: Readonly<Record<FunctionName, FunctionText>>;
  missingArgument(name: string): string;
  readonly reasons: FunctionReasons;
  /** The kinds of targets, as READTARGET names them. */
  readonly kinds: Readonly<Record<Target["kind"], string>>;
}

const parameter = (name: string, description: string): ParameterText => ({ name, description });

const actual = parameter(
  "risultato",
  "Il consuntivo: un numero, una percentuale, un giorno, «sì» o «no»; vuoto se non c’è ancora.",
);
const target = parameter(
  "target",
  "Il risultato atteso come lo si scrive: «>= 25», «almeno 80%», «entro il 31/12/2016», 7.",
);
const baseline = parameter(
  "base",
  "Il valore da cui parte un target relativo («+5%»): il target o il risultato dell’anno prima; per «> media regionale» la media.",
);
const indicator = parameter(
  "indicatore",
  "Il nome dell’indicatore: dice se più o meno è meglio, dove il target non lo dice.",
);
const year = parameter(
  "anno",
  "L’anno della colonna: completa i giorni senza anno e fa riconoscere i giorni scritti come numeri.",
);
const doneOn = parameter(
  "fatto_il",
  "Il giorno in cui è stato fatto, per i target che chiedono un numero e un giorno.",
);
const method = parameter(
  "metodo",
  "Per i target «al massimo»: «proporzionale» (target ÷ risultato) o «specchio» (2 − risultato ÷ target).",
);
const cap = parameter("tetto", "Il massimo della % di realizzazione, da 100% a 150%. Se manca: 100%.");
const latePerDay = parameter(
  "detrazione_al_giorno",
  "Quanto toglie ogni giorno di ritardo, da 0 a 100%. Se manca: 100%.",
);
const language = parameter("lingua", "«it» o «en»: la lingua delle parole. Se manca, quella del testo del target.");
const weights = parameter("pesi", "I pesi, come quote (0,06 o 6%) o come numeri (6 per 6%); vuoto vale zero.");
const achievements = parameter(
  "realizzazioni",
  "Le % di realizzazione, una per peso; vuoto: non c’è ancora; #N/D: non valutabile; «sterilizzato»: fuori con il suo peso.",
);

export const functionsIt: FunctionTexts = {
  functions: {
    TARGETMET: {
      description: "Dice se un risultato raggiunge il suo target.",
      returns: "VERO o FALSO; testo vuoto finché non c’è un risultato; #N/D se non si può valutare.",
      parameters: { actual, target, baseline, indicator, year, doneOn },
      examples: [
        { says: "un valore che basta", args: [61, "almeno 60"], gives: true },
        { says: "un giorno di ritardo", args: ["01/01/2017", "entro il 31/12/2016"], gives: false },
        { says: "il nome dice che meno è meglio", args: [12.5, 7, null, "Tempo medio di attesa"], gives: false },
        { says: "il 5% in più dell’anno prima", args: [26, "+5%", 25], gives: false },
        {
          says: "un numero e un giorno insieme",
          args: [3, "n. 3 report entro il 30/09/2016", null, null, 2016, "15/09/2016"],
          gives: true,
        },
        { says: "non c’è ancora un risultato", args: [[[""], [26]], "almeno 25"], gives: [[""], [true]] },
        { says: "manca il secondo argomento", args: [110], gives: { error: "#VALUE!" } },
        { says: "un target che non si legge", args: [3, "vedi allegato"], gives: { error: "#N/A" } },
      ],
    },
    ACHIEVEMENT: {
      description: "Calcola la % di realizzazione di un risultato rispetto al suo target, fino al tetto.",
      returns: "Una quota (0,75 è 75%); testo vuoto finché non c’è un risultato; #N/D se non si può valutare.",
      parameters: { actual, target, baseline, indicator, year, method, cap, doneOn, latePerDay },
      examples: [
        { says: "45 di almeno 60", args: [45, "almeno 60"], gives: 0.75 },
        { says: "meno è meglio: 7 al massimo, fatti 12,5", args: [12.5, "<= 7 gg"], gives: 0.56 },
        { says: "lo stesso, a specchio", args: [8.75, "<= 7 gg", null, null, null, "specchio"], gives: 0.75 },
        {
          says: "oltre il target, con il tetto al 120%",
          args: ["72", "60", null, null, null, null, "120%"],
          gives: 1.2,
        },
        { says: "una percentuale scritta senza %", args: [85, "80%"], gives: { error: "#N/A" } },
        {
          says: "una colonna intera",
          args: [
            [[45], [12.5], [""]],
            [["almeno 60"], ["<= 7 gg"], ["almeno 10"]],
          ],
          gives: [[0.75], [0.56], [""]],
        },
        {
          says: "due colonne di lunghezza diversa",
          args: [
            [[45], [30]],
            [["almeno 60"], [60], [60]],
          ],
          gives: { error: "#VALUE!" },
        },
      ],
    },
    VARIANCE: {
      description: "Calcola lo scostamento di un risultato dal suo target.",
      returns:
        "Risultato meno target, nell’unità del risultato; per una scadenza i giorni dopo (negativi: prima); testo vuoto finché non c’è un risultato.",
      parameters: { actual, target, baseline, indicator, year, doneOn },
      examples: [
        { says: "11 in più", args: [71, "almeno 60"], gives: 11 },
        { says: "tre giorni prima della scadenza", args: ["28/12/2016", "entro il 31/12/2016"], gives: -3 },
        { says: "dentro un intervallo", args: [4, "tra 3 e 5"], gives: 0 },
        { says: "un sì non ha scostamento", args: ["sì", "realizzato"], gives: { error: "#N/A" } },
      ],
    },
    EXPLAIN: {
      description: "Spiega in una riga da dove viene la % di realizzazione, o perché non c’è.",
      returns: "Una riga di testo; testo vuoto finché non c’è un risultato.",
      parameters: {
        actual,
        target,
        baseline,
        indicator,
        year,
        method,
        cap,
        weight: parameter("peso", "Il peso dell’indicatore, per dirne il contributo al punteggio."),
        language,
        doneOn,
        latePerDay,
      },
      examples: [
        { says: "un quoziente", args: [56, "almeno 60"], gives: "56 / ≥ 60 = 93,33 % · tetto 100 %" },
        {
          says: "con il peso",
          args: [56, "almeno 60", null, null, null, null, null, 0.025],
          gives: "56 / ≥ 60 = 93,33 % · tetto 100 % · peso 2,5 % · contributo 2,33",
        },
        {
          says: "in inglese",
          args: [56, 60, null, null, null, null, null, null, "en"],
          gives: "56 / ≥ 60 = 93.33% · cap 100%",
        },
        {
          says: "perché non si può valutare",
          args: [3, "vedi allegato"],
          gives: "non valutabile: il target non si legge · scritto «vedi allegato»",
        },
      ],
    },
    WEIGHTEDSCORE: {
      description: "Calcola il punteggio: la media delle realizzazioni, ognuna con il suo peso.",
      returns:
        "Una quota; quello che non è valutato resta fuori insieme al suo peso; testo vuoto finché niente è valutato.",
      parameters: {
        weights,
        achievements,
        missing: parameter("mancanti", "«fuori» (se manca) o «zero»: come contano i risultati che non ci sono ancora."),
      },
      examples: [
        {
          says: "due pesi",
          args: [
            [[0.6], [0.4]],
            [[1], [0.5]],
          ],
          gives: 0.8,
        },
        {
          says: "pesi scritti come numeri",
          args: [
            [[60], [40]],
            [["100%"], ["50%"]],
          ],
          gives: 0.8,
        },
        {
          says: "un risultato manca: resta fuori",
          args: [
            [[0.6], [0.4]],
            [[0.9], [""]],
          ],
          gives: 0.9,
        },
        { says: "un risultato manca: conta zero", args: [[[0.5], [0.5]], [[0.9], [""]], "zero"], gives: 0.45 },
        {
          says: "un indicatore non valutabile resta sempre fuori",
          args: [[[0.5], [0.5]], [[0.9], [{ error: "#N/A" }]], "zero"],
          gives: 0.9,
        },
        {
          says: "un numero che non è una quota",
          args: [
            [[0.5], [0.5]],
            [[93], [80]],
          ],
          gives: { error: "#N/A" },
        },
      ],
    },
    COVERAGE: {
      description: "Dice quanta parte del peso è già valutata.",
      returns: "Una quota da 0 a 1.",
      parameters: { weights, achievements },
      examples: [
        {
          says: "tre quarti del peso",
          args: [
            [[0.75], [0.25]],
            [[1], [""]],
          ],
          gives: 0.75,
        },
        {
          says: "niente ancora",
          args: [
            [[0.75], [0.25]],
            [[""], [""]],
          ],
          gives: 0,
        },
        {
          says: "senza pesi",
          args: [
            [[0], [0]],
            [[1], [1]],
          ],
          gives: { error: "#N/A" },
        },
      ],
    },
    ROLLUP: {
      description: "Calcola il punteggio di tutto quello che sta sotto un codice: area, obiettivo, programma.",
      returns: "Una quota; testo vuoto finché niente è valutato; #N/D se nessuna riga ha quel codice.",
      parameters: {
        code: parameter("codice", "Il codice: 1.1 prende 1.1 e 1.1.2, mai 1.10."),
        codes: parameter("codici", "I codici delle righe («1.1.2», «1.1.2 Comunicazione», 1.1)."),
        weights,
        achievements,
        perspective: parameter("prospettiva", "Solo le righe di questa prospettiva."),
        perspectives: parameter("prospettive", "Le prospettive delle righe."),
      },
      examples: [
        {
          says: "un obiettivo, non il suo quasi omonimo",
          args: ["1.1", [["1.1.1"], ["1.1.2"], ["1.10.1"]], [[0.3], [0.1], [0.6]], [[1], [0.6], [0]]],
          gives: 0.9,
        },
        {
          says: "due codici insieme, uno scritto come numero",
          args: [
            [[1.1], ["1.10"]],
            [["1.1.1"], ["1.1.2"], ["1.10.1"]],
            [[0.3], [0.1], [0.6]],
            [[1], [0.6], [0]],
          ],
          gives: [[0.9], [0]],
        },
        {
          says: "in una sola prospettiva",
          args: [
            "3.1",
            [["3.1.1"], ["3.1.1"]],
            [[0.5], [0.5]],
            [[1], [0.4]],
            "Processi interni",
            [["Imprese"], ["Processi interni"]],
          ],
          gives: 0.4,
        },
        { says: "un codice che non c’è", args: ["9.9", [["1.1"]], [[1]], [[1]]], gives: { error: "#N/A" } },
      ],
    },
    BAND: {
      description: "Dice il semaforo di un punteggio.",
      returns: "«verde», «giallo» o «rosso»; testo vuoto senza punteggio. Il limite appartiene alla fascia superiore.",
      parameters: {
        score: parameter("punteggio", "Il punteggio, come quota o percentuale."),
        limits: parameter("limiti", "Due celle: da dove comincia il giallo e da dove il verde. Se mancano: 70% e 90%."),
        language: parameter("lingua", "«it» (se manca) o «en»: la lingua della parola."),
      },
      examples: [
        { says: "sul limite", args: [0.9], gives: "verde" },
        { says: "una percentuale scritta come testo", args: ["85%"], gives: "giallo" },
        { says: "limiti propri", args: [0.85, [[0.6, 0.8]]], gives: "verde" },
        { says: "una colonna", args: [[[0.95], [0.2], [""]]], gives: [["verde"], ["rosso"], [""]] },
        { says: "il giallo non comincia sotto il verde", args: [0.85, [[0.9, 0.9]]], gives: { error: "#VALUE!" } },
      ],
    },
    READTARGET: {
      description: "Dice come è stato letto il testo di un target.",
      returns: "La lettura, o la parte chiesta; testo vuoto se il target non ha quella parte; #N/D se non si legge.",
      parameters: {
        target,
        part: parameter(
          "parte",
          "«lettura» (se manca), «tipo», «valore», «massimo», «unità», «giorno», «base», «presunto», «problema».",
        ),
        indicator,
        year,
        language,
      },
      examples: [
        { says: "la lettura", args: ["almeno 25 uscite"], gives: "≥\u00a025 uscite" },
        { says: "il verso non è scritto", args: ["80%"], gives: "≥\u00a080% (presunto)" },
        { says: "il valore", args: ["non oltre 7 giorni", "valore"], gives: 7 },
        { says: "il giorno, come numero di serie", args: ["entro il 31/12/2016", "giorno"], gives: 42735 },
        {
          says: "che cosa non va",
          args: ["entro il 31/09/2017", "problema"],
          gives:
            "Questo giorno non esiste nel calendario. Correggere il giorno, per esempio «30/09» al posto di «31/09».",
        },
        { says: "un giorno che non esiste", args: ["entro il 31/09/2017"], gives: { error: "#N/A" } },
      ],
    },
    NEXTTARGET: {
      description: "Calcola il numero che un target relativo chiede, dalla sua base.",
      returns: "Il numero da raggiungere; di un target assoluto il suo; #N/D per una scadenza o un intervallo.",
      parameters: {
        target,
        base: parameter("base", "Il target o il risultato dell’anno prima, o la media."),
        indicator,
        year,
      },
      examples: [
        { says: "il 5% in più", args: ["+5%", 25], gives: 26.25 },
        { says: "due punti in meno", args: ["-2 punti percentuali", "40%"], gives: 0.38 },
        { says: "un target scritto come testo", args: ["+5%", "almeno 25"], gives: 26.25 },
        { says: "senza base", args: ["+5%", "n.d."], gives: { error: "#N/A" } },
      ],
    },
    CHECKWEIGHTS: {
      description: "Dice di quanto i pesi mancano il loro totale.",
      returns:
        "0 se tornano (a meno di 0,01%), altrimenti la differenza, nell’unità dei pesi; testo vuoto se non ci sono pesi.",
      parameters: {
        weights,
        total: parameter("totale", "Quanto devono fare: il peso del nodo superiore. Se manca: 100%."),
      },
      examples: [
        { says: "tornano", args: [[[0.6], [0.25], [0.15]]], gives: 0 },
        { says: "due punti in meno, scritti come numeri", args: [[[60], [38]]], gives: -2 },
        { says: "il peso di un obiettivo", args: [[["2%"], ["2%"], ["2%"]], "6%"], gives: 0 },
        { says: "un testo al posto di un peso", args: [[["Peso"], [0.6], [0.4]]], gives: { error: "#VALUE!" } },
      ],
    },
    BENCHMARK: {
      description: "Confronta un valore con una media.",
      returns:
        "1 è come la media, di più è meglio, di meno è peggio, senza tetto; testo vuoto finché non c’è un valore.",
      parameters: {
        value: parameter("valore", "Il valore dell’ente; vuoto se non c’è ancora."),
        mean: parameter("media", "La media con cui confrontarlo."),
        direction: parameter("verso", "«più è meglio» (se manca) o «meno è meglio»."),
      },
      examples: [
        { says: "un decimo meglio", args: [55, 50], gives: 1.1 },
        { says: "meno è meglio", args: [40, 50, "meno è meglio"], gives: 1.25 },
        { says: "una media che non c’è", args: [55, "n.d."], gives: { error: "#N/A" } },
      ],
    },
  },
  missingArgument: (name) => `Manca l’argomento «${name}». Tra un argomento e l’altro va il punto e virgola.`,
  reasons: {
    unusable: "Un argomento non è una cella né un intervallo di celle.",
    tooMany: "Ci sono più argomenti di quelli previsti.",
    shapes: "Gli intervalli devono avere tutti la stessa forma, oppure essere una cella sola.",
    year: "L’anno non si legge: scrivere per esempio 2016.",
    cap: "Il tetto va da 100% a 150%.",
    method: "Il metodo è «proporzionale» oppure «specchio».",
    latePerDay: "La detrazione per ogni giorno di ritardo va da 0 a 100%.",
    direction: "Il verso è «più è meglio» oppure «meno è meglio».",
    missing: "Per i risultati che mancano scrivere «fuori» oppure «zero».",
    language: "La lingua è «it» oppure «en».",
    part: "La parte è una di: lettura, tipo, valore, massimo, unità, giorno, base, presunto, problema.",
    limits: "Servono due limiti, non oltre 100%: dove comincia il giallo e, più su, dove comincia il verde.",
    weights: "Tra i pesi c’è un testo che non è un numero.",
    total: "Il totale dei pesi è un numero sopra lo zero.",
    share: "Un punteggio o una % di realizzazione è un numero non negativo.",
    perspectives: "Con la prospettiva servono anche le prospettive delle righe.",
    wholePercent: "Un punteggio oltre 150%: forse è una percentuale scritta senza %.",
    numberOrDay:
      "Il target può essere un numero o un giorno: scriverlo come testo («>= 42.500», «entro il 31/12/2016») o indicare l’anno.",
    stepOrLevel: "Il target può essere un livello o un aumento sulla base: scriverlo come testo («5%» oppure «+5%»).",
    allOrOne: "Il target 1 può essere 100% o una cosa sola: scriverlo come testo («100%», «al massimo 1»).",
    yearNeeded: "Il target non ha una scadenza: indicare l’anno, per sapere se il giorno è in tempo.",
    dayNeeded: "Per una scadenza «sì» non basta: serve il giorno.",
    doneOnNeeded: "Il target chiede un numero e un giorno: indicare anche «fatto_il».",
    noVariance: "Un sì, un no o un giudizio non hanno scostamento.",
    noWeight: "Nessun peso: non c’è niente da sommare.",
    nothingMeasurable: "Niente di quello che ha peso si può valutare.",
    codeNotFound: "Nessuna riga ha questo codice o sta sotto di esso.",
    noNumber: "Questo target non chiede un numero.",
    twoBounds: "Questo target ha due limiti, non un numero solo.",
    zeroOrEmpty:
      "Questo Excel non dice se le celle sono vuote o contengono 0: ricalcolare il foglio o aggiornare Excel.",
  },
  kinds: {
    atLeast: "almeno",
    moreThan: "più di",
    atMost: "al massimo",
    lessThan: "meno di",
    exactly: "esattamente",
    between: "tra",
    by: "entro",
    change: "variazione",
    benchmark: "confronto con la media",
    done: "da fare",
    all: "più condizioni",
  },
};
