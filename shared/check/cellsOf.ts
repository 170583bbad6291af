/** Finds the cell of the workbook's picture that a value of the plan came from: with its formula, if it has one. */
import type { CellRange } from "../workbook/address";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../workbook/snapshot";

export type FindCell = (at: CellRange) => SnapshotCell | undefined;

/** Sheets by name, so that many cells can be asked for. */
export const sheetsByName = (snapshot: Snapshot): ReadonlyMap<string, SheetSnapshot> =>
  new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));

export function finderOf(snapshot: Snapshot): FindCell {
  const sheets = sheetsByName(snapshot);
  return ({ sheet, top, left }) => sheets.get(sheet)?.rows[top]?.[left];
}

/** The key of a cell in sets and maps. */
export const placeKey = ({ sheet, top, left }: CellRange): string => `${top}:${left}:${sheet}`;
