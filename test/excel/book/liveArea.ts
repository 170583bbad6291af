/** Cells that somebody holds on to: they follow rows and columns that come and go, as a Range of Excel does. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { areaAfter } from "../facets/areas";
import type { GridChange } from "../facets/sheetFacets";
import { ExcelRefusal } from "../fake/excelObject";
import type { BookSheet } from "./bookSheet";

export interface LiveArea {
  readonly sheet: BookSheet;
  /** Absent: the cells are gone. */
  area?: Merge | undefined;
}

/** The cells as they stand now; throws when they, or their sheet, are gone. */
export function areaOf({ sheet, area }: LiveArea): Merge {
  if (area === undefined || !sheet.book.sheets.includes(sheet)) {
    throw new ExcelRefusal("ItemNotFound", "The requested resource doesn't exist.");
  }
  return area;
}

export function followChange(sheet: BookSheet, change: GridChange): void {
  for (const live of sheet.book.held)
    if (live.sheet === sheet && live.area !== undefined) live.area = areaAfter(live.area, change);
}
