/** An indicator's row on the cockpit says *a mano* where a person typed over one of its formulas. */
import type { Language } from "../../language";
import { cockpitTexts } from "../../text/cockpit";
import { toFormula } from "../../workbook/formula/build";
import { COCKPIT } from "../places";
import type { RowDoc, SheetDoc } from "../sheetDoc";

/** A cell of a layout in which a person's value stays in place of our formula. Rows and columns count as laid out. */
export interface KeptCell {
  readonly row: number;
  readonly column: number;
}

/**
 * The cockpit with *a mano* in *Da dove* on those rows, as a formula without references: it is counted as ours, and the
 * next refresh puts the usual one back once the row is whole. Not where *Da dove* itself was typed over. Other sheets stay.
 */
export function markByHand(doc: SheetDoc, kept: readonly KeptCell[], language: Language): SheetDoc {
  if (doc.key !== "cockpit" || kept.length === 0) return doc;
  const rows = new Set(kept.map(({ row }) => row));
  for (const { row, column } of kept) if (column === COCKPIT.origin) rows.delete(row);
  const { byHand } = cockpitTexts(language).formulas;
  const marked = (row: RowDoc): RowDoc => {
    const origin = row.cells[COCKPIT.origin];
    if (origin?.content.kind !== "formula" || row.cells[COCKPIT.programme] === undefined) return row;
    const content = { kind: "formula", formula: toFormula(byHand), value: byHand } as const;
    return { ...row, cells: { ...row.cells, [COCKPIT.origin]: { ...origin, content } } };
  };
  return { ...doc, rows: doc.rows.map((row, place) => (rows.has(place) ? marked(row) : row)) };
}
