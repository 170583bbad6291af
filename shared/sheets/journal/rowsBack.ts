/** Takes back what a generation did inside sheets that were there: rows that it made go, cells that it changed hold again what they held. */
import { cellAt } from "../../workbook/address";
import { applyEdits } from "../../workbook/applyEdits";
import type { CellWrite, Edit } from "../../workbook/edit";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../workbook/snapshot";
import type { CellMemory, ChangedRow, Journal, SheetInverse } from "../ledger/journal";
import type { Ledger } from "../ledger/ledger";
import { contentBack, expectationOf, memoryOf, memoryPrint, rowPrint } from "./memory";
import { type OwnPlace, ownPlaces, rowsWithIds } from "./ownPlaces";
import { formulasOf, pointsTo } from "./pointing";
import { standingOf } from "./stood";
import type { KeptRow, KeptWhy } from "./undoing";

export interface RowsBack {
  readonly edits: readonly Edit[];
  readonly kept: readonly KeptRow[];
  readonly deleted: number;
  readonly restored: number;
}

/** `going`: sheets that go as a whole. */
export function rowsBack(snapshot: Snapshot, ledger: Ledger, journal: Journal, going: ReadonlySet<string>): RowsBack {
  const sheets = (journal.inverse ?? []).flatMap((inverse) => sheetBack(snapshot, ledger, inverse));
  const { emptied, now } = settled(snapshot, ledger, journal, sheets, going);
  const reverted = sheets.flatMap((sheet) => reverting(now, ledger, sheet));
  const restored = reverted.reduce((sum, edit) => sum + (edit.kind === "writeCells" ? edit.cells.length : 0), 0);
  return {
    edits: [...emptied, ...reverted],
    kept: sheets.flatMap(({ place, kept }) =>
      [...kept].map(([row, { id, why }]) => ({ at: cellAt(place.sheet.name, row, 0), id, why })),
    ),
    deleted: sheets.reduce((sum, sheet) => sum + sheet.made.size, 0),
    restored,
  };
}

/** Leaves the rows alone whose formulas of that time would point to something else; that may keep rows from going. */
function settled(
  snapshot: Snapshot,
  ledger: Ledger,
  journal: Journal,
  sheets: readonly SheetBack[],
  going: ReadonlySet<string>,
): { readonly emptied: readonly Edit[]; readonly now: Snapshot } {
  for (;;) {
    settle(snapshot, sheets, going);
    // All are emptied before the first row goes: formulas of the others would be written otherwise once it has gone.
    const emptied = [...sheets.flatMap(emptying), ...sheets.flatMap(deleting)];
    const now = emptied.length === 0 ? snapshot : applyEdits(snapshot, emptied);
    const standing = standingOf(now, ledger, journal);
    let left = false;
    for (const { place, changed, kept } of sheets)
      for (const [row, { id, cells }] of changed) {
        if (cells.every(({ was }) => was.formula === undefined || standing.holds(was.formula, place.sheet.name)))
          continue;
        changed.delete(row);
        kept.set(row, { id, why: "moved" });
        left = true;
      }
    if (left) continue;
    if (standing.hasMoved)
      for (const { kept } of sheets)
        for (const [row, one] of kept) if (one.onlyFormulas === true) kept.set(row, { ...one, why: "moved" });
    return { emptied, now };
  }
}

/** One sheet: which rows are to go, which are to hold what they held, and which are left alone. By present row. */
interface SheetBack {
  readonly inverse: SheetInverse;
  readonly place: OwnPlace;
  readonly made: Map<number, { readonly id: string; readonly inserted: boolean }>;
  readonly changed: Map<number, ChangedRow>;
  readonly kept: Map<number, Kept>;
}

/** `onlyFormulas`: whatever differs there is a formula, which also changes when the rows do that it points to. */
interface Kept {
  readonly id: string;
  readonly why: KeptWhy;
  readonly onlyFormulas?: boolean;
}

function sheetBack(snapshot: Snapshot, ledger: Ledger, inverse: SheetInverse): SheetBack[] {
  const place = ownPlaces(snapshot, ledger).find(({ key, year }) => key === inverse.key && year === inverse.year);
  if (place === undefined) return [];
  const ids = rowsWithIds(place.sheet, place.columnNow(inverse.idColumn));
  const back: SheetBack = { inverse, place, made: new Map(), changed: new Map(), kept: new Map() };
  for (const { rows, inserted } of inverse.made)
    for (const { id, print } of rows) {
      const row = ids.get(id)?.[0];
      if (row === undefined) continue;
      if (rowPrint(place.sheet, row, place.columnOf) === print) back.made.set(row, { id, inserted });
      else back.kept.set(row, { id, why: "typed" });
    }
  for (const changed of inverse.changed) {
    const row = ids.get(changed.id)?.[changed.nth ?? 0];
    if (row === undefined || back.made.has(row)) continue;
    const others = changed.cells.filter(({ column, was, is }) => !holds(place, row, column, was, is));
    const onlyFormulas = others.every(({ column }) => isFormula(place, row, column));
    if (others.length === 0) back.changed.set(row, changed);
    else back.kept.set(row, { id: changed.id, why: "typed", onlyFormulas });
  }
  return [back];
}

/** What was written, or already again what stood there before; a deleted column holds nothing. */
function holds({ sheet, columnNow }: OwnPlace, row: number, column: number, was: CellMemory, is: string): boolean {
  const now = columnNow(column);
  if (now === undefined) return true;
  const print = memoryPrint(memoryOf(sheet.rows[row]?.[now]));
  return print === is || print === memoryPrint(was);
}

