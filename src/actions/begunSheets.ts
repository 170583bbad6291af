/** New sheets that an interrupted generation left half written, with nothing of a person's on them: told by their cells. */
import { isEmpty } from "../../shared/sheets/journal/halfMade";
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import { contentPrint } from "../../shared/workbook/contentPrint";
import { formulaShape } from "../../shared/workbook/formula/shape";
import { type SheetSnapshot, type Snapshot, type SnapshotCell, sheetNamed } from "../../shared/workbook/snapshot";

/**
 * Sheets that an open journal was to add, that stand and hold something else than was to be made. Of some so little is
 * written that no id tells yet whose they are.
 */
export function maybeBegun(snapshot: Snapshot): string[] {
  const ledger = readLedger(snapshot);
  if (ledger?.kind !== "ledger" || ledger.journal?.state !== "open") return [];
  const finished = new Set(ledger.sheets.flatMap(({ name, halfMade }) => (halfMade === true ? [] : (name ?? []))));
  return ledger.journal.adds.flatMap(({ name, content }) => {
    const sheet = sheetNamed(snapshot, name);
    if (sheet === undefined || finished.has(sheet.name) || isEmpty(sheet)) return [];
    return contentPrint(sheet) === content ? [] : [sheet.name];
  });
}

/** Whether all that stands in the sheet stands in the same place of the whole one. */
export function isPartOf({ rows, notes }: SheetSnapshot, whole: SheetSnapshot | undefined): boolean {
  if (whole === undefined || notes !== undefined) return false;
  return rows.every((cells, row) =>
    (cells ?? []).every((cell, column) => {
      if (cell === undefined || (cell.formula === undefined && (cell.value === null || cell.value === ""))) return true;
      return isSameContent(cell, whole.rows[row]?.[column]);
    }),
  );
}

const isSameContent = (one: SnapshotCell, other: SnapshotCell | undefined): boolean =>
  one.formula === undefined
    ? other?.formula === undefined && one.value === other?.value
    : other?.formula !== undefined && formulaShape(one.formula) === formulaShape(other.formula);
