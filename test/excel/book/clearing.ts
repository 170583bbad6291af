/** `Range.clear`: contents, looks or links of cells go. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { shared } from "../facets/areas";
import { type Argument, invalidArgument } from "../fake/excelObject";
import { type BookSheet, mayDo, mayWrite } from "./bookSheet";
import { type CellChange, changeCells, forEachCell, isBlank } from "./cells";

const BLANK = { kind: "blank" } as const;

/** `applyTo` as in `Excel.ClearApplyTo`; absent: everything. */
export function clearArea(sheet: BookSheet, areas: readonly Merge[], applyTo: Argument): void {
  const what = applyTo === undefined || applyTo === null ? "All" : applyTo;
  if (what === "Contents" || what === "All") mayWrite(sheet, areas);
  else mayDo(sheet, "allowFormatCells");
  if (what === "All" || what === "Contents" || what === "Formats") {
    const changes: CellChange[] = [];
    forEachCell(sheet, (row, column, cell) => {
      if (!areas.some((area) => shared(area, { top: row, left: column, bottom: row, right: column }))) return;
      const empties = what !== "Formats" && !isBlank(cell);
      const plain = what !== "Contents" && cell.format !== "General";
      if (!empties && !plain) return;
      changes.push({ row, column, ...(empties ? { entry: BLANK } : {}), ...(plain ? { format: "General" } : {}) });
    });
    changeCells(sheet, changes);
    if (what !== "Formats") for (const area of areas) sheet.book.edited(sheet, area);
    if (what === "All") sheet.merges = sheet.merges.filter((merge) => !areas.some((area) => shared(area, merge)));
  }
  if (what === "Contents") return;
  if (what !== "All" && what !== "Formats" && what !== "Hyperlinks" && what !== "RemoveHyperlinks")
    throw invalidArgument(`clear ${JSON.stringify(what)}`);
  sheet.facets.clear(areas, what);
}

/** Numbers in the area are ordinary ones again. */
export function plainFormats(sheet: BookSheet, area: Merge): void {
  const changes: CellChange[] = [];
  forEachCell(sheet, (row, column, { format }) => {
    if (format !== "General" && shared(area, { top: row, left: column, bottom: row, right: column }))
      changes.push({ row, column, format: "General" });
  });
  changeCells(sheet, changes);
}
