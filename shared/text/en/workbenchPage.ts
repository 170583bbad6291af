/** What the page of the workbench says around the grid and the pane, in English. */
import type { WorkbenchPageTexts } from "../workbenchPage";

export const workbenchPageEn: WorkbenchPageTexts = {
  open: "Open…",
  openHint: "Opens a workbook of this computer; it can be dropped here, too. Nothing is uploaded.",
  save: "Save",
  saveHint: "Writes the workbook with the changes: the opened file and what was done here.",
  saved: (name) => `Saved: ${name}.`,
  savedUncalculated: (name: string) =>
    `Saved: ${name}. The calculation did not end: the file holds all that was typed, and the results of its formulas are brought up to date when your usual program opens it.`,
  unsaved: "changed",
  blankName: "New workbook.xlsx",
  keys: "F6 goes from the sheet to the pane",
  notices: "Messages",
  grid: "Worksheet",
  pane: "Cabina's pane",
  narrower: "Width of the pane",
  opening: (name) => `Opening ${name}…`,
  saving: "Saving…",
  wait: "Preparing the page…",
  drop: "Drop the workbook here to open it.",
  oneFile: "One workbook opens at a time: drop a single one.",
  leave: (name) => `${name} has changes that are not saved.`,
  saveFirst: "Save first",
  openAnyway: "Open without saving",
  stay: "Stay here",
  close: "Close the message",
  more: "What is not shown",
  keptUnseen: "Some things in the file are not shown here; a save keeps them.",
  otherResults: "Some things in the file are not shown here or have another result; a save keeps what is not shown.",
  failed:
    "It did not work, and the open workbook is as it was. Try again; if it happens again, save and load the page again.",
  startFailed:
    "The page did not start: load it again. If that is not enough, use an up-to-date browser (Chrome, Edge, Firefox, Safari).",
  details: "Details",
};
