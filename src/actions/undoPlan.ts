/** Takes back what the last generation did, and only what nobody has touched since. */
import { type Result, succeed } from "../../shared/result";
import type { AddedSheet } from "../../shared/sheets/ledger/journal";
import type { Snapshot } from "../../shared/workbook/snapshot";
import type { Applied, Host, OnProgress } from "../host";
import { type HostProblem, hostProblemOf } from "../hostProblem";
import { halfMade } from "./halfMadeSheets";
import type { PlannedRefresh } from "./planRefresh";
import { lastGeneration, type PlannedUndo, planBack, planUndo, type UndoOptions, type UndoProblem } from "./planUndo";
import { refreshPlan } from "./refreshPlan";
import { writePlanned } from "./writePlanned";

export { canUndo, type PlannedUndo, planUndo, type UndoProblem } from "./planUndo";

export interface Undone extends PlannedUndo {
  readonly applied: Applied;
}

export interface UndoWishes extends Pick<UndoOptions, "takesOver" | "today"> {
  /** Hears with which edits an interrupted generation is completed first. */
  readonly beforeCompleting?: (planned: PlannedRefresh) => void;
}

type BeforeWriting = (planned: PlannedUndo) => boolean | Promise<boolean>;

/**
 * `beforeWriting`: hears what is planned, each time; when it answers `false` nothing is written. `takesOver`: also a
 * generation that was begun elsewhere and is not finished. `today`: where the last one broke off and somebody has typed on a
 * sheet that it left half written, it is completed first, so that what is typed is found again; without it that sheet stays.
 */
export async function undoPlan(
  host: Host,
  onProgress?: OnProgress,
  beforeWriting?: BeforeWriting,
  { takesOver, today, beforeCompleting }: UndoWishes = {},
): Promise<Result<Undone, UndoProblem>> {
  const { session, calculates } = host.about();
  const options: UndoOptions = { session, takesOver, today, calculates };
  const { reading, plan } = onWhatStands(host, options);
  let isWanted = true;
  const first = await writePlanned(reading, plan, onProgress, async (planned) => {
    isWanted = (await beforeWriting?.(planned)) !== false;
    return isWanted && !planned.completes;
  });
  if (!first.ok) return first;
  const { planned, applied } = first.value;
  if (!isWanted || !planned.completes) return succeed({ ...planned, applied });
  const completed = await complete(host, options, onProgress, beforeCompleting);
  const again = await writePlanned(host, (now) => planBack(now, options, completed), onProgress, beforeWriting);
  return again.ok ? succeed({ ...again.value.planned, applied: again.value.applied }) : again;
}

/** The sheets that only Cabina had written on, as they now stand; none where the generation cannot be completed. */
async function complete(
  host: Host,
  options: UndoOptions,
  onProgress: OnProgress | undefined,
  beforeCompleting: UndoWishes["beforeCompleting"],
): Promise<readonly AddedSheet[]> {
  const snapshot = await host.readWorkbook();
  const last = lastGeneration(snapshot);
  const { today, takesOver } = options;
  if (!last.ok || today === undefined) return [];
  const { ledger, journal } = last.value;
  const half = halfMade(snapshot, ledger, journal, options);
  if (half?.completes !== true) return [];
  const wishes = { year: journal.year, mapping: ledger.mapping };
  const begin = (planned: PlannedRefresh): boolean => {
    beforeCompleting?.(planned);
    return true;
  };
  try {
    const made = await refreshPlan(host, { wishes, today, takesOver }, onProgress, begin);
    return made.ok && made.value.applied.kind === "applied" ? half.completed : [];
  } catch (problem) {
    const code = hostProblemOf(problem)?.code;
    if (code === undefined || !CANNOT_COMPLETE.has(code)) throw problem;
    return [];
  }
}

/** What hinders writing on some sheets only: what else can be taken back still is. */
const CANNOT_COMPLETE: ReadonlySet<HostProblem["code"]> = new Set(["sheet-protected", "sheet-gone", "unsupported"]);

type PlanUndo = (snapshot: Snapshot) => ReturnType<typeof planUndo>;

/** Nobody who takes something back waits for a calculation, but where what formulas show decides something. */
function onWhatStands(host: Host, options: UndoOptions): { readonly reading: Host; readonly plan: PlanUndo } {
  let known: { readonly of: Snapshot; readonly planned: ReturnType<PlanUndo> } | undefined;
  const plan: PlanUndo = (snapshot) => {
    if (known?.of !== snapshot) known = { of: snapshot, planned: planUndo(snapshot, options) };
    return known.planned;
  };
  const reading: Host = {
    about: () => host.about(),
    applyEdits: (...given) => host.applyEdits(...given),
    async readWorkbook() {
      const standing = await host.readStanding?.();
      if (standing === undefined) return host.readWorkbook();
      const planned = plan(standing);
      return planned.ok && planned.value.asksResults ? host.readWorkbook() : standing;
    },
  };
  return { reading, plan };
}
