/** Taking back a fill: the cells that still hold our formula become empty again. */
import type { Edit } from "../../workbook/edit";
import { cellOf, type Snapshot, sheetNamed } from "../../workbook/snapshot";
import type { Journal } from "../ledger/journal";
import type { Ledger } from "../ledger/ledger";

/** Those that the generation of the journal filled; a cell in which a person typed since is not in the ledger's list. */
export function emptiedFills(
  snapshot: Snapshot,
  { filled }: Pick<Ledger, "filled">,
  { fills = [], year }: Pick<Journal, "fills" | "year">,
): Edit[] {
  const ids = new Set(fills);
  return filled.flatMap(({ id, year: of, at }): Edit[] => {
    const sheet = sheetNamed(snapshot, at.sheet);
    const formula = sheet === undefined ? undefined : cellOf(sheet, at.top, at.left)?.formula;
    if (!ids.has(id) || of !== year || formula === undefined) return [];
    const cell = { row: at.top, column: at.left, content: { kind: "blank" }, expected: { formula } } as const;
    return [{ kind: "writeCells", sheet: at.sheet, cells: [cell] }];
  });
}
