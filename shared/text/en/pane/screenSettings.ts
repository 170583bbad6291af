/** The words of the settings, the guide and the information in the pane. */
import type { PaneSettingsText } from "../../it/pane/screenSettings";
import { formatNumber } from "../../numbers";
import { counted } from "../../plural";

export const paneSettingsEn: PaneSettingsText = {
  title: "Settings",
  loading: "The settings are being read.",
  columns: {
    title: "Columns of the plan",
    known: (known, all, row) =>
      `${formatNumber(known, "en", 0)} of ${counted(all, ["column", "columns"], "en")} understood, row ${row}`,
    pick: "Pick what each column holds.",
    notUnderstood: "not understood",
    label: (column, heading) => (heading === "" ? `Column ${column}` : `${column} · ${heading}`),
    year: "Year of targets and results",
    yearHint: "Four digits, such as 2026.",
    dated: { target: "Target", result: "Result", baseline: "Base" },
    undated: (word) => `${word} without year`,
    unpicked: { line: "Strategic line", kind: "Kind", text: "Text", value: "Value" },
    forget: "Go back to the columns as Cabina read them",
    none: "There are no tables in this workbook.",
  },
  calculation: {
    title: "Calculation",
    needsSheet: "These choices stand on the sheet “Calculation rules”, which Build creates.",
    writtenOn: (sheet) => `Each choice holds at once and is written on the sheet “${sheet}”.`,
    year: "Year",
    chosenYearHint: "The year that is looked at here and that Build writes. Choosing it changes no cell.",
    yearScore: (year, score) => `${year}: score ${score}.`,
    yearWithoutScore: (year) => `${year}: no score yet.`,
    reference: "Reference date",
    referenceToday: (day) => `Empty: today, ${day}.`,
    referenceEmpty: "Empty: today.",
    referenceWithoutSheet: (day) =>
      `Until that sheet exists it is today or, once the year is over, its last day: ${day}.`,
    badDay: "Write a day such as 31/12/2016, or nothing.",
    cap: "Cap of the % achieved",
    method: "Where less is better",
    methodHint: "10 days against 7: in proportion 70%; mirrored 57%.",
    missing: "Missing results",
    missingHint: "Before the year is closed they are left out in any case.",
    bands: "Semaforo",
    yellowFrom: "yellow from",
    greenFrom: "green from",
    bandsHint: (yellow) => `Below ${yellow} it is red. A limit belongs to the higher band.`,
    badBand: "Two percentages between 1 and 100, yellow below green.",
    effect: (choice, from, to) => `${choice}: the score goes from ${from} to ${to}.`,
    sameScore: (choice, score) => `${choice}: the score stays ${score}.`,
    noScore: (choice) => `${choice}: no score.`,
  },
  language: { title: "Language", italian: "Italian (italiano)", english: "English" },
  refresh: {
    title: "Updating",
    automatic: "Update by itself when the plan changes",
    hint: {
      workbench:
        "Off: the sheets change only with a click. On: they follow the plan by themselves, and it can be undone; but Ctrl+Z no longer reaches what was written before.",
      excel:
        "Off: the sheets change only with a click. On: they follow the plan by themselves, while the pane can be seen, and it can be undone here; but after each update Excel’s Ctrl+Z no longer undoes what was typed just before.",
    },
  },
  about: {
    title: "About",
    version: (version) => `Cabina, version ${version}`,
    data: "The data stay in this workbook. Nothing is sent.",
    privacy: {
      workbench:
        "Cabina collects no data and uses no network. Outside the workbook only the chosen language is kept: by the workbench’s page, in the browser.",
      excel:
        "Cabina collects no data. Only its own pages come over the network, from where your organisation put them, and the Office library, from Microsoft. Outside the workbook Excel keeps only the chosen language and whether to update by itself.",
    },
    licence: "Free software, MIT licence.",
  },
  guide: {
    title: "Guide",
    steps: [
      "Cockpit shows the score of the plan as the sheets are now.",
      "Checks lists what is wrong or doubtful on the sheets, with the cell and, where possible, the fix.",
      "Build writes the sheets of the cockpit and of the programmes; it shows first what changes, and can be undone.",
    ],
    symbols: "The symbols",
    bands: (yellow, green) => ({
      green: `green, from ${green}`,
      yellow: `yellow, from ${yellow}`,
      red: `red, below ${yellow}`,
    }),
    hollow: "Hollow symbols: the same, but provisional.",
    score: "The score",
    scoreBody:
      "It is the mean of the percentages achieved, each with its weight. What cannot be assessed is left out, and the weight assessed says how much remains.",
    keys: "With the keyboard",
    keyList: [
      "Tab goes from one part to the next; the arrows move inside tabs, tree and map.",
      "In the tree → opens, ← closes, Enter opens the indicator, a letter jumps to a name.",
      "Esc goes back; in the search it empties it.",
      "Ctrl+Z undoes what is typed on the sheets. What Cabina writes is undone here, with “Undo”.",
    ],
  },
};
