/** In what two pictures of a workbook differ, as lines that a person can read. */
import { cellName } from "../../../shared/workbook/address";
import type { CellValue, SheetSnapshot, Snapshot, SnapshotCell } from "../../../shared/workbook/snapshot";
import { picture as withoutLedger } from "../../hosts/runOn";

/** Programs calculate in another order: the fifteenth digit of a number may be another. */
const DIGITS = 1e-9;

export interface Compared {
  /** Told of each cell that differs; `true`: it is a known difference, and not told. */
  readonly isKnown?: (one: SnapshotCell | undefined, other: SnapshotCell | undefined, sheet: SheetSnapshot) => boolean;
}

/** One line for each sheet, cell or facet that differs; empty: the same. */
export function differences(one: Snapshot, other: Snapshot, { isKnown = () => false }: Compared = {}): string[] {
  const names = tabs(one);
  const others = tabs(other);
  if (JSON.stringify(names) !== JSON.stringify(others)) return [`tabs: ${names.join(" | ")} / ${others.join(" | ")}`];
  return one.sheets.flatMap((sheet, index) => {
    const there = other.sheets[index];
    return there === undefined ? [] : [...cellDifferences(sheet, there, isKnown), ...facetDifferences(sheet, there)];
  });
}

const tabs = ({ sheets }: Snapshot): string[] =>
  sheets.map(({ name, hidden }) => `${name}${hidden ? " (hidden)" : ""}`);

function cellDifferences(one: SheetSnapshot, other: SheetSnapshot, isKnown: Required<Compared>["isKnown"]): string[] {
  const found: string[] = [];
  for (let row = 0; row < Math.max(one.rows.length, other.rows.length); row++) {
    const [cells, others] = [one.rows[row] ?? [], other.rows[row] ?? []];
    for (let column = 0; column < Math.max(cells.length, others.length); column++) {
      const [cell, there] = [cells[column], others[column]];
      if (isSameCell(cell, there) || isKnown(cell, there, one)) continue;
      found.push(`${one.name}!${cellName(row, column)}: ${JSON.stringify(cell)} / ${JSON.stringify(there)}`);
    }
  }
  return found;
}

function facetDifferences(one: SheetSnapshot, other: SheetSnapshot): string[] {
  const told = (what: string, here: unknown, there: unknown): string[] =>
    JSON.stringify(here) === JSON.stringify(there)
      ? []
      : [`${one.name}, ${what}: ${JSON.stringify(here)} / ${JSON.stringify(there)}`];
  return [
    ...told("merges", merges(one), merges(other)),
    ...told("hidden rows", one.hiddenRows, other.hiddenRows),
    ...told("depth", one.depth, other.depth),
    ...told("notes", one.notes, other.notes),
  ];
}

const merges = ({ merges: all }: SheetSnapshot): string[] =>
  all.map(({ top, left, bottom, right }) => `${cellName(top, left)}:${cellName(bottom, right)}`).sort();

const isSameCell = (one: SnapshotCell | undefined, other: SnapshotCell | undefined): boolean =>
  one?.formula === other?.formula &&
  one?.format === other?.format &&
  isSameValue(one?.value ?? null, other?.value ?? null);

export function isSameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= DIGITS * Math.max(1, Math.abs(one));
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Without the ledger, and without what formulas show. */
export const unshown = (book: Snapshot): Snapshot => ({
  sheets: withoutLedger(book).map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) =>
      cells?.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: null })),
    ),
  })),
});
