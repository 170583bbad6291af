/** The sentences of the rules on how the spreadsheet is kept. */
import type { FormulasFound } from "../../../check/formulasFound";
import type { BadSettings } from "../../../check/rules/hygiene/badSettings";
import type { CircularFormula } from "../../../check/rules/hygiene/circularFormula";
import type { ConstantOverFormula } from "../../../check/rules/hygiene/constantOverFormula";
import type { ErrorCells } from "../../../check/rules/hygiene/errorCells";
import type { FormulaLikeText } from "../../../check/rules/hygiene/formulaLikeText";
import type { FormulaWithoutValue } from "../../../check/rules/hygiene/formulaWithoutValue";
import type { HiddenRows } from "../../../check/rules/hygiene/hiddenRows";
import type { HiddenSheet } from "../../../check/rules/hygiene/hiddenSheet";
import type { LongSheetName } from "../../../check/rules/hygiene/longSheetName";
import type { MergedCells } from "../../../check/rules/hygiene/mergedCells";
import type { SheetNotRead } from "../../../check/rules/hygiene/sheetNotRead";
import type { SpacesInCode } from "../../../check/rules/hygiene/spacesInCode";
import type { WeightAsText } from "../../../check/rules/hygiene/weightAsText";
import type { FindingText, FindingTexts } from "../../findingText";

const andOthers = (cells: number): string =>
  cells === 1 ? "" : cells === 2 ? " (and one other cell)" : ` (and ${cells - 1} other cells)`;

const badSettings: FindingText<BadSettings> = {
  name: "Setting that is not valid",
  why: "The cell holds what its setting cannot be: the default counts in its place, and the score may differ from the one that is wanted.",
  message: (cell, { setting, text }) =>
    `${cell}: “${text}” is not allowed${setting === "" ? "" : ` for “${setting}”`}; the default counts.`,
  todo: () => "Write a value that is allowed, as the note beside it explains, or empty the cell.",
};

const errors: FindingText<ErrorCells> = {
  name: "Cells that show an error",
  why: "A cell in error has no value: the indicator that depends on it stays out of the score, and sums that hold it are errors too.",
  message: (cell, { error, cells }) => `${cell}: the cell shows the error ${error}${andOthers(cells)}.`,
  todo: ({ scored }) =>
    scored
      ? "Correct the formula or write the value: the score depends on it."
      : "Correct the formula or empty the cell.",
};

const withoutValue: FindingText<FormulaWithoutValue> = {
  name: "Formulas without a value",
  why: "The file holds the formula but not its result: Cabina reads calculated values only, so it reads nothing here.",
  message: (cell, { formula, cells }) =>
    `${cell}: the formula “=${formula}” has no calculated value${andOthers(cells)}.`,
  todo: () => "Open the file in Excel or LibreOffice, let it calculate and save it.",
};

const circular: FindingText<CircularFormula> = {
  name: "Circular reference",
  why: "A formula that depends on itself gives zero or an old value, and that is what is read.",
  message: (cell, { formula, cells }) =>
    cells === 1
      ? `${cell}: the formula “=${formula}” looks at its own cell.`
      : `${cell}: the formula “=${formula}” depends on itself through ${cells - 1} more.`,
  todo: () => "Take the reference that leads back to the cell out of the formula.",
};

const external: FindingText<FormulasFound> = {
  name: "Value taken from another file",
  why: "If the other file changes or is not found, the value stored last stays here, and that is what is read.",
  message: (cell, { formula, cells }) =>
    `${cell}: the formula “=${formula}” takes its value from another file${andOthers(cells)}; the value stored last counts.`,
  todo: () => "Check the value and, once it is final, write it in place of the formula.",
};

const volatile: FindingText<FormulasFound> = {
  name: "Value that changes by itself",
  why: "A formula with the day of today or a random number changes whenever the file is opened: the same plan would have another score tomorrow.",
  message: (cell, { formula, cells }) =>
    `${cell}: the formula “=${formula}” gives another value each time${andOthers(cells)}.`,
  todo: () => "Write the fixed day or number in place of the formula.",
};

const constant: FindingText<ConstantOverFormula> = {
  name: "Number typed over a formula",
  why: "The cells around are calculated and this one is not: when the data change, it stays behind.",
  message: (cell, { text, formula, formulas }) =>
    `${cell}: the number “${text}” stands here, while ${formulas} other cells of its kind are calculated by formulas such as “=${formula}”.`,
  todo: () => "Copy the formula from a neighbouring cell, or accept the finding if the number is meant.",
};

