/** The sentences of the rules on the plan's structure. */
import type { RemarkData } from "../../../check/remarkFindings";
import type { CodeRepeated } from "../../../check/rules/structure/codeRepeated";
import type { IndicatorRepeated } from "../../../check/rules/structure/indicatorRepeated";
import type { FindingText, FindingTexts } from "../../findingText";

/** “… and 3 more rows”, where there is more than one. */
const more = (count: number, many = "rows"): string =>
  count === 1 ? "" : ` (and ${count - 1} more ${count === 2 ? many.replace(/s$/, "") : many})`;

const said = (text: string): string => (text === "" ? "the row without title" : `“${text}”`);

type Told = { readonly what: (text: string, count: number) => string; readonly todo: string };

/** A rule over remarks: one sentence for each reason. */
const byReason = (
  name: string,
  why: string,
  told: Readonly<Record<string, Told>>,
  other: Told,
): FindingText<RemarkData> => ({
  name,
  why,
  message: (cell, data) => `${cell}: ${(told[data.why] ?? other).what(data.text, data.count)}.`,
  todo: (data) => (told[data.why] ?? other).todo,
});

const OTHER: Told = {
  what: (text, count) => `${said(text)}${more(count)} found no sure place in the plan`,
  todo: "Look at the row and write it like the others of the table.",
};

const repeated: FindingText<CodeRepeated> = {
  name: "Code used twice",
  why: "A code holds cockpit, registers and sheets together: with the same code two things become one, in the score and in the resources.",
  message: (cell, { code, titles, codes }) =>
    codes > 1
      ? `${cell}: codes begin anew; ${codes} of them name several things, such as ${code}: “${titles[0] ?? ""}” and “${titles[1] ?? ""}”.`
      : titles[0] === titles[1]
        ? `${cell}: the code ${code} stands twice on “${titles[0] ?? ""}”, with different weights.`
        : `${cell}: the code ${code} names both “${titles[0] ?? ""}” and “${titles[1] ?? ""}”.`,
  todo: ({ codes }) =>
    codes > 1
      ? "Give every objective and programme a code of its own, for instance with the perspective's number in front."
      : "Give one of the two another code, the same in every document.",
};

const cyclic = byReason(
  "Codes that go in circles",
  "Where a row's parent code leads back to the row itself, nobody can say what stands under what.",
  {},
  {
    what: (text, count) => `the parent code of ${said(text)}${more(count)} leads back to the row itself`,
    todo: "Correct the parent code: it must be that of another row higher up.",
  },
);

const otherParent = byReason(
  "Code of another branch",
  "The row counts where it stands; if its code is right instead, its weight and result belong to another score.",
  {
    "programme-under-other-objective": {
      what: (text, count) =>
        `the code of ${said(text)}${more(count)} is of another objective, and the row counts where it stands`,
      todo: "Correct the code, or move the row under its objective.",
    },
  },
  {
    what: (text, count) =>
      `the code of ${said(text)}${more(count)} is of another programme, and the row counts where it stands`,
    todo: "Correct the code, or move the row under its programme.",
  },
);

const parent = byReason(
  "Missing parent row",
  "A row with no objective or programme above it is not in the score, or is there on a supposition.",
  {
    "orphan-indicator": {
      what: (text, count) =>
        `${said(text)}${more(count)} stands before any objective and programme, and is not in the score`,
      todo: "Write the row of its objective and programme above it, or move it under them.",
    },
    "indicator-under-objective": {
      what: (text, count) =>
        `${said(text)}${more(count)} stands under an objective without a programme, and counts under the objective`,
      todo: "If the programme is missing, write its row above; if there is none, leave it as it is.",
    },
    "objective-missing": {
      what: (text, count) => `the row of the objective above ${said(text)}${more(count)} is missing`,
      todo: "Write the row of the objective above the programme.",
    },
    "unknown-parent": {
      what: (text, count) =>
        `no row has the parent code of ${said(text)}${more(count)}, which counts under the row before it`,
      todo: "Correct the parent code, or write the row that carries it.",
    },
  },
  OTHER,
);

const heading = byReason(
  "Heading that is not read",
  "Headings say what the columns hold: a column that is not understood is not read.",
  {
    "unknown-heading": {
      what: (text, count) =>
        `${text === "" ? "the column has data and no heading" : `the heading “${text}” is not known`}${more(count, "columns")} and the column is not read`,
      todo: "If the column is needed, call it Weight, Target or Result with the year; if not, leave it as it is.",
    },
    "repeated-heading": {
      what: (text, count) =>
        `“${text}”${more(count, "columns")} repeats a column that was read already: the first counts`,
      todo: "Give this column another name, or take the surplus one away.",
    },
    "incomplete-headings": {
      what: (text) => `the table “${text}” lacks a Weight or a Target with the year, and its rows are not read`,
      todo: "Complete the headings with those that are missing.",
    },
    "unnamed-block": {
      what: (text) => `the heading row names no perspective, and its rows go on with “${text}”`,
      todo: "If another perspective begins here, write its name in the heading row.",
    },
    "heading-without-year": {
      what: (text, count) => `“${text}”${more(count, "columns")} does not say the year, and the column is not read`,
      todo: "Write the year in the heading, for instance “Result 2016”.",
    },
    "column-of-doubt": {
      what: (text, count) =>
        `the cells below “${text}”${more(count, "columns")} say something else than the heading, and the column is not read`,
      todo: "Change the heading, or bring the cells back to their column.",
    },
  },
  OTHER,
);

