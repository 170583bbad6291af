/** Which rows of the sheets are hidden, where only some of them are. */
import { GRID_ROWS } from "../../../shared/workbook/grid";
import type { Alongside } from "./readCells";
import type { SheetExtent } from "./survey";

/** So far below the last cell rows are looked at: further down nobody would see whether they are hidden. */
const BELOW = 200;

export interface HiddenRows extends Alongside {
  /** By the number of the sheet, ascending; once the request was answered. */
  of(sheet: number): readonly number[];
}

/** `rows`: how many rows of each sheet are read at most. `undefined`: there is nothing to ask. */
export function askHiddenRows(sheets: readonly SheetExtent[], rows: (sheet: number) => number): HiddenRows {
  const lastOf = (sheet: number): number =>
    Math.min((sheets[sheet]?.used?.bottom ?? 0) + BELOW, GRID_ROWS - 1, rows(sheet) - 1);
  let answers = new Map<number, OfficeExtension.ClientResult<Excel.RowProperties[]>>();
  return {
    queue(context) {
      answers = new Map();
      for (const [index, { id, hiddenRows }] of sheets.entries()) {
        if (hiddenRows !== "some") continue;
        const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(0, 0, lastOf(index) + 1, 1);
        answers.set(index, range.untrack().getRowProperties({ rowHidden: true }));
      }
    },
    of(sheet) {
      if (sheets[sheet]?.hiddenRows === "none") return [];
      const properties = answers.get(sheet)?.value;
      const isHidden = (row: number): boolean => properties === undefined || properties[row]?.rowHidden === true;
      return Array.from({ length: lastOf(sheet) + 1 }, (_, row) => row).filter(isHidden);
    },
  };
}
