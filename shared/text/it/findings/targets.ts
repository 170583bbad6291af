/** Le frasi delle regole sui target. */
import type { TargetAgainstDirection } from "../../../check/rules/targets/targetAgainstDirection";
import type { TargetBaseMissing } from "../../../check/rules/targets/targetBaseMissing";
import type { TargetComparatorMissing } from "../../../check/rules/targets/targetComparatorMissing";
import type { TargetComparatorOnDate } from "../../../check/rules/targets/targetComparatorOnDate";
import type { TargetDateOutsideYear } from "../../../check/rules/targets/targetDateOutsideYear";
import type { TargetDeadlineInName } from "../../../check/rules/targets/targetDeadlineInName";
import type { TargetDirectionAssumed } from "../../../check/rules/targets/targetDirectionAssumed";
import type { TargetKindChanges } from "../../../check/rules/targets/targetKindChanges";
import type { TargetMissing } from "../../../check/rules/targets/targetMissing";
import type { TargetNamesAnotherYear } from "../../../check/rules/targets/targetNamesAnotherYear";
import type { TargetNeedsJudgement } from "../../../check/rules/targets/targetNeedsJudgement";
import type { TargetReadInPart } from "../../../check/rules/targets/targetReadInPart";
import type { TargetSeriesBackwards } from "../../../check/rules/targets/targetSeriesBackwards";
import type { TargetTwoConditions } from "../../../check/rules/targets/targetTwoConditions";
import type { TargetUnitInside } from "../../../check/rules/targets/targetUnitInside";
import type { TargetUnreadable } from "../../../check/rules/targets/targetUnreadable";
import type { TargetWorseThanResult } from "../../../check/rules/targets/targetWorseThanResult";
import type { TargetYearsMissing } from "../../../check/rules/targets/targetYearsMissing";
import type { TargetSlip } from "../../../check/targets/slips";
import type { ProblemCode } from "../../../target/target";
import { printDay } from "../../../workbook/days";
import type { FindingText, FindingTexts } from "../../findingText";
import { TO_WRITE } from "../../toWrite";
import { italianTargetTexts } from "../target";

const listed = (parts: readonly (string | number)[]): string =>
  parts.length < 2 ? `${parts[0] ?? ""}` : `${parts.slice(0, -1).join(", ")} e ${parts[parts.length - 1] ?? ""}`;

/** «2017 e il 2018», dopo «il», «per il», «del». */
const eachYear = (years: readonly number[], article: "il" | "del"): string =>
  listed(years.map((year, place) => (place === 0 ? year : `${article} ${year}`)));

const quoted = (texts: readonly string[]): string => listed(texts.map((text) => `«${text}»`));

/** «il target «7» di «Tempo medio» per il 2016», o più testi e più anni. */
const theTarget = ({ texts, indicator, years }: TargetSlip): string =>
  `${texts.length > 1 ? "i target" : "il target"} ${quoted(texts)} di «${indicator}» (${listed(years)})`;

const many = ({ texts }: TargetSlip): boolean => texts.length > 1;

const sideOf = (better: "higher" | "lower"): string => (better === "higher" ? "almeno" : "al massimo");

/** Che cosa scrivere, con un esempio nella lingua e nell'anno della cella; per gli altri casi bastano le parole di sempre. */
const UNREADABLE: Readonly<Partial<Record<ProblemCode, (data: TargetUnreadable) => string>>> = {
  "no-target-found": ({ language, deadline }) =>
    `Scrivere per esempio «>= 25», «${TO_WRITE[language].days}», «80%» oppure «${deadline}».`,
  "malformed-number": ({ language }) =>
    `Scrivere ${language === "it" ? "i migliaia con il punto e i decimali con la virgola" : "i migliaia con la virgola e i decimali con il punto"}: «${TO_WRITE[language].number}». Un rapporto si scrive come percentuale.`,
  contradiction: ({ language }) => `Scrivere prima il più piccolo: «${TO_WRITE[language].range}».`,
};

const unreadable: FindingText<TargetUnreadable> = {
  name: "Target che non si legge",
  why: "Senza un valore, un giorno o una cosa da fare il risultato non si può confrontare con niente: l'indicatore resta fuori dal punteggio.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} non si ${many(data) ? "leggono" : "legge"}. ${italianTargetTexts.problems[data.problem].cause}`,
  todo: (data) => UNREADABLE[data.problem]?.(data) ?? italianTargetTexts.problems[data.problem].todo,
};

