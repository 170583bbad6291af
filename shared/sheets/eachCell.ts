/** Goes through the cells of a row, from left to right. */
import type { CellDoc, RowDoc } from "./sheetDoc";

/** A book has millions of cells, so no pair is made of each, as `Object.entries` does. */
export function eachCell(cells: RowDoc["cells"], visit: (cell: CellDoc, column: number) => void): void {
  for (const key of Object.keys(cells)) {
    const column = Number(key);
    const cell = cells[column];
    if (cell !== undefined) visit(cell, column);
  }
}
