/** What the command line says, in English. */
import type { CliTexts } from "../cli";

const badOptionHint: Readonly<Record<string, string>> = {
  year: "Write a year: 2016.",
  today: "Write a day that exists: 2016-12-31 or 31/12/2016.",
  missing: "Write pending or zero.",
  sheet: "Write the name of a sheet.",
  map: "Write SHEET!COLUMN=MEANING: Sheet1!C=target 2016, 'Plan 2016'!D=weight, Sheet1!F=ignore.",
  lang: "Write it or en.",
  actual: "Write a number, a percentage, a day, yes or no.",
  on: "Write a day that exists: 2016-12-31 or 31/12/2016.",
  baseline: "Write a number or a percentage.",
  port: "Write a number from 1 to 65535.",
};

export const cliEn: CliTexts = {
  tagline: "Cabina: from the performance plan to a live cockpit, in the same workbook.",
  usage: "Usage",
  commands: "Commands",
  options: "Options",
  helpHint: "“cabina COMMAND --help” explains a command.",
  commandHelp: {
    sample: {
      usage: "cabina sample OUT.xlsx [--printed]",
      summary: "writes the sample plan 2016-2018 (printed cockpit and programme registers)",
    },
    build: {
      usage: "cabina build BOOK.xlsx -o OUT.xlsx | --in-place | --dry-run",
      summary:
        "adds cockpit, index, programme sheets and rules to the workbook; the sheets that are there stay as they are",
    },
    undo: {
      usage: "cabina undo BOOK.xlsx -o OUT.xlsx | --in-place | --dry-run",
      summary: "undoes the last build: what somebody has written since stays, and is named",
    },
    remove: {
      usage: "cabina remove BOOK.xlsx -o OUT.xlsx | --in-place | --dry-run",
      summary: "takes Cabina out of the workbook: its sheets go, those in which somebody has written stay as values",
    },
    score: { usage: "cabina score BOOK.xlsx", summary: "reads the plan and prints its score" },
    check: {
      usage: "cabina check BOOK.xlsx",
      summary: "says what it read and what is wrong, cell by cell; writes nothing",
    },
    fix: {
      usage: "cabina fix BOOK.xlsx -o OUT.xlsx | --in-place | --dry-run",
      summary: "makes the safe mends in a copy of the workbook and lists them",
    },
    target: { usage: "cabina target TEXT… | --file LIST.tsv", summary: "shows how the text of a target is read" },
    demo: {
      usage: "cabina demo [--open]",
      summary: "makes the sample, builds it and prints its score; with --open shows it in the browser",
    },
    open: {
      usage: "cabina open [BOOK.xlsx]",
      summary: "opens the spreadsheet in the browser of this computer, with Cabina's pane beside it",
    },
  },
  optionHelp: {
    open: "shows it in the browser in the end, until Ctrl+C",
    port: "port to answer at; without it a free one",
    "no-browser": "prints the address and opens no browser",
    printed: "sixteen programme sheets kept by hand instead of the registers",
    fill: "fills the empty cells of % achieved on your own programme sheets",
    help: "this explanation",
    lang: "it or en",
    json: "answer in JSON",
    version: "version",
    out: "the file to write (never the one that is read)",
    "in-place": "writes into the workbook itself; a copy is first put beside it (BOOK.before.xlsx)",
    restore: "brings Cabina's formulas back where somebody has typed over them",
    "dry-run": "says what it would do, in counts and names, and writes nothing",
    all: "also the sheets in which somebody has written",
    year: "year to score",
    today: "reference date, 2016-12-31 or 31/12/2016",
    rule: "only the mends of these rules, separated by commas",
    missing: "results that are missing at year end: pending (left out) or zero",
    sheet: "sheet of the plan, where several hold one",
    map: 'what a column holds: "Sheet1!C=target 2016" (may be repeated; kept in the workbook)',
    actual: "result obtained",
    on: "day on which it was done",
    baseline: "starting value for relative targets",
    indicator: "name of the indicator: tells the direction of a bare number",
    file: "tab-separated list: text, indicator, year, lang, actual, on, baseline",
  },
  problems: {
    unknownCommand: (word) => `There is no command “${word}”. “cabina --help” lists those that there are.`,
    "unknown-option": (word) => `There is no option ${word}. “--help” lists those that there are.`,
    "value-missing": (word) => `The value after ${word} is missing.`,
    "too-few-words": (word) => `“cabina ${word}” needs something more: “cabina ${word} --help” says what.`,
    "too-many-words": (word) => `“${word}” is one too many. A name with spaces goes between quotes.`,
    outEnding: (path) =>
      `“${path}” does not end in .xlsx (or .xlsm, for a workbook with macros): give the file that name.`,
    outMissing: "The file to write is missing: add -o OUT.xlsx.",
    outIsInput: (path) => `“${path}” is the file that is read: it is never overwritten. Give another name after -o.`,
    unknownRule: (rule, rules) => `There is no rule “${rule}”. The rules: ${rules}.`,
    badOption: (option, value) => `--${option} ${value} makes no sense. ${badOptionHint[option] ?? ""}`.trim(),
    cannotRead: (path) => `“${path}” cannot be opened: check its name and folder.`,
    mayNotRead: (path) => `“${path}” may not be read: permission is missing. Ask whoever looks after the file for it.`,
    cannotWrite: (path) =>
      `“${path}” cannot be written: check that its folder exists and that no other program has the file open.`,
    conflict: (cell) => `Cell ${cell} has changed in the meantime: nothing was written. Repeat the command.`,
    movedRow: (cell) =>
      `${cell}: the rows of this sheet of Cabina's cannot be found again. They were moved, and the version that made it did not say how to find them; or the hidden column with their codes is gone. Nothing was written and nothing is lost. Put rows and columns back as they were. If that cannot be done, copy what stands in the yellow cells elsewhere, then remove the sheet and make it again with “cabina build”.`,
    movedColumns: (sheet) =>
      `In sheet “${sheet}” columns were added or removed: what is written there cannot be read safely, and nothing was written. Put the columns back as they were.`,
    settingUnreadable: (cells) =>
      `${cells}: a value that the rule cannot have. Its default is used instead, as the note beside it says.`,
    settingGone: (cells) =>
      `The row of a rule was deleted (it stood at ${cells}): its default counts, and “cabina build” makes it again.`,
    ledgerMissing: (sheet) =>
      `Sheet “${sheet}” is Cabina's, but the hidden register that says which sheets are ours is missing: nothing was written, since what was typed there would be lost from sight. Go back to a copy of the workbook in which the register still is.`,
    noSuchYear: (asked, years) =>
      `The plan has no targets for ${asked}: it has those of ${years}. Choose one of these years with --year.`,
    noSuchColumn: (column: string) =>
      `The column ${column} named with --map is not there or is empty: check the sheet's name and the column's letter.`,
    mappingLost: (column: string, meaning: string) =>
      `The column ${column}, which had been called “${meaning}”, is there no more: what was said of it does not count. If it matters, say it again with --map.`,
    newerVersion:
      "This workbook was written by a newer version of Cabina, and this one writes nothing to it. Update Cabina.",
    generationOpen:
      "A generation was begun in this workbook and is not finished. Nothing was written: complete it where it was begun.",
    newerNotRead:
      "This workbook was written by a newer version of Cabina: what stands on Cabina's sheets was not read, and results typed there do not count. Update Cabina to read them.",
    noReferenceColumn: "The first row of the list must name the columns, and one must be “text”.",
    unexpected: "Something did not work and nothing was written. The detail:",
  },
  score: {
    heading: (body, year, day) => `${body === "" ? "Performance plan" : body} · year ${year} · as at ${day}`,
    assessed: (share) => `${share} of the weight assessed`,
    nothingAssessed: "no indicator assessed yet",
    perspectives: "Perspectives",
    programmes: "Programmes",
    columns: { weight: "Weight", score: "Score", coverage: "Assessed" },
    lookAt: "Left out of the score",
    counts: (indicators, reached, notReached, zero, outside) =>
      `${indicators} indicators: ${reached} reached, ${notReached} not reached${zero > 0 ? `, ${zero} missing and counting zero` : ""}${outside > 0 ? `, ${outside} left out of the score` : ""}`,
  },
  build: {
    made: (count, names) => `New sheets (${count}): ${names}`,
    changed: (count) => `Cells brought up to date: ${count}`,
    nothing: "Nothing to change: the sheets are up to date.",
    kept: (cells) => `By hand in place of formulas of Cabina, and kept so (--restore brings them back): ${cells}`,
    filled: (count, cells) =>
      `${count === 1 ? "One cell filled" : `Cells filled (${count})`} on your own programme sheets: ${cells}`,
    filledForGone: (cells) =>
      `${cells}: filled earlier for an indicator that is no longer in the plan; it shows nothing now.`,
    filledBroken: (cells) =>
      `${cells}: filled earlier from a Cockpit that somebody deleted; they show nothing now. “cabina build --fill” fills them again.`,
    yours: (names) => `Stay as they are: ${names}`,
    written: (path) => `Written: ${path}`,
  },
  check: {
    recognised: "Read",
    read: (sheet, layout, rows, confidence) =>
      `${sheet}: ${layout}, ${rows === 1 ? "one row" : `${rows} rows`}, certainty ${confidence}`,
    none: "No open findings",
    closed: (count) => `(${count} closed)`,
    counts: {
      error: (count) => (count === 1 ? "1 error" : `${count} errors`),
      warning: (count) => (count === 1 ? "1 warning" : `${count} warnings`),
      info: (count) => (count === 1 ? "1 note" : `${count} notes`),
    },
    headings: { error: "Errors", warning: "To be checked", info: "Notes" },
    gravest: (count) => (count === 1 ? "The finding:" : `The ${count} gravest:`),
    more: (count) => `… and ${count} more.`,
    touches: (share) => `touches ${share} of the weight`,
    fixable: "mend ready: cabina fix",
    all: "All of them with “cabina check”.",
  },
  fix: {
    made: (count) => (count === 1 ? "One mend made:" : `Mends made: ${count}`),
    nothing: "There is no safe mend to make: the copy equals the original.",
    left: "Left:",
  },
  renamed: (before, title) => `“${before}” is now “${title}”: what was typed for the first counts for the second.`,
  keptCopy: (path) => `The file that was there stays here: ${path}`,
  beforeWord: "before",
  sample: { written: (path) => `Sample plan written: ${path} (the results of 2016 are illustrative)` },
  demo: {
    lies: (path) => `The workbook is here: ${path}`,
    next: "It opens in Excel, LibreOffice or Google Sheets: change a result, a weight or a target and the cockpit recalculates.",
  },
  open: {
    stands: (address: string) => `Cabina is open here: ${address}`,
    opened: "It opens in the browser. To close: Ctrl+C.",
    copyAddress: "Copy the address into the browser of this computer. To close: Ctrl+C.",
    notBuilt: "The page to show is missing: run “npm run build:workbench” first.",
    portTaken: (port: string) => `Port ${port} is not free: name another with --port, or none.`,
  },
  target: { readAs: "read as", assumed: "assumed", result: "result ", reached: "reached", notReached: "not reached" },
};
