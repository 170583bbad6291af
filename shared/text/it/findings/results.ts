/** Le frasi delle regole sui risultati. */
import type { ResultData } from "../../../check/judgedResults";
import type { JudgedTypedWhole } from "../../../check/rules/results/judgedTypedWhole";
import type { ResultAsText } from "../../../check/rules/results/resultAsText";
import type { ResultColumnZeros } from "../../../check/rules/results/resultColumnZeros";
import type { ResultDayMissing } from "../../../check/rules/results/resultDayMissing";
import type { ResultFarOff } from "../../../check/rules/results/resultFarOff";
import type { ResultImpossibleDate } from "../../../check/rules/results/resultImpossibleDate";
import type { ResultInFuture } from "../../../check/rules/results/resultInFuture";
import type { Asked, ResultOtherKind } from "../../../check/rules/results/resultOtherKind";
import type { ResultPercentWhole } from "../../../check/rules/results/resultPercentWhole";
import type { ResultsMissing } from "../../../check/rules/results/resultsMissing";
import type { ResultsMostlyZero } from "../../../check/rules/results/resultsMostlyZero";
import type { ResultTwoResults } from "../../../check/rules/results/resultTwoResults";
import type { ResultZeroDate } from "../../../check/rules/results/resultZeroDate";
import type { WaivedWithoutReason } from "../../../check/rules/results/waivedWithoutReason";
import type { FindingText, FindingTexts } from "../../findingText";

const decimal = (value: number): string => String(value).replace(".", ",");
const percent = (share: number): string => `${decimal(Number((share * 100).toPrecision(12)))}%`;

const twoResults: FindingText<ResultTwoResults> = {
  name: "Due risultati diversi",
  why: "Il foglio del piano e la scheda del programma danno due risultati diversi per lo stesso indicatore: finché non si sceglie, l'indicatore resta fuori dal punteggio.",
  message: (cell, { text, other, indicator }) =>
    `${cell}: il risultato di «${indicator}» è «${text}» qui e «${other}» al 31/12 nella scheda del programma.`,
  todo: () =>
    "Tenere il risultato giusto in una delle due celle e svuotare l'altra, oppure scrivere lo stesso in entrambe.",
};

const percentWhole: FindingText<ResultPercentWhole> = {
  name: "Percentuale scritta come numero intero",
  why: "Un 85 al posto di 0,85 vale cento volte tanto e porterebbe l'indicatore al 100%: il risultato resta fuori dal punteggio finché non è chiaro.",
  message: (cell, { text, target, indicator, meant }) =>
    `${cell}: il risultato «${text}» di «${indicator}» è molto più grande del target «${target}»; probabilmente si intende ${percent(meant)}.`,
  todo: ({ meant }) => `Scrivere ${percent(meant)} se è questo il risultato, altrimenti correggere il numero.`,
  fix: ({ meant }) => `Scrivere ${percent(meant)} nella cella.`,
};

const judgedWhole: FindingText<JudgedTypedWhole> = {
  name: "% giudicata scritta come numero intero",
  why: "La % giudicata sostituisce il calcolo: 50 al posto del 50% porta l'indicatore al massimo.",
  message: (cell, { judged, indicator, meant }) =>
    `${cell}: la % giudicata di «${indicator}» vale ${decimal(judged)}, cioè ${percent(judged)}; probabilmente si intende ${percent(meant)}.`,
  todo: ({ meant }) => `Scrivere ${percent(meant)} se è questo il giudizio, altrimenti correggere il numero.`,
  fix: ({ meant }) => `Scrivere ${percent(meant)} nella cella.`,
};

const ASKED: Readonly<Record<Asked, string>> = {
  number: "chiede un numero",
  percentage: "chiede una percentuale",
  day: "chiede una data",
  done: "chiede se la cosa è fatta",
};
const WRITE: Readonly<Record<Asked, (year: number) => string>> = {
  number: () => "Scrivere il numero raggiunto, oppure correggere il target se si attende altro.",
  percentage: () =>
    "Scrivere la percentuale raggiunta, per esempio 85%, oppure correggere il target se si attende altro.",
  day: (year) =>
    `Scrivere il giorno in cui la cosa è stata fatta, per esempio 30/09/${year}, oppure correggere il target se si attende altro.`,
  done: () => "Scrivere «sì», «no» o il giorno in cui la cosa è stata fatta.",
};

const otherKind: FindingText<ResultOtherKind> = {
  name: "Risultato di altro genere rispetto al target",
  why: "Una data non si confronta con un conteggio, né un numero con un termine: l'indicatore resta fuori dal punteggio.",
  message: (cell, { text, target, indicator, asked }) =>
    `${cell}: il risultato «${text}» di «${indicator}» non si confronta con il target «${target}», che ${ASKED[asked]}.`,
  todo: ({ asked, year }) => WRITE[asked](year),
};

