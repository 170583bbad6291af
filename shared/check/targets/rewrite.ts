/** Writes targets anew in their cells, as texts; a cell with a formula is never written to. */
import type { CellRange } from "../../workbook/address";
import type { CellWrite, Edit } from "../../workbook/edit";
import { cellOf, type SnapshotCell, sheetNamed } from "../../workbook/snapshot";
import type { CheckFacts } from "../facts";
import { eachOnce } from "./slips";

/** The edits that write each cell anew; `undefined` where one of them cannot be: then the finding has no mend. */
export function rewritten(
  { snapshot, ownSheets }: CheckFacts,
  cells: readonly CellRange[],
  textFor: (cell: SnapshotCell, at: CellRange) => string | undefined,
): readonly Edit[] | undefined {
  const bySheet = new Map<string, CellWrite[]>();
  for (const at of eachOnce(cells)) {
    const { sheet: name, top, left } = at;
    const sheet = ownSheets.has(name) ? undefined : sheetNamed(snapshot, name);
    const cell = sheet && cellOf(sheet, top, left);
    const text = cell === undefined || cell.formula !== undefined ? undefined : textFor(cell, at);
    if (cell === undefined || text === undefined) return undefined;
    const write: CellWrite = {
      row: top,
      column: left,
      content: { kind: "value", value: text },
      expected: cell.value,
    };
    const writes = bySheet.get(name);
    if (writes === undefined) bySheet.set(name, [write]);
    else writes.push(write);
  }
  return [...bySheet].map(([sheet, writes]) => ({ kind: "writeCells", sheet, cells: writes }));
}
