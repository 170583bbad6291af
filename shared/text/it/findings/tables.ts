/** Le frasi delle regole sulle tabelle. */
import type { ChangeSignLost } from "../../../check/rules/tables/changeSignLost";
import type { ClassesOverlap } from "../../../check/rules/tables/classesOverlap";
import type { SameQuantityDiffers } from "../../../check/rules/tables/sameQuantityDiffers";
import type { SharesNotHundred } from "../../../check/rules/tables/sharesNotHundred";
import type { TotalDoesNotAdd } from "../../../check/rules/tables/totalDoesNotAdd";
import type { TotalLeavesOut } from "../../../check/rules/tables/totalLeavesOut";
import { cellAt, printRange } from "../../../workbook/address";
import type { FindingText, FindingTexts } from "../../findingText";
import { formatNumber, formatPercent } from "../../numbers";

const number = (value: number): string => formatNumber(value, "it", 4);
const percent = (fraction: number): string => formatPercent(fraction, "it");

const shown = (isPercent: boolean | undefined, value: number): string =>
  isPercent === true ? percent(value) : number(value);

const total: FindingText<TotalDoesNotAdd> = {
  name: "Totale che non torna",
  why: "Un totale diverso dalla somma dice che una delle cifre è sbagliata: il totale o un addendo.",
  message: (cell, { label, total, sum, addends, percent: isPercent }) =>
    `${cell}: «${label}» è ${shown(isPercent, total)}, ma i ${addends} valori che somma fanno ${shown(isPercent, sum)}, ${shown(isPercent, Math.abs(total - sum))} in ${sum > total ? "più" : "meno"}.`,
  todo: ({ sum, percent: isPercent }) =>
    `Controllare i valori sommati; se sono giusti, scrivere ${shown(isPercent, sum)}, meglio con una formula di somma.`,
};

const short: FindingText<TotalLeavesOut> = {
  name: "Somma che lascia fuori una riga",
  why: "Una riga aggiunta dopo resta spesso fuori dalla somma: il totale sembra calcolato ed è sbagliato.",
  message: (cell, { label, formula, leftOut }) =>
    `${cell}: la formula «=${formula}» di «${label}» lascia fuori ${leftOut === 1 ? "un valore che le sta" : `${leftOut} valori che le stanno`} accanto.`,
  todo: () => "Allargare l'intervallo della somma a tutte le righe della tabella.",
};

const classes: FindingText<ClassesOverlap> = {
  name: "Classi che si accavallano o lasciano un vuoto",
  why: "Fra due classi che si accavallano qualcuno è contato due volte; in un vuoto non è contato affatto.",
  message: (cell, { first, second, kind }) =>
    kind === "overlap"
      ? `${cell}: le classi «${first}» e «${second}» si accavallano.`
      : `${cell}: fra le classi «${first}» e «${second}» resta un vuoto.`,
  todo: () => "Correggere gli estremi, perché ogni valore stia in una classe sola.",
};

const shares: FindingText<SharesNotHundred> = {
  name: "Percentuali che non fanno 100",
  why: "Le parti di un tutto fanno 100 %: se no, una di loro è sbagliata o manca.",
  message: (cell, { sum, parts, written, alone }) =>
    `${cell}: le ${parts} percentuali della colonna fanno ${percent(sum)}${alone === true ? ", e la tabella dice che sono le parti di un tutto" : written === undefined ? ", mentre le altre colonne fanno 100 %" : ", e il totale scritto è 100 %"}.`,
  todo: () => "Correggere la percentuale sbagliata, o aggiungere la parte che manca.",
};

const change: FindingText<ChangeSignLost> = {
  name: "Segno meno perduto",
  why: "Una diminuzione senza il suo segno si legge come un aumento.",
  message: (cell, { label, written, expected, percent: isPercent }) =>
    `${cell}: la variazione di «${label}» è ${isPercent ? percent(written) : number(written)}, ma i due valori accanto danno ${isPercent ? percent(expected) : number(expected)}.`,
  todo: ({ written, percent: isPercent }) =>
    `Controllare i due valori; se sono giusti, scrivere ${isPercent ? percent(-written) : number(-written)}.`,
};

const same: FindingText<SameQuantityDiffers> = {
  name: "Lo stesso dato con due valori",
  why: "Due tabelle che dicono cose diverse dello stesso dato tolgono fiducia a tutte e due.",
  message: (cell, { label, year, first, second, other }) =>
    `${cell}: «${label}» nel ${year} è ${number(second)}, ma in ${printRange(cellAt(other.sheet, other.row, other.column))} è ${number(first)}.`,
  todo: () => "Tenere il valore giusto in tutte e due le tabelle, o dire che cosa le distingue.",
};

export const tablesIt: FindingTexts = {
  "total-does-not-add": total,
  "total-leaves-out": short,
  "classes-overlap": classes,
  "shares-not-hundred": shares,
  "change-sign-lost": change,
  "same-quantity-differs": same,
};
