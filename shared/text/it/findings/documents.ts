/** Le frasi delle regole sui documenti che non concordano. */
import type { TitleDiffers } from "../../../check/accountsTitles";
import type { RemarkData } from "../../../check/remarkFindings";
import type { IndicatorElsewhere } from "../../../check/rules/documents/indicatorElsewhere";
import type { IndicatorNotOnSheet } from "../../../check/rules/documents/indicatorNotOnSheet";
import type { ProgrammeCodeDiffers } from "../../../check/rules/documents/programmeCodeDiffers";
import type { ProgrammeWithoutSheet } from "../../../check/rules/documents/programmeWithoutSheet";
import type { ResponsibleDiffers } from "../../../check/rules/documents/responsibleDiffers";
import type { ResponsibleMisspelt } from "../../../check/rules/documents/responsibleMisspelt";
import type { ResultDiffers } from "../../../check/rules/documents/resultDiffers";
import type { ResultOnlyOnSheet } from "../../../check/rules/documents/resultOnlyOnSheet";
import type { SheetWithoutProgramme } from "../../../check/rules/documents/sheetWithoutProgramme";
import type { TargetDiffers } from "../../../check/rules/documents/targetDiffers";
import type { WeightDiffers } from "../../../check/rules/documents/weightDiffers";
import type { FindingText, FindingTexts } from "../../findingText";
import { formatPercent } from "../../numbers";

/** «A» nel foglio «Scheda», «B» nel foglio «Programmi». */
const variants = (data: TitleDiffers): string => {
  const [first, ...more] = data.variants;
  const others = more.map(({ text, sheet }) => `, nel foglio «${sheet}» «${text}»`);
  return `«${first?.text ?? ""}»${others.join("")}`;
};

const programmeTitle: FindingText<TitleDiffers> = {
  name: "Programma con due titoli",
  why: "Chi legge due documenti deve poter riconoscere lo stesso programma. Cabina lo riconosce dal codice e conta il titolo del cruscotto.",
  message: (cell, data) =>
    `${cell}: il programma ${data.code} si intitola qui ${variants(data)}, nel foglio «${data.sheet}» «${data.title}».`,
  todo: ({ title }) =>
    `Conta il cruscotto: scrivere anche qui «${title}», oppure correggere il cruscotto se il titolo giusto è questo.`,
};

const objectiveTitle: FindingText<TitleDiffers> = {
  name: "Obiettivo con due titoli",
  why: "Lo stesso obiettivo scritto in due modi sembra due obiettivi. Conta il titolo del cruscotto.",
  message: (cell, data) =>
    `${cell}: sopra un programma dell'obiettivo ${data.code} si legge ${variants(data)}, nel foglio «${data.sheet}» l'obiettivo si intitola «${data.title}».`,
  todo: ({ title }) => `Conta il cruscotto: scrivere anche qui «${title}», oppure correggere il cruscotto.`,
};

const areaTitle: FindingText<TitleDiffers> = {
  name: "Area strategica con due titoli",
  why: "La stessa area scritta in due modi sembra due aree.",
  message: (cell, data) =>
    `${cell}: l'area ${data.code} si intitola qui ${variants(data)}, nel foglio «${data.sheet}» «${data.title}».`,
  todo: () => "Scrivere il titolo dell'area nello stesso modo in tutti i documenti.",
};

const indicatorTitle: FindingText<TitleDiffers> = {
  name: "Indicatore con due titoli",
  why: "Un indicatore si ritrova nei documenti dal suo titolo: se cambia una parola può sembrare un altro, o misurare un'altra cosa.",
  message: (cell, data) =>
    `${cell}: un indicatore del programma ${data.code} si intitola qui ${variants(data)}, nel foglio «${data.sheet}» «${data.title}».`,
  todo: ({ sheet }) =>
    `Conta il foglio «${sheet}»: scrivere il titolo nello stesso modo, oppure, se sono due indicatori, distinguerli.`,
};

