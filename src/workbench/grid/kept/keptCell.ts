/**
 * A formula that the grid cannot calculate rightly stands there as the value that the file says it shows: whatever
 * depends on it is calculated with that value, and a save keeps both.
 */
import type { ICellData, Nullable } from "@univerjs/core";
import type { CellValue } from "../../../../shared/workbook/snapshot";
import { shownData } from "../book/valueData";
import type { Sheet } from "../program";

/** What the program keeps beside such a value. */
interface Beside {
  /** en-US, without `=`. */
  readonly kept: string;
}

/** The formula of a cell that is kept so; `undefined` for any other. */
export function keptFormula(cell: Nullable<ICellData>): string | undefined {
  if (cell === null || cell === undefined || cell.f || cell.si) return undefined;
  return (cell.custom as Partial<Beside> | null | undefined)?.kept;
}

export const keptData = (formula: string, value: CellValue): ICellData => ({
  v: null,
  t: null,
  ...shownData(value),
  f: null,
  si: null,
  p: null,
  custom: { kept: formula },
});

/** The formula of such a cell reads otherwise now, since cells have moved. */
export function renameKept(cell: ICellData, formula: string): void {
  cell.custom = { kept: formula };
}

/** Of a rectangle of the sheet, whether it holds such a cell. */
export function holdsKept(
  sheet: Sheet,
  {
    startRow,
    endRow,
    startColumn,
    endColumn,
  }: Readonly<Record<"startRow" | "endRow" | "startColumn" | "endColumn", number>>,
): boolean {
  const matrix = sheet.getSheet().getCellMatrix().getMatrix();
  for (const [row, line] of Object.entries(matrix)) {
    if (Number(row) < startRow || Number(row) > endRow) continue;
    for (const [column, cell] of Object.entries(line ?? {}))
      if (Number(column) >= startColumn && Number(column) <= endColumn && keptFormula(cell as ICellData) !== undefined)
        return true;
  }
  return false;
}
