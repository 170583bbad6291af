/** The whole product: read the workbook, score and check its plan, lay out Cabina's sheets, and write what differs. */
import { fail, type Result, succeed } from "../../shared/result";
import { ownedPrints } from "../../shared/sheets/facetEdits";
import { layOutSheets } from "../../shared/sheets/layOutSheets";
import { type MovedRow, type PlannedEdits, planEdits } from "../../shared/sheets/planEdits";
import type { Applied, Host, OnProgress } from "../host";
import { type CheckedWorkbook, checkWorkbook } from "./checkWorkbook";
import type { ReadOptions, ReadProblem } from "./readPlan";

/** Why nothing was written. */
export type RefreshProblem =
  | ReadProblem
  | MovedRow
  | { readonly code: "other-year"; readonly present: number; readonly asked: number };

export interface Refreshed extends CheckedWorkbook, PlannedEdits {
  readonly applied: Applied;
}

export async function refreshPlan(
  host: Host,
  options: ReadOptions,
  onProgress?: OnProgress,
): Promise<Result<Refreshed, RefreshProblem>> {
  const snapshot = await host.readWorkbook();
  const read = checkWorkbook(snapshot, options);
  if (!read.ok) return read;
  const { scorecard, own, findings } = read.value;
  const years = own?.ledger.sheets.map((sheet) => sheet.year) ?? [];
  const present = years.includes(scorecard.plan.year)
    ? scorecard.plan.year
    : Math.max(...years, 0) || scorecard.plan.year;
  if (present !== scorecard.plan.year) return fail({ code: "other-year", present, asked: scorecard.plan.year });
  const sheets = layOutSheets({
    scorecard,
    findings,
    own,
    snapshot,
    language: options.language ?? scorecard.plan.language ?? "it",
    wishes: options.wishes,
  });
  const planned = planEdits(
    snapshot,
    sheets,
    own?.names ?? {},
    own === undefined ? {} : ownedPrints(own.ledger, own.year),
  );
  if (!planned.ok) return planned;
  const applied = await host.applyEdits(planned.value.edits, onProgress);
  return succeed({ ...read.value, ...planned.value, applied });
}
