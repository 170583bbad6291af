/** How the ledger keeps a person's word on a column: a formula points to the column, so that every host follows it where it goes. */
import { isMeaning } from "../../recognise/mappingText";
import type { ColumnMapping } from "../../recognise/recognition";
import { cellName, columnName, columnNumber, quoteSheet } from "../../workbook/address";
import { call, rangeRef } from "../../workbook/formula/build";
import { type SheetSnapshot, type Snapshot, type SnapshotCell, sheetNamed } from "../../workbook/snapshot";
import type { Field } from "./layOutLedger";
import type { Ledger, LostMapping } from "./ledger";
import { pointedSheet } from "./pointedSheet";

/** A mapping without heading row points to this many rows of its column. */
const ROWS = 1000;

/** Kind, meaning, year, where it stands in words, pointer. A pointer to one cell names the heading row too. */
export function mappingRecord({ sheet, row, column, meaning, year }: ColumnMapping): Field[] {
  const [top, bottom] = row === undefined ? [0, ROWS - 1] : [row, row];
  const at = `${quoteSheet(sheet)}!${row === undefined ? columnName(column) : cellName(row, column)}`;
  const pointer: Field = {
    kind: "formula",
    formula: call("ROWS", rangeRef(top, column, bottom, column, sheet)),
    value: bottom - top + 1,
  };
  return ["mapping", meaning, year ?? 0, at, pointer];
}

type Row = readonly (SnapshotCell | undefined)[];

/** The mappings among the records, and those whose column is gone; damaged records are passed over. */
export function readMappings(
  records: readonly (Row | undefined)[],
  snapshot: Snapshot,
): Pick<Ledger, "mapping" | "lostMapping"> {
  const mapping: ColumnMapping[] = [];
  const lostMapping: LostMapping[] = [];
  for (const row of records) {
    const meaning = row?.[1]?.value;
    if (row?.[0]?.value !== "mapping" || !isMapped(meaning)) continue;
    const year = Number(row[2]?.value);
    const said = { meaning, ...(year > 0 ? { year } : {}) };
    const at = pointed(row[4]?.formula, snapshot);
    if (at === undefined) lostMapping.push({ ...said, written: String(row[3]?.value ?? "") });
    else mapping.push({ ...at, ...said });
  }
  return { mapping, lostMapping };
}

const isMapped = (meaning: unknown): meaning is ColumnMapping["meaning"] =>
  typeof meaning === "string" && (meaning === "ignore" || isMeaning(meaning));

/** `ROWS('Piano 2016'!$C$1:$C$1000)` → column C of that sheet; of one cell alone, its row too. */
function pointed(
  formula: string | undefined,
  snapshot: Snapshot,
): Pick<ColumnMapping, "sheet" | "row" | "column"> | undefined {
  const name = pointedSheet(formula);
  const sheet: SheetSnapshot | undefined = name === undefined ? undefined : sheetNamed(snapshot, name);
  const match = /!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?\)$/i.exec(formula ?? "");
  if (sheet === undefined || match?.[1] === undefined) return undefined;
  const column = columnNumber(match[1]);
  const isCell = match[3] === undefined || (match[3] === match[1] && match[4] === match[2]);
  return { sheet: sheet.name, column, ...(isCell ? { row: Number(match[2]) - 1 } : {}) };
}
