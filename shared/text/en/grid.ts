/** What the workbench's grid says when it does not do something, and what to do instead. */
import type { GridTexts } from "../grid";

const NOT_HERE = "This grid does not do it, for the saved file could not repeat it.";

export const gridEn: GridTexts = {
  refused: {
    moveSheet: `Sheets stay in their order. ${NOT_HERE}`,
    moveCells: "Cells do not move from place to place. Copy and paste them, then clear those that they came from.",
    moveLines: "Rows and columns do not move. Insert new ones, copy the content there, then delete the old ones.",
    insertCells: "Only whole rows or columns are inserted and deleted.",
    copySheet: "A sheet is not duplicated. Add one and copy the cells to it.",
    hideSheet: `Sheets are neither hidden nor shown here. ${NOT_HERE}`,
    protection: `Protection is not changed here. ${NOT_HERE}`,
    names: `Names of ranges are not changed here. ${NOT_HERE}`,
    rules: `Conditional formats and validation are not changed here. ${NOT_HERE}`,
    links: `Links are not changed here. ${NOT_HERE}`,
    notes: `Notes are not changed here. ${NOT_HERE}`,
    sheetLook: `The sheet's look (gridlines, tab colour, direction) is not changed here. ${NOT_HERE}`,
    sort: "Sorting is not done here, for references to the rows would not follow.",
    notKept: NOT_HERE,
    noteInTheWay:
      "There is a note in these rows or columns, which would be lost. Move the note first, in the usual program.",
    tableInTheWay:
      "This sheet holds a table or another block of cells that belong together: its columns and heading rows are not inserted or deleted here. Do it in your usual program.",
    heldTogether:
      "These cells belong to an array formula, a what-if table or a pivot table, which fills them all together: they are not changed here. Do it in your usual program.",
    tableHeading:
      "The heading of a table is a text unlike those of its other columns, and stays as it is where a formula names it. To change it use your usual program.",
    notCalculated:
      "Among these cells is a formula that the grid cannot calculate: elsewhere it would show a wrong result. Copy it in your usual program, or paste its value alone.",
    unreadable:
      "Among these cells is a formula that cannot be read here (one with references to tables or other workbooks, say): it was not written. Write it in your usual program.",
    lastSheet: "This is the last visible sheet: a workbook always has one.",
    undoOurs:
      "Ctrl+Z no longer reaches what was done before Cabina wrote. What Cabina wrote is taken back in the pane: “Undo”, on the Build page or beside the outcome; what you wrote yourself is put back by hand.",
    writing: "Cabina is checking or writing the workbook. Try again when it has finished.",
  },
  calculationBroken:
    "The calculation of formulas has stopped: the results that are shown may not follow the latest changes. Save, reload the page and open the file again.",
  fillsMany: (cell) =>
    `${cell}: this formula fills several cells. The saved file keeps it in ${cell} alone as a plain formula, where its result may be another: write it in your usual program, or write a formula for each cell.`,
  unreadableFormula: (cell, text) =>
    `${cell}: “${text}” cannot be read as a formula. Check its brackets, quotation marks and separators; references to tables and other workbooks are not written here.`,
};
