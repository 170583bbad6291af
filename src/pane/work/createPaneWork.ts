/** The pane's core on a host: reads, checks and scores once, answers from that, and writes what a person has clicked. */
import { paneWorkTexts } from "../../../shared/text/paneWork";
import type { Day } from "../../../shared/workbook/days";
import type { Host, OnProgress } from "../../host";
import type { Outcome } from "../model/buildView";
import { indicatorIndex } from "../model/indicatorIndex";
import { makeIndicatorView } from "../model/makeIndicatorView";
import { languageOf } from "./book";
import { build, undo } from "./building";
import { inTurn } from "./inTurn";
import { type PaneState, paneLanguage } from "./paneState";
import type { PaneWork } from "./paneWork";
import { preview, refreshOptions } from "./previewing";
import { read } from "./reading";
import { refuse } from "./refusal";
import { settingsOf, tablesOf } from "./settingsOf";
import { change, chooseReading, fix, judge, keepResult, sample, undoFix } from "./writing";

/** `clock`: today at the host's place. */
export function createPaneWork(host: Host, clock: () => Day): PaneWork {
  const state: PaneState = { host, clock, lastWrite: [], stopped: false };
  const next = inTurn();
  const notRead = () => refuse(paneWorkTexts(paneLanguage(state)).problems.notRead);
  return {
    read: (wishes) => next(() => read(state, wishes)),
    preview: () => next(() => (state.book === undefined ? notRead() : preview(state, state.book))),
    indicatorAt: async (at) => indexOf(state)?.(at),
    indicator: async (id) =>
      state.book === undefined ? undefined : makeIndicatorView(state.book.checked, id, languageOf(state.book)),
    settings: async () => (state.book === undefined ? undefined : settingsOf(state.book)),
    tables: async () => (state.seen === undefined ? [] : tablesOf(state.seen.snapshot, state.seen.wishes)),
    build: (options, onProgress) => {
      // Not when its turn comes: a stop that is pressed while it waits holds.
      state.stopped = false;
      return next(() => buildNow(state, options, onProgress));
    },
    undo: (onProgress) => next(() => undo({ host, language: paneLanguage(state), onProgress })),
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

function indexOf(state: PaneState) {
  const { book } = state;
  if (book === undefined) return undefined;
  const { scorecard, own } = book.checked;
  state.index ??= indicatorIndex(scorecard.plan, own, book.snapshot);
  return state.index;
}

async function buildNow(
  state: PaneState,
  options: { readonly fills: boolean; readonly restores: boolean },
  onProgress: OnProgress,
): Promise<Outcome> {
  const { book, host } = state;
  const language = paneLanguage(state);
  const { problems } = paneWorkTexts(language);
  if (book === undefined) return refuse(problems.notRead);
  const task = { host, language, onProgress, isStopped: () => state.stopped };
  return build(task, { ...refreshOptions(book), ...options });
}