const impossibleDate: FindingText<TargetSlip> = {
  name: "Giorno che non esiste",
  why: "Una scadenza in un giorno che il calendario non ha non si può rispettare né mancare: l'indicatore resta fuori dal punteggio.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} ${many(data) ? "indicano giorni" : "indica un giorno"} che nel calendario non c'è.`,
  todo: () => "Scrivere un giorno che esiste, per esempio «30/09» al posto di «31/09».",
};

/** Perché serve una persona, e che cosa può scrivere; le altre ragioni si dicono con le parole di sempre. */
const FOR_PERSONS: Readonly<
  Partial<
    Record<ProblemCode, { readonly why: (isMany: boolean) => string; readonly todo: (deadline: string) => string }>
  >
> = {
  "needs-event": {
    why: (isMany) => `${isMany ? "dipendono" : "dipende"} da un evento di cui non si conosce il giorno`,
    todo: (deadline) =>
      `Scrivere il giorno nella cella, per esempio «${deadline}», oppure in «Entro» nella scheda del programma.`,
  },
  "two-conditions": {
    why: (isMany) => `${isMany ? "pongono" : "pone"} più condizioni, che un solo risultato non misura`,
    todo: () => "Dividere il target in due indicatori, oppure compilare «% giudicata» nella scheda del programma.",
  },
  "several-years": {
    why: (isMany) => `${isMany ? "portano" : "porta"} i valori di più anni e non si sa quale vale qui`,
    todo: () => "Scrivere ogni valore nella colonna del suo anno.",
  },
};

const needsJudgement: FindingText<TargetNeedsJudgement> = {
  name: "Target che chiede un giudizio",
  why: "Dove non c'è niente da misurare il risultato lo deve giudicare una persona; finché non lo fa l'indicatore resta fuori dal punteggio.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} ${FOR_PERSONS[data.problem]?.why(many(data)) ?? `non ${many(data) ? "dicono" : "dice"} che cosa misurare; deve giudicare una persona`}.`,
  todo: ({ problem, deadline }) =>
    FOR_PERSONS[problem]?.todo(deadline) ??
    `Scrivere un numero o un giorno, per esempio «100%» o «${deadline}», oppure compilare «% giudicata» nella scheda del programma.`,
};

const meanUnknown: FindingText<TargetSlip> = {
  name: "Media che non sta nella cartella",
  why: "Un target riferito a una media si calcola solo quando la media è scritta; fino ad allora l'indicatore resta fuori dal punteggio.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} si ${many(data) ? "confrontano" : "confronta"} con una media che nella cartella di lavoro non si trova.`,
  todo: () =>
    "Scrivere il valore della media, per esempio «>= 85%», oppure compilare «Soglia» nella scheda del programma.",
};

const BASES: Readonly<Record<TargetBaseMissing["of"], string>> = {
  previousTarget: "il target",
  previousResult: "il risultato",
  result: "il risultato",
};

const baseMissing: FindingText<TargetBaseMissing> = {
  name: "Aumento senza la sua base",
  why: "«+5%» diventa un numero solo se si sa su che cosa si calcola: senza base l'indicatore resta fuori dal punteggio, con una base presunta il numero può essere un altro.",
  message: (cell, data) => {
    const base = `${BASES[data.of]} ${data.baseYear}`;
    const target = theTarget(data);
    if (data.base === "supposed")
      return `${cell}: ${target} non ${many(data) ? "dicono" : "dice"} su che cosa si ${many(data) ? "calcolano" : "calcola"}; si prende ${base}.`;
    const why = data.onlyZeros
      ? `i risultati ${data.baseYear} sono tutti zero, cioè mancano`
      : `${base} manca o non è un numero`;
    return `${cell}: ${target} non si ${many(data) ? "possono" : "può"} calcolare: ${why}.`;
  },
  todo: ({ base, texts, baseYear, language }) =>
    base === "supposed"
      ? `Scrivere la base, per esempio «${TO_WRITE[language].onTarget(texts[0] ?? "", baseYear)}» o «${TO_WRITE[language].onResult(texts[0] ?? "", baseYear)}», oppure il valore da raggiungere.`
      : "Scrivere il valore da raggiungere, per esempio «>= 25», oppure compilare il valore da cui si parte.",
};

