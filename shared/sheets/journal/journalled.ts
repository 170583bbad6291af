/** Puts the journal around a list of edits: the intent with its inverse first, then the sheets, then the ledger's records, then *done*. */
import { applyEdits } from "../../workbook/applyEdits";
import { contentPrint } from "../../workbook/contentPrint";
import type { CellWrite, Edit } from "../../workbook/edit";
import { type Snapshot, sheetNamed } from "../../workbook/snapshot";
import type { AddedSheet, Journal, JournalAction } from "../ledger/journal";
import { LEDGER_MARKER, LEDGER_VERSION, type Ledger } from "../ledger/ledger";
import { APP_VERSION } from "../ledger/ledgerOf";
import { readLedger } from "../ledger/readLedger";
import type { SheetDoc } from "../sheetDoc";
import { idColumnOf, inverseOf } from "./inverseOf";
import { fits, journalWrites, stateWrite } from "./journalCells";
import { withInterrupted } from "./withInterrupted";

/** What the edits are for: the sheets as laid out, by the names under which they stand or will stand. */
export interface Generation {
  readonly action: JournalAction;
  readonly year: number;
  readonly sheets: readonly SheetDoc[];
}

/** `undoable: false`: the inverse would be larger than the ledger may hold; a person must hear of it before anything is written. */
export interface Journalled {
  readonly edits: readonly Edit[];
  readonly undoable: boolean;
}

/**
 * `before`: the workbook that the edits were planned on. Where they change nothing that could be taken back (looks, what
 * formulas show, records), the journal of the last generation stays; one that was interrupted becomes *done*.
 */
export function journalled(before: Snapshot, edits: readonly Edit[], generation: Generation): Journalled {
  const known = readLedger(before);
  const after = edits.length === 0 ? before : applyEdits(before, edits);
  const ledger = readLedger(after);
  if (known?.kind === "newer" || ledger?.kind !== "ledger") return { edits, undoable: true };
  const interrupted = known?.journal?.state === "open" ? known.journal : undefined;
  const { year, sheets } = generation;
  const journal: Journal = {
    action: generation.action,
    state: "open",
    year,
    adds: addedSheets(after, edits, generation, ledger.sheet),
    inverse: inverseOf(before, after, ledger, edits, sheets, year),
  };
  const done: Edit = { kind: "writeCells", sheet: ledger.sheet, cells: [stateWrite("open", "done")] };
  if (journal.adds.length + (journal.inverse?.length ?? 0) === 0)
    return { edits: interrupted === undefined ? edits : [...edits, done], undoable: true };
  const whole =
    interrupted === undefined || known === undefined
      ? journal
      : withInterrupted(interrupted, journal, { before, known, after, ledger });
  const undoable = whole.inverse !== undefined && fits(whole);
  const { inverse: _, ...small } = whole;
  const intent = intentEdits(before, known, ledger.sheet, undoable ? whole : small);
  return { edits: [...intent, ...inOrder(edits, ledger.sheet, known === undefined), done], undoable };
}

function addedSheets(
  after: Snapshot,
  edits: readonly Edit[],
  { year, sheets }: Generation,
  ledger: string,
): AddedSheet[] {
  const names = new Set(edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));
  return sheets.flatMap((doc): AddedSheet[] => {
    const sheet = sheetNamed(after, doc.name);
    if (sheet === undefined || doc.name === ledger || !names.has(doc.name)) return [];
    const column = idColumnOf(doc);
    const id = doc.rows.find((row) => row.id !== undefined)?.id;
    const mark = column === undefined || id === undefined ? {} : { mark: { column, id } };
    return [{ key: doc.key, year, name: doc.name, content: contentPrint(sheet), ...mark }];
  });
}

/** The ledger's sheet is made with no record yet, so that it is recognised as ours from its first cell on. */
function intentEdits(before: Snapshot, known: Ledger | undefined, sheet: string, journal: Journal): Edit[] {
  const present = known === undefined ? undefined : sheetNamed(before, known.sheet);
  if (present !== undefined) return [{ kind: "writeCells", sheet, cells: journalWrites(present, journal) }];
  const head = HEAD.map(
    (value, column): CellWrite => ({ row: 0, column, content: { kind: "value", value }, expected: null }),
  );
  return [
    { kind: "addSheet", sheet, hidden: true },
    { kind: "writeCells", sheet, cells: [...head, ...journalWrites(undefined, journal)] },
  ];
}

const HEAD = [LEDGER_MARKER, LEDGER_VERSION, APP_VERSION, 0] as const;

/** The sheets first, then the ledger; where the intent has made it, its head is there already. */
function inOrder(edits: readonly Edit[], ledger: string, made: boolean): Edit[] {
  const records = edits.filter(({ sheet }) => sheet === ledger);
  const sheets = edits.filter(({ sheet }) => sheet !== ledger);
  return [...sheets, ...(made ? records.flatMap(afterIntent) : records)];
}

function afterIntent(edit: Edit): Edit[] {
  if (edit.kind === "addSheet") return [];
  if (edit.kind !== "writeCells") return [edit];
  const cells = edit.cells.flatMap((write): CellWrite[] => {
    const stands = write.row === 0 ? HEAD[write.column] : undefined;
    if (stands === undefined) return [write];
    return write.content.kind === "value" && write.content.value === stands ? [] : [{ ...write, expected: stands }];
  });
  return cells.length === 0 ? [] : [{ ...edit, cells }];
}
