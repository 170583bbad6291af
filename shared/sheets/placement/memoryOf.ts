/** What the ledger remembers of the sheets that stand, as the planning of edits needs it. */
import { LEDGER_VERSION, type Ledger, type OwnedSheet } from "../ledger/ledger";
import { INDEX } from "../places";
import type { Memory } from "../planEdits";
import type { SheetKey } from "../sheetDoc";
import type { FacetPrints } from "./placedFacets";

/** The fingerprints of the owned sheets of a year, by key. Those of an earlier version were made otherwise: nothing is known then. */
export const ownedPrints = (ledger: Ledger, year: number): Readonly<Record<SheetKey, FacetPrints>> =>
  ledger.version < LEDGER_VERSION
    ? {}
    : Object.fromEntries(sheetsOf(ledger, year).map(({ key, fingerprints }) => [key, fingerprints]));

/** Where columns stand, and what was only begun. */
export function memoryOf(
  ledger: Ledger,
  year: number,
): Pick<Memory, "columns" | "halfMade" | "isOlder" | "written" | "titles"> {
  const sheets = sheetsOf(ledger, year);
  const columns = sheets.flatMap((sheet) => {
    const at = columnsOf(sheet);
    return at === undefined ? [] : [[sheet.key, at] as const];
  });
  return {
    ...(ledger.written === undefined ? {} : { written: ledger.written }),
    titles: Object.fromEntries(ledger.indicators.map(({ id, title }) => [id, title])),
    isOlder: ledger.version < LEDGER_VERSION,
    columns: Object.fromEntries(columns),
    halfMade: new Set(sheets.filter(({ halfMade }) => halfMade === true).map(({ key }) => key)),
  };
}

const sheetsOf = (ledger: Ledger, year: number): readonly OwnedSheet[] =>
  ledger.sheets.filter((sheet) => sheet.year === year && sheet.name !== undefined);

/** A layout that has more columns than were written gets the others inserted: what stands there is somebody's. */
function columnsOf({ key, columns, width, halfMade }: OwnedSheet): readonly (number | undefined)[] | undefined {
  if (columns !== undefined || halfMade === true) return columns;
  // Before version 2 the index ended where its ids stand now; of the other sheets the columns are the same.
  const wide = width ?? (key === "index" ? INDEX.id : undefined);
  return wide === undefined ? undefined : Array.from({ length: wide }, (_, column) => column);
}
