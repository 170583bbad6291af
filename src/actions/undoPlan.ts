/** Takes back what the last generation did, and only what nobody has touched since. */
import { fail, type Result, succeed } from "../../shared/result";
import { type GenerationOpen, isOpenElsewhere, type Writer } from "../../shared/sheets/journal/takeUp";
import { type Undoing, undoing } from "../../shared/sheets/journal/undoing";
import type { Journal, JournalAction } from "../../shared/sheets/ledger/journal";
import type { Ledger } from "../../shared/sheets/ledger/ledger";
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import { type Snapshot, type SnapshotCell, sheetNamed } from "../../shared/workbook/snapshot";
import type { Applied, Host, OnProgress } from "../host";
import { writePlanned } from "./writePlanned";

/** Why nothing is taken back. `too-large-to-undo`: there was too much to remember, which was said at that time. */
export type UndoProblem = { readonly code: "nothing-to-undo" | "too-large-to-undo" | "newer-version" } | GenerationOpen;

export interface PlannedUndo extends Undoing {
  readonly action: JournalAction;
  /** Something of this depends on what formulas show at the moment, and not only on what was typed and written. */
  readonly asksResults: boolean;
}

export interface Undone extends PlannedUndo {
  readonly applied: Applied;
}

export function planUndo(snapshot: Snapshot, { session, takesOver }: Writer = {}): Result<PlannedUndo, UndoProblem> {
  const last = lastGeneration(snapshot);
  if (!last.ok) return last;
  const { ledger, journal } = last.value;
  if (isOpenElsewhere(journal, session) && takesOver !== true) return fail({ code: "generation-open" });
  const undo = undoing(snapshot, ledger, journal, session);
  const asksResults = undo.frozenCells.length > 0 || isToldByResults(snapshot, journal);
  return succeed({ ...undo, action: journal.action, asksResults });
}

/** Whether there is a generation to take back; without working out how, which takes its time. */
export const canUndo = (snapshot: Snapshot): boolean => lastGeneration(snapshot).ok;

function lastGeneration(
  snapshot: Snapshot,
): Result<{ readonly ledger: Ledger; readonly journal: Journal }, UndoProblem> {
  const ledger = readLedger(snapshot);
  if (ledger?.kind === "newer") return fail({ code: "newer-version" });
  const journal = ledger?.journal;
  if (ledger === undefined || journal === undefined || journal.state === "undone")
    return fail({ code: "nothing-to-undo" });
  return journal.inverse === undefined ? fail({ code: "too-large-to-undo" }) : succeed({ ledger, journal });
}

/**
 * Whether a row of the user's own sheets is told from others by what a formula shows: its first text may be one, or would
 * be, if the formula showed something else.
 */
const isToldByResults = (snapshot: Snapshot, { stood = [] }: Journal): boolean =>
  stood.some(({ key, name, rows }) => {
    const sheet = key === undefined ? sheetNamed(snapshot, name) : undefined;
    return rows.some(([row]) => sheet?.rows[row]?.find(isTextOrFormula)?.formula !== undefined);
  });

const isTextOrFormula = (cell: SnapshotCell | undefined): boolean =>
  cell !== undefined && (cell.formula !== undefined || (typeof cell.value === "string" && cell.value !== ""));

/**
 * `beforeWriting`: hears what is planned, each time; when it answers `false` nothing is written. `takesOver`: also a
 * generation that was begun elsewhere and is not finished.
 */
export async function undoPlan(
  host: Host,
  onProgress?: OnProgress,
  beforeWriting?: (planned: PlannedUndo) => boolean | Promise<boolean>,
  { takesOver }: Pick<Writer, "takesOver"> = {},
): Promise<Result<Undone, UndoProblem>> {
  const { reading, plan } = onWhatStands(host, { session: host.about().session, takesOver });
  const written = await writePlanned(reading, plan, onProgress, beforeWriting);
  return written.ok ? succeed({ ...written.value.planned, applied: written.value.applied }) : written;
}

type PlanUndo = (snapshot: Snapshot) => Result<PlannedUndo, UndoProblem>;

/** Nobody who takes something back waits for a calculation, but where what formulas show decides something. */
function onWhatStands(host: Host, writer: Writer): { readonly reading: Host; readonly plan: PlanUndo } {
  let known: { readonly of: Snapshot; readonly planned: ReturnType<PlanUndo> } | undefined;
  const plan: PlanUndo = (snapshot) => {
    if (known?.of !== snapshot) known = { of: snapshot, planned: planUndo(snapshot, writer) };
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
