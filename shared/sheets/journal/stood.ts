/** Whether what a formula of an earlier time points to still stands where it stood: rows by their ids, columns by those of the layout. */
import type { Edit } from "../../workbook/edit";
import { fingerprint } from "../../workbook/fingerprint";
import { type SheetSnapshot, type Snapshot, sheetNamed } from "../../workbook/snapshot";
import type { Journal, SheetInverse, StoodRow, StoodSheet } from "../ledger/journal";
import type { Ledger } from "../ledger/ledger";
import type { SheetDoc } from "../sheetDoc";
import { follow } from "./followed";
import { idColumnOf } from "./inverseOf";
import { type OwnPlace, ownPlaces } from "./ownPlaces";
import { pointsTo } from "./pointing";

/** What the journal is made from: the workbook before the edits with its ledger, and after them with its own. */
export interface Pictures {
  readonly before: Snapshot;
  readonly known: Ledger;
  readonly after: Snapshot;
  readonly ledger: Ledger;
  readonly edits: readonly Edit[];
  readonly docs: readonly SheetDoc[];
}

/** Where all that stood, before the edits, to which the formulas of the inverse point on sheets of ours. */
export function stoodOf(inverse: readonly SheetInverse[], pictures: Pictures): StoodSheet[] {
  const { before, known, after, ledger, docs, edits } = pictures;
  const befores = ownPlaces(before, known);
  const afters = ownPlaces(after, ledger);
  const pointed = pointedRows(inverse, befores);
  const ours = befores.flatMap((place): StoodSheet[] => {
    const rows = pointed.get(place.sheet.name.toLowerCase());
    const doc = docs.find(({ key }) => key === place.key);
    const idColumn = doc === undefined ? undefined : idColumnOf(doc);
    const later = afters.find(({ key, year }) => key === place.key && year === place.year);
    if (rows === undefined || idColumn === undefined || later === undefined) return [];
    const { key, year, sheet } = place;
    const lines = follow(edits, sheet.name, { rows: later.sheet.rows.length, columns: 0 }).rows;
    const rowAfter = new Map(
      lines.flatMap(({ before: line }, row) => (line === undefined ? [] : [[line, row] as const])),
    );
    const stood = [...rows].map((row): StoodRow => {
      const ids = [idAt(sheet, row, place.columnNow(idColumn))];
      const now = rowAfter.get(row);
      if (now !== undefined) ids.push(idAt(later.sheet, now, later.columnNow(idColumn)));
      return [row, ...new Set(ids.filter((id) => id !== ""))];
    });
    const columns = known.sheets.find((owned) => owned.key === key && owned.year === year)?.columns;
    const moved = columns === undefined ? {} : { columns: columns.map((column) => column ?? null) };
    return [{ key, year, name: sheet.name, idColumn, rows: stood, ...moved }];
  });
  const names = new Set([known.sheet, ...befores.map(({ sheet }) => sheet.name)].map((name) => name.toLowerCase()));
  const theirs = before.sheets.flatMap((sheet): StoodSheet[] => {
    const rows = pointed.get(sheet.name.toLowerCase());
    if (rows === undefined || names.has(sheet.name.toLowerCase())) return [];
    return [{ name: sheet.name, rows: [...rows].map((row): StoodRow => [row, firstText(sheet, row)]) }];
  });
  return [...ours, ...theirs];
}

/** What tells a row of the user's sheets from others: its first text, with its column. */
function firstText({ rows }: SheetSnapshot, row: number): string {
  const cells = rows[row] ?? [];
  const column = cells.findIndex((cell) => typeof cell?.value === "string" && cell.value !== "");
  return column < 0 ? "" : `${column} ${fingerprint([cells[column]?.value ?? null])}`;
}

function pointedRows(inverse: readonly SheetInverse[], places: readonly OwnPlace[]): Map<string, Set<number>> {
  const pointed = new Map<string, Set<number>>();
  for (const { key, year, changed } of inverse) {
    const own = places.find((place) => place.key === key && place.year === year)?.sheet.name ?? "";
    for (const { cells } of changed)
      for (const { was } of cells)
        for (const { sheet, rows = [] } of was.formula === undefined ? [] : pointsTo(was.formula, own)) {
          const known = pointed.get(sheet.toLowerCase()) ?? new Set<number>();
          for (const row of rows) known.add(row);
          pointed.set(sheet.toLowerCase(), known);
        }
  }
  return pointed;
}

