/** Reads the workbook and keeps it: the plan with its findings, or why there is none. */

import { paneWorkTexts } from "../../../shared/text/paneWork";
import { makeFindings } from "../model/makeFindings";
import { makePlanView } from "../model/makePlanView";
import { check } from "./book";
import { explainColumn } from "./explainColumn";
import type { PaneState } from "./paneState";
import type { PaneReading, PaneWishes } from "./paneWork";
import { pickedColumns } from "./pickedColumns";
import { detailsOf, isNotRecognised, refuse, refuseProblem } from "./refusal";
import { isEmptyWorkbook, unrecognised } from "./unrecognised";

export async function read(state: PaneState, asked: PaneWishes): Promise<PaneReading> {
  const { language } = asked;
  state.book = undefined;
  state.index = undefined;
  try {
    const snapshot = await state.host.readWorkbook();
    state.seen = { snapshot, wishes: asked };
  } catch (error) {
    return refuse(paneWorkTexts(language).problems.cannotRead, detailsOf(error));
  }
  const { snapshot } = state.seen;
  if (isEmptyWorkbook(snapshot)) return { kind: "empty" };
  const picked = pickedColumns(snapshot, asked.mapping ?? []);
  if (!picked.ok) {
    const { problems } = paneWorkTexts(language);
    const { heading = "", sheet } = picked.problem;
    return refuse(problems.columnElsewhere(explainColumn(picked.problem), heading), { sheet });
  }
  const wishes = asked.mapping === undefined ? asked : { ...asked, mapping: picked.value };
  state.seen = { snapshot, wishes };
  const today = state.clock();
  const checked = check(snapshot, wishes, today);
  if (!checked.ok) {
    const { problem } = checked;
    return isNotRecognised(problem) ? unrecognised(problem, language) : refuseProblem(problem, language);
  }
  state.book = { snapshot, checked: checked.value, wishes, today };
  return {
    kind: "plan",
    plan: makePlanView(checked.value, language),
    findings: makeFindings(checked.value, snapshot, language),
  };
}
