/** What the counts of formulas will say once a person's values stay in place of some, for files in which nobody calculates. */
import type { Language } from "../../language";
import { cockpitTexts } from "../../text/cockpit";
import { stateTexts } from "../../text/states";
import { stateMarks } from "../cockpit/bands";
import { HELPER } from "../cockpit/columns";
import { FIRST_PAGE } from "../cockpit/firstPage";
import { type KeptCell, markByHand } from "../cockpit/markByHand";
import { INDEX, STATES } from "../places";
import type { CellDoc, SheetDoc, SheetKey } from "../sheetDoc";
import { countColumn, rowsOnIndex } from "./withFormulaCounts";

/** Cells of the layouts in which a person's value stays, by sheet. */
export type KeptBySheet = ReadonlyMap<SheetKey, readonly KeptCell[]>;

/**
 * The layouts with *a mano* on the indicators' rows (`markByHand`) and with the values that the counts, the first page and
 * the index will show; formulas stay the same. Rows and columns of `kept` count as laid out.
 */
export function showMissing(sheets: readonly SheetDoc[], kept: KeptBySheet, language: Language): readonly SheetDoc[] {
  const missing = new Map<SheetKey, number>();
  const counted = sheets.map((doc) => {
    const cells = kept.get(doc.key) ?? [];
    const column = countColumn(doc);
    if (cells.length === 0 || column === undefined) return doc;
    const byRow = new Map<number, number>();
    for (const { row } of cells) {
      if (doc.rows[row]?.cells[column] === undefined || isFirstPage(doc, row)) continue;
      byRow.set(row, (byRow.get(row) ?? 0) + 1);
    }
    const all = [...byRow.values()].reduce((sum, one) => sum + one, 0);
    missing.set(doc.key, all);
    return withValues(markByHand(doc, cells, language), column, (row, value) => value + (byRow.get(row) ?? 0));
  });
  const total = [...missing.values()].reduce((sum, one) => sum + one, 0);
  if (total === 0) return counted;
  return counted.map((doc) => {
    if (doc.key === "cockpit") return firstPageWith(doc, missing.get(doc.key) ?? 0, total, language);
    return doc.key === "index" ? indexWith(doc, byIndexRow(doc, counted, missing), language) : doc;
  });
}

/** The sums of the first page stand in the column of the counts, too. */
const isFirstPage = (doc: SheetDoc, row: number): boolean =>
  doc.key === "cockpit" && row > 0 && row <= FIRST_PAGE.blocks;

/** New values in a column of numbers. */
function withValues(doc: SheetDoc, column: number, change: (row: number, value: number) => number): SheetDoc {
  const rows = doc.rows.map((row, place) => {
    const cell = row.cells[column];
    if (cell?.content.kind !== "formula" || typeof cell.content.value !== "number") return row;
    const value = change(place, cell.content.value);
    return value === cell.content.value ? row : { ...row, cells: { ...row.cells, [column]: showing(cell, value) } };
  });
  return { ...doc, rows };
}

const showing = (cell: CellDoc, value: number | string): CellDoc =>
  cell.content.kind === "formula" ? { ...cell, content: { ...cell.content, value } } : cell;

const reread = (language: Language): string => stateMarks(stateTexts(language))[STATES.reread] ?? "";

function firstPageWith(doc: SheetDoc, own: number, total: number, language: Language): SheetDoc {
  const { formulas } = cockpitTexts(language);
  const said = new Map<number, string>([
    [FIRST_PAGE.score, reread(language)],
    [FIRST_PAGE.score + 1, formulas.noScore],
    [FIRST_PAGE.plan, formulas.replaced + total],
  ]);
  const sums = new Map<number, number>([
    [FIRST_PAGE.needsPerson, own],
    [FIRST_PAGE.plan, total],
  ]);
  const rows = doc.rows.map((row, place) => {
    const [text, sum] = [said.get(place), sums.get(place)];
    const cells: Record<number, CellDoc> = { ...row.cells };
    const [first, count] = [cells[0], cells[HELPER.formulas]];
    if (text !== undefined && first !== undefined) cells[0] = showing(first, text);
    if (sum !== undefined && count !== undefined) cells[HELPER.formulas] = showing(count, sum);
    return { ...row, cells };
  });
  return { ...doc, rows };
}

const byIndexRow = (
  index: SheetDoc,
  sheets: readonly SheetDoc[],
  missing: ReadonlyMap<SheetKey, number>,
): ReadonlyMap<number, number> => {
  const rowOf = rowsOnIndex(index);
  return new Map(
    sheets.map(({ key, name }) => [rowOf.get(name) ?? -1, key === "cockpit" ? 0 : (missing.get(key) ?? 0)]),
  );
};

/** `counts`: by row. The score of the body stands on the last row. */
function indexWith(doc: SheetDoc, counts: ReadonlyMap<number, number>, language: Language): SheetDoc {
  const last = doc.rows.length - 1;
  const rows = doc.rows.map((row, place) => {
    const cells: Record<number, CellDoc> = { ...row.cells };
    const sum = cells[INDEX.formulas];
    const count = counts.get(place);
    if (sum !== undefined && count !== undefined) cells[INDEX.formulas] = showing(sum, count);
    for (const column of place === last ? [INDEX.score, INDEX.band] : []) {
      const cell = cells[column];
      if (cell !== undefined) cells[column] = showing(cell, reread(language));
    }
    return { ...row, cells };
  });
  return { ...doc, rows };
}
