/** Cells that become one and come apart again. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { around, shared } from "../facets/areas";
import type { BookSheet } from "./bookSheet";
import { type CellChange, cellAt, changeCells, isBlank } from "./cells";
import type { Entry } from "./entry";

/** What stands first in the area, row by row, stays in its corner; everything else in it goes. */
export function mergeArea(sheet: BookSheet, wanted: Merge): void {
  const overlapping = sheet.merges.filter((other) => shared(other, wanted) !== undefined);
  const area = around([wanted, ...overlapping]);
  if (area.top === area.bottom && area.left === area.right) return;
  sheet.merges = [...sheet.merges.filter((other) => !overlapping.includes(other)), area];
  keepOne(sheet, area);
  sheet.book.edited(sheet, area);
}

/** Every merge that the area touches comes apart. */
export function unmergeArea(sheet: BookSheet, area: Merge): void {
  sheet.merges = sheet.merges.filter((other) => shared(other, area) === undefined);
  sheet.book.isDirty = true;
}

function keepOne(sheet: BookSheet, { top, left, bottom, right }: Merge): void {
  const changes: CellChange[] = [];
  let kept: Entry | undefined;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const cell = cellAt(sheet, row, column);
      if (isBlank(cell)) continue;
      kept ??= entryOf(cell);
      if (row !== top || column !== left) changes.push({ row, column, entry: { kind: "blank" } });
    }
  if (changes.length > 0 && kept !== undefined) changes.push({ row: top, column: left, entry: kept });
  changeCells(sheet, changes);
}

/** What would have to be entered for the same cell. */
export function entryOf({ value, formula }: ReturnType<typeof cellAt>): Entry {
  if (formula !== undefined) return { kind: "formula", formula: formula.slice(1) };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", truth: value };
  return typeof value === "string" ? { kind: "text", text: value } : { kind: "blank" };
}
