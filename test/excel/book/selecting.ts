/** What is selected in front of the person. */
import type { Merge } from "../../../shared/workbook/snapshot";
import type { BookSheet } from "./bookSheet";
import { activateSheet } from "./sheetsOf";

/** Turns to the sheet too. */
export function selectArea(sheet: BookSheet, area: Merge): void {
  activateSheet(sheet);
  sheet.selection = area;
  sheet.book.tell({ kind: "selected", sheetId: sheet.id, area });
}
