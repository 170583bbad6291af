/** Puts the journal around a list of edits: the intent with its inverse first, then the sheets, then the ledger's records, then *done*. */
import { applyEdits } from "../../workbook/applyEdits";
import { writtenPrint } from "../../workbook/contentPrint";
import type { CellWrite, Edit } from "../../workbook/edit";
import { type Snapshot, sheetNamed } from "../../workbook/snapshot";
import type { AddedSheet, Journal, JournalAction } from "../ledger/journal";
import type { Ledger } from "../ledger/ledger";
import { readLedger } from "../ledger/readLedger";
import type { SheetDoc } from "../sheetDoc";
import { idColumnOf, inverseOf } from "./inverseOf";
import { fits, journalWrites, signedWrites, stateWrite } from "./journalCells";
import { stoodOf } from "./stood";
import { withInterrupted } from "./withInterrupted";

/** What the edits are for: the sheets as laid out, by the names under which they stand or will stand. */
export interface Generation {
  readonly action: JournalAction;
  readonly year: number;
  readonly sheets: readonly SheetDoc[];
  /** Ids of the indicators whose *% Realizzazione* is filled on the user's own sheets. */
  readonly fills?: readonly string[];
  /** `About.session` of the host; absent: nobody else is there. */
  readonly by?: string | undefined;
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
  if (known?.kind === "newer") return { edits, undoable: true };
  const interrupted = known?.journal?.state === "open" ? known.journal : undefined;
  const { year, sheets } = generation;
  const after = applyEdits(before, interrupted === undefined ? withoutNewSheets(edits, sheets) : edits);
  const ledger = readLedger(after);
  if (ledger?.kind !== "ledger") return { edits, undoable: true };
  const inverse = inverseOf(before, after, ledger, edits, sheets, year);
  const stood = known === undefined ? [] : stoodOf(inverse, { before, known, after, ledger, edits, docs: sheets });
  const journal: Journal = {
    ...(generation.by === undefined ? {} : { by: generation.by }),
    action: generation.action,
    state: "open",
    year,
    adds: addedSheets(edits, generation, ledger.sheet),
    ...newIndicators(ledger, known),
    ...newPrints(ledger, known),
    ...(generation.fills === undefined || generation.fills.length === 0 ? {} : { fills: generation.fills }),
    inverse,
    ...(stood.length === 0 ? {} : { stood }),
  };
  const done: Edit = { kind: "writeCells", sheet: ledger.sheet, cells: [stateWrite("open", "done")] };
  if (journal.adds.length + (journal.fills?.length ?? 0) + (journal.inverse?.length ?? 0) === 0)
    return { edits: interrupted === undefined ? edits : [...edits, done], undoable: true };
  const whole =
    interrupted === undefined || known === undefined
      ? journal
      : withInterrupted(interrupted, journal, { before, known, after, ledger });
  const undoable = whole.inverse !== undefined && fits(whole);
  const { inverse: _, stood: __, ...small } = whole;
  // Who goes on with an interrupted one has signed already, before anything else.
  const signs = generation.by !== undefined && interrupted === undefined;
  const { intent, rest } = around(before, edits, ledger.sheet, undoable ? whole : small, signs);
  return { edits: [...intent, ...rest, done], undoable };
}

/** Of sheets that are made now the journal asks nothing but that they stand, so they stay empty; the ledger is read. */
function withoutNewSheets(edits: readonly Edit[], sheets: readonly SheetDoc[]): readonly Edit[] {
  const made = namesAdded(edits);
  for (const { key, name } of sheets) if (key === "ledger") made.delete(name);
  return edits.filter(({ kind, sheet }) => kind === "addSheet" || !made.has(sheet));
}

const namesAdded = (edits: readonly Edit[]): Set<string> =>
  new Set(edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));

/** In a first build the records stand before any sheet does. */
function newIndicators({ indicators }: Ledger, known: Ledger | undefined): Pick<Journal, "indicators"> {
  if (known === undefined) return {};
  const ids = new Set(known.indicators.map(({ id }) => id));
  const unknown = indicators.filter(({ id }) => !ids.has(id));
  return unknown.length === 0 ? {} : { indicators: unknown };
}

/** Prints that the ledger does not hold yet; where it holds none, nothing counts as a person's anyway. */
function newPrints({ written }: Ledger, known: Ledger | undefined): Pick<Journal, "written"> {
  if (written === undefined || known?.written === undefined) return {};
  const fresh = [...written].filter((print) => known.written?.has(print) === false);
  return fresh.length === 0 ? {} : { written: fresh.sort().join("") };
}

function addedSheets(edits: readonly Edit[], { year, sheets }: Generation, ledger: string): AddedSheet[] {
  const names = namesAdded(edits);
  const written = new Map(edits.flatMap((edit) => (edit.kind === "writeCells" ? [[edit.sheet, edit.cells]] : [])));
  return sheets.flatMap((doc): AddedSheet[] => {
    if (doc.name === ledger || !names.has(doc.name)) return [];
    const column = idColumnOf(doc);
    const id = doc.rows.find((row) => row.id !== undefined)?.id;
    const mark = column === undefined || id === undefined ? {} : { mark: { column, id } };
    return [{ key: doc.key, year, name: doc.name, content: writtenPrint(written.get(doc.name) ?? []), ...mark }];
  });
}

interface Around {
  readonly intent: readonly Edit[];
  /** The sheets first, then what is left of the ledger. */
  readonly rest: readonly Edit[];
}

/**
 * A ledger that is made now is made whole at once, so that it is recognised and tells whose the ids are; only the pointers to
 * the sheets wait for these.
 */
function around(before: Snapshot, edits: readonly Edit[], ledger: string, journal: Journal, signs: boolean): Around {
  const sheets = edits.filter(({ sheet }) => sheet !== ledger);
  const records = edits.filter(({ sheet }) => sheet === ledger);
  const present = sheetNamed(before, ledger);
  const writes = signs ? signedWrites : journalWrites;
  if (present !== undefined) {
    const intent: Edit = { kind: "writeCells", sheet: ledger, cells: writes(present, journal) };
    return { intent: [intent], rest: [...sheets, ...records] };
  }
  const cells = records.flatMap((edit) => (edit.kind === "writeCells" ? edit.cells : []));
  const waiting = new Set(
    cells.flatMap(({ row, column, content }) =>
      column === 0 && content.kind === "value" && content.value === "sheet" ? [row] : [],
    ),
  );
  const waits = ({ row, content }: CellWrite): boolean => content.kind === "formula" && waiting.has(row);
  return {
    intent: [
      { kind: "addSheet", sheet: ledger, hidden: true },
      {
        kind: "writeCells",
        sheet: ledger,
        cells: [...cells.filter((cell) => !waits(cell)), ...journalWrites(undefined, journal)],
      },
    ],
    rest: [
      ...sheets,
      { kind: "writeCells", sheet: ledger, cells: cells.filter(waits) },
      ...records.filter(({ kind }) => kind !== "addSheet" && kind !== "writeCells"),
    ],
  };
}
