/** Le frasi delle regole sugli importi. */
import type { AmountAsText } from "../../../check/rules/money/amountAsText";
import type { AmountMalformed } from "../../../check/rules/money/amountMalformed";
import type { AmountMissing } from "../../../check/rules/money/amountMissing";
import type { AmountNegative } from "../../../check/rules/money/amountNegative";
import type { BudgetNotTotal } from "../../../check/rules/money/budgetNotTotal";
import type { PartOverWhole } from "../../../check/rules/money/partOverWhole";
import type { PartsNotTotal } from "../../../check/rules/money/partsNotTotal";
import type { ResourcesDiffer } from "../../../check/rules/money/resourcesDiffer";
import type { SpentMissing } from "../../../check/rules/money/spentMissing";
import type { SpentOverBudget } from "../../../check/rules/money/spentOverBudget";
import type { FindingText, FindingTexts } from "../../findingText";
import { formatNumber } from "../../numbers";

const euro = (amount: number): string => `€ ${formatNumber(amount, "it", 2, 2)}`;

const THOUSAND = " (mille volte tanto: forse uno dei due è in migliaia di euro)";

const of = (programme: string): string => (programme === "" ? "" : ` del programma ${programme}`);

const malformed: FindingText<AmountMalformed> = {
  name: "Importo scritto male",
  why: "Con punti e virgole fuori posto lo stesso importo si può leggere in due modi, uno dieci o cento volte l'altro.",
  message: (cell, { programme, text }) => `${cell}: l'importo «${text}»${of(programme)} non si legge in un solo modo.`,
  todo: ({ likely }) => `Riscrivere l'importo approvato, per esempio ${likely.map((each) => `«${each}»`).join(" o ")}.`,
};

const asText: FindingText<AmountAsText> = {
  name: "Importi scritti come testo",
  why: "Cabina li legge, ma le somme del foglio di calcolo li saltano senza dirlo.",
  message: (cell, { text, count, columns }) =>
    count === 1
      ? `${cell}: l'importo «${text}» è un testo, non un numero.`
      : `${cell}: qui e in ${count === 2 ? "un'altra cella" : `altre ${count - 1} celle`} ${columns === 1 ? "della colonna" : `di ${columns} colonne`} gli importi sono testi, non numeri («${text}»).`,
  todo: ({ value }) =>
    `Scrivere l'importo come numero (${formatNumber(value, "it")}) e lasciare il simbolo € al formato della cella.`,
  fix: ({ count }) =>
    count === 1 ? "Scrivere lo stesso importo come numero." : `Scrivere gli stessi ${count} importi come numeri.`,
};

const overWhole: FindingText<PartOverWhole> = {
  name: "Parte più grande del totale",
  why: "Una parte non può superare il tutto: uno dei due importi è sbagliato.",
  message: (cell, { programme, part, amount, total, thousandfold }) =>
    `${cell}: ${part === "" ? "una parte" : `la parte «${part}»`} delle risorse${of(programme)} è ${euro(amount)}, più del totale di ${euro(total)}${thousandfold ? THOUSAND : ""}.`,
  todo: () => "Verificare i due importi con il bilancio e correggere quello sbagliato.",
};

const notTotal: FindingText<PartsNotTotal> = {
  name: "Parti che non fanno il totale",
  why: "Se le parti non danno il totale, un importo è sbagliato o manca una voce.",
  message: (cell, { programme, sum, total, parts }) =>
    `${cell}: il totale delle risorse${of(programme)} è ${euro(total)}, ${parts === 1 ? "la sua unica parte è" : `le sue ${parts} parti fanno`} ${euro(sum)} (differenza ${euro(sum - total)}).`,
  todo: () => "Correggere l'importo sbagliato, oppure aggiungere la parte che manca.",
};

const budget: FindingText<BudgetNotTotal> = {
  name: "Preventivo diverso dalle risorse",
  why: "Le risorse del programma sono quelle messe a preventivo: due importi diversi lasciano il dubbio su quale sia stato approvato.",
  message: (cell, { programme, budgeted, total, thousandfold }) =>
    `${cell}: a preventivo${of(programme)} si legge ${euro(budgeted)}, le risorse sono ${euro(total)}${thousandfold ? THOUSAND : ""}.`,
  todo: () => "Scrivere nei due posti l'importo approvato.",
};

