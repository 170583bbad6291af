/** The difference between the workbook as it is and the sheets as they should be, as a list of edits. */

import { fail, type Result, succeed } from "../result";
import { type CellRange, cellAt } from "../workbook/address";
import type { CellWrite, Edit } from "../workbook/edit";
import { printFormula } from "../workbook/formula/print";
import {
  type CellValue,
  cellOf,
  type SheetSnapshot,
  type Snapshot,
  type SnapshotCell,
  sheetNamed,
} from "../workbook/snapshot";
import { type FacetPrints, facetEdits } from "./facetEdits";
import { newSheetEdits } from "./newSheetEdits";
import type { CellDoc, SheetDoc, SheetKey } from "./sheetDoc";

/** Why a refresh cannot be planned: a row of ours no longer stands where it was written (`at`), so nothing is written at all. */
export interface MovedRow {
  readonly code: "moved-row";
  readonly at: CellRange;
  readonly id: string;
}

/** What to write, and which formulas of ours a person typed over: those stay as typed. */
export interface PlannedEdits {
  readonly edits: readonly Edit[];
  readonly keptByHand: readonly CellRange[];
}

/**
 * Sheets that do not exist yet are made whole; on those that exist only the cells that differ are written, home cells and
 * cells of others never. `owned` says under which name each of our sheets stands now, `prints` what the ledger remembers
 * of their facets: on a sheet whose rows come and go these are written too where they changed.
 */
export function planEdits(
  before: Snapshot,
  sheets: readonly SheetDoc[],
  owned: Readonly<Record<SheetKey, string>>,
  prints: Readonly<Record<SheetKey, FacetPrints>> = {},
): Result<PlannedEdits, MovedRow> {
  const edits: Edit[] = [];
  const keptByHand: CellRange[] = [];
  for (const doc of sheets) {
    const present = sheetNamed(before, owned[doc.key] ?? "");
    if (present === undefined) {
      edits.push(...newSheetEdits(doc));
      continue;
    }
    const moved = doc.grows === true ? undefined : findMovedRow(present, doc);
    if (moved !== undefined) return fail(moved);
    const cells = changedCells(present, doc, keptByHand);
    if (cells.length > 0) edits.push({ kind: "writeCells", sheet: present.name, cells });
    if (doc.grows === true) edits.push(...facetEdits(present, doc, prints[doc.key]));
  }
  const first = sheets[0];
  if (edits.some((edit) => edit.kind === "addSheet") && first !== undefined) {
    edits.push({ kind: "activate", sheet: owned[first.key] ?? first.name });
  }
  return succeed({ edits, keptByHand });
}

/** The first row whose id, written as a literal in its hidden column, is not found at its place. */
function findMovedRow(present: SheetSnapshot, doc: SheetDoc): MovedRow | undefined {
  for (const [row, { id, cells }] of doc.rows.entries()) {
    if (id === undefined) continue;
    for (const [key, { content }] of Object.entries(cells)) {
      const column = Number(key);
      if (content.kind !== "value" || content.value !== id) continue;
      if (cellOf(present, row, column)?.value !== id)
        return { code: "moved-row", at: cellAt(present.name, row, column), id };
    }
  }
  return undefined;
}

function changedCells(present: SheetSnapshot, doc: SheetDoc, keptByHand: CellRange[]): CellWrite[] {
  const writes: CellWrite[] = [];
  for (const [row, { cells }] of doc.rows.entries()) {
    for (const [key, cell] of Object.entries(cells)) {
      const column = Number(key);
      const current = cellOf(present, row, column);
      if (cell.home === true || !differs(current, cell)) continue;
      if (typedOver(current, cell)) keptByHand.push(cellAt(present.name, row, column));
      else writes.push({ row, column, content: cell.content, expected: expectation(current) });
    }
  }
  return writes;
}

/** A plain value where our formula should stand: somebody put it there. */
const typedOver = (current: SnapshotCell | undefined, { content }: CellDoc): boolean =>
  content.kind === "formula" && current !== undefined && current.formula === undefined && current.value !== null;

function differs(current: SnapshotCell | undefined, { content }: CellDoc): boolean {
  if (content.kind === "blank") return current !== undefined && current.value !== null;
  if (content.kind === "value") return current?.formula !== undefined || current?.value !== content.value;
  return current?.formula !== printFormula(content.formula) || !isSameValue(current.value, content.value);
}

/**
 * A file keeps the value that a formula had last, and shows it where nothing recalculates: a stale one is written anew.
 * Spreadsheet programs and the core may differ in the last digits.
 */
const isSameValue = (one: CellValue, other: CellValue): boolean =>
  typeof one === "number" && typeof other === "number" ? nearlyEqual(one, other) : one === other;

const DIGITS = 1e-9;
const nearlyEqual = (one: number, other: number): boolean =>
  Math.abs(one - other) <= DIGITS * Math.max(1, Math.abs(one), Math.abs(other));

/** What a write expects to find in a cell that holds this now. */
const expectation = (current: SnapshotCell | undefined): CellWrite["expected"] =>
  current?.formula !== undefined ? { formula: current.formula } : (current?.value ?? null);
