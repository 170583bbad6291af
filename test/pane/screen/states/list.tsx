/** Every state of the pane by name: how it opens and what a person does to get there. */
import type { Language } from "../../../../shared/language";
import { snapshotOfSheets } from "../../../../shared/workbook/snapshotOfSheets";
import type { PaneReading } from "../../../../src/pane/work/paneWork";
import type { Hands } from "./hands";
import {
  almostGreen,
  behindAgain,
  linked,
  manyProgrammes,
  operational,
  twoResults,
  unnumbered,
  withCheckpoints,
  withIndicator,
  withoutFindings,
  withoutHeadings,
} from "./madeUp";
import { openElsewhere, refusesToBuild, refusesToFix, refusesToRead, wentOnElsewhere, withoutPrint } from "./refused";
import { answering, builtBook, never, reading, readOnce, type Stage, sampleBook, stageOn, writing } from "./stages";

export interface StateOfPane {
  readonly open: (language: Language) => Promise<Stage>;
  readonly steps?: (hands: Hands, stage: Stage) => Promise<void>;
}

const MAIN = ".fui-Button[data-main]";
const CHECKS = "#cb-tab-checks";
const BUILD = "#cb-tab-build";
const WAY = (place: number): string => `.cb-ways [role=tab]:nth-of-type(${place})`;
const ROW = (place: number): string => `.cb-tree [data-row="${place}"]`;
const FINDING = '[data-key^="rule:"]';
const MENU = (place: number): readonly string[] => [".cb-more > button", `.cb-menu button:nth-of-type(${place})`];

const fresh = async (): Promise<Stage> => stageOn(sampleBook());
const built = async (language: Language): Promise<Stage> => stageOn(await builtBook(language));
const told = async (answer: PaneReading): Promise<Stage> =>
  answering(stageOn(sampleBook()), { read: async () => answer });
const cell = (hands: Hands, stage: Stage): Promise<void> => hands.selectCell(() => stage.cellOf(/fruitori/));

/** From the sample, after the cell of an indicator was selected. */
const after =
  (...selectors: readonly string[]) =>
  async (hands: Hands, stage: Stage): Promise<void> => {
    await cell(hands, stage);
    await hands.press(...selectors);
  };

/** Somebody types another target after the sheets are generated. */
async function changeTarget(hands: Hands, stage: Stage): Promise<void> {
  await cell(hands, stage);
  const { sheet, top } = stage.cellOf(/fruitori/);
  const content = { kind: "value", value: ">=45" } as const;
  stage.type([{ kind: "writeCells", sheet, cells: [{ row: top, column: 4, content, expected: null }] }]);
  hands.changed();
  await hands.seen(".cb-message.warning");
}

/** Somebody types while one looks at the plan, and it takes long to read that. */
async function readAgain(hands: Hands, stage: Stage): Promise<void> {
  await cell(hands, stage);
  hands.changed();
  await hands.seen(".cb-again");
}

const START: Readonly<Record<string, StateOfPane>> = {
  firstRun: { open: async () => stageOn(snapshotOfSheets([])) },
  unrecognised: {
    open: () =>
      told({
        kind: "unrecognised",
        sentence: "Letti 4 fogli. In nessuno ci sono, sulla stessa riga, un indicatore, un peso e un target.",
        todo: "Dire che cosa contengono le colonne.",
        choices: [],
        sheets: [
          { sheet: "KPI", missing: ["peso", "target"] },
          { sheet: "Obiettivi 2026", missing: ["indicatore", "peso", "target"] },
          { sheet: "Pivot, Grafici", missing: [] },
        ],
      }),
  },
  choices: {
    open: () =>
      told({
        kind: "unrecognised",
        sentence: "Ci sono più piani in questa cartella.",
        todo: "Scegliere il foglio del piano.",
        choices: [
          { sheet: "Cruscotto 2016", words: "target 2016–2018 · 30 indicatori" },
          { sheet: "Cruscotto 2017 (bozza del direttore generale)", words: "target 2017–2019 · 28 indicatori" },
        ],
        sheets: [],
      }),
  },
  columns: { open: async () => stageOn(withoutHeadings()), steps: (hands) => hands.press(MAIN) },
  reading: {
    open: async () => answering(stageOn(sampleBook()), { read: never }),
    steps: (hands) => hands.seen("[role=progressbar]"),
  },
  lateReading: {
    open: async () => answering(stageOn(sampleBook()), { read: never }),
    async steps(hands) {
      await hands.seen("[role=progressbar]");
      await hands.late();
    },
  },
  stopped: {
    open: async () => answering(stageOn(sampleBook()), { read: never }),
    steps: (hands) => hands.press("[aria-busy] button"),
  },
  refused: {
    open: () =>
      told({
        kind: "refused",
        sentence: "La cartella di lavoro non si legge in questo momento.",
        todo: "Finire di scrivere nella cella, poi riprovare.",
        details: "InvalidOperationInCellEditMode",
      }),
  },
};

