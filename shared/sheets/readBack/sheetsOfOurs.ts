/** The sheets that are no source of the plan: those that the ledger knows, copies of them, and what was left when Cabina was taken out. */
import { type SheetSnapshot, type Snapshot, sheetNamed } from "../../workbook/snapshot";
import type { Ledger, NewerLedger } from "../ledger/ledger";
import { pointedSheet } from "../ledger/pointedSheet";

/** Stands in the place of the ids on a sheet that stayed, as plain values, when Cabina was taken out. */
export const LEFT_BEHIND = "cabina.left";

export function sheetsOfOurs(snapshot: Snapshot, ledger: Ledger | NewerLedger | undefined): readonly string[] {
  const owned =
    ledger?.kind === "newer"
      ? pointedByNewer(snapshot, ledger)
      : (ledger?.sheets.flatMap(({ name }) => name ?? []) ?? []);
  const marked = snapshot.sheets.filter(bearsOurMark).map(({ name }) => name);
  return [...new Set([...(ledger === undefined ? [] : [ledger.sheet]), ...owned, ...marked])];
}

/** Of a ledger that this version cannot read, the pointers to sheets, where they still look as they do now. */
function pointedByNewer(snapshot: Snapshot, { sheet }: NewerLedger): string[] {
  const rows = sheetNamed(snapshot, sheet)?.rows ?? [];
  return rows.flatMap((row) =>
    row?.[0]?.value === "sheet" ? row.flatMap((cell) => pointedSheet(cell?.formula) ?? []) : [],
  );
}

/** An id of a heading of ours in some hidden column: copies have it too. */
const MARK = /^#(?:head|top|title|rules)\/1$/;
/** Headings stand in the first rows; people may have put some above. */
const ROWS = 60;

const bearsOurMark = ({ rows }: SheetSnapshot): boolean =>
  rows
    .slice(0, ROWS)
    .some((cells) =>
      (cells ?? []).some(
        (cell) => typeof cell?.value === "string" && (cell.value === LEFT_BEHIND || MARK.test(cell.value)),
      ),
    );
