/** The whole product: read the workbook, plan what Cabina's sheets should be, and write what differs. */
import { type Result, succeed } from "../../shared/result";
import type { Applied, Host, OnProgress } from "../host";
import { type PlannedRefresh, planRefresh, type RefreshOptions, type RefreshProblem } from "./planRefresh";
import { writePlanned } from "./writePlanned";

export type { RefreshProblem } from "./planRefresh";

export interface Refreshed extends PlannedRefresh {
  readonly applied: Applied;
}

/** `beforeWriting`: hears what is planned; when it answers `false` nothing is written. */
export async function refreshPlan(
  host: Host,
  options: RefreshOptions,
  onProgress?: OnProgress,
  beforeWriting?: (planned: PlannedRefresh) => boolean | Promise<boolean>,
): Promise<Result<Refreshed, RefreshProblem>> {
  const asked = { calculates: host.about().calculates === true, ...options };
  const written = await writePlanned(host, (snapshot) => planRefresh(snapshot, asked), onProgress, beforeWriting);
  return written.ok ? succeed({ ...written.value.planned, applied: written.value.applied }) : written;
}