const COCKPIT: Readonly<Record<string, StateOfPane>> = {
  cockpit: { open: fresh, steps: cell },
  noCell: { open: fresh, steps: (hands) => hands.seen(".cb-hero") },
  operational: { open: async () => operational(stageOn(sampleBook())), steps: cell },
  lateAgain: {
    open: async () => readOnce(stageOn(sampleBook())),
    async steps(hands, stage) {
      await readAgain(hands, stage);
      await hands.late();
    },
  },
  slowAgain: { open: async () => readOnce(stageOn(sampleBook())), steps: readAgain },
  stoppedAgain: {
    open: async () => readOnce(stageOn(sampleBook())),
    async steps(hands, stage) {
      await readAgain(hands, stage);
      await hands.press(".cb-again button");
      await hands.seen(".cb-message.quiet");
    },
  },
  readOnly: {
    open: async () =>
      reading(stageOn(sampleBook()), (read) =>
        read.kind === "plan" ? { ...read, plan: { ...read.plan, readOnly: true } } : read,
      ),
    steps: cell,
  },
  almostGreen: { open: async () => reading(stageOn(sampleBook()), almostGreen), steps: cell },
  midYear: { open: async () => stageOn(sampleBook(), "2016-09-15"), steps: cell },
  areas: { open: fresh, steps: after(WAY(2)) },
  tree: { open: fresh, steps: after(ROW(0), ROW(3), ROW(4)) },
  filter: { open: fresh, steps: after(".cb-chip:nth-child(3)") },
  search: {
    open: fresh,
    async steps(hands, stage) {
      await after(".cb-ways > button")(hands, stage);
      await hands.type("personale");
    },
  },
  searchNothing: {
    open: fresh,
    async steps(hands, stage) {
      await after(".cb-ways > button")(hands, stage);
      await hands.type("unicorno");
    },
  },
  behind: { open: built, steps: changeTarget },
  manyProgrammes: {
    open: async () => reading(stageOn(sampleBook()), manyProgrammes(200)),
    async steps(hands) {
      await hands.press(ROW(0), ROW(1), ROW(2));
      await hands.press(ROW(13), ROW(24), ROW(35), ROW(46));
    },
  },
  manyHits: {
    open: async () => reading(stageOn(sampleBook()), manyProgrammes(200)),
    steps: (hands) => hands.press(".cb-chip:nth-child(2)"),
  },
  menu: { open: fresh, steps: after(".cb-more > button") },
  map: { open: async () => reading(stageOn(sampleBook()), linked), steps: after(WAY(3), ".cb-node:nth-of-type(3)") },
  mapOfLetters: { open: async () => reading(stageOn(sampleBook()), unnumbered), steps: after(WAY(3)) },
  mapWithoutLinks: { open: fresh, steps: after(WAY(3)) },
};

const CHECK: Readonly<Record<string, StateOfPane>> = {
  checks: { open: fresh, steps: after(CHECKS) },
  finding: { open: built, steps: after(CHECKS, '[data-key^="rule:error"]') },
  findingToFix: { open: fresh, steps: after(CHECKS, `${FINDING}:has(.cb-fix)`) },
  fixes: { open: fresh, steps: after(CHECKS, MAIN) },
  fixed: {
    open: fresh,
    async steps(hands, stage) {
      await after(CHECKS, MAIN, "label.cb-choice", MAIN)(hands, stage);
      await hands.seen(".cb-message.done");
    },
  },
  fixedAndFollowed: {
    open: async (language) => behindAgain(await built(language)),
    async steps(hands, stage) {
      await after(CHECKS, MAIN, "label.cb-choice", MAIN)(hands, stage);
      await hands.seen(".cb-message + .cb-message");
    },
  },
  lateFix: {
    open: async () => answering(stageOn(sampleBook()), { fix: never }),
    async steps(hands, stage) {
      await after(CHECKS, MAIN, "label.cb-choice", MAIN)(hands, stage);
      await hands.late();
    },
  },
  clean: { open: async () => reading(stageOn(sampleBook()), withoutFindings), steps: after(CHECKS) },
  accepted: {
    open: async () => reading(stageOn(sampleBook()), withoutFindings),
    steps: after(CHECKS, '[data-key="closed"]'),
  },
};

