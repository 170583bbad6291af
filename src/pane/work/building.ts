/** Generates the sheets or brings them up to date, and takes that back; stopped in the middle, everything is as it was. */
import type { Language } from "../../../shared/language";
import { interruptedEdits } from "../../../shared/sheets/journal/interruptedEdits";
import { readLedger } from "../../../shared/sheets/ledger/readLedger";
import { paneWorkTexts } from "../../../shared/text/paneWork";
import { type CellRange, printRange } from "../../../shared/workbook/address";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { PlannedRefresh, RefreshOptions } from "../../actions/planRefresh";
import { type Refreshed, refreshPlan } from "../../actions/refreshPlan";
import { type Undone, type UndoProblem, undoPlan } from "../../actions/undoPlan";
import type { Host, OnProgress } from "../../host";
import type { Outcome, Refusal } from "../model/buildView";
import { behindSheets } from "../model/makeBuildView";
import { detailsOf, refuse, refuseConflict, refuseRead } from "./refusal";
import { type SheetProgress, sheetProgress } from "./sheetProgress";

export interface Task {
  readonly host: Host;
  readonly language: Language;
  readonly onProgress: OnProgress;
  readonly isStopped: () => boolean;
}

export async function build(task: Task, options: RefreshOptions): Promise<Outcome> {
  const { host, language, isStopped } = task;
  const progress = sheetProgress(task.onProgress);
  const begin = (planned: PlannedRefresh): boolean => {
    if (isStopped() || planned.edits.length === 0) return false;
    progress.begin(planned.edits, planned.ours.find(({ key }) => key === "ledger")?.name);
    return true;
  };
  try {
    const done = await refreshPlan(host, options, progress.tell, begin, isStopped);
    return done.ok ? await outcomeOf(done.value, task, progress) : refuseRead(done.problem, language);
  } catch (error) {
    return brokenOff(error, task, progress);
  }
}

async function outcomeOf(made: Refreshed, task: Task, progress: SheetProgress): Promise<Outcome> {
  const { language, host } = task;
  const { applied, summary, edits } = made;
  const words = paneWorkTexts(language);
  if (applied.kind === "conflict") return refuseConflict(applied.at, language);
  if (edits.length === 0) return { kind: "nothing", sentence: words.nothing.build };
  if (applied.kind === "cancelled")
    return applied.edits === 0 ? cancelled(language) : rollBack(host, language, progress);
  const created = summary.newSheets.length;
  const standing = behindSheets(
    made,
    made.ours.map(({ name }) => name),
  ).length;
  const filled = made.filled.length;
  return {
    kind: "done",
    sentence: doneSentence({ created, standing, changed: summary.changedCells, filled }, language),
    sheets: created + standing,
    cells: summary.changedCells + filled,
    ...(made.undoable ? {} : { undoable: false }),
  };
}

interface Made {
  readonly created: number;
  readonly standing: number;
  readonly changed: number;
  readonly filled: number;
}

function doneSentence({ created, standing, changed, filled }: Made, language: Language): string {
  const { done: words } = paneWorkTexts(language);
  const sheets = created > 0 ? [words.built(created)] : standing > 0 ? [words.refreshed(standing, changed)] : [];
  const all = [...sheets, ...(filled > 0 ? [words.filled(filled)] : [])];
  return all.length === 0 ? words.looksOnly : all.join(" ");
}

function cancelled(language: Language, stays: readonly string[] = []): Outcome {
  const words = paneWorkTexts(language);
  return {
    kind: "cancelled",
    sentence: stays.length === 0 ? words.cancelled : words.cancelledBut(firstOf(stays)),
  };
}

/** Whether a generation is open stands in the ledger, whatever formulas show: nobody waits for them. */
const readStanding = (host: Host): Promise<Snapshot> => host.readStanding?.() ?? host.readWorkbook();

/** The picture that was just read serves once more; where somebody was faster it is read anew. */
function knowing(host: Host, snapshot: Snapshot): Host {
  let known: Snapshot | undefined = snapshot;
  return {
    about: () => host.about(),
    readWorkbook: (...given) => host.readWorkbook(...given),
    applyEdits: (...given) => host.applyEdits(...given),
    async readStanding() {
      const now = known ?? (await readStanding(host));
      known = undefined;
      return now;
    },
  };
}

