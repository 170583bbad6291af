/** Generates the sheets or brings them up to date, and takes that back; stopped in the middle, everything is as it was. */
import type { Language } from "../../../shared/language";
import { interruptedEdits } from "../../../shared/sheets/journal/interruptedEdits";
import { isOpenElsewhere } from "../../../shared/sheets/journal/takeUp";
import { readLedger } from "../../../shared/sheets/ledger/readLedger";
import { type PaneHostText, paneHostTexts } from "../../../shared/text/paneHost";
import { paneWorkTexts } from "../../../shared/text/paneWork";
import { type CellRange, printRange } from "../../../shared/workbook/address";
import { firstConflict } from "../../../shared/workbook/applyEdits";
import type { Day } from "../../../shared/workbook/days";
import type { Edit } from "../../../shared/workbook/edit";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { PlannedRefresh, RefreshOptions } from "../../actions/planRefresh";
import { type Refreshed, refreshPlan } from "../../actions/refreshPlan";
import { type PlannedUndo, type Undone, type UndoProblem, undoPlan } from "../../actions/undoPlan";
import type { Host, OnProgress } from "../../host";
import type { Outcome, Refusal } from "../model/buildView";
import { behindSheets } from "../model/makeBuildView";
import { leftOutOf, refuseHost } from "./hostRefusal";
import type { TakesOver } from "./paneWork";
import { detailsOf, refuse, refuseConflict, refuseRead } from "./refusal";
import { type SheetProgress, sheetProgress } from "./sheetProgress";

export interface Task {
  readonly host: Host;
  readonly language: Language;
  /** Of a sheet of the workbook as it was read last. */
  readonly isHidden: (sheet: string) => boolean;
  readonly onProgress: OnProgress;
  readonly isStopped: () => boolean;
}

export async function build(task: Task, options: RefreshOptions): Promise<Outcome> {
  const { host, language, isStopped } = task;
  const progress = sheetProgress(task.onProgress);
  let edits: readonly Edit[] = [];
  const begin = (planned: PlannedRefresh): boolean => {
    if (isStopped() || planned.edits.length === 0) return false;
    edits = planned.edits;
    progress.begin(planned.edits, planned.ours.find(({ key }) => key === "ledger")?.name);
    return true;
  };
  try {
    const done = await refreshPlan(host, options, progress.tell, begin, isStopped);
    return done.ok
      ? await outcomeOf(done.value, task, { progress, today: options.today })
      : refuseRead(done.problem, language);
  } catch (error) {
    return brokenOff(error, task, { ...progress.state(), edits, restores: options.restores === true });
  }
}

async function outcomeOf(made: Refreshed, task: Task, run: Run): Promise<Outcome> {
  const { language } = task;
  const { applied, summary, edits } = made;
  const words = paneWorkTexts(language);
  if (applied.kind === "conflict") return refuseConflict(applied.at, language);
  if (edits.length === 0) return { kind: "nothing", sentence: words.nothing.build };
  if (applied.kind === "cancelled") return applied.edits === 0 ? cancelled(language) : rollBack(task, run);
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
    ...leftOutOf(applied, language),
  };
}

