/** Ids for the rows that show no node of the plan (headings, white, totals), so that every row of a sheet of ours is known wherever it stands. */
import { text } from "./look/cells";
import { STYLES } from "./look/styles";
import type { RowDoc, SheetDoc } from "./sheetDoc";

/** What the ids of such rows begin with; the id of a node never does. */
export const STRUCTURE = "#";

/** The id of a row of a list that somebody copied from another one. */
export const COPY = "#copy";

/** What stands before the id of a row that left the plan: nobody finds it by its id, and it is known again if it returns. */
export const GONE = "~";

/** The id of a row that somebody copied, on the sheets whose rows calculate. */
export const GONE_COPY = `${GONE}copy`;

/** Gives the rows of a block that have no id the ids `#block/1`, `#block/2` …, in their order. */
export function named(block: string, rows: readonly RowDoc[]): RowDoc[] {
  let number = 0;
  return rows.map((row) => (row.id === undefined ? { ...row, id: `${STRUCTURE}${block}/${++number}` } : row));
}

/** Writes the id of every row into the hidden id column of its sheet; on a list that grows rows without an id are others'. */
export function withIdsWritten(doc: SheetDoc): SheetDoc {
  const { idColumn } = doc;
  if (idColumn === undefined || doc.grows === true) return doc;
  const rows = named("row", doc.rows).map((row) => {
    const content = row.cells[idColumn]?.content;
    if (row.id === undefined || (content?.kind === "value" && content.value === row.id)) return row;
    return { ...row, cells: { ...row.cells, [idColumn]: text(row.id, STYLES.small) } };
  });
  return { ...doc, rows };
}
