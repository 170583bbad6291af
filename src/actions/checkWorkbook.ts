/** Reads, scores and checks a workbook: the plan with its findings, nothing written. */
import { checkPlan } from "../../shared/check/checkPlan";
import type { CheckFacts } from "../../shared/check/facts";
import { SURE_ENOUGH } from "../../shared/recognise/recognition";
import { type Result, succeed } from "../../shared/result";
import { type JudgedFinding, withOutcomes } from "../../shared/sheets/findings/outcomes";
import { sheetsOfOurs } from "../../shared/sheets/readBack/sheetsOfOurs";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { type ReadOptions, type ReadProblem, readPlan, type ScoredWorkbook } from "./readPlan";

export interface CheckedWorkbook extends ScoredWorkbook {
  /** The gravest first, each with what *Segnalazioni* says of it. */
  readonly findings: readonly JudgedFinding[];
}

export function checkWorkbook(snapshot: Snapshot, options: ReadOptions): Result<CheckedWorkbook, ReadProblem> {
  const read = readPlan(snapshot, options);
  if (!read.ok) return read;
  const findings = checkPlan(factsOf(snapshot, read.value));
  return succeed({ ...read.value, findings: withOutcomes(findings, read.value.own?.outcomes) });
}

/** What the rules look at. */
export function factsOf(snapshot: Snapshot, read: ScoredWorkbook): CheckFacts {
  const { scorecard, recognised, own, newer, notAllowed } = read;
  const { plan, settings, indicators, operational } = scorecard;
  const sure = recognised.filter(({ confidence }) => confidence >= SURE_ENOUGH);
  return {
    snapshot,
    ownSheets: new Set(sheetsOfOurs(snapshot, own?.ledger ?? newer)),
    plan,
    recognised: sure,
    remarks: sure.flatMap(({ notPlaced }) => notPlaced),
    strategic: indicators,
    operational,
    language: plan.language ?? "it",
    today: settings.today,
    closing: settings.closing,
    tolerance: settings.tolerance,
    badSettings: notAllowed,
  };
}
