/** Where the journal stands on the ledger's sheet: in columns of its own to the right of all records, so that these may come and go. */
import type { CellWrite } from "../../workbook/edit";
import { type CellValue, cellOf, type SheetSnapshot, type SnapshotCell } from "../../workbook/snapshot";
import type { Journal, JournalState } from "../ledger/journal";
import { cutText } from "../ledger/textPieces";
import { contentOf, expectationOf } from "./memory";

/** No record reaches so far. */
export const JOURNAL_COLUMN = 80;

const MARKER = "cabina.journal";
const ROW = { marker: 0, state: 1, pieces: 2, first: 3 } as const;

/** `Journal.by`, beside the marker. */
const BY = { row: 0, column: JOURNAL_COLUMN + 1 } as const;

/** Larger than this it would make the workbook slow to open. */
export const LARGEST = 2_000_000;

/** The journal of a ledger; `undefined` where there is none, or where somebody damaged it. */
export function readJournal(sheet: SheetSnapshot): Journal | undefined {
  const value = (row: number): CellValue => cellOf(sheet, row, JOURNAL_COLUMN)?.value ?? null;
  const state = value(ROW.state);
  if (value(ROW.marker) !== MARKER || !isState(state)) return undefined;
  const by = byCell(sheet)?.value;
  let text = "";
  for (let piece = 0; piece < Number(value(ROW.pieces)); piece++) text += String(value(ROW.first + piece) ?? "");
  try {
    const rest = JSON.parse(text) as Omit<Journal, "state" | "by">;
    return Array.isArray(rest.adds)
      ? { ...rest, state, ...(typeof by === "string" && by !== "" ? { by } : {}) }
      : undefined;
  } catch {
    return undefined;
  }
}

const isState = (value: CellValue): value is JournalState => value === "open" || value === "done" || value === "undone";

/** Whether the journal with its inverse fits into the ledger. */
export const fits = (journal: Journal): boolean => textOf(journal).length <= LARGEST;

const textOf = ({ state: _, by: __, ...rest }: Journal): string => JSON.stringify(rest);

/** What must be written so that the sheet holds this journal; pieces of a longer one before it are emptied. */
export function journalWrites(sheet: SheetSnapshot | undefined, journal: Journal): CellWrite[] {
  const pieces = cutText(textOf(journal));
  const values: (number | string | null)[] = [MARKER, journal.state, pieces.length, ...pieces];
  const present = sheet?.rows.length ?? 0;
  while (values.length < present) values.push(null);
  const isSigned = (byCell(sheet)?.value ?? null) === (journal.by ?? null);
  const pieceWrites = values.flatMap((value, row) => {
    const current = sheet === undefined ? undefined : cellOf(sheet, row, JOURNAL_COLUMN);
    if ((current?.value ?? null) === value && current?.formula === undefined) return [];
    return [{ row, column: JOURNAL_COLUMN, content: contentOf({ value }), expected: expectationOf(current) }];
  });
  return isSigned ? pieceWrites : [...pieceWrites, byWrite(sheet, journal)];
}

/**
 * The same, and in any case who writes: that stands in a cell of its own, so that whoever goes on with it later changes
 * what was written now.
 */
export function signedWrites(sheet: SheetSnapshot | undefined, journal: Journal): CellWrite[] {
  const writes = journalWrites(sheet, journal);
  return writes.some(({ column }) => column === BY.column) ? writes : [...writes, byWrite(sheet, journal)];
}

const byWrite = (sheet: SheetSnapshot | undefined, { by }: Journal): CellWrite => ({
  ...BY,
  content: contentOf({ value: by ?? null }),
  expected: expectationOf(byCell(sheet)),
});

const byCell = (sheet: SheetSnapshot | undefined): SnapshotCell | undefined =>
  sheet === undefined ? undefined : cellOf(sheet, BY.row, BY.column);

/** Only the state, once everything is done. */
export const stateWrite = (expected: JournalState, state: JournalState): CellWrite => ({
  row: ROW.state,
  column: JOURNAL_COLUMN,
  content: { kind: "value", value: state },
  expected,
});
