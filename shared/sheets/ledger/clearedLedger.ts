/** The ledger with its left-over cells: records that became shorter must not end in pieces of longer ones. */
import type { SheetSnapshot } from "../../workbook/snapshot";
import { JOURNAL_COLUMN } from "../journal/journalCells";
import type { CellDoc, SheetDoc } from "../sheetDoc";

/** Every cell that stands among the records and is none of the layout is emptied; the journal beside them stays. */
export function clearedLedger(present: SheetSnapshot, doc: SheetDoc): SheetDoc {
  const rows = Array.from(present.rows, (cells, row) => {
    const laid = doc.rows[row] ?? { cells: {} };
    const left = (cells ?? [])
      .slice(0, JOURNAL_COLUMN)
      .flatMap((cell, column): [number, CellDoc][] =>
        cell === undefined || laid.cells[column] !== undefined
          ? []
          : [[column, { content: { kind: "blank" }, style: {} }]],
      );
    return left.length === 0 ? laid : { ...laid, cells: { ...laid.cells, ...Object.fromEntries(left) } };
  });
  return { ...doc, rows: [...rows, ...doc.rows.slice(rows.length)] };
}
