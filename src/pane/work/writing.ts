/** Small writes into cells, each planned on the workbook of the moment and told in one sentence. */

import { fail, type Result, succeed } from "../../../shared/result";
import { sampleSheets } from "../../../shared/sample/sampleSheets";
import { newSheetEdits } from "../../../shared/sheets/newSheetEdits";
import type { PaneHostText } from "../../../shared/text/paneHost";
import { paneWorkTexts } from "../../../shared/text/paneWork";
import type { Edit } from "../../../shared/workbook/edit";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { Host } from "../../host";
import type { Outcome, Refusal } from "../model/buildView";
import type { IndicatorView } from "../model/indicatorView";
import type { SettingChange } from "../model/settingsView";
import type { Book } from "./book";
import { languageOf } from "./book";
import { settingPuts } from "./changing";
import { changedResult, keepPuts, type Planned, readingPuts } from "./choosing";
import { cellCount, fixEdits, otherThanShown } from "./fixing";
import { refuseHost } from "./hostRefusal";
import { type Judgement, judgementPuts } from "./judging";
import { isHiddenIn, type PaneState, paneLanguage } from "./paneState";
import type { ShownFixes } from "./paneWork";
import { detailsOf, refuse, refuseConflict } from "./refusal";
import { movedCell, putEdits, remember, takeBack, type WrittenCell } from "./smallWrite";
import { isEmptyWorkbook } from "./unrecognised";

interface SmallTask {
  readonly edits: readonly Edit[];
  readonly sentence: string;
  /** Said where nothing is to be written; absent: the cells say so already. */
  readonly nothing?: string;
}

type PlanTask = (book: Book, now: Snapshot) => Result<SmallTask, Refusal>;

/** The mends that are as they were shown, and whose cells stand in rows that are as they were read; else somebody was faster. */
export const fix = (state: PaneState, ids: readonly string[], shown?: ShownFixes): Promise<Outcome> =>
  write(state, (book, now) => {
    const { problems, done, nothing } = paneWorkTexts(languageOf(book));
    const other = otherThanShown(book, ids, shown);
    if (other !== undefined) return fail(refuse(problems.fixChanged, { sheet: other.sheet }));
    const edits = fixEdits(book.checked.findings, ids);
    const moved = movedCell(book.snapshot, now, edits);
    if (moved !== undefined) return fail(refuse(problems.fixChanged, { sheet: moved.sheet }));
    return succeed({ edits, sentence: done.fixed(cellCount(edits)), nothing: nothing.fix });
  });

export const judge = (state: PaneState, judgement: Judgement): Promise<Outcome> =>
  write(
    state,
    (book, now) => {
      const { done } = paneWorkTexts(languageOf(book));
      const puts = judgementPuts(book, now, judgement);
      if (!puts.ok) return puts;
      const sentence = judgement.outcome === undefined ? done.outcomeTaken : done.judged;
      return succeed({ edits: putEdits(now, puts.value), sentence });
    },
    { remembers: false },
  );

export const chooseReading = (state: PaneState, id: string, choice: string | undefined): Promise<Outcome> =>
  write(state, (book, now) => taskOf(now, readingPuts(book, now, id, choice)));

export const keepResult = (
  state: PaneState,
  id: string,
  which: 0 | 1,
  shown: IndicatorView["twoResults"],
): Promise<Outcome> =>
  write(state, (book, now) => {
    const changed = changedResult(book, now, id, shown);
    if (changed !== undefined) return fail(refuseConflict(changed, languageOf(book)));
    const task = taskOf(now, keepPuts(book, id, which));
    if (!task.ok) return task;
    const moved = movedCell(book.snapshot, now, task.value.edits);
    return moved === undefined ? task : fail(refuseConflict(moved, languageOf(book)));
  });

export const change = (state: PaneState, setting: SettingChange): Promise<Outcome> =>
  write(state, (book, now) => taskOf(now, settingPuts(book, now, setting)));

function taskOf(now: Snapshot, planned: Result<Planned, Refusal>): Result<SmallTask, Refusal> {
  if (!planned.ok) return planned;
  return succeed({ edits: putEdits(now, planned.value.puts), sentence: planned.value.sentence });
}

