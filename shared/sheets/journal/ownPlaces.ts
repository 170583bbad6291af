/** The sheets of ours as they stand, with what is needed to find their rows and columns. */
import { type SheetSnapshot, type Snapshot, sheetNamed } from "../../workbook/snapshot";
import type { Ledger } from "../ledger/ledger";
import type { SheetKey } from "../sheetDoc";

export interface OwnPlace {
  readonly key: SheetKey;
  readonly year: number;
  readonly sheet: SheetSnapshot;
  /** The column of the sheet for one of the layout; `undefined`: somebody deleted it. */
  columnNow(column: number): number | undefined;
  /** The column of the layout for one of the sheet; a text for a column that is not ours. */
  columnOf(column: number): number | string;
}

/** All sheets of ours that stand, without the ledger. */
export function ownPlaces(snapshot: Snapshot, ledger: Ledger): OwnPlace[] {
  return ledger.sheets.flatMap(({ key, year, name, columns }) => {
    const sheet = name === undefined ? undefined : sheetNamed(snapshot, name);
    if (sheet === undefined || key === "ledger") return [];
    if (columns === undefined) return [{ key, year, sheet, columnNow: same, columnOf: same }];
    const layout = new Map(columns.flatMap((now, column) => (now === undefined ? [] : [[now, column] as const])));
    return [
      {
        key,
        year,
        sheet,
        columnNow: (column: number) => columns[column],
        columnOf: (column: number) => layout.get(column) ?? `+${column}`,
      },
    ];
  });
}

const same = (column: number): number => column;

/** The rows of a sheet by the ids in a column; several where somebody copied a row. */
export function rowsWithIds(sheet: SheetSnapshot, column: number | undefined): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  if (column === undefined) return rows;
  for (const [row, cells] of sheet.rows.entries()) {
    const cell = cells?.[column];
    if (typeof cell?.value !== "string" || cell.value === "" || cell.formula !== undefined) continue;
    const known = rows.get(cell.value);
    if (known === undefined) rows.set(cell.value, [row]);
    else known.push(row);
  }
  return rows;
}
