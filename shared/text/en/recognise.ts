/** The words of recognition: layouts, columns, and why a cell found no place. */
import type { RecogniseText } from "../it/recognise";

export const recogniseEn: RecogniseText = {
  layouts: {
    flatRegister: "list of indicators",
    scorecards: "scorecards over several sheets",
    programmeSheet: "programme sheet",
    printedCockpit: "printed cockpit",
    registers: "programme registers",
  },
  meanings: {
    title: "Description",
    perspective: "Perspective",
    code: "Code",
    parent: "Parent code",
    weight: "Weight",
    target: "Target with its year",
    result: "Result with its year",
    baseline: "Baseline",
    mission: "Mission / Programme",
    direction: "Direction",
    doneOn: "Done on",
    note: "Notes",
    derived: "% achieved",
    programme: "Programme",
    area: "Strategic area",
    objective: "Strategic objective",
    line: "Strategic line",
    indicator: "Indicator",
    responsible: "Responsible unit",
    total: "Resources",
    part: "Item",
    amount: "Amount",
    budgeted: "Budgeted",
    spent: "Spent",
    action: "Actions",
    expected: "Expected results",
    kind: "Type",
    text: "Text",
    value: "Value",
  },
  ignored: "ignore",
  notPlaced: {
    "unknown-heading": (what, cell) =>
      `${cell}: ${what === "" ? "the column has no heading and" : `the heading “${what}” is not known and its column`} is not read. If it matters, call it Weight, Result or Target with its year.`,
    "unlike-heading": (what, cell) =>
      `${cell}: the column ${what === "" ? "" : `“${what}” `}holds something else than its heading says, and may be misread. Check that the heading is its own.`,
    "repeated-heading": (what, cell) =>
      `${cell}: “${what}” repeats a column already read. The other one counts: give this one another name.`,
    "incomplete-headings": (what, cell) =>
      `${cell}: the table “${what}” lacks Weight or Target with its year, and its rows are not read. Complete the headings.`,
    "unnamed-block": (what, cell) =>
      `${cell}: the row of headings names no perspective; its rows go on with “${what}”. If it is another, write its name.`,
    "heading-without-year": (what, cell) => `${cell}: “${what}” does not say its year. Write it in the heading.`,
    "text-only": (what, cell) =>
      `${cell}: “${what}” is a text without weight, target or result, and is not in the plan. If it is an indicator, write its weight and target.`,
    "orphan-indicator": (what, cell) =>
      `${cell}: “${what}” stands before any objective or programme and is not in the score. Move it under its programme.`,
    "indicator-under-objective": (what, cell) =>
      `${cell}: “${what}” stands under an objective without a programme; it counts under the objective. If the programme's row is missing, add it.`,
    "indicator-under-other-code": (what, cell) =>
      `${cell}: the code of “${what}” belongs to another programme. It counts where it stands: correct the code or move the row.`,
    "programme-under-other-objective": (what, cell) =>
      `${cell}: the code of “${what}” belongs to another objective. It counts where it stands: correct the code or move the row.`,
    "objective-missing": (what, cell) =>
      `${cell}: the objective's row is missing before “${what}”. Add it above the programme.`,
    "duplicate-code": (what, cell) =>
      `${cell}: the code of “${what}” is already used, with another title or weight. Both count: give one another code.`,
    "duplicate-row-dropped": (what, cell) =>
      `${cell}: “${what}” repeats the row before it in every cell and counts once. Remove one of the two rows.`,
    "duplicate-row-kept": (what, cell) =>
      `${cell}: “${what}” repeats the row before it, but the weights add up only with both: both count. Please check.`,
    "coded-row-with-target": (what, cell) =>
      `${cell}: “${what}” has the code of an objective or programme and a target as well. Remove the code if it is an indicator, the target if it is not.`,
    "row-without-target": (what, cell) => `${cell}: “${what}” has no target in any year. Write it, or remove the row.`,
    "unreadable-weight": (what, cell) =>
      `${cell}: “${what}” cannot be read as a weight, which stays empty. Write a number or a percentage: 6.00%.`,
    "unreadable-direction": (what, cell) => `${cell}: “${what}” cannot be read as a direction. Write higher or lower.`,
    "missing-title": (_what, cell) => `${cell}: the row has data but no title. Write it.`,
    "unknown-programme": (what, cell) =>
      `${cell}: the programme of “${what}” is not in the cockpit. Correct the code, or add the programme to the cockpit.`,
    "missing-code": (what, cell) =>
      `${cell}: the row “${what}” has no programme code and is not read. Write it as in the cockpit: 1.1.1.`,
    "other-year": (what, cell) =>
      `${cell}: the table with “${what}” is of another year and is not read. If it is of this year, correct the year in the heading.`,
    "unread-text": (what, cell) =>
      `${cell}: “${what}” has no place in the plan and is not read. If it matters, move it below Actions, Expected results, Resources or Responsible unit.`,
    "conflicting-value": (what, cell) =>
      `${cell}: “${what}” differs from what was said before of the same programme. The first counts: correct the other.`,
    "second-cockpit": (what, cell) =>
      `${cell}: the sheet “${what}” looks like another cockpit and does not count. If it is the right one, choose it with --sheet or ask for its year; if it is a draft, remove it.`,
    "sheet-as-unit": (what, cell) =>
      `${cell}: the sheet “${what}” makes 100% on its own and is read as a unit of the body, which weighs as much as the others. If it is another plan instead, choose one with --sheet.`,
    "cyclic-code": (what, cell) =>
      `${cell}: the parent code of “${what}” leads back to the row itself. The row counts without it: correct the parent code.`,
    "unknown-parent": (what, cell) =>
      `${cell}: no row has the parent code of “${what}”, which counts under the row above. Correct the parent code.`,
    "conflicting-weight": (what, cell) =>
      `${cell}: the weight “${what}” differs from the one already given for the same objective or programme. The first counts: correct the other.`,
    "weight-of-group": (what, cell) =>
      `${cell}: the weight “${what}” is for several indicators, which have none of their own and are not in the score. Give each its weight.`,
    "column-of-doubt": (what, cell) =>
      `${cell}: the cells under “${what}” say something else than the heading, and the column is not read. Change the heading or the cells.`,
    "sheet-cut": (what, cell) =>
      `${cell}: of the very large sheet “${what}” only the beginning was read. Move the plan to a sheet of its own.`,
  },
  noPlan: {
    "no-sheets": "The workbook is empty.",
    "no-cockpit": "No cockpit found.",
    "no-indicators": "Headings of a cockpit were found, but no indicator under objectives and programmes with codes.",
    unsure: "A table looks like a cockpit, but too many of its rows find no place.",
    "formulas-without-value":
      "A table looks like a cockpit, but its weights, targets or headings are formulas whose values the file does not hold. Open it in Excel or LibreOffice, let it calculate, save it and try again.",
    "several-plans": "Several sheets hold a plan and none is the only one of its year.",
    "no-such-sheet": "The sheet asked for holds no plan.",
    "no-year": "No target column says its year.",
  },
  tried: (layouts) => `Looked for: ${layouts}.`,
  missingHeadings: (sheet, row, headings) =>
    row === undefined
      ? `Sheet “${sheet}”: no row of headings; needed: ${headings}.`
      : `Sheet “${sheet}”, row ${row}: missing ${headings}.`,
  advice:
    "A cockpit has a row of headings with Weight and Target with its year, and codes such as 1.1 and 1.1.1 before the titles.",
  firstFormula: (cell) => `The first is in ${cell}.`,
  choice: (sheet, years, indicators) =>
    `“${sheet}” (targets ${years}; ${indicators} ${indicators === 1 ? "indicator" : "indicators"})`,
  choose: (choices) => `Choose the sheet with --sheet NAME: ${choices}.`,
};