const placed = byReason(
  "Row that found no place",
  "What finds no place does not enter the plan: somebody should look, so that nothing is missing.",
  {
    "text-only": {
      what: (text, count) =>
        `${said(text)}${more(count)} is a text without weight, target and result, and is not in the plan`,
      todo: "If it is an indicator, write its weight and target; if it is a note, leave it as it is.",
    },
    "coded-row-with-target": {
      what: (text, count) =>
        `${said(text)}${more(count)} has the code of an objective or programme and a target as well`,
      todo: "Take the code away if it is an indicator, the target if it is not.",
    },
  },
  OTHER,
);

const row = byReason(
  "Repeated row",
  "A row that is the same in every cell is often the trace of a page break: counting it twice doubles its weight.",
  {
    "duplicate-row-kept": {
      what: (text, count) =>
        `${said(text)}${more(count)} repeats the row before it, but the weights add up only with both, and both count`,
      todo: "See whether they are truly two indicators, and give each its own title.",
    },
  },
  {
    what: (text, count) => `${said(text)}${more(count)} repeats the row before it in every cell and counts once`,
    todo: "Take one of the two rows away.",
  },
);

const indicator: FindingText<IndicatorRepeated> = {
  name: "Repeated indicator",
  why: "The same indicator twice in one programme counts twice, each time with its weight.",
  message: (cell, { title, times }) =>
    `${cell}: “${title}” stands ${times === 2 ? "twice" : `${times} times`} in the same programme and counts every time.`,
  todo: () => "Take the surplus rows away, or give each the title that tells it apart.",
};

const title = byReason(
  "Missing title",
  "A row without a title enters the score and nobody can say what it is.",
  {},
  {
    what: (_text, count) => `the row${more(count)} has data but no title`,
    todo: "Write the title of the indicator.",
  },
);

const programme = byReason(
  "Row without a programme of the plan",
  "Resources, actions and operational indicators hang on their programme by its code: without it they stay out of the sheets.",
  {
    "missing-code": {
      what: (text, count) => `${said(text)}${more(count)} has no programme code and is not read`,
      todo: "Write the programme's code as in the cockpit, for instance 1.1.1.",
    },
  },
  {
    what: (text, count) => `the programme of ${said(text)}${more(count)} is not in the cockpit`,
    todo: "Correct the code, or add the programme to the cockpit.",
  },
);

const sheet = byReason(
  "Sheet that does not count",
  "A workbook often holds other editions of the plan: it should be known which one counts.",
  {
    "other-year": {
      what: (text) => `the table with “${text}” is of another year and is not read`,
      todo: "If it is of this year, correct the year in the heading; if not, leave it as it is.",
    },
    "second-cockpit": {
      what: (text) => `the sheet “${text}” looks like another cockpit and does not count`,
      todo: "If it is the right one, ask for its year or its sheet; if not, leave it as it is.",
    },
    "sheet-as-unit": {
      what: (text, count) =>
        `the sheet “${text}”${more(count, "sheets")} makes 100% by itself and is read as a unit of the body that weighs as much as the others`,
      todo: "If it is another plan instead, choose the sheet that counts.",
    },
    "sheet-cut": {
      what: (text) => `only the beginning of the sheet “${text}”, which is very large, is read`,
      todo: "Move the plan to a sheet of its own, without the rows that are not needed.",
    },
  },
  OTHER,
);

const direction = byReason(
  "Direction that cannot be read",
  "Without the direction it is supposed from the target and the name whether more or less is better.",
  {},
  {
    what: (text, count) => `“${text}”${more(count, "cells")} cannot be read as a direction`,
    todo: "Write higher or lower.",
  },
);

export const structureEn: FindingTexts = {
  "code-repeated": repeated,
  "code-cyclic": cyclic,
  "code-of-other-parent": otherParent,
  "parent-missing": parent,
  "heading-not-read": heading,
  "row-not-placed": placed,
  "row-repeated": row,
  "indicator-repeated": indicator,
  "title-missing": title,
  "programme-unknown": programme,
  "sheet-not-counted": sheet,
  "direction-unreadable": direction,
};