const target: FindingText<TargetDiffers> = {
  name: "Due target per lo stesso indicatore",
  why: "Un indicatore con due target può essere raggiunto secondo un documento e mancato secondo l'altro. Il punteggio conta quello del cruscotto.",
  message: (cell, { indicator, years, here, there, sheet, strictness }) =>
    `${cell}: il target ${years.join(", ")} di «${indicator}» è qui «${here}», nel foglio «${sheet}» «${there}»${strictness ? "; cambia solo se il valore stesso basta" : ""}.`,
  todo: ({ sheet }) =>
    `Decidere quale target vale e scriverlo in tutti e due i documenti: nel punteggio conta quello del foglio «${sheet}».`,
};

const weight: FindingText<WeightDiffers> = {
  name: "Due pesi per la stessa voce",
  why: "Il punteggio usa i pesi del cruscotto: un altro documento che ne mostra di diversi promette un altro punteggio.",
  message: (cell, { title, here, there, sheet }) =>
    `${cell}: il peso di «${title}» è qui ${formatPercent(here, "it")}, nel foglio «${sheet}» ${formatPercent(there, "it")}.`,
  todo: ({ sheet }) =>
    `Decidere quale peso vale e scriverlo in tutti e due i documenti: nel punteggio conta quello del foglio «${sheet}».`,
};

const responsible: FindingText<ResponsibleDiffers> = {
  name: "Due responsabili per lo stesso programma",
  why: "Se due documenti indicano uffici diversi non si sa chi risponde del programma.",
  message: (cell, { programme, here, there, sheet }) =>
    `${cell}: il soggetto responsabile del programma ${programme} è qui «${here}», nel foglio «${sheet}» «${there}».`,
  todo: () => "Scrivere lo stesso soggetto responsabile in tutti e due i documenti.",
};

const misspelt: FindingText<ResponsibleMisspelt> = {
  name: "Nome di un ufficio scritto in due modi",
  why: "Lo stesso ufficio scritto in due modi compare due volte negli elenchi per responsabile.",
  message: (cell, { written, usual, elsewhere }) =>
    elsewhere === undefined
      ? `${cell}: qui si legge «${written}», altrove più spesso «${usual}».`
      : `${cell}: qui si legge «${written}», in ${elsewhere} «${usual}»; uno dei due è probabilmente un refuso.`,
  todo: ({ usual, elsewhere }) =>
    elsewhere === undefined
      ? `Se è lo stesso ufficio, scrivere «${usual}»; se è un altro, la segnalazione si può accettare.`
      : "Se è lo stesso ufficio, scrivere il suo nome nello stesso modo nelle due celle; se sono due, la segnalazione si può accettare.",
};

const result: FindingText<ResultDiffers> = {
  name: "Due risultati per lo stesso indicatore",
  why: "Con due risultati diversi uno dei due è sbagliato. Il punteggio conta quello del cruscotto.",
  message: (cell, { indicator, year, here, there, sheet }) =>
    `${cell}: il risultato ${year} di «${indicator}» è qui «${here}», nel foglio «${sheet}» «${there}».`,
  todo: ({ sheet }) =>
    `Verificare quale risultato è giusto e scriverlo in tutti e due i documenti: nel punteggio conta quello del foglio «${sheet}».`,
};

const onlyOnSheet: FindingText<ResultOnlyOnSheet> = {
  name: "Risultato che il cruscotto non ha",
  why: "Il punteggio legge i risultati dal cruscotto: quelli scritti solo in un altro documento non contano.",
  message: (cell, { indicator, year, result: value, sheet, count }) =>
    count === 1
      ? `${cell}: il risultato ${year} di «${indicator}» qui manca, nel foglio «${sheet}» è «${value}».`
      : `${cell}: qui mancano ${count} risultati ${year} che altri fogli hanno; il primo è quello di «${indicator}», nel foglio «${sheet}» «${value}».`,
  todo: ({ result: value, count }) =>
    count === 1
      ? `Se il risultato è definitivo, scrivere anche qui «${value}».`
      : "Se i risultati sono definitivi, scriverli anche in questa colonna.",
  fix: ({ result: value, sheet, count }) =>
    count === 1
      ? `Copiare «${value}» dal foglio «${sheet}» in questa cella vuota.`
      : `Copiare i ${count} risultati nelle celle vuote di questa colonna.`,
};

