/** Where the journal stands on the ledger's sheet: in a column of its own to the right of all records, so that these may come and go. */
import type { CellWrite } from "../../workbook/edit";
import { type CellValue, cellOf, type SheetSnapshot } from "../../workbook/snapshot";
import type { Journal, JournalState } from "../ledger/journal";
import { cutText } from "../ledger/textPieces";
import { contentOf, expectationOf } from "./memory";

/** No record reaches so far. */
export const JOURNAL_COLUMN = 80;

const MARKER = "cabina.journal";
const ROW = { marker: 0, state: 1, pieces: 2, first: 3 } as const;

/** Larger than this it would make the workbook slow to open. */
export const LARGEST = 2_000_000;

/** The journal of a ledger; `undefined` where there is none, or where somebody damaged it. */
export function readJournal(sheet: SheetSnapshot): Journal | undefined {
  const value = (row: number): CellValue => cellOf(sheet, row, JOURNAL_COLUMN)?.value ?? null;
  const state = value(ROW.state);
  if (value(ROW.marker) !== MARKER || !isState(state)) return undefined;
  let text = "";
  for (let piece = 0; piece < Number(value(ROW.pieces)); piece++) text += String(value(ROW.first + piece) ?? "");
  try {
    const rest = JSON.parse(text) as Omit<Journal, "state">;
    return Array.isArray(rest.adds) ? { ...rest, state } : undefined;
  } catch {
    return undefined;
  }
}

const isState = (value: CellValue): value is JournalState => value === "open" || value === "done" || value === "undone";

/** Whether the journal with its inverse fits into the ledger. */
export const fits = (journal: Journal): boolean => textOf(journal).length <= LARGEST;

const textOf = ({ state: _, ...rest }: Journal): string => JSON.stringify(rest);

/** What must be written so that the sheet holds this journal; pieces of a longer one before it are emptied. */
export function journalWrites(sheet: SheetSnapshot | undefined, journal: Journal): CellWrite[] {
  const pieces = cutText(textOf(journal));
  const values: (number | string | null)[] = [MARKER, journal.state, pieces.length, ...pieces];
  const present = sheet?.rows.length ?? 0;
  while (values.length < present) values.push(null);
  return values.flatMap((value, row) => {
    const current = sheet === undefined ? undefined : cellOf(sheet, row, JOURNAL_COLUMN);
    if ((current?.value ?? null) === value && current?.formula === undefined) return [];
    return [{ row, column: JOURNAL_COLUMN, content: contentOf({ value }), expected: expectationOf(current) }];
  });
}

/**
 * The same, and the first piece in any case: there stands who writes, so that whoever goes on with it later changes a cell
 * that is written now.
 */
export function signedWrites(sheet: SheetSnapshot | undefined, journal: Journal): CellWrite[] {
  const writes = journalWrites(sheet, journal);
  if (sheet === undefined || writes.some(({ row }) => row === ROW.first)) return writes;
  const current = cellOf(sheet, ROW.first, JOURNAL_COLUMN);
  const content = contentOf({ value: cutText(textOf(journal))[0] ?? "" });
  return [...writes, { row: ROW.first, column: JOURNAL_COLUMN, content, expected: expectationOf(current) }];
}

/** Only the state, once everything is done. */
export const stateWrite = (expected: JournalState, state: JournalState): CellWrite => ({
  row: ROW.state,
  column: JOURNAL_COLUMN,
  content: { kind: "value", value: state },
  expected,
});
