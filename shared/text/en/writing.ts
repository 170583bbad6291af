/** What the commands that write say, in English. */
import type { WritingTexts } from "../writing";

export const writingEn: WritingTexts = {
  dryRun: "Dry run: nothing is written. The command would do this.",
  outOrInPlace: "The file to write is missing: add -o OUT.xlsx, or --in-place to write into the workbook itself.",
  outAndInPlace: "-o and --in-place do not go together: choose where to write.",
  openElsewhere: (path, lock) =>
    `“${path}” seems to be open in another program (there is the file ${lock}): nothing was written. Close it and repeat the command.`,
  changedOnDisk: (path) => `“${path}” has changed in the meantime: nothing was written. Repeat the command.`,
  readOnly: (path) =>
    `“${path}” is read-only: nothing was written. Lift the protection of the file, or write to another one with -o.`,
  needsXlsx: (path, name) =>
    `The workbook is not of the kind with macros, and Excel would not open it under the name “${path}”: call it “${name}”.`,
  needsXlsm: (path, name) =>
    `The workbook is of the kind with macros, and Excel would not open it under the name “${path}”: call it “${name}”.`,
  notWritten: "Nothing was written: the file is as it was.",
  broughtBack: (cells) => `Formulas brought back in place of what was typed by hand: ${cells}`,
  insertedRows: (count) => `Rows inserted: ${count}`,
  greyed: (cells) => `No longer in the plan, kept in grey: ${cells}`,
  leftSheets: (count, names) =>
    `${count === 1 ? "The sheet of a programme that is no longer in the plan stays and does not count" : "The sheets of programmes that are no longer in the plan stay and do not count"}: ${names}`,
  notUndoable:
    "Beware: more cells change than the workbook can remember. This refresh cannot be taken back with “cabina undo”.",
  completed: "Last time the work was interrupted: this time it was completed.",
  undo: {
    done: { build: "The build is undone.", refresh: "The last refresh is undone.", fill: "The filling is undone." },
    removed: (count, names) => `Sheets removed (${count}): ${names}`,
    restored: (count) => `Cells as they were before: ${count}`,
    deletedRows: (count) => `Rows removed: ${count}`,
    keptTyped: (names) => `Kept, since somebody has written there: ${names}`,
    halfMade: (names) => `Kept, half written by Cabina, which cannot tell whether anybody has written there: ${names}`,
    keptPointed: (names) => `Kept, since formulas of other sheets use them: ${names}`,
    keptRows: (cells) => `Rows left as they are, since somebody has touched or uses them: ${cells}`,
    movedRows: (cells) =>
      `Rows left as they are, since rows, columns or sheets were moved or renamed, and the formulas of before would take the numbers of other cells: ${cells}. “cabina build” puts them right.`,
    emptiedFills: (count, cells) =>
      `${count === 1 ? "One cell filled by Cabina is empty again" : `Cells filled by Cabina, empty again (${count})`}: ${cells}`,
    frozen: (count, names) =>
      `Cells that used a sheet that is gone (${count}), where words stay and numbers became “–”: ${names}`,
    nothing: "There is nothing to undo: Cabina has not written to this workbook, or the last time is already undone.",
    tooLarge:
      "The last refresh was too large to be remembered, as was said then: it cannot be undone. “cabina remove” takes Cabina's sheets away.",
  },
  remove: {
    removed: (count, names) => `Cabina's sheets removed (${count}): ${names}`,
    kept: (names) => `Kept as plain values, since somebody has written there: ${names} (with --all they go too)`,
    becameValues: (cells) => `Formulas that used Cabina's sheets, now values: ${cells}`,
    nothing: "There are no sheets of Cabina in this workbook.",
  },
};
