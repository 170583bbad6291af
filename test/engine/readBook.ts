/** The picture of a workbook that stands in the spreadsheet program. */
import type { ICellData, Nullable } from "@univerjs/core";
import type { CellValue, SheetSnapshot, Snapshot, SnapshotCell } from "../../shared/workbook/snapshot";
import { BOOLEAN, NUMBER } from "./cellTypes";
import type { Book, Sheet } from "./univer";

export const readBook = (book: Book): Snapshot => ({ sheets: book.getSheets().map((sheet) => readSheet(book, sheet)) });

export function readSheet(book: Book, sheet: Sheet): SheetSnapshot {
  const inner = sheet.getSheet();
  const rows: (SnapshotCell | undefined)[][] = [];
  inner.getCellMatrix().forValue((row, column, data) => {
    const cell = cellOf(book, sheet, row, column, data);
    if (cell === undefined) return;
    const cells = rows[row] ?? [];
    rows[row] = cells;
    cells[column] = cell;
  });
  const hiddenRows = Object.entries(inner.getConfig().rowData ?? {}).flatMap(([row, data]) =>
    data?.hd === 1 ? [Number(row)] : [],
  );
  return {
    name: sheet.getSheetName(),
    hidden: sheet.isSheetHidden(),
    rows: Array.from(rows, (cells) => (cells === undefined ? undefined : Array.from(cells))),
    merges: inner.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
      top: startRow,
      left: startColumn,
      bottom: endRow,
      right: endColumn,
    })),
    hiddenRows: hiddenRows.sort((one, other) => one - other),
    depth: "all",
  };
}

function cellOf(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  data: Nullable<ICellData>,
): SnapshotCell | undefined {
  if (data === null || data === undefined) return undefined;
  const formula = data.f || data.si ? sheet.getRange(row, column).getFormula().replace(/^=/, "") : "";
  const value = shownBy(data, formula !== "");
  if (formula === "" && (value === null || value === "")) return undefined;
  const format = book.getWorkbook().getStyles().getStyleByCell(data)?.n?.pattern;
  return {
    value: formula !== "" && value === null ? "" : value,
    ...(formula === "" ? {} : { formula }),
    ...(format === undefined || format === "" || /^general$/i.test(format) ? {} : { format }),
  };
}

/** Errors that a formula shows; where no formula stands, they are texts that somebody typed. */
const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|CYCLE!|ERROR!)$/;

function shownBy({ v, t }: ICellData, calculated: boolean): CellValue {
  if (v === null || v === undefined) return null;
  if (typeof v === "boolean") return v;
  if (t === BOOLEAN) return v === 1 || v === "1";
  if (typeof v === "string" && calculated && ERROR.test(v)) return { error: v };
  if (typeof v === "string" && t === NUMBER) return Number(v);
  return v;
}
