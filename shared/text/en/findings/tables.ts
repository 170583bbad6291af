/** The sentences of the rules on tables. */
import type { ChangeSignLost } from "../../../check/rules/tables/changeSignLost";
import type { ClassesOverlap } from "../../../check/rules/tables/classesOverlap";
import type { SameQuantityDiffers } from "../../../check/rules/tables/sameQuantityDiffers";
import type { SharesNotHundred } from "../../../check/rules/tables/sharesNotHundred";
import type { TotalDoesNotAdd } from "../../../check/rules/tables/totalDoesNotAdd";
import type { TotalLeavesOut } from "../../../check/rules/tables/totalLeavesOut";
import { cellAt, printRange } from "../../../workbook/address";
import type { FindingText, FindingTexts } from "../../findingText";
import { formatNumber, formatPercent } from "../../numbers";

const number = (value: number): string => formatNumber(value, "en", 4);
const percent = (fraction: number): string => formatPercent(fraction, "en");

const shown = (isPercent: boolean | undefined, value: number): string =>
  isPercent === true ? percent(value) : number(value);

const total: FindingText<TotalDoesNotAdd> = {
  name: "Total that does not add up",
  why: "A total that differs from the sum says that one of the figures is wrong: the total or one of those that are added.",
  message: (cell, { label, total, sum, addends, percent: isPercent }) =>
    `${cell}: “${label}” is ${shown(isPercent, total)}, but the ${addends} values that it adds make ${shown(isPercent, sum)}, ${shown(isPercent, Math.abs(total - sum))} ${sum > total ? "more" : "less"}.`,
  todo: ({ sum, percent: isPercent }) =>
    `Look at the values that are added; if they are right, write ${shown(isPercent, sum)}, best as a formula that adds them.`,
};

const short: FindingText<TotalLeavesOut> = {
  name: "Sum that leaves a row out",
  why: "A row that was added later often stays out of the sum: the total looks calculated and is wrong.",
  message: (cell, { label, formula, leftOut }) =>
    `${cell}: the formula “=${formula}” of “${label}” leaves out ${leftOut === 1 ? "a value that stands" : `${leftOut} values that stand`} beside its range.`,
  todo: () => "Widen the range of the sum to all rows of the table.",
};

const classes: FindingText<ClassesOverlap> = {
  name: "Classes that overlap or leave a gap",
  why: "Where two classes overlap somebody is counted twice; in a gap, not at all.",
  message: (cell, { first, second, kind }) =>
    kind === "overlap"
      ? `${cell}: the classes “${first}” and “${second}” overlap.`
      : `${cell}: there is a gap between the classes “${first}” and “${second}”.`,
  todo: () => "Correct the bounds, so that every value stands in one class only.",
};

const shares: FindingText<SharesNotHundred> = {
  name: "Percentages that do not make 100",
  why: "The parts of a whole make 100%: if they do not, one of them is wrong or missing.",
  message: (cell, { sum, parts, written, alone }) =>
    `${cell}: the ${parts} percentages of the column make ${percent(sum)}${alone === true ? ", and the table says that they are the parts of a whole" : written === undefined ? ", while the other columns make 100%" : ", and the total that is written is 100%"}.`,
  todo: () => "Correct the percentage that is wrong, or add the part that is missing.",
};

const change: FindingText<ChangeSignLost> = {
  name: "Lost minus sign",
  why: "A decrease without its sign reads as an increase.",
  message: (cell, { label, written, expected, percent: isPercent }) =>
    `${cell}: the change of “${label}” is ${isPercent ? percent(written) : number(written)}, but the two values beside it give ${isPercent ? percent(expected) : number(expected)}.`,
  todo: ({ written, percent: isPercent }) =>
    `Look at the two values; if they are right, write ${isPercent ? percent(-written) : number(-written)}.`,
};

const same: FindingText<SameQuantityDiffers> = {
  name: "One quantity with two values",
  why: "Two tables that say different things of one quantity take trust from both.",
  message: (cell, { label, year, first, second, other }) =>
    `${cell}: “${label}” in ${year} is ${number(second)}, but in ${printRange(cellAt(other.sheet, other.row, other.column))} it is ${number(first)}.`,
  todo: () => "Keep the right value in both tables, or say what tells them apart.",
};

export const tablesEn: FindingTexts = {
  "total-does-not-add": total,
  "total-leaves-out": short,
  "classes-overlap": classes,
  "shares-not-hundred": shares,
  "change-sign-lost": change,
  "same-quantity-differs": same,
};
