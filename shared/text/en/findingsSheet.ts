/** The words of the sheet “Findings”, in English. */
import type { FindingsSheetText } from "../it/findingsSheet";

const strategicEn = (count: number): string =>
  count === 1 ? "one strategic indicator" : `${count} strategic indicators`;

export const findingsSheetEn: FindingsSheetText = {
  title: "Findings",
  counts: { open: "Open ", of: " of ", errors: "errors ", warnings: "warnings ", notes: "notes " },
  none: "No findings: the checks found nothing to fix.",
  checked: (year, day, strategic, operational) =>
    `Plan of ${year}, as at ${day}. Checks on ${strategicEn(strategic)}${operational === 0 ? "" : ` and ${operational === 1 ? "one operational" : `${operational} operational`}`}: weights, targets, results, amounts and tables.`,
  heads: {
    number: "No.",
    gravity: "Severity",
    what: "What",
    where: "Where",
    todo: "What to do",
    outcome: "Outcome",
    note: "Note",
  },
  gravity: { error: "error", warning: "warning", info: "note" },
  resolved: "resolved",
  nothingToDo: "Nothing: it was gone at the last check.",
  reopened: (outcome, again) =>
    `Reopened: the data changed after “${outcome}”. If it is right as it is now, choose “${again}”. `,
  more: (count) => ` and ${count} more`,
  see: (sheet) => `(see ${sheet})`,
  prompt:
    "“Accepted”, “confirmed” and “not an error” close the finding for as long as its data stay the same. “To fix” leaves it open.",
  refused: "Choose an outcome from the list, or leave it empty.",
  footer: (year) => `Findings · year ${year}`,
  page: "Page &P of &N",
};
