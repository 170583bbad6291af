/** Takes back what the last generation did, and only what nobody has touched since. */
import { fail, type Result, succeed } from "../../shared/result";
import { type Undoing, undoing } from "../../shared/sheets/journal/undoing";
import type { Journal, JournalAction } from "../../shared/sheets/ledger/journal";
import type { Ledger } from "../../shared/sheets/ledger/ledger";
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import type { Snapshot } from "../../shared/workbook/snapshot";
import type { Applied, Host, OnProgress } from "../host";
import { writePlanned } from "./writePlanned";

/** Why nothing is taken back. `too-large-to-undo`: there was too much to remember, which was said at that time. */
export interface UndoProblem {
  readonly code: "nothing-to-undo" | "too-large-to-undo" | "newer-version";
}

export interface PlannedUndo extends Undoing {
  readonly action: JournalAction;
}

export interface Undone extends PlannedUndo {
  readonly applied: Applied;
}

export function planUndo(snapshot: Snapshot): Result<PlannedUndo, UndoProblem> {
  const last = lastGeneration(snapshot);
  if (!last.ok) return last;
  const { ledger, journal } = last.value;
  return succeed({ ...undoing(snapshot, ledger, journal), action: journal.action });
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

/** `beforeWriting`: hears what is planned; when it answers `false` nothing is written. */
export async function undoPlan(
  host: Host,
  onProgress?: OnProgress,
  beforeWriting?: (planned: PlannedUndo) => boolean | Promise<boolean>,
): Promise<Result<Undone, UndoProblem>> {
  const written = await writePlanned(host, planUndo, onProgress, beforeWriting);
  return written.ok ? succeed({ ...written.value.planned, applied: written.value.applied }) : written;
}