const idAt = (sheet: SheetSnapshot, row: number, column: number | undefined): string => {
  const cell = column === undefined ? undefined : sheet.rows[row]?.[column];
  return typeof cell?.value === "string" && cell.formula === undefined ? cell.value : "";
};

export interface Standing {
  /** Whether all that a remembered formula points to stands there; `own`: the name of its sheet. */
  holds(formula: string, own: string): boolean;
  /** Something that was remembered stands elsewhere. */
  readonly hasMoved: boolean;
}

/** `now`: with the rows gone that the generation made. */
export function standingOf(now: Snapshot, ledger: Ledger, { stood = [] }: Journal): Standing {
  const places = ownPlaces(now, ledger);
  const ours = new Set(places.map(({ sheet }) => sheet.name.toLowerCase()));
  const known = new Map(
    stood.map((one) => {
      if (one.key === undefined) return [one.name.toLowerCase(), standingTexts(one, now)] as const;
      const place = places.find(({ key, year }) => key === one.key && year === one.year);
      return [one.name.toLowerCase(), place === undefined ? undefined : standingRows(one, place)] as const;
    }),
  );
  const holds = (formula: string, own: string): boolean =>
    pointsTo(formula, own).every(({ sheet, rows = [] }) => {
      const name = sheet.toLowerCase();
      if (!known.has(name)) return !ours.has(name) && sheetNamed(now, sheet) !== undefined;
      const standing = known.get(name);
      return standing !== undefined && rows.every((row) => standing.has(row));
    });
  const hasMoved = stood.some(({ name, rows }) => (known.get(name.toLowerCase())?.size ?? -1) < rows.length);
  return { holds, hasMoved };
}

function standingTexts({ name, rows }: StoodSheet, now: Snapshot): ReadonlySet<number> | undefined {
  const sheet = sheetNamed(now, name);
  return sheet && new Set(rows.flatMap(([row, ...texts]) => (texts.includes(firstText(sheet, row)) ? [row] : [])));
}

/** `undefined`: the sheet has another name, or its columns stand elsewhere. */
function standingRows(
  { name, idColumn = 0, rows, columns }: StoodSheet,
  { sheet, columnNow }: OwnPlace,
): ReadonlySet<number> | undefined {
  if (sheet.name.toLowerCase() !== name.toLowerCase()) return undefined;
  const places = columns ?? Array.from({ length: idColumn + 1 }, (_, column) => column);
  if (places.some((column, layout) => (columnNow(layout) ?? null) !== column)) return undefined;
  return new Set(rows.flatMap(([row, ...ids]) => (ids.includes(idAt(sheet, row, columnNow(idColumn))) ? [row] : [])));
}

/** Of two runs that are taken back together; where they do not agree, nothing counts as standing. */
export function stoodTwice(first: readonly StoodSheet[], next: readonly StoodSheet[]): StoodSheet[] {
  const isSame = (one: StoodSheet) => (other: StoodSheet) =>
    one.key === other.key && one.year === other.year && (one.key !== undefined || one.name === other.name);
  const joined = first.map((one): StoodSheet => {
    const other = next.find(isSame(one));
    if (other === undefined) return one;
    const agree = one.name === other.name && JSON.stringify(one.columns) === JSON.stringify(other.columns);
    const rows = new Map(one.rows.map(([row, ...ids]) => [row, ids]));
    for (const [row, ...ids] of other.rows) {
      const before = rows.get(row);
      const shared = before === undefined || before.some((id) => ids.includes(id));
      rows.set(row, shared ? [...new Set([...(before ?? []), ...ids])] : []);
    }
    return { ...one, rows: [...rows].map(([row, ids]): StoodRow => [row, ...(agree ? ids : [])]) };
  });
  return [...joined, ...next.filter((one) => !first.some(isSame(one)))];
}