const MAKE: Readonly<Record<string, StateOfPane>> = {
  build: {
    open: fresh,
    async steps(hands, stage) {
      await after(BUILD)(hands, stage);
      await hands.seen(MAIN);
    },
  },
  update: {
    open: built,
    async steps(hands, stage) {
      await changeTarget(hands, stage);
      await hands.press(BUILD);
    },
  },
  upToDate: {
    open: built,
    async steps(hands, stage) {
      await after(BUILD)(hands, stage);
      await hands.seen(MAIN);
    },
  },
  running: {
    open: async () => writing(stageOn(sampleBook())),
    async steps(hands, stage) {
      await after(BUILD, MAIN)(hands, stage);
      await hands.seen("[role=progressbar]");
    },
  },
  late: {
    open: async () => writing(stageOn(sampleBook())),
    async steps(hands, stage) {
      await after(BUILD, MAIN)(hands, stage);
      await hands.late();
    },
  },
  lateAndFollows: {
    open: async (language) => writing(behindAgain(await built(language))),
    async steps(hands, stage) {
      await cell(hands, stage);
      await hands.seen(".cb-message.quiet");
      await hands.late();
    },
  },
  printLeftOut: {
    open: async (language) => withoutPrint(stageOn(sampleBook()), language),
    async steps(hands, stage) {
      await after(BUILD, MAIN)(hands, stage);
      await hands.seen(".cb-message.done");
    },
  },
  cancelled: {
    open: async () =>
      answering(stageOn(sampleBook()), {
        build: async () => ({ kind: "cancelled", sentence: "Annullato. La cartella è com’era prima." }),
      }),
    async steps(hands, stage) {
      await after(BUILD, MAIN)(hands, stage);
      await hands.seen(".cb-message.quiet");
    },
  },
  done: {
    open: fresh,
    async steps(hands, stage) {
      await after(BUILD, MAIN)(hands, stage);
      await hands.seen(".cb-message.done");
      await hands.seen(MAIN);
    },
  },
  broken: {
    open: async () =>
      answering(stageOn(sampleBook()), {
        build: async () => ({
          kind: "refused",
          sentence: "Il foglio «3.1.3» è protetto. 9 fogli su 23 sono scritti, gli altri 14 no.",
          todo: "Togliere la protezione, poi riprendere.",
          sheet: "3.1.3",
          details: "AccessDenied, foglio 3.1.3, intervallo A1:H40",
          broken: { done: 9, total: 23 },
        }),
      }),
    async steps(hands, stage) {
      await after(BUILD, MAIN)(hands, stage);
      await hands.seen(".cb-message.error");
    },
  },
};

async function refusedToBuild(hands: Hands, stage: Stage): Promise<void> {
  await after(BUILD, MAIN)(hands, stage);
  await hands.seen(".cb-message.error");
}

/** The program in front of which the pane stands says no, or somebody else is at it. */
const ELSE: Readonly<Record<string, StateOfPane>> = {
  cellEdited: { open: async () => refusesToRead("cell-edited") },
  tooLarge: { open: async () => refusesToRead("too-large") },
  tooOld: { open: async () => refusesToRead("unsupported") },
  sheetProtected: {
    open: async (language) => refusesToBuild("sheet-protected", language, { done: 9, total: 23 }),
    steps: refusedToBuild,
  },
  noAnswer: {
    open: async (language) => refusesToBuild("no-answer", language, { done: 1, total: 23 }),
    steps: refusedToBuild,
  },
  ledgerProtected: {
    open: async (language) => refusesToBuild("sheet-protected", language, { done: 9, total: 23 }, true),
    steps: refusedToBuild,
  },
  bookProtected: {
    open: async (language) => refusesToBuild("workbook-protected", language),
    steps: refusedToBuild,
  },
  readOnlyBook: {
    open: async (language) => refusesToFix("read-only", language),
    async steps(hands, stage) {
      await after(CHECKS, MAIN, "label.cb-choice", MAIN)(hands, stage);
      await hands.seen(".cb-message.error");
    },
  },
  wentOnElsewhere: {
    open: async (language) => wentOnElsewhere(language),
    steps: refusedToBuild,
  },
  unfinished: { open: async () => openElsewhere(true), steps: after(BUILD) },
  unfinishedForGood: { open: async () => openElsewhere(false), steps: after(BUILD) },
  unfinishedCockpit: { open: async () => openElsewhere(true), steps: cell },
};

const ONE: Readonly<Record<string, StateOfPane>> = {
  indicator: {
    open: async (language) => withIndicator(await built(language), withCheckpoints),
    steps: after(".cb-strip"),
  },
  indicatorBefore: { open: fresh, steps: after(".cb-strip") },
  assumed: {
    open: built,
    async steps(hands, stage) {
      await hands.selectCell(() => stage.cellOf(/assenza/));
      await hands.press(".cb-strip");
      await hands.seen(".cb-message.quiet");
    },
  },
  changeReading: {
    open: built,
    async steps(hands, stage) {
      await hands.selectCell(() => stage.cellOf(/assenza/));
      await hands.press(".cb-strip", ".cb-message .fui-Button:last-child");
    },
  },
  twoResults: { open: async (language) => withIndicator(await built(language), twoResults), steps: after(".cb-strip") },
  noIndicator: {
    open: fresh,
    steps: (hands) => hands.press(...MENU(2)),
  },
  settings: { open: built, steps: after(...MENU(3)) },
  settingsInExcel: {
    open: async (language) => ({ ...(await built(language)), place: "excel" }),
    steps: after(...MENU(3)),
  },
  settingsBefore: { open: fresh, steps: after(...MENU(3)) },
  guide: { open: fresh, steps: after(...MENU(4)) },
  about: { open: fresh, steps: after(...MENU(5)) },
};

export const STATES: Readonly<Record<string, StateOfPane>> = {
  ...START,
  ...COCKPIT,
  ...CHECK,
  ...MAKE,
  ...ELSE,
  ...ONE,
};