const missing: FindingText<TargetMissing> = {
  name: "Target che manca",
  why: "Un indicatore senza target per l'anno del piano non si può valutare: il suo peso resta fuori dal punteggio.",
  message: (cell, { indicator, text, year, count }) => {
    const shows = text === "" ? "è vuota" : `contiene «${text}»`;
    return indicator === undefined
      ? `${cell}: nessuno dei ${count} indicatori di questa tabella ha un target per il ${year}; la prima cella ${shows}.`
      : `${cell}: «${indicator}» non ha un target per il ${year}; la cella ${shows}.`;
  },
  todo: ({ indicator, year, deadline }) =>
    indicator === undefined
      ? `Scrivere i target del ${year}, oppure scegliere l'anno da valutare.`
      : `Scrivere il target del ${year}, per esempio «>= 25» oppure «${deadline}».`,
};

const readInPart: FindingText<TargetReadInPart> = {
  name: "Target letto solo in parte",
  why: "Quando una parte del testo resta fuori, o un numero si può leggere in due modi, il punteggio può seguire un target diverso da quello voluto.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} si ${many(data) ? "leggono" : "legge"} come «${data.readAs}». ${data.assumed.map((code) => italianTargetTexts.assumptions[code]).join(" ")}`,
  todo: ({ readAs }) =>
    `Se la lettura è giusta scrivere solo «${readAs}», altrimenti scrivere il target che si intende.`,
};

const FROM: Readonly<Record<TargetDirectionAssumed["from"], string>> = {
  name: "lo fa pensare il nome",
  number: "lo fa pensare il valore",
  default: "è la regola quando niente lo dice",
};

const directionAssumed: FindingText<TargetDirectionAssumed> = {
  name: "Numero senza verso",
  why: "Un numero da solo non dice se di più o di meno è meglio: il verso presunto decide il punteggio.",
  message: (cell, data) =>
    data.indicators > 1
      ? `${cell}: ${data.indicators} indicatori di questo foglio hanno per target un numero solo, il primo «${data.bare}» di «${data.indicator}»; si legge «${sideOf(data.better)}»: di più è meglio.`
      : `${cell}: ${theTarget(data)} non ${many(data) ? "dicono" : "dice"} se di più o di meno è meglio; si legge «${sideOf(data.better)}» perché ${FROM[data.from]}.`,
  todo: ({ bare, hasColumn, indicators }) =>
    indicators > 1
      ? `Scrivere «<=» davanti ai numeri dove di meno è meglio e «>=», per esempio «>= ${bare}», dove conviene dirlo${hasColumn ? ", oppure compilare la colonna del verso" : ""}; se la lettura è giusta per tutti si può accettare la segnalazione.`
      : `Scrivere «>= ${bare}» se di più è meglio, «<= ${bare}» se di meno è meglio${hasColumn ? ", oppure compilare la colonna del verso" : ""}.`,
};

const comparatorMissing: FindingText<TargetComparatorMissing> = {
  name: "Segno scritto solo in qualche anno",
  why: "Il numero senza segno si legge con il verso presunto, che può essere il contrario di quello scritto negli altri anni.",
  message: (cell, data) =>
    data.indicators > 1
      ? `${cell}: ${data.indicators} indicatori di questo foglio hanno il segno solo in qualche anno; il primo è «${data.indicator}», dove ${quoted(data.texts)} (${listed(data.years)}) non ${many(data) ? "hanno" : "ha"} il segno che il ${data.statedYear} ha in «${data.stated}».`
      : `${cell}: ${theTarget(data)} non ${many(data) ? "hanno" : "ha"} il segno che il ${data.statedYear} ha in «${data.stated}»${data.contradicts ? ` e si ${many(data) ? "leggono" : "legge"} al contrario` : ""}.`,
  todo: ({ instead, isStrict, better, indicators }) =>
    `Scrivere il segno ${indicators > 1 ? "in tutti gli anni, per il primo" : "anche qui:"} «${instead}»${isStrict ? `, come si legge ora, oppure «${better === "higher" ? ">" : "<"}» dove si vuole lo stesso segno dell'altro anno` : ""}.`,
  fix: ({ instead, indicators, isStrict }) =>
    indicators > 1
      ? `Scrivere davanti ai numeri senza segno quello del loro indicatore${isStrict ? ", «>=» o «<=»" : ""}: il primo diventa «${instead}»`
      : `Scrivere il segno davanti ai numeri che non lo hanno${isStrict ? ", come si leggono ora" : ""}: «${instead}»`,
};

const comparatorOnDate: FindingText<TargetComparatorOnDate> = {
  name: "Segno al contrario davanti a una data",
  why: "«>» davanti a un giorno vuol dire dopo quel giorno e «>=» da quel giorno in poi, mentre una scadenza si rispetta entro il giorno.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} ${many(data) ? "hanno" : "ha"} ${quoted(data.signs)} davanti al giorno e si ${many(data) ? "leggono" : "legge"} come scadenza: «${data.instead}»${data.inPart ? ", senza il resto del testo" : ""}.`,
  todo: ({ instead, inPart }) => `Scrivere «${instead}»${inPart ? ", o il target che si intende" : ""}.`,
  fix: ({ instead }) => `Scrivere la scadenza per esteso: «${instead}»`,
};

