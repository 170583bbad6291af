/** Plans on a picture of the workbook and writes; where somebody was faster, it reads and plans again. */
import { type Result, succeed } from "../../shared/result";
import type { Edit } from "../../shared/workbook/edit";
import type { Snapshot } from "../../shared/workbook/snapshot";
import type { Applied, Host, OnProgress } from "../host";

/** How often a plan is made before the last conflict is told. */
const ATTEMPTS = 3;

export interface Written<T> {
  readonly planned: T;
  readonly applied: Applied;
}

/**
 * `beforeWriting`: hears what is planned, each time; when it answers `false` nothing is written: `cancelled`. `isStopped`
 * is asked while it is written: what is written by then stays.
 */
export async function writePlanned<T extends { readonly edits: readonly Edit[] }, P>(
  host: Host,
  plan: (snapshot: Snapshot) => Result<T, P>,
  onProgress?: OnProgress,
  beforeWriting?: (planned: T) => boolean | Promise<boolean>,
  isStopped?: () => boolean,
): Promise<Result<Written<T>, P>> {
  for (let attempt = 1; ; attempt++) {
    const planned = plan(await host.readWorkbook());
    if (!planned.ok) return planned;
    if ((await beforeWriting?.(planned.value)) === false)
      return succeed({ planned: planned.value, applied: { kind: "cancelled", edits: 0 } });
    const applied = await host.applyEdits(planned.value.edits, onProgress, isStopped);
    if (applied.kind !== "conflict" || attempt === ATTEMPTS) return succeed({ planned: planned.value, applied });
  }
}
