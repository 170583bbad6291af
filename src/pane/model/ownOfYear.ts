/** Cabina's own sheets of the plan's year, where there are any. */
import type { OwnSheets } from "../../../shared/sheets/readBack/ownSheets";
import type { CheckedWorkbook } from "../../actions/checkWorkbook";

/** Sheets of ours stand for the plan's year. */
export const isBuilt = (checked: Pick<CheckedWorkbook, "own" | "scorecard" | "newer">): boolean =>
  checked.newer !== undefined || ownOfYear(checked) !== undefined;

/** Our sheets of the plan's year; `undefined` where none but the ledger stands. */
export function ownOfYear({ own, scorecard }: Pick<CheckedWorkbook, "own" | "scorecard">): OwnSheets | undefined {
  if (own === undefined || own.year !== scorecard.plan.year) return undefined;
  return Object.keys(own.names).some((key) => key !== "ledger") ? own : undefined;
}
