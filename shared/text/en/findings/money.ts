/** The sentences of the rules on money. */
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

const euro = (amount: number): string => `€ ${formatNumber(amount, "en", 2, 2)}`;

const THOUSAND = " (a thousand times as much: one of the two may be in thousands of euro)";

const of = (programme: string): string => (programme === "" ? "" : ` of the programme ${programme}`);

const malformed: FindingText<AmountMalformed> = {
  name: "Malformed amount",
  why: "With misplaced points and commas an amount can be read in two ways, one of them ten or a hundred times the other.",
  message: (cell, { programme, text }) =>
    `${cell}: the amount “${text}”${of(programme)} cannot be read in one way only.`,
  todo: ({ likely }) =>
    `Write the approved amount anew, for instance as ${likely.map((each) => `“${each}”`).join(" or ")}.`,
};

const asText: FindingText<AmountAsText> = {
  name: "Amounts written as text",
  why: "Cabina reads them, but the spreadsheet's own sums leave them out without saying so.",
  message: (cell, { text, count, columns }) =>
    count === 1
      ? `${cell}: the amount “${text}” is a text, not a number.`
      : `${cell}: here and in ${count === 2 ? "one more cell" : `${count - 1} more cells`} of ${columns === 1 ? "the column" : `${columns} columns`} the amounts are texts, not numbers (“${text}”).`,
  todo: ({ value }) =>
    `Write the amount as a number (${formatNumber(value, "en")}) and leave the € sign to the format of the cell.`,
  fix: ({ count }) =>
    count === 1 ? "Write the same amount as a number." : `Write the same ${count} amounts as numbers.`,
};

const overWhole: FindingText<PartOverWhole> = {
  name: "Part larger than the whole",
  why: "A part cannot be more than the whole: one of the two amounts is wrong.",
  message: (cell, { programme, part, amount, total, thousandfold }) =>
    `${cell}: ${part === "" ? "a part" : `the part “${part}”`} of the resources${of(programme)} is ${euro(amount)}, more than the total of ${euro(total)}${thousandfold ? THOUSAND : ""}.`,
  todo: () => "Compare the two amounts with the budget and correct the wrong one.",
};

const notTotal: FindingText<PartsNotTotal> = {
  name: "Parts that do not make the whole",
  why: "Where the parts do not add up to the total, an amount is wrong or a part is missing.",
  message: (cell, { programme, sum, total, parts }) =>
    `${cell}: the total of the resources${of(programme)} is ${euro(total)}, its ${parts === 1 ? "only part is" : `${parts} parts make`} ${euro(sum)} (difference ${euro(sum - total)}).`,
  todo: () => "Correct the wrong amount, or add the missing part.",
};

const budget: FindingText<BudgetNotTotal> = {
  name: "Budgeted amount differs from the resources",
  why: "The resources of a programme are those budgeted for it: two amounts leave a doubt about which one was approved.",
  message: (cell, { programme, budgeted, total, thousandfold }) =>
    `${cell}: the amount budgeted${of(programme)} is ${euro(budgeted)}, the resources are ${euro(total)}${thousandfold ? THOUSAND : ""}.`,
  todo: () => "Write the approved amount in both places.",
};

const spentOver: FindingText<SpentOverBudget> = {
  name: "More spent than budgeted",
  why: "Spending beyond the budget needs an authorisation: where there was none, one of the two amounts is wrong.",
  message: (cell, { programme, spent, budgeted, thousandfold }) =>
    `${cell}: the amount spent${of(programme)} is ${euro(spent)}, more than the ${euro(budgeted)} budgeted${thousandfold ? THOUSAND : ""}.`,
  todo: () => "Check what was spent, or bring the budget up to date if it was raised.",
};

const missing: FindingText<SpentMissing> = {
  name: "What was spent is missing",
  why: "After the year a dash does not tell whether nothing was spent or nobody knows yet.",
  message: (cell, { year, programmes }) =>
    programmes.length === 1
      ? `${cell}: the year ${year} has closed, and a dash stands for what the programme ${programmes[0] ?? ""} spent.`
      : `${cell}: the year ${year} has closed, and a dash stands for what ${programmes.length} programmes spent.`,
  todo: () => "Write what was spent; if nothing was, write 0.",
};

const DASHED: Readonly<Record<AmountMissing["what"], string>> = {
  total: "the total of the resources",
  budgeted: "what is budgeted",
};

const amountMissing: FindingText<AmountMissing> = {
  name: "Missing amount",
  why: "A dash reads as “nothing”, but the other amounts of the same programme say that there is something.",
  message: (cell, { what, programmes, amount }) =>
    `${cell}: a dash stands for ${DASHED[what]}${programmes.length > 1 ? ` of ${programmes.length} programmes` : of(programmes[0] ?? "")}, but ${what === "total" ? "the parts make" : "the resources are"} ${euro(amount)}${programmes.length > 1 ? ` in the programme ${programmes[0] ?? ""}` : ""}.`,
  todo: ({ what }) =>
    what === "total"
      ? "Write the total; if the programme has no resources, remove the amounts of its parts."
      : "Write the amount budgeted; if nothing is, write 0 for the resources too.",
};

const negative: FindingText<AmountNegative> = {
  name: "Amount below zero",
  why: "The resources of a programme are never negative: mostly the minus is a slip of the pen, or a correction that belongs elsewhere.",
  message: (cell, { programme, amount }) => `${cell}: the amount${of(programme)} is negative, ${euro(amount)}.`,
  todo: () => "Take the minus away, or explain the correction in a note and write the net amount.",
};

const WHAT: Readonly<Record<ResourcesDiffer["what"], string>> = {
  total: "the total of the resources",
  budgeted: "the amount budgeted",
  spent: "the amount spent",
  part: "the part",
};

const differ: FindingText<ResourcesDiffer> = {
  name: "Different resources in two documents",
  why: "One programme has two budgets: who decides by one document finds other money in the other.",
  message: (cell, { programme, what, part, here, there, sheet, thousandfold }) =>
    `${cell}: ${WHAT[what]}${what === "part" ? ` “${part}”` : ""}${of(programme)} is ${euro(here)} here, and ${euro(there)} on the sheet “${sheet}”${thousandfold ? THOUSAND : ""}.`,
  todo: () => "Find out from the budget which amount is right and write it in both documents.",
};

export const moneyEn: FindingTexts = {
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