const hiddenSheetText: FindingText<HiddenSheet> = {
  name: "Hidden sheet that is part of the plan",
  why: "The data of the sheet count even though nobody sees them.",
  message: (cell, { sheet }) => `${cell}: the sheet “${sheet}” is hidden, but the plan is read from it too.`,
  todo: () => "Show the sheet, or delete it if it is no part of the plan.",
};

const SHOWN_ROWS = 10;
const list = (rows: readonly number[]): string =>
  rows.length > SHOWN_ROWS
    ? `${rows.slice(0, SHOWN_ROWS).join(", ")} and ${rows.length - SHOWN_ROWS} more`
    : rows.join(", ");

const hiddenRowsText: FindingText<HiddenRows> = {
  name: "Hidden rows that are part of the plan",
  why: "The data of hidden or filtered rows count even though nobody sees them.",
  message: (cell, { rows }) =>
    rows.length === 1
      ? `${cell}: row ${list(rows)} is hidden, but its data count.`
      : `${cell}: rows ${list(rows)} are hidden, but their data count.`,
  todo: () => "Show the rows or take the filter away, and delete those that are no part of the plan.",
};

const merged: FindingText<MergedCells> = {
  name: "Merged cells inside the table",
  why: "Only the first cell of a merge holds a value: the other rows or columns stay empty, and the table cannot be sorted or filtered.",
  message: (cell, { merges, shared }) =>
    shared
      ? `${cell}: several indicators share a merged cell of weights, targets or results${merges === 1 ? "" : ` (${merges} merges)`}; its value counts for the first only.`
      : `${cell}: there are merged cells on the rows of indicators${merges === 1 ? "" : ` (${merges} merges)`}.`,
  todo: ({ shared }) =>
    shared
      ? "Split the cells and write the value of each indicator on its own row."
      : "Split the cells and write a value into each, if that is of use.",
};

const notRead: FindingText<SheetNotRead> = {
  name: "Very large sheet that was not read",
  why: "Only the beginning of a very large sheet is looked at: a part of the plan further down would be missing.",
  message: (cell, { sheet }) =>
    `${cell}: only the beginning of the very large sheet “${sheet}” was looked at, and there is no plan in it; the rest was skipped.`,
  todo: () => "If the sheet holds a part of the plan, move that to a sheet of its own.",
};

const longName: FindingText<LongSheetName> = {
  name: "Sheet name that is too long",
  why: "Excel allows 31 characters: a file with a longer name is repaired when it is opened, and references to the sheet break.",
  message: (cell, { sheet, length }) => `${cell}: the sheet name “${sheet}” has ${length} characters; the limit is 31.`,
  todo: () => "Give the sheet a name of 31 characters at most.",
};

const weightText: FindingText<WeightAsText> = {
  name: "Weights stored as text",
  why: "The weight is read all the same, but sums of the spreadsheet leave it out.",
  message: (cell, { text, cells }) => `${cell}: the weight “${text}” is a text${andOthers(cells)}.`,
  todo: () => "Write the weight as a number, such as 5% without an apostrophe.",
  fix: () => "Write the weights as numbers.",
};

const formulaLike: FindingText<FormulaLikeText> = {
  name: "Text that begins like a formula",
  why: "Copied or imported, a text that begins with =, +, - or @ becomes a formula; Cabina always writes it as text.",
  message: (cell, { text, cells }) => `${cell}: the text “${text}” begins like a formula${andOthers(cells)}.`,
  todo: () => "Take the first sign away if it is not needed.",
};

const spaces: FindingText<SpacesInCode> = {
  name: "Spaces in a code",
  why: "A space that nobody sees keeps formulas from finding the code.",
  message: (cell, { code, cells }) =>
    `${cell}: the code “${code}” is written with spaces before, behind or inside it${andOthers(cells)}.`,
  todo: () => "Write the code again without the spaces.",
  fix: () => "Write the codes again without the spaces.",
};

export const hygieneEn: FindingTexts = {
  "bad-settings": badSettings,
  "error-cells": errors,
  "formula-without-value": withoutValue,
  "circular-formula": circular,
  "external-formula": external,
  "volatile-formula": volatile,
  "constant-over-formula": constant,
  "hidden-sheet": hiddenSheetText,
  "hidden-rows": hiddenRowsText,
  "merged-cells": merged,
  "sheet-not-read": notRead,
  "long-sheet-name": longName,
  "weight-as-text": weightText,
  "formula-like-text": formulaLike,
  "spaces-in-code": spaces,
};
