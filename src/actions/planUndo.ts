/** What taking back the last generation would write: nothing of it is written here. */
import { fail, type Result, succeed } from "../../shared/result";
import { type GenerationOpen, isOpenElsewhere, type Writer } from "../../shared/sheets/journal/takeUp";
import { type Undoing, undoing } from "../../shared/sheets/journal/undoing";
import type { AddedSheet, Journal, JournalAction } from "../../shared/sheets/ledger/journal";
import type { Ledger } from "../../shared/sheets/ledger/ledger";
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import { type Snapshot, type SnapshotCell, sheetNamed } from "../../shared/workbook/snapshot";
import { type Completing, halfMade, isSame } from "./halfMadeSheets";
import { undoneRecords } from "./undoneRecords";

/** Why nothing is taken back. `too-large-to-undo`: there was too much to remember, which was said at that time. */
export type UndoProblem = { readonly code: "nothing-to-undo" | "too-large-to-undo" | "newer-version" } | GenerationOpen;

export interface PlannedUndo extends Undoing {
  readonly action: JournalAction;
  /** Something of this depends on what formulas show at the moment, and not only on what was typed and written. */
  readonly asksResults: boolean;
  /** Of the sheets that stay: those that the generation left half written and that cannot be told from a person's. */
  readonly halfMade: readonly string[];
  /** The generation is completed before it is taken back, so that what is typed on a sheet half written is found again. */
  readonly completes: boolean;
}

/** Who takes back, and what an interrupted generation is completed with: in thought or, where somebody has typed, really. */
export interface UndoOptions extends Writer, Completing {}

export function planUndo(snapshot: Snapshot, options: UndoOptions = {}): Result<PlannedUndo, UndoProblem> {
  return planBack(snapshot, options, []);
}

/** `completed`: sheets that only Cabina had written on may go as they were to be completed, whatever the journal says. */
export function planBack(
  snapshot: Snapshot,
  options: UndoOptions,
  completed: readonly AddedSheet[],
): Result<PlannedUndo, UndoProblem> {
  const last = lastGeneration(snapshot);
  if (!last.ok) return last;
  const { session, takesOver } = options;
  const { ledger: found, journal: read } = last.value;
  if (isOpenElsewhere(read, session) && takesOver !== true) return fail({ code: "generation-open" });
  const half = halfMade(snapshot, found, read, options);
  const ledger = half?.ledger ?? found;
  const known = half?.journal ?? read;
  const journal = { ...known, adds: known.adds.map((add) => completed.find(isSame(add)) ?? add) };
  const undo = undoing(snapshot, ledger, journal, session);
  const { edits } = undo;
  const end = edits[edits.length - 1];
  const records = end?.kind === "writeCells" ? undoneRecords(snapshot, ledger, journal) : [];
  return succeed({
    ...undo,
    edits: end === undefined ? edits : [...edits.slice(0, -1), ...records, end],
    kept: undo.kept.filter(({ name, why }) => why !== "typed" || half?.sheets.includes(name) !== true),
    halfMade: half?.sheets ?? [],
    completes: half?.completes === true,
    action: journal.action,
    asksResults: half !== undefined || undo.frozenCells.length > 0 || isToldByResults(snapshot, journal),
  });
}

/** Whether there is a generation to take back; without working out how, which takes its time. */
export const canUndo = (snapshot: Snapshot): boolean => lastGeneration(snapshot).ok;

export function lastGeneration(
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