const isFormula = ({ sheet, columnNow }: OwnPlace, row: number, column: number): boolean =>
  sheet.rows[row]?.[columnNow(column) ?? -1]?.formula !== undefined;

/**
 * A row to which a formula that stays points does not go; and where a row that was made stays, what stood in the cells
 * before would point past it, so those rows are left alone too.
 */
function settle(snapshot: Snapshot, sheets: readonly SheetBack[], going: ReadonlySet<string>): void {
  for (let moved = true; moved; ) {
    moved = false;
    for (const sheet of sheets)
      for (const [row, { id }] of pointedRows(snapshot, sheets, sheet, going)) {
        sheet.made.delete(row);
        sheet.kept.set(row, { id, why: "pointed" });
        moved = true;
      }
    const crooked = new Set(sheets.filter(madeStays).map(({ place }) => place.sheet.name.toLowerCase()));
    for (const { place, changed, kept } of crooked.size === 0 ? [] : sheets)
      for (const [row, { id, cells }] of changed)
        if (cells.some(({ was }) => was.formula !== undefined && pointsInto(was.formula, place, crooked))) {
          changed.delete(row);
          kept.set(row, { id, why: "typed" });
          moved = true;
        }
  }
}

const madeStays = ({ inverse, kept }: SheetBack): boolean => {
  const made = new Set(inverse.made.flatMap(({ rows, inserted }) => (inserted ? rows.map(({ id }) => id) : [])));
  return [...kept.values()].some(({ id }) => made.has(id));
};

const pointsInto = (formula: string, { sheet }: OwnPlace, names: ReadonlySet<string>): boolean =>
  pointsTo(formula, sheet.name).some((to) => names.has(to.sheet.toLowerCase()));

/** The rows to go to which a formula points that neither goes nor is taken back. */
function pointedRows(
  snapshot: Snapshot,
  sheets: readonly SheetBack[],
  { place, made }: SheetBack,
  going: ReadonlySet<string>,
): [number, { readonly id: string }][] {
  const inserted = [...made].filter(([, row]) => row.inserted);
  if (inserted.length === 0) return [];
  const found = new Set<number>();
  const name = place.sheet.name.toLowerCase();
  for (const sheet of snapshot.sheets) {
    if (going.has(sheet.name)) continue;
    const back = sheets.find((each) => each.place.sheet.name === sheet.name);
    for (const [row, , { formula }] of formulasOf(sheet)) {
      if (back?.made.has(row) === true || back?.changed.has(row) === true) continue;
      if (sheet !== place.sheet && !formula.toLowerCase().includes(name.replace(/'/g, "''"))) continue;
      for (const to of pointsTo(formula, sheet.name)) {
        if (to.sheet.toLowerCase() !== name || to.rows === undefined) continue;
        const [top, bottom] = to.rows;
        if (bottom - top >= inserted.length) continue;
        const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
        if (rows.every((one) => made.has(one))) for (const one of rows) found.add(one);
      }
    }
  }
  return inserted.filter(([row]) => found.has(row));
}

/** What stands in the rows that are to go. */
function emptying({ place: { sheet }, made }: SheetBack): Edit[] {
  const cells = [...made.keys()].flatMap((row) =>
    (sheet.rows[row] ?? []).flatMap((cell, column): CellWrite[] =>
      isFilled(cell) ? [{ row, column, content: { kind: "blank" }, expected: expectationOf(cell) }] : [],
    ),
  );
  return cells.length === 0 ? [] : [{ kind: "writeCells", sheet: sheet.name, cells }];
}

/** The rows that had come, from the bottom up. */
function deleting({ place: { sheet }, made }: SheetBack): Edit[] {
  const inserted = [...made].flatMap(([row, one]) => (one.inserted ? [row] : [])).sort((one, other) => other - one);
  const runs: { at: number; count: number }[] = [];
  for (const row of inserted) {
    const open = runs[runs.length - 1];
    if (open !== undefined && open.at === row + 1) runs[runs.length - 1] = { at: row, count: open.count + 1 };
    else runs.push({ at: row, count: 1 });
  }
  return runs.map(({ at, count }) => ({ kind: "deleteRows", sheet: sheet.name, at, count }) as const);
}

const isFilled = (cell: SnapshotCell | undefined): boolean =>
  cell !== undefined && (cell.formula !== undefined || cell.value !== null);

/** `now`: with the rows gone, so that formulas from before point to the right places. */
function reverting(now: Snapshot, ledger: Ledger, { inverse, place, changed }: SheetBack): Edit[] {
  const back = ownPlaces(now, ledger).find(({ sheet }) => sheet.name === place.sheet.name);
  if (back === undefined) return [];
  const gone = rowsWithIds(back.sheet, back.columnNow(inverse.idColumn));
  const cells = [...changed.values()].flatMap(({ id, nth, cells: all }) => {
    const row = gone.get(id)?.[nth ?? 0];
    return row === undefined
      ? []
      : all.flatMap(({ column, was }) => cellBack(back.sheet, row, back.columnNow(column), was));
  });
  return cells.length === 0 ? [] : [{ kind: "writeCells", sheet: place.sheet.name, cells }];
}

function cellBack(sheet: SheetSnapshot, row: number, column: number | undefined, was: CellMemory): CellWrite[] {
  const content = contentBack(was);
  if (column === undefined || content === undefined) return [];
  const cell = sheet.rows[row]?.[column];
  if (memoryPrint(memoryOf(cell)) === memoryPrint(was)) return [];
  return [{ row, column, content, expected: expectationOf(cell) }];
}