async function write(state: PaneState, plan: PlanTask, { remembers = true } = {}): Promise<Outcome> {
  const { book, host } = state;
  const language = paneLanguage(state);
  const { problems } = paneWorkTexts(language);
  if (book === undefined) return refuse(problems.notRead);
  if (book.checked.newer !== undefined) return refuse(problems.newerVersion);
  return guarded(state, async (begun) => {
    const now = await host.readWorkbook();
    const task = plan(book, now);
    if (!task.ok) return task.problem;
    const cells = remember(now, task.value.edits);
    begun.cells = cells;
    const outcome = await apply(state, task.value);
    if (remembers && outcome.kind === "done") state.lastWrite = cells;
    return outcome;
  });
}

async function apply(state: PaneState, { edits, sentence, nothing }: SmallTask): Promise<Outcome> {
  const language = paneLanguage(state);
  if (edits.length === 0) return { kind: "nothing", sentence: nothing ?? paneWorkTexts(language).nothing.write };
  const applied = await state.host.applyEdits(edits);
  if (applied.kind === "conflict") return refuseConflict(applied.at, language);
  return { kind: "done", sentence, sheets: new Set(edits.map(({ sheet }) => sheet)).size, cells: cellCount(edits) };
}

/** Whatever a host throws becomes a sentence; what was written by then is asked of the workbook. */
async function guarded(state: PaneState, task: (begun: Begun) => Promise<Outcome>): Promise<Outcome> {
  const begun: Begun = { cells: undefined };
  try {
    return await task(begun);
  } catch (error) {
    const language = paneLanguage(state);
    const { cells } = begun;
    const written = cells === undefined ? 0 : await standing(state.host, cells);
    const stands = (words: PaneHostText["stands"]): string =>
      written === undefined ? "" : written === 0 ? words.nothing : words.cells(written, cells?.length ?? 0);
    const told = refuseHost(error, language, { isHidden: isHiddenIn(state), stands, next: "repeat" });
    return told ?? refuse(paneWorkTexts(language).problems.writeFailed, detailsOf(error));
  }
}

/** The cells that a task has begun to write; `undefined`: none yet. */
interface Begun {
  cells: readonly WrittenCell[] | undefined;
}

/** How many of the cells hold what was to be written; `undefined`: the workbook does not answer. */
async function standing(host: Host, cells: readonly WrittenCell[]): Promise<number | undefined> {
  try {
    return takeBack(await (host.readStanding?.() ?? host.readWorkbook()), cells).cells;
  } catch {
    return undefined;
  }
}

/** Takes back the last small write in the cells that still hold it; a second time there is nothing left. */
export const undoFix = (state: PaneState): Promise<Outcome> =>
  guarded(state, async (begun) => {
    const { problems, done } = paneWorkTexts(paneLanguage(state));
    const written: readonly WrittenCell[] = state.lastWrite;
    const now = await state.host.readWorkbook();
    const { edits, cells, kept } = takeBack(now, written);
    if (edits.length === 0) return refuse(problems.nothingToFixBack);
    begun.cells = remember(now, edits);
    const sentence = kept === 0 ? done.tookBack(cells) : done.tookBackBut(cells, kept);
    const outcome = await apply(state, { edits, sentence });
    if (outcome.kind === "done") state.lastWrite = [];
    return outcome;
  });

/** Into an empty workbook alone; its empty sheets stay. */
export const sample = (state: PaneState): Promise<Outcome> =>
  guarded(state, async (begun) => {
    const { problems, done } = paneWorkTexts(paneLanguage(state));
    const empty = await state.host.readWorkbook();
    if (!isEmptyWorkbook(empty)) return refuse(problems.notEmpty);
    const sheets = sampleSheets();
    const first = sheets[0]?.name ?? "";
    const edits: Edit[] = [...sheets.flatMap(newSheetEdits), { kind: "activate", sheet: first }];
    begun.cells = remember(empty, edits);
    return apply(state, { edits, sentence: done.sample });
  });
