/** The words of the pane's frame: tabs, menu, start, reading, messages, and the buttons that stand everywhere. */
import type { FrameText, SelectedPlace } from "../../it/pane/screenFrame";
import { formatNumber } from "../../numbers";
import { counted } from "../../plural";

const selectedEn = (what: SelectedPlace): string => {
  if (what.kind === "sheet") return "The whole sheet";
  if (what.kind === "cells") return `${what.address.includes(":") ? "Cells" : "Cell"} ${what.address}`;
  const [one, several] = what.kind === "rows" ? ["Row", "Rows"] : ["Column", "Columns"];
  return what.first === what.last ? `${one} ${what.first}` : `${several} ${what.first}–${what.last}`;
};

export const frameEn: FrameText = {
  tabs: { cockpit: "Cockpit", checks: "Checks", build: "Build" },
  views: "Views",
  openFindings: (count) => counted(count, ["open finding", "open findings"], "en"),
  more: "More",
  menu: {
    map: "Strategy map",
    indicator: "Indicator in the cell",
    settings: "Settings",
    guide: "Guide",
    about: "About",
  },
  back: (to) => `Back to ${to}`,
  start: "Start",
  undo: "Undo",
  cancel: "Cancel",
  close: "Close",
  retry: "Try again",
  ofYear: (year) => `Use the year ${year}`,
  details: "Details for support",
  goToSheet: (sheet) => `Go to sheet “${sheet}”`,
  selected: selectedEn,
  operational: (where) => `${where} · operational, not in the score`,
  openIndicator: "Open the indicator:",
  chooseCell: "Select the cell of an indicator to see it here.",
  place: (sheet, address) => `${sheet}, ${address.includes(":") ? "cells" : "cell"} ${address}`,
  morePlaces: (count) => `and ${counted(count, ["more cell", "more cells"], "en")}`,
  first: {
    title: "The performance plan becomes a cockpit.",
    body: "Cabina reads weights, targets and results from the sheets and calculates the score.",
    sample: "Open a sample plan",
    hint: "The sample fills this empty workbook; to remove it, delete its sheets.",
  },
  unrecognised: {
    title: "There is no plan here yet.",
    several: "Which plan counts?",
    columns: "Name the columns",
    missing: "What is missing",
    nothingMissing: "not the table of a plan",
    lacks: (words) => `missing: ${words}`,
    which: "Sheets with a plan",
    use: (sheet) => `Use “${sheet}”`,
  },
  reading: {
    title: "Reading the plan",
    now: "The sheets are being read and checked.",
    sheet: (place, total, name) => `Sheet ${formatNumber(place, "en", 0)} of ${formatNumber(total, "en", 0)}: ${name}`,
    checking: (total) =>
      total === 1
        ? "The sheet is read: its data are being checked."
        : `${formatNumber(total, "en", 0)} sheets are read: their data are being checked.`,
    hint: "Nothing changes in the workbook.",
    stop: "Stop reading",
  },
  stopped: {
    title: "Reading was stopped.",
    body: "Nothing has changed in the workbook.",
    again: "What is shown here comes from the previous reading.",
    read: "Read the plan",
  },
  readOnly: {
    title: "Read only.",
    body: "A newer version of Cabina wrote this workbook: it can be looked at here, not changed.",
  },
  failed: { sentence: "Something did not work.", todo: "Try again; if it happens again, send the details to support." },
  late: "If a cell is being edited, press Enter.",
  running: {
    build: "Writing the sheets",
    undo: "Going back to how it was",
    sample: "Opening the sample",
    writing: "Writing.",
    of: (total) => ` of ${formatNumber(total, "en", 0)}`,
    sheets: (total) => (total === 1 ? "sheet" : "sheets"),
    now: "Now:",
    leaves: "If you cancel, what is already written is removed and the workbook is as it was.",
    stopping: "Cancelling: the workbook goes back to how it was.",
    remaining: (seconds) => `About ${counted(seconds, ["second", "seconds"], "en")}.`,
    quiet: "The sheets are being updated.",
  },
};
