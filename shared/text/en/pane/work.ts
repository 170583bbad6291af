/** What the pane says of what it reads and writes, in English. */
import type { PaneWorkText } from "../../it/pane/work";

const UNDONE = {
  build: "The generation is undone",
  refresh: "The last update is undone",
  fill: "The filling is undone",
} as const;

const sheets = (count: number): string => (count === 1 ? "one sheet" : `${count} sheets`);
const cells = (count: number): string => (count === 1 ? "one cell" : `${count} cells`);

export const paneWorkEn: PaneWorkText = {
  readings: {
    higher: (value) => `at least ${value}, higher is better`,
    lower: (value) => `at most ${value}, lower is better`,
    exactly: (value) => `exactly ${value}`,
    asRead: "as the text says",
    byDay: "by the day written",
    byYearEnd: "by the end of the year",
  },
  unrecognised: {
    nothing: "The sheets of the plan are empty. Put the plan back, or take Cabina's sheets out.",
    choose: "Choose the sheet of the plan.",
    chooseAnother: "Choose another sheet.",
    choice: (years, indicators) =>
      `targets ${years} · ${indicators === 1 ? "one indicator" : `${indicators} indicators`}`,
  },
  remarks: {
    completes: "The last generation broke off: this one completes it.",
    notUndoable: "Too many cells change to remember them: this update cannot be undone.",
    renamed: (before, now) => `“${before}” is now called “${now}”: what is typed there stays with it.`,
    leftSheets: (names, count) =>
      count === 1
        ? `The programme of “${names}” is no longer in the plan: its sheet stays and does not count.`
        : `These programmes are no longer in the plan: their sheets stay and do not count. ${names}`,
    settingUnreadable: (where) => `${where}: the rule cannot have this value. The default counts.`,
    settingGone: (where) => `The row of a rule was deleted (${where}): the default counts, and the row comes back.`,
    filledForGone: (where) => `${where}: cells filled for indicators that are no longer in the plan. They stay, empty.`,
    filledBroken: (where) => `${where}: filled cells that lost the cockpit. Filling them again mends them.`,
    mappingLost: (column) => `Column ${column} is there no more: what was said of it does not count.`,
  },
  problems: {
    notRead: { sentence: "The plan is not read yet.", todo: "Read the workbook again." },
    cannotRead: { sentence: "The workbook cannot be read at the moment.", todo: "Try again." },
    newerVersion: {
      sentence: "A newer version of Cabina wrote this workbook. Nothing was written.",
      todo: "Update Cabina in order to write.",
    },
    generationOpen: {
      sentence: "A generation was begun elsewhere in this workbook and is not finished. Nothing was written.",
      todo: "Wait until it is done; if it broke off, complete it or undo it from Build.",
    },
    movedRow: (cell) => ({
      sentence: `${cell}: the rows of this sheet cannot be found again. Nothing was written and nothing is lost.`,
      todo: "Put rows and columns back as they were. Failing that, copy the yellow cells elsewhere and delete the sheet.",
    }),
    movedColumns: (sheet) => ({
      sentence: `A column of Cabina is missing on sheet “${sheet}”: what is typed there cannot be read safely.`,
      todo: "Put the columns back as they were.",
    }),
    noSuchYear: (year, years) => ({
      sentence: `The plan has no targets for ${year}: it has those of ${years}.`,
      todo: "Choose one of these years.",
    }),
    noSuchColumn: (column) => ({
      sentence: `Column ${column} is there no more, or it is empty.`,
      todo: "Point out the columns again.",
    }),
    columnElsewhere: (column, heading) => ({
      sentence: `Column ${column} was picked ${heading === "" ? "without a heading" : `with the heading “${heading}”`}, which is no longer there.`,
      todo: "Put the heading back, or forget what was picked and pick the columns again.",
    }),
    ledgerMissing: (sheet) => ({
      sentence: `Sheet “${sheet}” is Cabina's, but the hidden ledger that says so is missing. Nothing was written.`,
      todo: "Go back to a copy of the workbook in which the ledger is still there.",
    }),
    conflict: (cell) => ({
      sentence: `Cell ${cell} has changed meanwhile. Nothing was written.`,
      todo: "Read the workbook again and repeat.",
    }),
    writeFailed: {
      sentence: "The writing did not succeed.",
      todo: "Check that the sheet is not protected, and repeat.",
    },
    broken: (sheet, done, total) => ({
      sentence:
        sheet === ""
          ? "The writing broke off at the beginning."
          : `The writing broke off at sheet “${sheet}”. ${done} of ${total} sheets are written.`,
      todo: "Resume from here, or go back to how it was. If the sheet is protected, unprotect it first.",
    }),
    undoBroken: (sheet) => ({
      sentence: sheet === "" ? "The undo broke off." : `The undo broke off at sheet “${sheet}”.`,
      todo: "Undo again: it resumes from here.",
    }),
    stoppedHalfway: (done, total) => ({
      sentence: `Stopped with ${done} of ${total} sheets written. They were too many to remember how they were.`,
      todo: "Generate again: it completes the work.",
    }),
    stoppedAmid: (done, total, cell) => ({
      sentence: `Stopped with ${done} of ${total} sheets written. The cell ${cell} has changed meanwhile.`,
      todo: "Generate again: it completes the work.",
    }),
    nothingToUndo: { sentence: "There is nothing to undo.", todo: "Cabina has written nothing since the last undo." },
    tooLargeToUndo: {
      sentence: "The last update was too large to be remembered: it cannot be undone.",
      todo: "Go back to an earlier copy of the workbook.",
    },
    findingGone: { sentence: "This finding is there no more.", todo: "Read the workbook again." },
    fixChanged: {
      sentence: "The cells of the fix have changed meanwhile. Nothing was written.",
      todo: "Read the workbook again and look at the fix once more.",
    },
    nothingToFixBack: { sentence: "There is nothing to put back.", todo: "The cells have changed since." },
    noFindingsSheet: {
      sentence: "Outcome and note are written on the sheet of findings, which is not there yet.",
      todo: "Generate the sheets first.",
    },
    findingBehind: {
      sentence: "The sheet of findings does not have this finding as it is now.",
      todo: "Update the sheets first.",
    },
    noteChanged: {
      sentence: "The outcome or the note has changed on the sheet. Nothing was written.",
      todo: "Read the finding again, then repeat.",
    },
    noRules: {
      sentence: "Choices are written on the sheet of calculation rules, which is not there yet.",
      todo: "Generate the sheets first.",
    },
    noOverrides: {
      sentence: "The reading is written on the programme's sheet, which is not there yet.",
      todo: "Generate the sheets first.",
    },
    noChoice: { sentence: "This reading is no longer possible.", todo: "Read the workbook again." },
    noTwoResults: { sentence: "The two results are there no more.", todo: "Read the workbook again." },
    errorKept: (cell) => ({
      sentence: `Cell ${cell} shows an error: it cannot be kept.`,
      todo: "Correct the cell, or keep the other result.",
    }),
    notAllowed: (low, high) => ({
      sentence: `The value may be from ${low} to ${high}.`,
      todo: "Choose a value in this range.",
    }),
    noDay: { sentence: "This day does not exist.", todo: "Write a day like 31/12/2016, or leave it empty for today." },
    bandsOverlap: {
      sentence: "Yellow must begin below green.",
      todo: "Choose a limit of yellow that is lower than that of green.",
    },
    notEmpty: {
      sentence: "The workbook already holds something. The sample plan goes into an empty workbook.",
      todo: "Open a new workbook.",
    },
  },
  done: {
    built: (count) => `Done: ${count === 1 ? "one sheet" : `${count} sheets`} created.`,
    refreshed: (count, changed) => `Done: ${sheets(count)} updated, ${cells(changed)}.`,
    filled: (count) => (count === 1 ? "One cell filled." : `${count} cells filled.`),
    looksOnly: "Done: the numbers were up to date, now the looks are too.",
    undone: (action) => `${UNDONE[action]}.`,
    undoneBut: (action, kept) => `${UNDONE[action]}. What was typed since stays: ${kept}.`,
    fixed: (count) => (count === 1 ? "One cell corrected." : `${count} cells corrected.`),
    tookBack: (count) => (count === 1 ? "One cell is back as it was." : `${count} cells are back as they were.`),
    tookBackBut: (count, kept) =>
      `${count === 1 ? "One cell is back as it was" : `${count} cells are back as they were`}. ${kept === 1 ? "One stays: it has changed since." : `${kept} stay: they have changed since.`}`,
    judged: "Outcome and note are written on the sheet of findings.",
    outcomeTaken: "The outcome is taken away: the finding is open again.",
    readingChosen: (read) => `The target is read as ${read}.`,
    readingCleared: "The text of the target counts again.",
    keptResult: (text, cell) => `${text} is kept: it now stands in ${cell} too.`,
    changed: "The choice is written on the sheet of calculation rules.",
    sample: "The sample plan is open.",
  },
  cancelled: "Cancelled. The workbook is as it was before.",
  cancelledPart: "Cancelled.",
  halfMade: (count, names) =>
    count === 1
      ? `The sheet ${names} stays, half written by Cabina: perhaps somebody has typed there. If it is not needed, delete it.`
      : `The sheets ${names} stay, half written by Cabina: perhaps somebody has typed there. If they are not needed, delete them.`,
  cancelledBut: (kept) => `Cancelled. What was typed meanwhile stays: ${kept}.`,
  nothing: {
    build: "The sheets are already up to date.",
    write: "The cells already say so.",
    fix: "There is nothing to correct.",
  },
};
