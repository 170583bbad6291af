/** The sheets that are no source of the plan: those that the ledger knows, copies of them, and what was left when Cabina was taken out. */
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import type { Ledger } from "../ledger/ledger";

/** Stands in the place of the ids on a sheet that stayed, as plain values, when Cabina was taken out. */
export const LEFT_BEHIND = "cabina.left";

export function sheetsOfOurs({ sheets }: Snapshot, ledger: Ledger | undefined): readonly string[] {
  const owned = ledger === undefined ? [] : [ledger.sheet, ...ledger.sheets.flatMap(({ name }) => name ?? [])];
  return [...new Set([...owned, ...sheets.filter(bearsOurMark).map(({ name }) => name)])];
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
