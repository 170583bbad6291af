/** Before an interrupted generation is completed, what it did inside sheets that stood is taken back: then it is made anew, looks and all. */
import { ledgerText as ledgerEn } from "../../text/en/ledger";
import { ledgerText as ledgerIt } from "../../text/it/ledger";
import { applyEdits } from "../../workbook/applyEdits";
import type { Edit } from "../../workbook/edit";
import { type Snapshot, sheetNamed } from "../../workbook/snapshot";
import { readLedger } from "../ledger/readLedger";
import { isEmpty } from "./halfMade";
import { rowsBack } from "./rowsBack";
import { removal } from "./undoing";

/**
 * Nothing where the last generation was not interrupted. Sheets that were only begun stay and are completed in place, but
 * for those that are still empty: they are made anew.
 */
export function interruptedEdits(snapshot: Snapshot): readonly Edit[] {
  const ledger = readLedger(snapshot);
  if (ledger === undefined) return emptyLedgers(snapshot).flatMap((name) => removal(snapshot, name));
  if (ledger.kind === "newer" || ledger.journal?.state !== "open") return [];
  const begun = ledger.sheets.flatMap(({ halfMade, name }) => (halfMade === true && name !== undefined ? [name] : []));
  const first = begun.flatMap((name) => emptySheet(snapshot, name));
  const now = first.length === 0 ? snapshot : applyEdits(snapshot, first);
  return [...first, ...rowsBack(now, ledger, ledger.journal, new Set(begun)).edits];
}

function emptySheet(snapshot: Snapshot, name: string): Edit[] {
  const sheet = sheetNamed(snapshot, name);
  return sheet !== undefined && isEmpty(sheet) ? removal(snapshot, name) : [];
}

/** The very first edit makes the ledger's sheet, hidden; whatever breaks right after it leaves it empty. */
const emptyLedgers = ({ sheets }: Snapshot): string[] =>
  sheets
    .filter((sheet) => sheet.hidden && isEmpty(sheet) && NAMES.some((name) => sheet.name.startsWith(name)))
    .map(({ name }) => name);

const NAMES = [ledgerIt.sheetName, ledgerEn.sheetName];
