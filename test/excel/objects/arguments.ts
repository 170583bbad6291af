/** What methods of the in-memory Excel are given, as they need it. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { LAST_COLUMN, LAST_ROW } from "../facets/areas";
import { type Argument, invalidArgument } from "../fake/excelObject";

/** A whole number; absent: the one given, if any. */
export function wholeOf(argument: Argument, absent?: number): number {
  const value = argument === undefined || argument === null ? absent : argument;
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument("a whole number is wanted");
  return value;
}

export function textOf(argument: Argument): string {
  if (typeof argument !== "string") throw invalidArgument("a text is wanted");
  return argument;
}

/** The area, where it lies on Excel's sheet. */
export function onSheet(area: Merge): Merge {
  if (
    !(area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN) ||
    area.bottom < area.top ||
    area.right < area.left
  )
    throw invalidArgument("beyond the sheet");
  return area;
}
