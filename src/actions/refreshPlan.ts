/** The whole product: read the workbook, plan what Cabina's sheets should be, and write what differs. */
import { type Result, succeed } from "../../shared/result";
import type { Snapshot } from "../../shared/workbook/snapshot";
import type { Applied, Host, OnProgress } from "../host";
import { type PlannedRefresh, planRefresh, type RefreshOptions, type RefreshProblem } from "./planRefresh";
import { writePlanned } from "./writePlanned";

export type { RefreshProblem } from "./planRefresh";

export interface Refreshed extends PlannedRefresh {
  readonly applied: Applied;
}

/** `beforeWriting`: hears what is planned; when it answers `false` nothing is written. `isStopped`: asked between batches. */
export async function refreshPlan(
  host: Host,
  options: RefreshOptions,
  onProgress?: OnProgress,
  beforeWriting?: (planned: PlannedRefresh) => boolean | Promise<boolean>,
  isStopped?: () => boolean,
): Promise<Result<Refreshed, RefreshProblem>> {
  const { calculates, session } = host.about();
  const asked = { calculates: calculates === true, session, ...options };
  const plan = (snapshot: Snapshot) => planRefresh(snapshot, asked);
  const written = await writePlanned(host, plan, onProgress, beforeWriting, isStopped);
  return written.ok ? succeed({ ...written.value.planned, applied: written.value.applied }) : written;
}
