/** Le frasi delle regole sui pesi. */
import type { RemarkData } from "../../../check/remarkFindings";
import type { WeightMissing } from "../../../check/rules/weights/weightMissing";
import type { WeightNegative } from "../../../check/rules/weights/weightNegative";
import type { WeightOnOtherScale } from "../../../check/rules/weights/weightOnOtherScale";
import type { WeightOverWhole } from "../../../check/rules/weights/weightOverWhole";
import type { WeightsAllZero } from "../../../check/rules/weights/weightsAllZero";
import type { WeightsDoNotAddUp } from "../../../check/rules/weights/weightsDoNotAddUp";
import type { WeightsNotShares } from "../../../check/rules/weights/weightsNotShares";
import type { WeightUnreadable } from "../../../check/rules/weights/weightUnreadable";
import type { WeightWithoutIndicators } from "../../../check/rules/weights/weightWithoutIndicators";
import type { WeightLevel } from "../../../check/weightTree";
import type { FindingText, FindingTexts } from "../../findingText";
import { formatNumber, formatPercent } from "../../numbers";

const percent = (fraction: number): string => formatPercent(fraction, "it");

const OF: Readonly<Record<WeightLevel, string>> = {
  body: "dell'ente",
  perspective: "della prospettiva",
  objective: "dell'obiettivo",
  programme: "del programma",
  indicator: "dell'indicatore",
};

const named = (title: string): string => (title === "" ? "" : ` «${title}»`);

const and = (titles: readonly string[]): string => {
  const shown = titles.slice(0, 3).map((title) => (title === "" ? "una riga senza titolo" : `«${title}»`));
  const more = titles.length - shown.length;
  const all = more > 0 ? [...shown, more === 1 ? "un altro" : `altri ${more}`] : shown;
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} e ${all[all.length - 1] ?? ""}`;
};

const sums: FindingText<WeightsDoNotAddUp> = {
  name: "Pesi che non tornano",
  why: "Il punteggio riporta i pesi a quello che sta sopra, in proporzione: se non tornano, nessun indicatore conta per il peso che è scritto. L'effetto è la quota del peso dell'ente che sta sotto.",
  message: (cell, { level, title, sum, wanted, against, rounded }) => {
    const off = percent(Math.abs(sum - wanted));
    const how = `${off} ${sum > wanted ? "in più" : "in meno"}`;
    const what =
      against === "whole"
        ? `i pesi ${OF[level]}${named(title)} fanno ${percent(sum)} invece di 100 %, ${how}`
        : `i pesi sotto ${named(title) === "" ? "questo" : named(title).trim()} fanno ${percent(sum)}, il suo peso è ${percent(wanted)}: ${how}`;
    return `${cell}: ${what}${rounded ? ", solo per arrotondamento" : ""}.`;
  },
  todo: ({ suspect, rounded, sum, wanted }) => {
    if (rounded) return "Se serve la somma esatta, portare la differenza su uno dei pesi.";
    if (suspect === "weight")
      return `Probabilmente è questo il peso da correggere: con ${percent(sum)} torna con quello che sta sopra e con quello che sta sotto.`;
    if (suspect === "terms") return `Correggere i pesi che si sommano, uno o più, perché facciano ${percent(wanted)}.`;
    return `Correggere i pesi che si sommano perché facciano ${percent(wanted)}, oppure questo perché sia ${percent(sum)}.`;
  },
};

/** Quello che sta nella cella: un numero come si scrive in Italia, un testo com'è. */
const shown = (written: number | string | undefined): string =>
  typeof written === "number" ? formatNumber(written, "it") : (written ?? "");

const scale: FindingText<WeightOnOtherScale> = {
  name: "Peso su un'altra scala",
  why: "Un 6 fra pesi come 0,06 pesa cento volte il dovuto, uno 0,06 fra pesi come 6 un centesimo; e un solo numero grande può cambiare la lettura di tutti gli altri.",
  message: (cell, { titles, read, meant, told, written }) => {
    const one = titles.length === 1;
    const weights = `${one ? "il peso" : "i pesi"} di ${and(titles)}`;
    if (told === "sign")
      return `${cell}: ${weights} ${one ? "è scritto" : "sono scritti"} senza il segno di percentuale che hanno quelli accanto, e «${shown(written)}» si legge ${percent(read)}.`;
    if (told === "siblings")
      return `${cell}: ${weights} si legge ${percent(read)}, circa un centesimo di quelli accanto, e la somma non torna.`;
    return one && Math.abs(read - meant) > 1e-12
      ? `${cell}: ${weights} si legge ${percent(read)}, ma i pesi tornano con ${percent(meant)}.`
      : `${cell}: ${weights} ${one ? "è scritto" : "sono scritti"} su un'altra scala degli altri, e i pesi tornano con ${percent(meant)}${one ? "" : " nella prima cella"}.`;
  },
  todo: ({ meant, told }) =>
    told === undefined
      ? `Scrivere tutti i pesi nello stesso modo, come percentuali: qui ${percent(meant).replace(" ", "")}.`
      : `Se il peso è ${percent(meant)}, scriverlo come gli altri: ${percent(meant).replace(" ", "")}.`,
  fix: ({ meant }) => `Scrivere il peso che fa tornare le somme, ${percent(meant)}.`,
};

const over: FindingText<WeightOverWhole> = {
  name: "Peso oltre il 100 %",
  why: "Una parte non può essere più grande del tutto: gli altri pesi perdono il loro valore.",
  message: (cell, { title, weight }) => `${cell}: il peso di «${title}» si legge ${percent(weight)}, oltre il 100 %.`,
  todo: ({ weight, isHundredfold }) =>
    isHundredfold
      ? `Se il peso è ${percent(weight / 100)}, scrivere ${percent(weight / 100).replace(" ", "")}: la cella mostra percentuali.`
      : "Scrivere il peso giusto, non oltre il 100 %.",
};