const impossibleDate: FindingText<ResultImpossibleDate> = {
  name: "Risultato con una data impossibile",
  why: "Il calendario non ha quel giorno: non si può dire se il termine è stato rispettato.",
  message: (cell, { text, indicator }) =>
    `${cell}: il risultato «${text}» di «${indicator}» è un giorno che non esiste.`,
  todo: ({ year }) => `Scrivere il giorno giusto, per esempio 30/09/${year}.`,
};

const malformed: FindingText<ResultData> = {
  name: "Risultato scritto in modo non leggibile",
  why: "I punti e le virgole non permettono di dire quale numero sia: l'indicatore resta fuori dal punteggio.",
  message: (cell, { text, indicator }) =>
    `${cell}: il risultato «${text}» di «${indicator}» non si può leggere come numero in un solo modo.`,
  todo: () => "Scrivere il numero nella cella, con i migliaia con il punto e i decimali con la virgola: «80.000,00».",
};

const noMeaning: FindingText<ResultData> = {
  name: "Risultato che non si legge",
  why: "Un testo che non è un numero, un giorno, un sì o un no non si confronta con il target: l'indicatore resta fuori dal punteggio.",
  message: (cell, { text, target, indicator }) =>
    `${cell}: il risultato «${text}» di «${indicator}» non dice un valore da confrontare con il target «${target}».`,
  todo: () => "Scrivere nella cella solo il numero, il giorno, «sì» o «no», e spostare le spiegazioni nelle note.",
};

const columnZeros: FindingText<ResultColumnZeros> = {
  name: "Colonna di risultati tutti a zero",
  why: "Una colonna di soli zeri di solito vuol dire che i dati non ci sono ancora, e così viene letta; dal primo risultato diverso da zero in poi anche gli altri zeri conterebbero.",
  message: (cell, { year, zeros, scored }) =>
    `${cell}: tutti i risultati ${year} (${zeros}) sono zero e sono letti come «nessun dato»${scored ? "" : ", quindi non servono da base ai target"}.`,
  todo: ({ year }) => `Scrivere i risultati ${year}, oppure svuotare le celle finché i dati non ci sono.`,
};

const mostlyZero: FindingText<ResultsMostlyZero> = {
  name: "Molti risultati a zero",
  why: "Se questi zeri vogliono dire «nessun dato», nel punteggio pesano lo stesso: come 0% dove più è meglio, come 100% dove meno è meglio.",
  message: (cell, { year, zeros, others, scored }) =>
    `${cell}: ${zeros} risultati ${year} sono zero${others === 0 ? "" : `, gli altri sono ${others}`}; ${scored ? "contano nel punteggio" : "contano come base dei target"} anche se volessero dire «nessun dato».`,
  todo: () => "Svuotare le celle in cui lo zero vuol dire «nessun dato» e lasciare solo gli zeri veri.",
};

const zeroDate: FindingText<ResultZeroDate> = {
  name: "Data vuota 00/01/1900",
  why: "È uno zero mostrato come data, di solito il riferimento a una cella vuota: viene letto come risultato mancante.",
  message: (cell, { text, indicator, year, indicators }) =>
    indicators.length === 1
      ? `${cell}: il risultato ${year} di «${indicator}» è «${text}», una data vuota, e viene letto come mancante.`
      : `${cell}: ${indicators.length} risultati ${year} sono date vuote («${text}») e vengono letti come mancanti.`,
  todo: () => "Scrivere il risultato, oppure svuotare la cella finché non c'è.",
  fix: () => "Svuotare le celle che mostrano una data vuota.",
};

const asText: FindingText<ResultAsText> = {
  name: "Risultato scritto come testo",
  why: "Il numero viene letto secondo le convenzioni della lingua, ma il foglio di calcolo non lo somma e un'altra lingua potrebbe leggerne un altro.",
  message: (cell, { text, indicator, number, percent: share, sure, cells }) =>
    `${cell}: il risultato «${text}» di «${indicator}» è un testo; viene letto come ${share ? percent(number) : decimal(number)}${sure ? "" : ", ma si potrebbe leggere anche in un altro modo"}${cells === 1 ? "" : `; con lui altri ${cells - 1} risultati del foglio`}.`,
  todo: () => "Scrivere il numero come numero e controllare che sia quello letto.",
  fix: ({ number, percent: share, cells }) =>
    cells === 1
      ? `Scrivere nella cella il numero ${share ? percent(number) : decimal(number)}.`
      : "Scrivere come numeri i risultati che sono testi.",
};

const needsDate: FindingText<ResultData> = {
  name: "Sì senza il giorno",
  why: "Il termine è passato: solo il giorno dice se è stato rispettato, e fino ad allora il risultato manca.",
  message: (cell, { text, target, indicator }) =>
    `${cell}: il risultato «${text}» di «${indicator}» non dice se il target «${target}» è stato raggiunto in tempo.`,
  todo: () => "Scrivere il giorno in cui la cosa è stata fatta.",
};

