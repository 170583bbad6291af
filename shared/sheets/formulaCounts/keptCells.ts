/** Cells of a layout in which a person's value stands in place of our formula. */
import { cellOf, type SheetSnapshot } from "../../workbook/snapshot";
import type { KeptCell } from "../cockpit/markByHand";
import { eachCell } from "../eachCell";
import type { SheetDoc } from "../sheetDoc";

/** Where the lines of the layout stand: `at[line]`. */
interface Standing {
  readonly rows: { readonly at: readonly number[] };
  readonly columns: { readonly at: readonly number[] };
}

/** `doc`: the layout before it was relocated; `present`: the sheet with the insertions made. Rows and columns as laid out. */
export function keptCells(present: SheetSnapshot, doc: SheetDoc, { rows, columns }: Standing): KeptCell[] {
  const kept: KeptCell[] = [];
  for (const [row, { cells }] of doc.rows.entries())
    eachCell(cells, ({ content }, column) => {
      if (content.kind !== "formula") return;
      const now = cellOf(present, rows.at[row] ?? row, columns.at[column] ?? column);
      if (now !== undefined && now.formula === undefined && now.value !== null) kept.push({ row, column });
    });
  return kept;
}
