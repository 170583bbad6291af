/** Rectangles of cells as the spreadsheet program writes them, and back. */
import type { IRange } from "@univerjs/core";
import type { Merge } from "../../../../shared/workbook/snapshot";

export const rangeData = ({ top, left, bottom, right }: Merge): IRange => ({
  startRow: top,
  endRow: bottom,
  startColumn: left,
  endColumn: right,
});

export const mergeOf = ({ startRow, endRow, startColumn, endColumn }: IRange): Merge => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});
