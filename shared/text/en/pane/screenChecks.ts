/** The words of the checks in the pane: findings, fixes, outcomes. */
import type { PaneChecksText } from "../../it/pane/screenChecks";
import { formatNumber } from "../../numbers";
import { counted } from "../../plural";

export const paneChecksEn: PaneChecksText = {
  open: (count, errors) =>
    `${count === 1 ? "finding" : "findings"}${
      errors === 0
        ? ""
        : count === 1
          ? ", an error"
          : `, ${formatNumber(errors, "en", 0)} of them ${errors === 1 ? "an error" : "errors"}`
    }`,
  clean: (indicators, programmes, rules) =>
    `${counted(indicators, ["indicator", "indicators"], "en")} and ${counted(programmes, ["programme", "programmes"], "en")} checked with ${counted(rules, ["rule", "rules"], "en")}.`,
  notCounted: (accepted) => `${counted(accepted, ["accepted finding is", "accepted findings are"], "en")} not counted.`,
  seeAccepted: (count) =>
    count === 1 ? "See the accepted one" : `See the ${formatNumber(count, "en", 0)} accepted ones`,
  fixesReady: (count) =>
    `${counted(count, ["fix is", "fixes are"], "en")} ready: you see ${count === 1 ? "it" : "them"} before anything is written.`,
  seeFixes: (count) => (count === 1 ? "See the fix" : `See the ${formatNumber(count, "en", 0)} fixes`),
  nextError: "Go to the next error",
  noneOpen: "No open findings.",
  toBuild: "Go to Build",
  groups: { error: "Errors", warning: "To verify", info: "Notes" },
  fixReady: "Fix ready",
  cells: (count, from, to) => `${counted(count, ["cell", "cells"], "en")}, ${from} to ${to}`,
  and: " and ",
  finding: {
    position: (place, count) => `${formatNumber(place, "en", 0)} of ${formatNumber(count, "en", 0)}`,
    previous: "Previous finding",
    next: "Next finding",
    before: "Now",
    after: "After",
    empty: "empty",
    preview: "Preview of the fix",
    onlyThese: (cells) =>
      cells === 1 ? "Only this cell changes." : `Only these ${formatNumber(cells, "en", 0)} cells change.`,
    effect: (percent) => `It touches ${percent} of the body’s weight.`,
    noEffect: "The score does not depend on this cell.",
    mend: (cells) => (cells === 1 ? "Fix the cell" : `Fix ${formatNumber(cells, "en", 0)} cells`),
    leave: "Or leave it as it is",
    note: "Note (optional)",
    accept: "Accept",
    notAnError: "It is not an error",
    acceptHint: "Once accepted it is not counted. It returns only if the cell changes.",
    needsSheet: "Outcome and note are written on the sheet “Findings”, which Build creates.",
    reopen: "Reopen the finding",
    closedAs: (outcome) => `Outcome: ${outcome}.`,
    noted: (note) => `Note: ${note}`,
    gone: "This finding is no longer there.",
    goneBody: "The cell has changed, or the fix is made.",
    moreCells: (count) => counted(count, ["more cell", "more cells"], "en"),
  },
  outcomes: { toFix: "to fix", accepted: "accepted", notError: "not an error", confirmed: "confirmed" },
  fixes: {
    title: (count) => `${counted(count, ["fix", "fixes"], "en")} ready`,
    hint: "Clear the check mark of what is to be left.",
    apply: (cells) => `Fix ${counted(cells, ["cell", "cells"], "en")}`,
    nothing: "No fix is ready.",
    cells: (count) => counted(count, ["cell", "cells"], "en"),
  },
  accepted: {
    title: (count) => counted(count, ["accepted finding", "accepted findings"], "en"),
    hint: "They are not counted as long as their cells stay as they are.",
  },
};
