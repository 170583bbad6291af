/** The files that take longest begin first, so that the workers end together; the others as Jest orders them. */
const { default: Sequencer } = require("@jest/test-sequencer");

/** Longest first, by their paths below `test/`. A file that is not here runs all the same, only later. */
const SLOW = [
  "browser/automatic",
  "browser/paneStates",
  "excel/journeys/everyFailure",
  "browser/journey",
  "actions/interruptedUndo",
  "browser/keyboard",
  "excel/browser/functions",
  "endToEnd/weightsEdited",
  "browser/language",
  "actions/undoHalfMade",
  "excel/journeys/sameSheets",
  "browser/keyboardTasks",
  "excel/host/budget",
  "excel/browser/badSituations",
  "excel/browser/protocol",
  "excel/browser/closedPane",
  "excel/browser/journey",
  "endToEnd/mainJob",
  "endToEnd/undo",
  "sequences/sequences",
  "sheets/recalculation",
  "endToEnd/ledgerTravels",
  "endToEnd/printed",
  "endToEnd/anotherYear",
  "sheets/formulaCounts",
  "actions/failingHost",
  "actions/removePlan",
  "sheets/adopted",
  "sheets/cockpit",
  "actions/refreshPlan",
  "endToEnd/planEdited",
  "bench/bench",
  "endToEnd/outcomes",
  "check/referencePlan",
  "file/structure",
  "check/rules/targets/everyCell",
  "target/randomTexts",
  "sheets/findingsFile",
  "sheets/identity",
  "sheets/findingsOutcomes",
  "endToEnd/check",
];

const place = ({ path }) => {
  const at = SLOW.findIndex((name) => path.replace(/\\/g, "/").endsWith(`test/${name}.test.ts`));
  return at < 0 ? SLOW.length : at;
};

module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
};