const spentOver: FindingText<SpentOverBudget> = {
  name: "Speso più del preventivo",
  why: "Una spesa oltre lo stanziamento va autorizzata: se non lo è stata, uno dei due importi è sbagliato.",
  message: (cell, { programme, spent, budgeted, thousandfold }) =>
    `${cell}: a consuntivo${of(programme)} si legge ${euro(spent)}, più del preventivo di ${euro(budgeted)}${thousandfold ? THOUSAND : ""}.`,
  todo: () => "Verificare il consuntivo, oppure aggiornare il preventivo se è stato aumentato.",
};

const missing: FindingText<SpentMissing> = {
  name: "Consuntivo che manca",
  why: "Ad anno chiuso un trattino non dice se non si è speso niente o se il dato non c'è ancora.",
  message: (cell, { year, programmes }) =>
    programmes.length === 1
      ? `${cell}: l'anno ${year} è chiuso e a consuntivo del programma ${programmes[0] ?? ""} c'è un trattino.`
      : `${cell}: l'anno ${year} è chiuso e a consuntivo di ${programmes.length} programmi c'è un trattino.`,
  todo: () => "Scrivere la spesa sostenuta; se non si è speso niente, scrivere 0.",
};

const DASHED: Readonly<Record<AmountMissing["what"], string>> = {
  total: "per il totale delle risorse",
  budgeted: "a preventivo",
};

const amountMissing: FindingText<AmountMissing> = {
  name: "Importo che manca",
  why: "Un trattino si legge come «niente», ma gli altri importi dello stesso programma dicono che qualcosa c'è.",
  message: (cell, { what, programmes, amount }) =>
    `${cell}: ${DASHED[what]} ${programmes.length > 1 ? `di ${programmes.length} programmi` : of(programmes[0] ?? "").trim()} c'è un trattino, ma ${what === "total" ? "le parti fanno" : "le risorse sono"} ${euro(amount)}${programmes.length > 1 ? ` nel programma ${programmes[0] ?? ""}` : ""}.`.replace(
      / {2,}/g,
      " ",
    ),
  todo: ({ what }) =>
    what === "total"
      ? "Scrivere il totale; se il programma non ha risorse, togliere l'importo delle parti."
      : "Scrivere l'importo messo a preventivo; se non c'è stanziamento, scrivere 0 anche nelle risorse.",
};

const negative: FindingText<AmountNegative> = {
  name: "Importo sotto zero",
  why: "Le risorse di un programma non sono mai negative: di solito il segno meno è un errore di battitura, o una rettifica da mettere altrove.",
  message: (cell, { programme, amount }) => `${cell}: l'importo${of(programme)} è negativo, ${euro(amount)}.`,
  todo: () => "Togliere il segno meno, oppure spiegare la rettifica in una nota e scrivere l'importo netto.",
};

const WHAT: Readonly<Record<ResourcesDiffer["what"], string>> = {
  total: "il totale delle risorse",
  budgeted: "il preventivo",
  spent: "il consuntivo",
  part: "la parte",
};

const differ: FindingText<ResourcesDiffer> = {
  name: "Risorse diverse in due documenti",
  why: "Lo stesso programma ha due bilanci: chi decide su un documento trova altri soldi nell'altro.",
  message: (cell, { programme, what, part, here, there, sheet, thousandfold }) =>
    `${cell}: ${WHAT[what]}${what === "part" ? ` «${part}»` : ""}${of(programme)} è qui ${euro(here)}, nel foglio «${sheet}» ${euro(there)}${thousandfold ? THOUSAND : ""}.`,
  todo: () => "Verificare con il bilancio quale importo è giusto e scriverlo in tutti e due i documenti.",
};

export const moneyIt: FindingTexts = {
  "amount-malformed": malformed,
  "part-over-whole": overWhole,
  "parts-not-total": notTotal,
  "budget-not-total": budget,
  "spent-over-budget": spentOver,
  "spent-missing": missing,
  "amount-missing": amountMissing,
  "amount-negative": negative,
  "amount-as-text": asText,
  "resources-differ": differ,
};
