/** The workbook as it truly stands, whatever panes were told: calculated, every sheet, in the order of the tabs. */
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../../shared/workbook/snapshot";
import { theEngine } from "../../engine/univer";
import type { BookSheet } from "./bookSheet";
import { flushBook, forEachCell, isBlank } from "./cells";
import type { Workbook } from "./workbook";

export async function pictureOf(book: Workbook): Promise<Snapshot> {
  flushBook(book);
  await theEngine().calculate();
  return { sheets: book.sheets.map(sheetPicture) };
}

function sheetPicture(sheet: BookSheet): SheetSnapshot {
  const rows: (SnapshotCell | undefined)[][] = [];
  forEachCell(sheet, (row, column, cell) => {
    if (isBlank(cell) || cell.value === "") if (cell.formula === undefined) return;
    const line = rows[row] ?? [];
    rows[row] = line;
    line[column] = {
      value: cell.value,
      ...(cell.formula === undefined ? {} : { formula: cell.formula.slice(1) }),
      ...(cell.format === "General" ? {} : { format: cell.format }),
    };
  });
  const hidden = [...sheet.facets.sizes.lines("rows")].filter(([, line]) => line.hidden === true);
  return {
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    rows: Array.from(rows, (cells) => (cells === undefined ? undefined : Array.from(cells))),
    merges: sheet.merges,
    hiddenRows: hidden.map(([row]) => row).sort((one, other) => one - other),
    depth: "all",
    ...(sheet.remarks.length === 0 ? {} : { notes: sheet.remarks.length }),
  };
}