const notOnSheet: FindingText<IndicatorNotOnSheet> = {
  name: "Indicatore che manca sulla scheda",
  why: "La scheda del programma è il documento di lavoro dell'ufficio: un indicatore che non vi compare può essere dimenticato.",
  message: (cell, { indicator, programme, sheet, instead }) =>
    `${cell}: l'indicatore «${indicator}» non compare sulla scheda del programma ${programme} (foglio «${sheet}»)${instead === "" ? "" : `, dove si legge «${instead}»`}.`,
  todo: ({ sheet }) =>
    `Aggiungere l'indicatore al foglio «${sheet}», oppure, se vi compare con un altro titolo, scrivere lo stesso titolo.`,
};

const elsewhere: FindingText<IndicatorElsewhere> = {
  name: "Indicatore sulla scheda di un altro programma",
  why: "Un indicatore pesa nel programma in cui lo mette il cruscotto: sulla scheda di un altro viene seguito dall'ufficio sbagliato.",
  message: (cell, { indicator, here, there, sheet }) =>
    `${cell}: «${indicator}» sta sulla scheda del programma ${here}, nel foglio «${sheet}» appartiene al programma ${there}.`,
  todo: ({ there }) => `Spostare l'indicatore sulla scheda del programma ${there}, oppure correggere il cruscotto.`,
};

const withoutSheet: FindingText<ProgrammeWithoutSheet> = {
  name: "Programma senza scheda",
  why: "Senza scheda non si sa quali azioni, risorse e uffici stanno dietro il programma.",
  message: (cell, { programme, title, lacks }) =>
    lacks === "everything"
      ? `${cell}: del programma ${programme} «${title}» non parla nessun altro documento, mentre degli altri programmi sì.`
      : `${cell}: il programma ${programme} «${title}» non ha una scheda, mentre gli altri programmi l'hanno.`,
  todo: ({ programme }) =>
    `Aggiungere il programma ${programme} agli altri documenti, oppure correggere il codice con cui vi compare.`,
};

const withoutProgramme: FindingText<SheetWithoutProgramme> = {
  name: "Scheda di un programma che il cruscotto non ha",
  why: "Quello che sta su questa scheda non entra in nessun punteggio.",
  message: (cell, { code, title }) =>
    `${cell}: la scheda parla del programma «${[code, title].filter((part) => part !== "").join(" ")}», che nel cruscotto non c'è.`,
  todo: () => "Aggiungere il programma al cruscotto, oppure correggere il codice della scheda, o togliere la scheda.",
};

const code: FindingText<ProgrammeCodeDiffers> = {
  name: "Codice di un programma e titolo di un altro",
  why: "Dal codice Cabina capisce di quale programma si parla: con il codice di un altro i dati finiscono al posto sbagliato.",
  message: (cell, { code: written, title, titleOf, sheet }) =>
    `${cell}: qui il codice è ${written}, ma «${title}» nel foglio «${sheet}» è il programma ${titleOf}.`,
  todo: ({ titleOf }) => `Scrivere il codice ${titleOf}, oppure il titolo del programma di cui si parla.`,
};

const contradiction: FindingText<RemarkData> = {
  name: "Un documento che si contraddice",
  why: "Lo stesso documento dice due cose dello stesso programma. Conta la prima: se è la seconda quella giusta, Cabina mostra quella sbagliata.",
  message: (cell, { text }) =>
    `${cell}: qui si legge «${text}», ma prima lo stesso documento dice un'altra cosa dello stesso programma.`,
  todo: () =>
    "Conta quello che è scritto prima: scrivere lo stesso nelle due righe, oppure correggere il codice se questa riga è di un altro programma.",
};

export const documentsIt: FindingTexts = {
  "programme-title-differs": programmeTitle,
  "objective-title-differs": objectiveTitle,
  "area-title-differs": areaTitle,
  "indicator-title-differs": indicatorTitle,
  "target-differs": target,
  "weight-differs": weight,
  "responsible-differs": responsible,
  "responsible-misspelt": misspelt,
  "result-differs": result,
  "result-only-on-sheet": onlyOnSheet,
  "indicator-not-on-sheet": notOnSheet,
  "indicator-elsewhere": elsewhere,
  "programme-without-sheet": withoutSheet,
  "sheet-without-programme": withoutProgramme,
  "programme-code-differs": code,
  "document-contradicts-itself": contradiction,
};
