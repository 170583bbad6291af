/** Takes back what a generation did inside sheets that were there: rows that it made go, cells that it changed hold again what they held. */
import { cellAt } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import { type Snapshot, type SnapshotCell, sheetNamed } from "../../workbook/snapshot";
import type { ChangedCell, ChangedRow, Journal, SheetInverse } from "../ledger/journal";
import type { Ledger } from "../ledger/ledger";
import { type WithoutRows, withoutRows } from "./goingRows";
import { strayRowEdits } from "./halfMade";
import { type CellBack, expectationOf, memoryOf, memoryPrint, rowPrint, writtenBack } from "./memory";
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

/**
 * `going`: sheets that go as a whole. Cells are written before any row goes, as they are to be so that they hold what they
 * held once the rows have gone: wherever it breaks off, each cell is as it was found or follows the rows to what it held, and
 * is known again.
 */
export function rowsBack(snapshot: Snapshot, ledger: Ledger, journal: Journal, going: ReadonlySet<string>): RowsBack {
  const sheets = sheetsBack(snapshot, ledger, journal);
  const without = settled(snapshot, ledger, journal, sheets, going);
  const reverted = reverting(sheets, without);
  const restored = reverted.reduce((sum, edit) => sum + ("cells" in edit ? edit.cells.length : 0), 0);
  return {
    edits: [...reverted, ...without.edits],
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
): WithoutRows {
  for (;;) {
    settle(snapshot, sheets, going);
    const without = withoutRows(snapshot, sheets.map(goingRows));
    const standing = standingOf(without.now, ledger, journal);
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
    return without;
  }
}

/** One sheet: which rows are to go, which are to hold what they held, and which are left alone. By present row. */
interface SheetBack {
  readonly inverse: SheetInverse;
  readonly place: OwnPlace;
  readonly made: Map<number, { readonly id: string; readonly inserted: boolean }>;
  /** Rows that were inserted and never filled, or that an undo emptied before it broke off. */
  readonly strays: readonly number[];
  readonly changed: Map<number, ChangedRow>;
  readonly kept: Map<number, Kept>;
}

/** `onlyFormulas`: whatever differs there is a formula, which also changes when the rows do that it points to. */
interface Kept {
  readonly id: string;
  readonly why: KeptWhy;
  readonly onlyFormulas?: boolean;
}

const goingRows = ({ place: { sheet }, made, strays }: SheetBack): Parameters<typeof withoutRows>[1][number] => ({
  sheet,
  made,
  strays,
});

function sheetsBack(snapshot: Snapshot, ledger: Ledger, journal: Journal): SheetBack[] {
  const places = ownPlaces(snapshot, ledger);
  const strays = strayRowEdits(snapshot, { ...ledger, journal });
  const sheets = (journal.inverse ?? []).flatMap((inverse): SheetBack[] => {
    const place = places.find(({ key, year }) => key === inverse.key && year === inverse.year);
    if (place === undefined) return [];
    const empty = strays.flatMap((edit) =>
      edit.kind === "deleteRows" && edit.sheet === place.sheet.name
        ? Array.from({ length: edit.count }, (_, index) => edit.at + index)
        : [],
    );
    return [{ inverse, place, strays: empty, ...madeRows(inverse, place), changed: new Map() }];
  });
  const strayless = withoutRows(
    snapshot,
    sheets.map((sheet) => ({ ...goingRows(sheet), made: new Map() })),
  );
  const bare = withoutRows(snapshot, sheets.map(goingRows));
  for (const sheet of sheets) findChanged(sheet, [strayless, bare]);
  return sheets;
}

function madeRows({ made, idColumn }: SheetInverse, place: OwnPlace): Pick<SheetBack, "made" | "kept"> {
  const ids = rowsWithIds(place.sheet, place.columnNow(idColumn));
  const found: Pick<SheetBack, "made" | "kept"> = { made: new Map(), kept: new Map() };
  for (const { rows, inserted } of made)
    for (const { id, print } of rows) {
      const row = ids.get(id)?.[0];
      if (row === undefined) continue;
      if (rowPrint(place.sheet, row, place.columnOf) === print) found.made.set(row, { id, inserted });
      else found.kept.set(row, { id, why: "typed" });
    }
  return found;
}

/** `without`: the workbook as an interrupted run may leave it, or as it is to be. */
function findChanged({ inverse, place, made, changed, kept }: SheetBack, without: readonly WithoutRows[]): void {
  const ids = rowsWithIds(place.sheet, place.columnNow(inverse.idColumn));
  for (const one of inverse.changed) {
    const row = ids.get(one.id)?.[one.nth ?? 0];
    if (row === undefined || made.has(row)) continue;
    const others = one.cells.filter((cell) => !holds(place, row, cell, without));
    const onlyFormulas = others.every(({ column }) => isFormula(place, row, column));
    if (others.length === 0) changed.set(row, one);
    else kept.set(row, { id: one.id, why: "typed", onlyFormulas });
  }
}

/** What was written, or already again what stood there before; a deleted column holds nothing. */
function holds(
  { sheet, columnNow }: OwnPlace,
  row: number,
  { column, was, is }: ChangedCell,
  without: readonly WithoutRows[],
): boolean {
  const now = columnNow(column);
  if (now === undefined) return true;
  const known = [is, memoryPrint(was)];
  const cell = sheet.rows[row]?.[now];
  if (known.includes(memoryPrint(memoryOf(cell)))) return true;
  // Of a run that was interrupted the formulas may already have followed rows, or be about to.
  return (
    cell?.formula !== undefined &&
    without.some((later) => known.includes(memoryPrint(memoryOf(cellLater(later, sheet.name, row, now)))))
  );
}

const cellLater = (
  { now, rowNow }: WithoutRows,
  sheet: string,
  row: number,
  column: number,
): SnapshotCell | undefined => sheetNamed(now, sheet)?.rows[rowNow(sheet, row)]?.[column];

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

/** The cells that do not become by themselves what they were, when the rows go. */
function reverting(sheets: readonly SheetBack[], without: WithoutRows): Edit[] {
  const backs = sheets.map((sheet) => ({ sheet: sheet.place.sheet, cells: cellsBack(sheet, without) }));
  const before = without.beforeWith(
    backs.flatMap(({ sheet: { name }, cells }) =>
      writtenBack(
        name,
        cells.map(({ row, ...cell }) => ({ ...cell, row: without.rowNow(name, row), expected: null })),
      ),
    ),
  );
  return backs.flatMap(({ sheet, cells }): Edit[] => {
    const now = sheetNamed(before, sheet.name);
    const written = cells.map(({ row, column, was }): CellBack => {
      const formula = was.formula === undefined ? undefined : now?.rows[row]?.[column]?.formula;
      const expected = expectationOf(sheet.rows[row]?.[column]);
      return { row, column, was: formula === undefined ? was : { ...was, formula }, expected };
    });
    return writtenBack(sheet.name, written);
  });
}

/** Told in rows of the present, with contents of the time when the rows have gone. */
function cellsBack({ place, changed }: SheetBack, without: WithoutRows): Omit<CellBack, "expected">[] {
  const { sheet, columnNow } = place;
  return [...changed].flatMap(([row, { cells }]) =>
    cells.flatMap(({ column: layout, was }): Omit<CellBack, "expected">[] => {
      const column = columnNow(layout);
      if (column === undefined) return [];
      const later = memoryOf(cellLater(without, sheet.name, row, column));
      return memoryPrint(later) === memoryPrint(was) ? [] : [{ row, column, was }];
    }),
  );
}
