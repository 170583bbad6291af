/** What an interrupted generation left: sheets to which no pointer leads yet, and rows that were inserted and never filled. */
import type { Edit } from "../../workbook/edit";
import { type SheetSnapshot, type Snapshot, sheetNamed } from "../../workbook/snapshot";
import type { Journal, MadeRows } from "../ledger/journal";
import type { Ledger, OwnedSheet } from "../ledger/ledger";
import { ownPlaces, rowsWithIds } from "./ownPlaces";

/** The sheets that an open journal names, that stand and to which no record leads. */
export function halfMadeSheets(
  journal: Journal | undefined,
  owned: readonly OwnedSheet[],
  snapshot: Snapshot,
): OwnedSheet[] {
  if (journal?.state !== "open") return [];
  return journal.adds.flatMap(({ key, year, name, mark }): OwnedSheet[] => {
    const sheet = sheetNamed(snapshot, name);
    if (sheet === undefined || owned.some((known) => known.name === name)) return [];
    const isOurs = isEmpty(sheet) || (mark !== undefined && rowsWithIds(sheet, mark.column).has(mark.id));
    return isOurs ? [{ key, year, written: name, name, halfMade: true, fingerprints: {} }] : [];
  });
}

export const isEmpty = ({ rows }: SheetSnapshot): boolean => rows.every((cells) => isBlankRow(cells));

const isBlankRow = (cells: SheetSnapshot["rows"][number]): boolean =>
  (cells ?? []).every((cell) => cell === undefined || (cell.formula === undefined && cell.value === null));

/**
 * Deletes empty rows that an interrupted generation inserted and never filled, or that an interrupted undo emptied: more
 * rows stand between two of ours than stood before, and none of the ids that were to be there.
 */
export function strayRowEdits(snapshot: Snapshot, ledger: Ledger): Edit[] {
  const { journal } = ledger;
  if (journal?.state !== "open") return [];
  const places = ownPlaces(snapshot, ledger);
  return (journal.inverse ?? []).flatMap((inverse) => {
    const place = places.find(({ key, year }) => key === inverse.key && year === inverse.year);
    if (place === undefined) return [];
    const ids = rowsWithIds(place.sheet, place.columnNow(inverse.idColumn));
    return inverse.made
      .flatMap((run) => strayRows(place.sheet, ids, run))
      .sort((one, other) => other.at - one.at)
      .map(({ at, count }): Edit => ({ kind: "deleteRows", sheet: place.sheet.name, at, count }));
  });
}

function strayRows(
  sheet: SheetSnapshot,
  ids: ReadonlyMap<string, readonly number[]>,
  { rows, inserted, above, below, gap }: MadeRows,
): { at: number; count: number }[] {
  const bottom = below === undefined ? undefined : ids.get(below)?.[0];
  const top = above === undefined ? -1 : ids.get(above)?.[0];
  if (!inserted || bottom === undefined || top === undefined) return [];
  const standing = rows.filter(({ id }) => ids.has(id)).length;
  let surplus = Math.min(bottom - top - 1 - gap - standing, rows.length - standing);
  const stray: { at: number; count: number }[] = [];
  for (let row = bottom - 1; row > top && surplus > 0; row--) {
    if (!isBlankRow(sheet.rows[row])) continue;
    stray.push({ at: row, count: 1 });
    surplus -= 1;
  }
  return stray;
}
