/** Why the spreadsheet program does not do what it is asked, and what to do. */
import type { PaneHostText } from "../../it/pane/host";

const sheetEn = (name: string, rest: string): string => (name === "" ? `A sheet ${rest}` : `Sheet “${name}” ${rest}`);

/** “Piano” B3. */
const placeEn = (sheet: string, cell: string): string =>
  [sheet === "" ? "" : `“${sheet}”`, cell].filter(Boolean).join(" ");

export const paneHostEn: PaneHostText = {
  reasons: {
    "cell-edited": () => ({
      sentence: "A cell is being typed into, and the spreadsheet waits.",
      todo: "Press Enter in the cell.",
    }),
    "sheet-protected": (sheet) => ({
      sentence: sheetEn(sheet, "is protected."),
      todo: "Remove the protection (Review › Unprotect Sheet).",
    }),
    "workbook-protected": () => ({
      sentence: "The structure of the workbook is protected: sheets can be neither added nor removed.",
      todo: "Remove the protection (Review › Protect Workbook).",
    }),
    "read-only": () => ({
      sentence: "The workbook is open for reading only.",
      todo: "Choose “Edit Workbook”, or save a copy and open that one.",
    }),
    "sheet-gone": (sheet) => ({
      sentence: sheetEn(sheet, "is there no more, or has another name."),
      todo: "Check the names of the sheets; a renamed one can be given its former name.",
    }),
    "name-taken": () => ({
      sentence:
        "A sheet to be made has the name of one that Cabina does not see: mostly a chart sheet, which holds a chart alone.",
      todo: "Rename that chart sheet.",
    }),
    "too-large": () => ({
      sentence: "The cells are more than the spreadsheet handles at one time.",
      todo: "Delete the empty rows and columns beyond the data, or use a copy with the plan’s sheets alone.",
    }),
    "too-long": (sheet, cell = "") => ({
      sentence: `The text is longer than a cell of Excel holds (32,767 characters; 8,192 for a formula): ${placeEn(sheet, cell)}.`,
      todo: "Shorten the text of the plan that it comes from.",
    }),
    table: (sheet, cell = "") => ({
      sentence: `The cell is in a table: ${placeEn(sheet, cell)}. Excel would make it the formula of the whole column.`,
      todo: "Convert the table to a range (Table Design › Convert to Range), or type the formula by hand.",
    }),
    dates1904: () => ({
      sentence: "The workbook counts days from 1904, so days would be misread.",
      todo: "In Excel: File › Options › Advanced, clear “Use 1904 date system”, check the dates and save.",
    }),
    throttled: () => ({
      sentence: "The spreadsheet is busy and takes nothing more for the moment.",
      todo: "Wait a minute.",
    }),
    "no-answer": () => ({
      sentence: "The spreadsheet does not answer.",
      todo: "Check the connection.",
    }),
    quota: () => ({
      sentence: "The spreadsheet’s limit for today is reached.",
      todo: "Wait until tomorrow, or sign in with another account.",
    }),
    "taken-over": () => ({
      sentence: "The generation goes on in another window. Nothing more is written from here.",
      todo: "Let it finish.",
    }),
    "typed-meanwhile": (sheet, cell = "") => ({
      sentence: `Somebody types into ${placeEn(sheet, cell)} while Cabina writes: what was typed stays.`,
      todo: "Wait until they have finished.",
    }),
    "cells-moved": (sheet) => ({
      sentence: `Somebody moves rows or columns of “${sheet}” while Cabina writes.`,
      todo: "Wait until they have finished.",
    }),
    "not-put-back": (sheet, cell = "", text = "") => ({
      sentence: `Cabina wrote into ${placeEn(sheet, cell)} over a text just typed, and cannot put it back.`,
      todo: text === "" ? "Empty the cell again." : `Type it again: “${text}”.`,
    }),
    unsupported: () => ({
      sentence: "This version of the spreadsheet is too old for this work.",
      todo: "Update Excel, or open the workbook in Excel on the web.",
    }),
  },
  hiddenProtected: "It is hidden: right-click a tab › Unhide, then remove the protection (Review › Unprotect Sheet).",
  leftOut: {
    sentence: "The sheets are complete, but the print set-up was refused, as happens where there is no printer.",
    todo: "Printed, they may come out split; once a printer is installed: Page Layout › Scale to Fit.",
  },
  stands: {
    unread: "Nothing has changed in the workbook.",
    nothing: "Nothing was written.",
    cells: (written, all) => `${written} of ${all} cells ${written === 1 ? "is" : "are"} written.`,
    sheets: (done, total) => `${done} of ${total} sheets ${done === 1 ? "is" : "are"} written.`,
    byHand: "What was typed by hand is untouched.",
    undoing: (sheet) => (sheet === "" ? "The undo broke off." : `The undo broke off at sheet “${sheet}”.`),
  },
  next: {
    read: "Then read again.",
    repeat: "Then repeat.",
    resume: "Then resume from here, or go back to how it was.",
    undo: "Then undo again: it resumes from here.",
  },
};
