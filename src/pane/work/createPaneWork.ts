/** The pane's core on a host: reads, checks and scores once, answers from that, and writes what a person has clicked. */
import { paneWorkTexts } from "../../../shared/text/paneWork";
import type { Day } from "../../../shared/workbook/days";
import type { Host, OnProgress } from "../../host";
import type { BuildView, Outcome, Refusal } from "../model/buildView";
import { indicatorIndex } from "../model/indicatorIndex";
import { makeIndicatorView } from "../model/makeIndicatorView";
import type { SettingsView } from "../model/settingsView";
import { type Book, languageOf } from "./book";
import { build, undo } from "./building";
import { inTurn } from "./inTurn";
import { type LongWork, longWorkHere } from "./longWork";
import { isHiddenIn, type Kept, type PaneState, paneLanguage } from "./paneState";
import type { BuildOptions, PaneWork } from "./paneWork";
import { optionsFor } from "./previewing";
import { read } from "./reading";
import { refuse } from "./refusal";
import { settingsOf, tablesOf } from "./settingsOf";
import { unfinishedOf } from "./unfinished";
import { change, chooseReading, fix, judge, keepResult, sample, undoFix } from "./writing";

/** `clock`: today at the host's place. `long`: where the long work is done; absent: on this thread. */
export function createPaneWork(host: Host, clock: () => Day, long: LongWork = longWorkHere()): PaneWork {
  const state: PaneState = { host, clock, long, asked: 0, isChecking: false, lastWrite: [], stopped: false };
  const next = inTurn();
  const notRead = () => refuse(paneWorkTexts(paneLanguage(state)).problems.notRead);
  return {
    read(wishes, onProgress = () => undefined, formulas = "calculated") {
      const mine = letGo(state);
      return next(() => read(state, { wishes, onProgress, isStopped: () => mine !== state.asked, formulas }));
    },
    stopReading: async () => void letGo(state),
    preview: async () => (state.book === undefined ? notRead() : previewOf(state, state.book)),
    indicatorAt: async (at) => indexOf(state)?.(at),
    indicator: async (id) =>
      state.book === undefined ? undefined : makeIndicatorView(state.book.checked, id, languageOf(state.book)),
    settings: async () => (state.book === undefined ? undefined : settingsOnce(state, state.book)),
    tables: async () => (state.seen === undefined ? [] : tablesOf(state.seen.snapshot, state.seen.wishes)),
    build: (options, onProgress) => {
      // Not when its turn comes: a stop that is pressed while it waits holds.
      state.stopped = false;
      return next(() => buildNow(state, options, onProgress));
    },
    undo: (onProgress, options = {}) =>
      next(() =>
        undo(
          { host, language: paneLanguage(state), isHidden: isHiddenIn(state), onProgress },
          { ...options, today: clock() },
        ),
      ),
    stop: async () => {
      state.stopped = true;
    },
    fix: (findings, shown) => next(() => fix(state, findings, shown)),
    undoFix: () => next(() => undoFix(state)),
    judge: (finding, outcome, note, before) => next(() => judge(state, { finding, outcome, note, before })),
    chooseReading: (indicator, choice) => next(() => chooseReading(state, indicator, choice)),
    keepResult: (indicator, which, shown) => next(() => keepResult(state, indicator, which, shown)),
    change: (setting) => next(() => change(state, setting)),
    sample: () => next(() => sample(state)),
  };
}

/** A reading under way gives way. Answers the number of whatever is asked for now. */
function letGo(state: PaneState): number {
  if (state.isChecking) state.long.drop();
  return ++state.asked;
}

/** Asked twice about the same reading, it is worked out once. */
function previewOf(state: PaneState, book: Book): Promise<BuildView | Refusal | undefined> {
  const calculates = state.host.about().calculates === true;
  if (state.preview?.book !== book) state.preview = { book, answer: previewNow(state, book, calculates) };
  const { preview } = state;
  return known(preview, () => {
    if (state.preview === preview) state.preview = undefined;
  });
}

async function previewNow(
  { long, host }: PaneState,
  book: Book,
  calculates: boolean,
): Promise<BuildView | Refusal | undefined> {
  const view = await long.preview(book.picture, calculates);
  const unfinished = unfinishedOf(book.checked, host);
  return view === undefined || "kind" in view || unfinished === undefined ? view : { ...view, unfinished };
}

function settingsOnce(state: PaneState, book: Book): Promise<SettingsView | undefined> {
  if (state.settings?.book !== book) state.settings = { book, answer: settingsOf(book, () => state.book === book) };
  const { settings } = state;
  return known(settings, () => {
    if (state.settings === settings) state.settings = undefined;
  });
}

/** What was let go, or went wrong, is worked out anew the next time. */
async function known<T>({ answer }: Kept<T>, forget: () => void): Promise<T | undefined> {
  try {
    const told = await answer;
    if (told === undefined) forget();
    return told;
  } catch (problem) {
    forget();
    throw problem;
  }
}

function indexOf(state: PaneState) {
  const { book } = state;
  if (book === undefined) return undefined;
  const { scorecard, own } = book.checked;
  state.index ??= indicatorIndex(scorecard.plan, own, book.snapshot);
  return state.index;
}

async function buildNow(state: PaneState, options: BuildOptions, onProgress: OnProgress): Promise<Outcome> {
  const { book, host } = state;
  const language = paneLanguage(state);
  const { problems } = paneWorkTexts(language);
  if (book === undefined) return refuse(problems.notRead);
  const task = { host, language, isHidden: isHiddenIn(state), onProgress, isStopped: () => state.stopped };
  return build(task, { ...optionsFor(book), ...options });
}