const negative: FindingText<WeightNegative> = {
  name: "Peso sotto zero",
  why: "Un peso negativo conta come zero: l'indicatore esce dal punteggio.",
  message: (cell, { title, weight }) => `${cell}: il peso di «${title}» è ${percent(weight)} e conta come zero.`,
  todo: ({ weight }) => `Scrivere un peso di zero o più, forse ${percent(-weight)}.`,
};

const missing: FindingText<WeightMissing> = {
  name: "Peso che manca",
  why: "Un indicatore senza peso conta zero e la sua parte va agli altri.",
  message: (cell, { titles, left }) =>
    `${cell}: ${and(titles)} ${titles.length === 1 ? "non ha" : "non hanno"} peso, e gli altri accanto ne hanno uno${
      left === undefined ? "" : left === 0 ? "; tornano anche senza" : `; per tornare ${leaves(left)}`
    }.`,
  todo: ({ titles, left }) =>
    left === undefined || left === 0
      ? "Se deve contare, scriverne il peso e correggere gli altri; se non deve contare, lasciarlo vuoto e accettare la segnalazione."
      : titles.length === 1
        ? `Scrivere il peso: ${leaves(left)}.`
        : `Scrivere i pesi: insieme devono fare ${the(percent(left))}.`,
};

const leaves = (left: number): string => `manca ${the(percent(left))}`;

/** Con l'articolo: il 7 %, l'8 %, lo 0,5 %. */
const the = (amount: string): string =>
  /^0/.test(amount) ? `lo ${amount}` : /^(8|11(?!\d))/.test(amount) ? `l'${amount}` : `il ${amount}`;

const unreadable: FindingText<WeightUnreadable> = {
  name: "Peso che non si legge",
  why: "Un peso che non è un numero non conta: la sua parte va agli altri.",
  message: (cell, { text, title }) =>
    `${cell}: il peso${title === "" ? "" : ` di «${title}»`} è «${text}» e non si legge come numero.`,
  todo: () => "Scrivere un numero o una percentuale, per esempio 6,00%.",
};

const without: FindingText<WeightWithoutIndicators> = {
  name: "Peso senza indicatori",
  why: "Un peso che nessun indicatore porta non entra nel punteggio: va agli altri in proporzione.",
  message: (cell, { title, weight, indicators }) =>
    `${cell}: «${title}» pesa ${percent(weight)}, ma ${
      indicators === 0
        ? "sotto non ha indicatori"
        : indicators === 1
          ? "il suo indicatore non ha peso"
          : `nessuno dei suoi ${formatNumber(indicators, "it")} indicatori ha un peso`
    }.`,
  todo: ({ indicators }) =>
    indicators === 0
      ? "Aggiungere gli indicatori sotto questa riga, o togliere il peso e darlo agli altri."
      : "Scrivere i pesi degli indicatori, che insieme facciano il peso di questa riga.",
};

const zero: FindingText<WeightsAllZero> = {
  name: "Nessun indicatore ha peso",
  why: "Senza pesi non c'è punteggio, nemmeno con tutti i risultati.",
  message: (cell, { indicators, zeros }) => {
    if (indicators === 1)
      return `${cell}: l'unico indicatore del piano ha ${zeros ? "peso zero o nessun peso" : "nessun peso"}.`;
    return zeros
      ? `${cell}: tutti i ${formatNumber(indicators, "it")} indicatori del piano hanno peso zero o nessun peso.`
      : `${cell}: nessuno dei ${formatNumber(indicators, "it")} indicatori del piano ha un peso.`;
  },
  todo: () => "Scrivere i pesi degli indicatori, che insieme facciano il 100 %.",
};

const points: FindingText<WeightsNotShares> = {
  name: "Pesi che sono punti di priorità",
  why: "Numeri come 1, 3, 5 non sono parti di 100: il punteggio li prende in proporzione, e va bene così se questo si intende.",
  message: (cell, { count, smallest, largest }) =>
    `${cell}: i ${formatNumber(count, "it")} pesi sono numeri interi da ${smallest} a ${largest} che non fanno 100, e contano in proporzione.`,
  todo: () => "Se sono punti di priorità non serve fare niente; se sono percentuali, correggerle perché facciano 100.",
};

const group: FindingText<RemarkData> = {
  name: "Un peso per più righe",
  why: "Un peso scritto per un gruppo di righe vale una volta; senza un peso per ciascuno gli indicatori non entrano nel punteggio.",
  message: (cell, { why, text }) =>
    why === "conflicting-weight"
      ? `${cell}: il peso «${text}» è diverso da quello già scritto per lo stesso obiettivo o programma, e conta il primo.`
      : `${cell}: il peso «${text}» vale per più indicatori, che non ne hanno uno proprio e non sono nel punteggio.`,
  todo: ({ why }) =>
    why === "conflicting-weight"
      ? "Scrivere lo stesso peso su ogni riga del gruppo, o una volta sola."
      : "Scrivere il peso di ciascun indicatore sulla sua riga.",
};

export const weightsIt: FindingTexts = {
  "weights-do-not-add-up": sums,
  "weight-on-other-scale": scale,
  "weight-over-whole": over,
  "weight-negative": negative,
  "weight-missing": missing,
  "weight-unreadable": unreadable,
  "weight-without-indicators": without,
  "weight-of-group": group,
  "weights-all-zero": zero,
  "weights-not-shares": points,
};