/** Only a generation that is still open is taken back: a finished one is an earlier one. */
async function rollBack(host: Host, language: Language, progress: SheetProgress): Promise<Outcome> {
  const { problems } = paneWorkTexts(language);
  const { done, total } = progress.state();
  const broken = { done, total };
  const amid = (at: CellRange): Refusal =>
    refuse(problems.stoppedAmid(done, total, printRange(at)), { broken, sheet: at.sheet });
  const snapshot = await readStanding(host);
  const ledger = readLedger(snapshot);
  if (ledger?.kind === "ledger" && ledger.journal?.state === "open") {
    const back = await undoPlan(knowing(host, snapshot));
    if (!back.ok) return refuse(problems.stoppedHalfway(done, total), { broken });
    const { applied } = back.value;
    return applied.kind === "conflict" ? amid(applied.at) : cancelled(language, staysOf(back.value));
  }
  const stray = ledger === undefined ? interruptedEdits(snapshot) : [];
  const applied = stray.length > 0 ? await host.applyEdits(stray) : undefined;
  return applied?.kind === "conflict" ? amid(applied.at) : cancelled(language);
}

/** Whether anything stays half done is asked of the workbook; where it does not answer, it does. */
async function brokenOff(error: unknown, { host, language }: Task, progress: SheetProgress): Promise<Refusal> {
  const { problems } = paneWorkTexts(language);
  const { done, total, sheet } = progress.state();
  const more = { ...detailsOf(error), ...(sheet === "" ? {} : { sheet }) };
  const isOpen = total > 0 && (await isHalfDone(host));
  return isOpen
    ? refuse(problems.broken(sheet, done, total), { ...more, broken: { done, total } })
    : refuse(problems.writeFailed, more);
}

async function isHalfDone(host: Host): Promise<boolean> {
  try {
    const snapshot = await readStanding(host);
    const ledger = readLedger(snapshot);
    return ledger?.kind === "ledger" ? ledger.journal?.state === "open" : interruptedEdits(snapshot).length > 0;
  } catch {
    return true;
  }
}

/** Takes back the last generation, be it whole or broken off. */
export async function undo({ host, language, onProgress }: Omit<Task, "isStopped">): Promise<Outcome> {
  const progress = sheetProgress(onProgress);
  try {
    const back = await undoPlan(host, progress.tell, ({ edits }) => {
      progress.begin(edits, undefined);
      return true;
    });
    return back.ok ? undoneOutcome(back.value, language) : refuseUndo(back.problem, language);
  } catch (error) {
    const { sheet } = progress.state();
    return refuse(paneWorkTexts(language).problems.undoBroken(sheet), detailsOf(error));
  }
}

function undoneOutcome(undone: Undone, language: Language): Outcome {
  const { done: words } = paneWorkTexts(language);
  const { applied, action, removed, restoredCells } = undone;
  if (applied.kind === "conflict") return refuseConflict(applied.at, language);
  const stays = staysOf(undone);
  const sentence = stays.length === 0 ? words.undone(action) : words.undoneBut(action, firstOf(stays));
  return { kind: "done", sentence, sheets: removed.length, cells: restoredCells };
}

/** Sheets and rows in which a person wrote since. */
const staysOf = ({ kept, keptRows }: Undone): string[] => [
  ...kept.map(({ name }) => name),
  ...keptRows.map(({ at }) => printRange(at)),
];

const MOST = 3;

const firstOf = (names: readonly string[]): string =>
  names.slice(0, MOST).join(", ") + (names.length > MOST ? ` … (${names.length})` : "");

export function refuseUndo({ code }: UndoProblem, language: Language): Refusal {
  const { problems } = paneWorkTexts(language);
  if (code === "newer-version") return refuse(problems.newerVersion);
  return refuse(code === "too-large-to-undo" ? problems.tooLargeToUndo : problems.nothingToUndo);
}
