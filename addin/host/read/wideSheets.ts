/** Sheets with a cell far away from all others: what stands there is found tile by tile, so that it ruins nothing. */
import type { Merge } from "../../../shared/workbook/snapshot";
import type { ExcelDesk } from "../desk";
import { inExcel } from "../inExcel";
import { cellCount } from "./pieces";
import { areaOf } from "./survey";

/** Where tiles begin; the used part of each tile is small unless the sheet is truly full. */
const ROWS = [0, 300, 3_000, 30_000, 200_000] as const;
const COLUMNS = [0, 60, 300, 3_000] as const;

/** A sheet and the rectangle around all that stands there. */
export interface Wide {
  readonly id: string;
  readonly used: Merge;
}

/** The used parts of each sheet's tiles, one list for each sheet, asked in one request. */
export function usedTiles(desk: ExcelDesk, sheets: readonly Wide[]): Promise<Merge[][]> {
  if (sheets.length === 0) return Promise.resolve([]);
  return inExcel(desk, async (context) => {
    const asked = sheets.map(({ id, used }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      return tilesOf(used).map(({ top, left, bottom, right }) => {
        const tile = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
        const part = tile.getUsedRangeOrNullObject(true).untrack();
        part.load("rowIndex,columnIndex,rowCount,columnCount");
        return part;
      });
    });
    await context.sync();
    return asked.map((tiles) => tiles.flatMap((tile) => (tile.isNullObject ? [] : [areaOf(tile)])));
  });
}

export const cellsIn = (areas: readonly Merge[]): number => areas.reduce((sum, area) => sum + cellCount(area), 0);

function tilesOf({ top, left, bottom, right }: Merge): Merge[] {
  const rows = stretchesWithin(ROWS, top, bottom);
  const columns = stretchesWithin(COLUMNS, left, right);
  return rows.flatMap(([from, to]) =>
    columns.map(([first, last]): Merge => ({ top: from, left: first, bottom: to, right: last })),
  );
}

function stretchesWithin(starts: readonly number[], first: number, last: number): [number, number][] {
  return starts.flatMap((start, index): [number, number][] => {
    const from = Math.max(start, first);
    const to = Math.min((starts[index + 1] ?? Number.POSITIVE_INFINITY) - 1, last);
    return from > to ? [] : [[from, to]];
  });
}
