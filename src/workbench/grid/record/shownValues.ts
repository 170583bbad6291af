/** What formulas show in the grid by now and the edits so far do not give: a file that nobody has calculated shows it, too. */
import type { WorkbookDraft } from "../../../../shared/workbook/apply/workbookDraft";
import type { Edit, ShownValue, TypedFormula } from "../../../../shared/workbook/edit";
import { parseFormula } from "../../../../shared/workbook/formula/parse";
import { type CellValue, isCellError } from "../../../../shared/workbook/snapshot";
import type { Program, Sheet } from "../program";
import { cellAt } from "../read/readBook";
import type { Slices } from "../slices";

/**
 * `typed`: formulas that were typed since the workbook was opened; what no tree can say of those is written once more with
 * its value, and left alone elsewhere: it may be part of something that only the file knows.
 */
export async function shownValues(
  program: Program,
  draft: WorkbookDraft,
  typed: ReadonlySet<string>,
  slices: Slices,
): Promise<Edit[]> {
  const edits: Edit[] = [];
  for (const sheet of program.book.getSheets()) {
    const name = sheet.getSheetName();
    const { cells, again } = await changedIn(program, draft, sheet, typed, slices);
    if (again.length > 0) edits.push({ kind: "typeFormulas", sheet: name, cells: again });
    if (cells.length > 0) edits.push({ kind: "showValues", sheet: name, cells });
  }
  return edits;
}

interface Changed {
  readonly cells: ShownValue[];
  readonly again: TypedFormula[];
}

async function changedIn(
  { book }: Program,
  draft: WorkbookDraft,
  sheet: Sheet,
  typed: ReadonlySet<string>,
  slices: Slices,
): Promise<Changed> {
  const before = draft.sheet(sheet.getSheetName());
  const matrix = sheet.getSheet().getCellMatrix();
  const changed: Changed = { cells: [], again: [] };
  for (const [row, line] of (before?.rows ?? []).entries()) {
    line?.forEach((known, column) => {
      if (before === undefined || known?.formula === undefined) return;
      const now = cellAt(book, sheet, row, column, matrix.getValue(row, column));
      if (now?.formula === undefined || isSameValue(known.value, now.value)) return;
      const text = draft.cell(before, row, column)?.formula ?? "";
      const formula = parseFormula(text);
      const value = now.value ?? "";
      if (formula !== undefined && !isCellError(value)) changed.cells.push({ row, column, formula, value });
      else if (typed.has(text)) changed.again.push({ row, column, formula: text, value, expected: { formula: text } });
    });
    const rest = slices.breathe();
    if (rest !== undefined) await rest;
  }
  return changed;
}

/** The program is sure of fifteen digits. */
function isSameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
  return (one ?? "") === (other ?? "") || (isCellError(one) && isCellError(other) && one.error === other.error);
}
