/** What a refresh may clear: our own literals of yesterday, never what a person typed beside them. */
import { eachCell } from "../eachCell";
import type { CellDoc, RowDoc, SheetDoc } from "../sheetDoc";

/**
 * Empty cells that are only there for their look become home cells: a text that somebody typed into one stays. In the
 * hidden columns of a calculated row it is the other way round: a column without content today is written empty, so that
 * a literal of an earlier reading (the day of a target that now has none) does not go on counting.
 */
export function sparing(doc: SheetDoc): SheetDoc {
  const hidden = new Set(doc.columns.flatMap(({ hidden: isHidden }, column) => (isHidden === true ? [column] : [])));
  return { ...doc, rows: doc.rows.map((row) => spareRow(row, hidden)) };
}

/** A row that calculates fills many hidden columns; others hold little more than an id. */
const CALCULATES = 10;

const EMPTY: CellDoc = { content: { kind: "blank" }, style: {} };

function spareRow(row: RowDoc, hidden: ReadonlySet<number>): RowDoc {
  const cells: Record<number, CellDoc> = {};
  eachCell(row.cells, (cell, column) => {
    const isLook = cell.content.kind === "blank" && !hidden.has(column);
    cells[column] = isLook ? { ...cell, home: true } : cell;
  });
  let filled = 0;
  for (const column of hidden) if (row.cells[column] !== undefined) filled += 1;
  if (filled >= CALCULATES) {
    for (const column of hidden) cells[column] ??= EMPTY;
  }
  return { ...row, cells };
}
