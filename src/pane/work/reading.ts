/** Reads the workbook and keeps it: the plan with its findings, or why there is none. */

import { paneWorkTexts } from "../../../shared/text/paneWork";
import { isSamePlainData } from "../../../shared/workbook/isSamePlainData";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { Formulas, OnProgress } from "../../host";
import { makeFindings } from "../model/makeFindings";
import { makePlanView } from "../model/makePlanView";
import type { Picture } from "./book";
import { explainColumn } from "./explainColumn";
import { refuseHost } from "./hostRefusal";
import type { PaneState } from "./paneState";
import type { PaneReading, PaneWishes } from "./paneWork";
import { pickedColumns } from "./pickedColumns";
import { detailsOf, isNotRecognised, refuse, refuseProblem } from "./refusal";
import { lastGeneration } from "./unfinished";
import { isEmptyWorkbook, unrecognised } from "./unrecognised";

export interface ReadTask {
  readonly wishes: PaneWishes;
  readonly onProgress: OnProgress;
  /** Another reading has taken its place, or the person wants none. */
  readonly isStopped: () => boolean;
  readonly formulas: Formulas;
}

/** `undefined`: it was stopped, and what was read before still counts. */
export async function read(state: PaneState, task: ReadTask): Promise<PaneReading | undefined> {
  const { wishes: asked, isStopped } = task;
  const { language } = asked;
  if (isStopped()) return undefined;
  let snapshot: Snapshot;
  try {
    snapshot = await state.host.readWorkbook(task.onProgress, isStopped, task.formulas);
  } catch (error) {
    if (isStopped()) return undefined;
    forget(state);
    const told = refuseHost(error, language, { stands: ({ unread }) => unread, next: "read" });
    return told ?? refuse(paneWorkTexts(language).problems.cannotRead, detailsOf(error));
  }
  if (isStopped()) return undefined;
  const today = state.clock();
  const same = sameAsLast(state, { snapshot, wishes: asked, today });
  if (same !== undefined) return same;
  // What is worked out about another workbook is in the way of this one.
  state.long.drop();
  const reading = await readAnew(state, { snapshot, wishes: asked, today }, isStopped);
  if (reading !== undefined) state.last = { snapshot, wishes: asked, today, reading };
  return reading;
}

const sameAsLast = ({ last }: PaneState, { snapshot, wishes, today }: Picture): PaneReading | undefined =>
  last !== undefined &&
  last.today === today &&
  isSamePlainData(last.wishes, wishes) &&
  isSamePlainData(last.snapshot, snapshot)
    ? last.reading
    : undefined;

async function readAnew(
  state: PaneState,
  { snapshot, wishes: asked, today }: Picture,
  isStopped: () => boolean,
): Promise<PaneReading | undefined> {
  const { language } = asked;
  if (isEmptyWorkbook(snapshot)) return without(state, asked, snapshot, { kind: "empty" });
  const picked = pickedColumns(snapshot, asked.mapping ?? []);
  if (!picked.ok) {
    const { problems } = paneWorkTexts(language);
    const { heading = "", sheet } = picked.problem;
    const problem = problems.columnElsewhere(explainColumn(picked.problem), heading);
    return without(state, asked, snapshot, refuse(problem, { sheet }));
  }
  const wishes = asked.mapping === undefined ? asked : { ...asked, mapping: picked.value };
  const picture: Picture = { snapshot, wishes, today };
  state.isChecking = true;
  const checked = await state.long.check(picture).finally(() => {
    state.isChecking = false;
  });
  if (checked === undefined || isStopped()) return undefined;
  if (!checked.ok) {
    const { problem } = checked;
    const told = isNotRecognised(problem) ? unrecognised(problem, language) : refuseProblem(problem, language);
    return without(state, wishes, snapshot, told);
  }
  forget(state);
  state.seen = { snapshot, wishes };
  state.book = { ...picture, picture, checked: checked.value };
  return {
    kind: "plan",
    plan: { ...makePlanView(checked.value, language), ...lastGeneration(checked.value, state.host) },
    findings: makeFindings(checked.value, snapshot, language),
  };
}

/** There is no plan: nothing can be asked about one. */
function without(state: PaneState, wishes: PaneWishes, snapshot: Snapshot, reading: PaneReading): PaneReading {
  forget(state);
  state.seen = { snapshot, wishes };
  return reading;
}

function forget(state: PaneState): void {
  state.book = undefined;
  state.index = undefined;
  state.last = undefined;
}
