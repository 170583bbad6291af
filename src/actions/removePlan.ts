/** Takes Cabina out of a workbook: its sheets and its ledger go; what somebody has written on them stays, as plain values. */
import { fail, type Result, succeed } from "../../shared/result";
import { type Removing, removing } from "../../shared/sheets/journal/removing";
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import type { Snapshot } from "../../shared/workbook/snapshot";
import type { Applied, Host, OnProgress } from "../host";
import type { ReadOptions } from "./readPlan";
import { typedSheets } from "./typedSheets";
import { writePlanned } from "./writePlanned";

export interface RemoveProblem {
  readonly code: "nothing-to-remove" | "newer-version";
}

export interface RemoveOptions extends Omit<ReadOptions, "wishes"> {
  /** Sheets in which somebody has written go too. */
  readonly all?: boolean;
}

export interface Removed extends Removing {
  readonly applied: Applied;
}

export function planRemove(snapshot: Snapshot, options: RemoveOptions): Result<Removing, RemoveProblem> {
  const ledger = readLedger(snapshot);
  if (ledger === undefined) return fail({ code: "nothing-to-remove" });
  if (ledger.kind === "newer") return fail({ code: "newer-version" });
  const typed = options.all === true ? new Set<string>() : typedSheets(snapshot, ledger, options);
  return succeed(removing(snapshot, ledger, typed));
}

/** `beforeWriting`: hears what is planned; when it answers `false` nothing is written. */
export async function removePlan(
  host: Host,
  options: RemoveOptions,
  onProgress?: OnProgress,
  beforeWriting?: (planned: Removing) => boolean | Promise<boolean>,
): Promise<Result<Removed, RemoveProblem>> {
  const plan = (snapshot: Snapshot) => planRemove(snapshot, options);
  const written = await writePlanned(host, plan, onProgress, beforeWriting);
  return written.ok ? succeed({ ...written.value.planned, applied: written.value.applied }) : written;
}
