/** The journal of a run that completes an interrupted one: both together can be taken back. */
import { contentPrint } from "../../workbook/contentPrint";
import { type SheetSnapshot, type Snapshot, sheetNamed } from "../../workbook/snapshot";
import type { AddedSheet, ChangedCell, ChangedRow, Journal, MadeRows, SheetInverse } from "../ledger/journal";
import type { Ledger } from "../ledger/ledger";
import { isEmpty } from "./halfMade";
import { rowPrint } from "./memory";
import { type OwnPlace, ownPlaces, rowsWithIds } from "./ownPlaces";
import { stoodTwice } from "./stood";

/** The workbook between the two runs with its ledger (`known`), and after the second with its own. */
export interface BothPictures {
  readonly before: Snapshot;
  readonly known: Ledger;
  readonly after: Snapshot;
  readonly ledger: Ledger;
}

type Keyed = { readonly key: string; readonly year: number };
const isSame =
  (one: Keyed) =>
  (other: Keyed): boolean =>
    one.key === other.key && one.year === other.year;

/** `next`: what the second run does by itself. */
export function withInterrupted(first: Journal, next: Journal, pictures: BothPictures): Journal {
  const adds = [
    ...first.adds.filter((add) => !next.adds.some(isSame(add))).flatMap((add) => completed(add, pictures)),
    ...next.adds,
  ];
  const { inverse: _, stood: __, ...alone } = next;
  const fills = [...(first.fills ?? []), ...(next.fills ?? [])];
  const indicators = [...(first.indicators ?? []), ...(next.indicators ?? [])];
  const written = (first.written ?? "") + (next.written ?? "");
  const rest = {
    ...alone,
    indicators,
    ...(written === "" ? {} : { written }),
    ...(fills.length === 0 ? {} : { fills }),
  };
  if (first.inverse === undefined || next.inverse === undefined) return { ...rest, action: first.action, adds };
  const places = {
    before: ownPlaces(pictures.before, pictures.known),
    after: ownPlaces(pictures.after, pictures.ledger),
  };
  const earlier = first.inverse;
  const inverse = [
    ...earlier.map((one) => joined(one, next.inverse?.find(isSame(one)), places)),
    ...next.inverse.filter((one) => !earlier.some(isSame(one))),
  ];
  const stood = stoodTwice(first.stood ?? [], next.stood ?? []);
  return { ...rest, action: first.action, adds, inverse: inverse.filter((one) => !adds.some(isSame(one))), stood };
}

/** A sheet that the first run began: what it holds now is what was made, unless somebody typed there in between. */
function completed(add: AddedSheet, { before, after, ledger }: BothPictures): AddedSheet[] {
  const name = ledger.sheets.find(isSame(add))?.name;
  const sheet = name === undefined ? undefined : sheetNamed(after, name);
  if (name === undefined || sheet === undefined) return [];
  const between = sheetNamed(before, name);
  const untouched = between === undefined || isEmpty(between) || contentPrint(between) === add.content;
  return [{ ...add, name, content: untouched ? contentPrint(sheet) : add.content }];
}

interface Places {
  readonly before: readonly OwnPlace[];
  readonly after: readonly OwnPlace[];
}

function joined(first: SheetInverse, next: SheetInverse | undefined, places: Places): SheetInverse {
  const now = places.after.find(isSame(first));
  if (now === undefined) return first;
  const between = places.before.find(isSame(first));
  const remade = new Set(next?.made.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const made = first.made.flatMap((run) => madeStill(run, remade, first.idColumn, between, now));
  const ids = new Set(made.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const changed = [...first.changed.map((row) => changedTwice(row, next)), ...newRows(first, next)];
  return { ...first, made: [...made, ...(next?.made ?? [])], changed: changed.filter(({ id }) => !ids.has(id)) };
}

/** The rows of a run that stand; those that the second run makes again are told by it. */
function madeStill(
  run: MadeRows,
  remade: ReadonlySet<string>,
  idColumn: number,
  between: OwnPlace | undefined,
  now: OwnPlace,
): MadeRows[] {
  const standing = rowsWithIds(now.sheet, now.columnNow(idColumn));
  const stood = between === undefined ? undefined : rowsWithIds(between.sheet, between.columnNow(idColumn));
  const rows = run.rows.flatMap(({ id, print }) => {
    const row = standing.get(id)?.[0];
    if (row === undefined || remade.has(id)) return [];
    const was = stood?.get(id)?.[0];
    const untouched = was === undefined || between === undefined || printAt(between.sheet, was, between) === print;
    return [{ id, print: untouched ? printAt(now.sheet, row, now) : print }];
  });
  return rows.length === 0 ? [] : [{ ...run, rows }];
}

const printAt = (sheet: SheetSnapshot, row: number, { columnOf }: OwnPlace): string => rowPrint(sheet, row, columnOf);

const isRow =
  (one: ChangedRow) =>
  (other: ChangedRow): boolean =>
    one.id === other.id && one.nth === other.nth;

/** What stood before the first run, and what stands after the second. */
function changedTwice(row: ChangedRow, next: SheetInverse | undefined): ChangedRow {
  const again = next?.changed.find(isRow(row))?.cells ?? [];
  const cells = row.cells.map((cell): ChangedCell => {
    const later = again.find(({ column }) => column === cell.column);
    return later === undefined ? cell : { ...cell, is: later.is };
  });
  const more = again.filter(({ column }) => !row.cells.some((cell) => cell.column === column));
  return { ...row, cells: [...cells, ...more] };
}

const newRows = (first: SheetInverse, next: SheetInverse | undefined): ChangedRow[] =>
  (next?.changed ?? []).filter((row) => !first.changed.some(isRow(row)));