const dayMissing: FindingText<ResultDayMissing> = {
  name: "Termine passato senza data",
  why: "Il giorno del target è passato e non si sa se e quando la cosa è stata fatta: il risultato manca.",
  message: (cell, { target, indicator, half }) =>
    half
      ? `${cell}: il target «${target}» di «${indicator}» chiede un valore e un giorno, e uno dei due manca.`
      : `${cell}: il termine «${target}» di «${indicator}» è passato e il risultato manca.`,
  todo: ({ half }) =>
    half
      ? "Scrivere il valore nel risultato e il giorno in «Fatto il» nella scheda del programma."
      : "Scrivere il giorno in cui la cosa è stata fatta, oppure «no».",
};

const OF: Readonly<Record<ResultsMissing["of"], string>> = {
  plan: "nel piano",
  perspective: "nella prospettiva",
  operational: "fra gli indicatori operativi",
};

const notYet = (pending: number | undefined): string => {
  if (pending === undefined) return "";
  return pending === 1
    ? "; un altro non manca ancora, perché il suo termine non è passato"
    : `; altri ${pending} non mancano ancora, perché il loro termine non è passato`;
};

const missing: FindingText<ResultsMissing> = {
  name: "Risultati mancanti ad anno chiuso",
  why: "Dopo la chiusura dell'anno un indicatore senza risultato resta fuori dal punteggio, o vale zero se l'ente ha scelto così.",
  message: (cell, { year, indicators, first, perspective, of, pending }) =>
    indicators.length === 1
      ? `${cell}: l'anno ${year} è chiuso e manca il risultato di «${first}»${notYet(pending)}.`
      : `${cell}: l'anno ${year} è chiuso e mancano ${indicators.length} risultati ${OF[of]}${perspective === undefined ? "" : ` «${perspective}»`}, il primo quello di «${first}»${notYet(pending)}.`,
  todo: () => "Scrivere i risultati, oppure sterilizzare gli indicatori non valutabili scrivendone il motivo.",
};

const fraction: FindingText<ResultData> = {
  name: "Frazione dove si conta",
  why: "Un risultato fra 0 e 1 per un target che conta cose è di solito una percentuale scritta al posto del conteggio.",
  message: (cell, { text, target, indicator }) =>
    `${cell}: il risultato «${text}» di «${indicator}» è una frazione, mentre il target «${target}» conta unità.`,
  todo: () => "Scrivere quante unità sono state raggiunte, oppure correggere il target se si attende una percentuale.",
};

const farOff: FindingText<ResultFarOff> = {
  name: "Risultato molto lontano dal target",
  why: "Un risultato molte volte più grande o mille volte più piccolo del target è spesso un errore di battitura, e il tetto al 100% lo nasconde.",
  message: (cell, { text, target, indicator, times }) =>
    times >= 1
      ? `${cell}: il risultato «${text}» di «${indicator}» è circa ${decimal(times)} volte il target «${target}».`
      : `${cell}: il risultato «${text}» di «${indicator}» è una minima parte del target «${target}»; forse il punto delle migliaia è diventato una virgola.`,
  todo: () => "Controllare le cifre e i separatori; se il risultato è giusto, accettare la segnalazione.",
};

const negative: FindingText<ResultData> = {
  name: "Risultato negativo",
  why: "Un conteggio o una quota non vanno sotto zero: un segno di troppo porta la realizzazione a zero, o al massimo dove meno è meglio.",
  message: (cell, { text, indicator }) => `${cell}: il risultato «${text}» di «${indicator}» è negativo.`,
  todo: () => "Togliere il segno meno se è di troppo; se il valore è giusto, accettare la segnalazione.",
};

const inFuture: FindingText<ResultInFuture> = {
  name: "Risultato con una data futura",
  why: "Un giorno che deve ancora venire è una previsione, ma conta come cosa fatta.",
  message: (cell, { text, indicator, today }) =>
    `${cell}: il giorno «${text}» di «${indicator}» viene dopo la data di riferimento ${today}.`,
  todo: () => "Scrivere il giorno in cui la cosa è stata fatta davvero, oppure svuotare la cella finché non lo è.",
};

const waived: FindingText<WaivedWithoutReason> = {
  name: "Sterilizzato senza motivo",
  why: "Senza un motivo scritto l'indicatore non è sterilizzato e continua a contare.",
  message: (cell, { indicator }) =>
    `${cell}: «${indicator}» è segnato come sterilizzato ma manca il motivo, quindi conta ancora.`,
  todo: () => "Scrivere il motivo accanto, oppure togliere il segno.",
};

export const resultsIt: FindingTexts = {
  "result-two-results": twoResults,
  "result-percent-whole": percentWhole,
  "judged-typed-whole": judgedWhole,
  "result-other-kind": otherKind,
  "result-impossible-date": impossibleDate,
  "result-malformed-number": malformed,
  "result-no-meaning": noMeaning,
  "result-column-zeros": columnZeros,
  "results-mostly-zero": mostlyZero,
  "result-zero-date": zeroDate,
  "result-as-text": asText,
  "result-needs-date": needsDate,
  "result-day-missing": dayMissing,
  "results-missing": missing,
  "result-fraction": fraction,
  "result-far-off": farOff,
  "result-negative": negative,
  "result-in-future": inFuture,
  "waived-without-reason": waived,
};
