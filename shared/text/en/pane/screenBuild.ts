/** The words of Build in the pane: what is made, what changes, what stays. */
import type { PaneBuildText } from "../../it/pane/screenBuild";
import { formatNumber } from "../../numbers";
import { counted } from "../../plural";

export const paneBuildEn: PaneBuildText = {
  counting: "Counting what changes.",
  newSheets: (count) => (count === 1 ? "new sheet" : "new sheets"),
  behind: (count, total) => `${count === 1 ? "sheet" : "sheets"} behind, of ${formatNumber(total, "en", 0)}`,
  upToDate: (count) => `${count === 1 ? "sheet" : "sheets"} up to date`,
  keeps: "The sheets that were there stay as they are.",
  undoable: "It can be undone.",
  notUndoable: "It is too large for Cabina’s undo: save a copy first.",
  cells: (count) => counted(count, ["cell", "cells"], "en"),
  toWrite: (cells, rows, fresh) =>
    [
      ...(fresh > 0 ? [counted(fresh, ["new sheet", "new sheets"], "en")] : []),
      ...(cells > 0 ? [`${counted(cells, ["cell", "cells"], "en")} to write`] : []),
      ...(rows > 0 ? [counted(rows, ["row inserted", "rows inserted"], "en")] : []),
    ].join(", ") + (cells + rows + fresh > 0 ? "." : "Only the look changes."),
  byHandStays: "What is typed by hand does not change.",
  nothing: "Nothing to do.",
  create: (count) => `Create ${counted(count, ["sheet", "sheets"], "en")}`,
  update: (count) => `Update ${counted(count, ["sheet", "sheets"], "en")}`,
  createAndUpdate: (count) => `Create and update ${counted(count, ["sheet", "sheets"], "en")}`,
  open: (sheet) => `Open ${sheet}`,
  undoLast: "Undo the last generation",
  undone: "Go back to how it was",
  resume: (sheet) => (sheet === undefined ? "Try again" : `Resume from sheet ${formatNumber(sheet, "en", 0)}`),
  whatHappens: "What happens",
  whatChanges: "What changes",
  worthKnowing: "Worth knowing",
  groups: {
    cockpit: "New: cockpit and overviews",
    programmes: "New: programme sheets",
    findings: "New: findings",
    rules: "New: calculation rules",
    index: "New: index",
    readings: "New: readings of targets",
    other: "New: others",
  },
  changed: "Changed",
  kept: "Stay as they are",
  byHand: "Typed by hand, stay",
  greyed: "No longer in the plan, in grey",
  fill: (cells) =>
    `Also fill ${counted(cells, ["empty cell", "empty cells"], "en")} of % achieved on the sheets that were there`,
  fillHint: "Only empty cells; it can be undone.",
  restore: (cells) =>
    `Put the formula back where something is typed by hand (${counted(cells, ["cell", "cells"], "en")})`,
  restoreHint: "What is typed by hand in those cells is lost; it can be undone.",
  automatic: "Update by itself when the plan changes",
  automaticHint: "After each update Ctrl+Z no longer undoes what was typed just before.",
  readOnly: "A newer version of Cabina wrote this workbook: nothing is written from here.",
  unfinished: {
    title: "A generation is not finished.",
    body: "It was begun in this workbook from another window, or before the workbook was closed or loaded again. Somebody may still be at it; or it broke off. What is typed by hand is untouched.",
    complete: "Complete the generation",
    completeHint: "If nobody is at it any more. Whoever is at it stops, and this window goes on.",
    undo: "Undo what is written",
    undoHint: "The sheets go back to how they were; what is typed there by hand stays.",
    noUndo: "It was too large for Cabina’s undo: it can only be completed.",
    wait: "Read again",
    waitHint: "If somebody is at it: wait until it is done.",
    short: "The cockpit in the workbook may be half done.",
  },
};