/** How far it came, and the day that it works with. */
interface Run {
  readonly progress: SheetProgress;
  readonly today: Day;
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

/** What an undo leaves: by a person, or half written by Cabina. */
interface Left {
  readonly stays: readonly string[];
  readonly halfMade: readonly string[];
}

function cancelled(language: Language, { stays, halfMade }: Left = { stays: [], halfMade: [] }): Outcome {
  const words = paneWorkTexts(language);
  const whole = halfMade.length === 0 ? words.cancelled : words.cancelledPart;
  const sentence = stays.length === 0 ? whole : words.cancelledBut(firstOf(stays));
  return { kind: "cancelled", sentence: withHalfMade(sentence, halfMade, language) };
}

const withHalfMade = (sentence: string, halfMade: readonly string[], language: Language): string =>
  halfMade.length === 0
    ? sentence
    : `${sentence} ${paneWorkTexts(language).halfMade(halfMade.length, firstOf(halfMade))}`;

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
async function rollBack({ host, language }: Task, { progress, today }: Run): Promise<Outcome> {
  const { problems } = paneWorkTexts(language);
  const { done, total } = progress.state();
  const broken = { done, total };
  const amid = (at: CellRange): Refusal =>
    refuse(problems.stoppedAmid(done, total, printRange(at)), { broken, sheet: at.sheet });
  const snapshot = await readStanding(host);
  const ledger = readLedger(snapshot);
  if (ledger?.kind === "ledger" && isOpenElsewhere(ledger.journal, host.about().session)) return takenOver(language);
  if (ledger?.kind === "ledger" && ledger.journal?.state === "open") {
    const back = await undoPlan(knowing(host, snapshot), undefined, undefined, { today });
    if (!back.ok && back.problem.code === "generation-open") return takenOver(language);
    if (!back.ok) return refuse(problems.stoppedHalfway(done, total), { broken });
    const { applied } = back.value;
    return applied.kind === "conflict"
      ? amid(applied.at)
      : cancelled(language, { stays: staysOf(back.value), halfMade: back.value.halfMade });
  }
  const stray = ledger === undefined ? interruptedEdits(snapshot) : [];
  const applied = stray.length > 0 ? await host.applyEdits(stray) : undefined;
  return applied?.kind === "conflict" ? amid(applied.at) : cancelled(language);
}

/** How far a generation came before it broke off. */
interface Begun {
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
  readonly edits: readonly Edit[];
  readonly restores: boolean;
}

/** What stays is asked of the workbook, not of the host that broke. */
async function brokenOff(error: unknown, { host, language, isHidden }: Task, begun: Begun): Promise<Refusal> {
  const { problems } = paneWorkTexts(language);
  const { done, total, sheet, restores } = begun;
  const left = begun.edits.length === 0 ? "nothing" : await whatIsLeft(host, begun.edits);
  if (left === "elsewhere") return { ...takenOver(language), ...detailsOf(error) };
  const isOpen = left === "open";
  const stands = ({ nothing, sheets, byHand }: PaneHostText["stands"]): string => {
    if (!isOpen) return left === "nothing" ? nothing : "";
    return [sheets(done, total), ...(restores ? [] : [byHand])].join(" ");
  };
  const more = isOpen ? { broken: { done, total } } : {};
  const told = refuseHost(error, language, { isHidden, stands, next: isOpen ? "resume" : "repeat" });
  if (told !== undefined) return told.elsewhere === true ? told : { ...told, ...more };
  const known = { ...detailsOf(error), ...(sheet === "" ? {} : { sheet }), ...more };
  return refuse(isOpen ? problems.broken(sheet, done, total) : problems.writeFailed, known);
}

/** Somebody else has gone on with the generation that was under way here. */
const takenOver = (language: Language): Refusal => {
  const { reasons, next } = paneHostTexts(language);
  const { sentence, todo } = reasons["taken-over"]("");
  return refuse({ sentence, todo: `${todo} ${next.read}` }, { elsewhere: true });
};

/**
 * Of edits that broke off. `open`: some are made, and the ledger tells; also where the workbook does not answer.
 * `elsewhere`: so, and somebody else goes on with them. `nothing`: none is made. `whole`: the ledger knows of none that is
 * missing.
 */
async function whatIsLeft(host: Host, edits: readonly Edit[]): Promise<"open" | "elsewhere" | "nothing" | "whole"> {
  try {
    const snapshot = await readStanding(host);
    const ledger = readLedger(snapshot);
    const journal = ledger?.kind === "ledger" ? ledger.journal : undefined;
    if (isOpenElsewhere(journal, host.about().session)) return "elsewhere";
    if (journal?.state === "open" || (ledger === undefined && interruptedEdits(snapshot).length > 0)) return "open";
    return firstConflict(snapshot, edits) === undefined ? "nothing" : "whole";
  } catch {
    return "open";
  }
}

/** Takes back the last generation, be it whole or broken off. */
export async function undo(
  { host, language, isHidden, onProgress }: Omit<Task, "isStopped">,
  options: TakesOver & { readonly today: Day },
): Promise<Outcome> {
  const progress = sheetProgress(onProgress);
  const begin = ({ edits }: PlannedUndo): boolean => {
    progress.begin(edits, undefined);
    return true;
  };
  const beforeCompleting = ({ edits, ours }: PlannedRefresh): void =>
    progress.begin(edits, ours.find(({ key }) => key === "ledger")?.name);
  try {
    const back = await undoPlan(host, progress.tell, begin, { ...options, beforeCompleting });
    return back.ok ? undoneOutcome(back.value, language) : refuseUndo(back.problem, language);
  } catch (error) {
    const { sheet } = progress.state();
    const told = refuseHost(error, language, { isHidden, stands: ({ undoing }) => undoing(sheet), next: "undo" });
    return told ?? refuse(paneWorkTexts(language).problems.undoBroken(sheet), detailsOf(error));
  }
}

function undoneOutcome(undone: Undone, language: Language): Outcome {
  const { done: words } = paneWorkTexts(language);
  const { applied, action, removed, restoredCells } = undone;
  if (applied.kind === "conflict") return refuseConflict(applied.at, language);
  const stays = staysOf(undone);
  const sentence = stays.length === 0 ? words.undone(action) : words.undoneBut(action, firstOf(stays));
  const told = withHalfMade(sentence, undone.halfMade, language);
  return {
    kind: "done",
    sentence: told,
    sheets: removed.length,
    cells: restoredCells,
    ...leftOutOf(applied, language),
  };
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
  if (code === "generation-open") return refuse(problems.generationOpen, { elsewhere: true });
  return refuse(code === "too-large-to-undo" ? problems.tooLargeToUndo : problems.nothingToUndo);
}