/** Che cosa il segno contraddice, fino a «che di meno è meglio». */
const CONTRARY: Readonly<Record<TargetAgainstDirection["from"], (data: TargetAgainstDirection) => string>> = {
  column: () => "la colonna del verso, che dice",
  years: ({ other }) => `gli altri anni, che con «${other}» fanno supporre`,
  name: () => "il nome dell'indicatore, che fa supporre",
};

const againstDirection: FindingText<TargetAgainstDirection> = {
  name: "Segno contrario al verso",
  why: "Se il segno del target non è d'accordo con la colonna del verso, con gli altri anni o con il nome dell'indicatore, uno dei due è sbagliato; il punteggio segue il segno.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} ${many(data) ? "contraddicono" : "contraddice"} ${CONTRARY[data.from](data)} che di ${data.better === "higher" ? "più" : "meno"} ${data.from === "column" ? "è" : "sia"} meglio.`,
  todo: ({ from, turned }) =>
    from === "column"
      ? "Correggere il segno del target oppure la colonna del verso."
      : `Scrivere «${turned}» se il segno è al contrario; se è giusto ${from === "years" ? "correggere gli altri anni" : "accettare la segnalazione"}.`,
};

const seriesBackwards: FindingText<TargetSeriesBackwards> = {
  name: "Target che torna indietro",
  why: "Da un anno all'altro un target di solito resta uguale o diventa più severo: se diventa meno severo, un valore o il verso può essere sbagliato.",
  message: (cell, data) =>
    data.how === "turns"
      ? `${cell}: ${theTarget(data)} ${many(data) ? "cambiano" : "cambia"} verso da un anno all'altro.`
      : `${cell}: ${theTarget(data)} ${many(data) ? "sono meno severi" : "è meno severo"} da un anno all'altro: ${data.isBare ? `si ${many(data) ? "leggono" : "legge"} «${sideOf(data.better)}», cioè ` : ""}di ${data.better === "higher" ? "più" : "meno"} è meglio.`,
  todo: ({ how, isBare, better }) =>
    how === "turns"
      ? "Scrivere in ogni anno lo stesso segno, «>=» oppure «<=»."
      : isBare
        ? `Se è di ${better === "higher" ? "meno" : "più"} che è meglio scrivere «${better === "higher" ? "<=" : ">="}» davanti ai numeri, altrimenti controllare i valori.`
        : "Controllare i valori; se sono giusti accettare la segnalazione.",
};

const kindChanges: FindingText<TargetKindChanges> = {
  name: "Target che cambia tipo",
  why: "Una percentuale in un anno e un numero in un altro non si confrontano: manca un segno di percentuale, o un'unità è un'altra.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} ${many(data) ? "sono" : "è"} di un altro tipo rispetto a «${data.other}» del ${data.otherYear}.`,
  todo: ({ other }) => `Scrivere il target con la stessa unità di «${other}».`,
};

const worseThanResult: FindingText<TargetWorseThanResult> = {
  name: "Target peggiore di un risultato già noto",
  why: "Un target meno severo di quanto si è già ottenuto si rispetta senza fare niente.",
  message: (cell, data) => {
    const than = `${many(data) ? "sono meno severi" : "è meno severo"} del risultato ${data.resultYear}, che è «${data.result}» (${data.better === "higher" ? "di più" : "di meno"} è meglio)`;
    return data.indicators > 1
      ? `${cell}: ${data.indicators} indicatori hanno per gli anni dopo target meno severi di un risultato già noto; nel primo ${theTarget(data)} ${than}.`
      : `${cell}: ${theTarget(data)} ${than}.`;
  },
  todo: ({ instead, indicators }) =>
    indicators > 1
      ? `Chiedere almeno quanto ottenuto, nel primo «${instead}», dove il risultato non è un'eccezione; altrimenti accettare la segnalazione.`
      : `Chiedere almeno quanto ottenuto: «${instead}»; se è il risultato a essere sbagliato correggerlo, se il target è voluto accettare la segnalazione e annotare il motivo.`,
};

