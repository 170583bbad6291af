/** Why the spreadsheet program does not do what it is asked, and what to do. */
import type { PaneHostText } from "../../it/pane/host";

const sheetEn = (name: string, rest: string): string => (name === "" ? `A sheet ${rest}` : `Sheet “${name}” ${rest}`);

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
    "too-large": () => ({
      sentence: "The cells are more than the spreadsheet handles at one time.",
      todo: "Delete the empty rows and columns beyond the data, or use a copy with the plan’s sheets alone.",
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
    unsupported: () => ({
      sentence: "This version of the spreadsheet is too old for this work.",
      todo: "Update Excel, or open the workbook in Excel on the web.",
    }),
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
