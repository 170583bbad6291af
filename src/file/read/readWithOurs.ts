/** The picture of a workbook file in which every sheet of Cabina's is whole. */
import { readLedger } from "../../../shared/sheets/ledger/readLedger";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { WorkbookPackage } from "../package/workbookPackage";
import { readSnapshot } from "./readSnapshot";

/** Very large sheets are read by their heads alone, but ours whole: a refresh must find every row of them. */
export function readWithOurs(parts: WorkbookPackage): Snapshot {
  const picture = readSnapshot(parts);
  const cut = picture.sheets.filter(({ depth }) => depth === "head");
  const ledger = cut.length === 0 ? undefined : readLedger(picture);
  if (ledger?.kind !== "ledger") return picture;
  const ours = new Set([ledger.sheet, ...ledger.sheets.flatMap(({ name }) => name ?? [])]);
  return cut.some(({ name }) => ours.has(name)) ? readSnapshot(parts, ours) : picture;
}