const namesAnotherYear: FindingText<TargetNamesAnotherYear> = {
  name: "Target che nomina un altro anno",
  why: "Un testo copiato dal piano dell'anno prima può portare con sé anche il valore di allora.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} ${many(data) ? "nominano" : "nomina"} un anno che non è quello della colonna; ${many(data) ? "sembrano" : "sembra"} del ${data.named}.`,
  todo: () => "Controllare il valore e scrivere l'anno della colonna, o nessuno.",
};

const dateOutsideYear: FindingText<TargetDateOutsideYear> = {
  name: "Scadenza fuori dall'anno",
  why: "Il risultato di un anno si giudica entro la fine di quell'anno: una scadenza in un altro anno è spesso rimasta dal piano precedente.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} ${many(data) ? "scadono" : "scade"} fuori dall'anno della colonna: ${printDay(data.day)}.`,
  todo: () => "Scrivere un giorno dell'anno della colonna, oppure spostare il target nella colonna del suo anno.",
};

const deadlineInName: FindingText<TargetDeadlineInName> = {
  name: "Scadenza nel nome dell'indicatore",
  why: "Un giorno scritto solo nel nome non entra nel target: chi lo supera ottiene lo stesso punteggio.",
  message: (cell, data) =>
    `${cell}: il nome «${data.indicator}» dice «${data.deadline}», ma il target ${quoted(data.texts)} non ha un giorno.`,
  todo: ({ texts, deadline, isShare, isDeed }) =>
    isShare
      ? "Se il giorno vale per tutto il risultato scriverlo anche nel target; se descrive ciò che si conta accettare la segnalazione."
      : `Scrivere il giorno anche nel target, per esempio «${isDeed ? "" : `${texts[0] ?? ""} `}${deadline}».`,
};

const yearsMissing: FindingText<TargetYearsMissing> = {
  name: "Meno target che anni",
  why: "Se un anno non ha il suo target, in quell'anno l'indicatore non si potrà valutare e i target relativi degli anni dopo restano senza base.",
  message: (cell, { indicator, years, text, stated, isOnce }) =>
    `${cell}: «${indicator}» ha ${stated === 1 ? "un solo target" : `${stated} target`} e non ne ha per il ${eachYear(years, "il")}${text === "" ? "" : `, dove si trova «${text}»`}${isOnce ? ", dopo una scadenza che si compie una volta" : ""}.`,
  todo: ({ years, isOnce }) =>
    isOnce
      ? `Se l'indicatore continua scrivere il target del ${eachYear(years, "del")}; altrimenti va bene così.`
      : `Scrivere il target del ${eachYear(years, "del")}.`,
};

const twoConditions: FindingText<TargetTwoConditions> = {
  name: "Due condizioni in una cella",
  why: "Tutte le condizioni di una cella devono valere insieme; due numeri non si confrontano con un solo risultato.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} ${many(data) ? "hanno" : "ha"} più condizioni in una cella: ${quoted(data.parts)}${data.canBeMeasured ? ", lette tutte" : ", e un solo risultato non le misura"}.`,
  todo: ({ canBeMeasured }) =>
    canBeMeasured
      ? "Controllare che si intendano tutte; per pesarle separatamente farne due indicatori."
      : "Farne due indicatori, ciascuno con il suo target e il suo peso, oppure compilare «% giudicata».",
};

const unitInside: FindingText<TargetUnitInside> = {
  name: "Unità dentro la cella",
  why: "Una cella con un'unità scritta a parole è un testo: il foglio non può sommarla né farne un grafico.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} ${many(data) ? "contengono" : "contiene"} un'unità: ${data.unit === "minutes" ? "minuti" : `«${data.unit}»`}.`,
  todo: () => "Scrivere l'unità nel nome dell'indicatore o in una sua colonna, e nella cella solo il valore.",
};

export const targetsIt: FindingTexts = {
  "target-unreadable": unreadable,
  "target-impossible-date": impossibleDate,
  "target-base-missing": baseMissing,
  "target-missing": missing,
  "target-needs-judgement": needsJudgement,
  "target-mean-unknown": meanUnknown,
  "target-read-in-part": readInPart,
  "target-direction-assumed": directionAssumed,
  "target-comparator-missing": comparatorMissing,
  "target-comparator-on-date": comparatorOnDate,
  "target-against-direction": againstDirection,
  "target-series-backwards": seriesBackwards,
  "target-kind-changes": kindChanges,
  "target-worse-than-result": worseThanResult,
  "target-names-another-year": namesAnotherYear,
  "target-date-outside-year": dateOutsideYear,
  "target-deadline-in-name": deadlineInName,
  "target-years-missing": yearsMissing,
  "target-two-conditions": twoConditions,
  "target-unit-inside": unitInside,
};
