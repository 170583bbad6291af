/** Formulas of the grid set right by what the edits so far give: the program leaves some where they stood when columns go. */
import type { ICellData } from "@univerjs/core";
import type { WorkbookDraft } from "../../../../shared/workbook/apply/workbookDraft";
import type { SnapshotCell } from "../../../../shared/workbook/snapshot";
import { shownData, valueData } from "../book/valueData";
import { keptFormula } from "../kept/keptCell";
import { EMPTY, type Matrix, setCells } from "../make/makeCells";
import type { Program, Sheet } from "../program";
import { cellAt } from "../read/readBook";
import { holdsSame } from "./writtenEdits";

/** Looks at every cell in which a formula stands, or should stand. */
export function mendFormulas(program: Program, draft: WorkbookDraft): void {
  for (const sheet of program.book.getSheets()) {
    const wrong = wrongCells(program, draft, sheet);
    if (Object.keys(wrong).length > 0) setCells(program, sheet, wrong);
  }
}

function wrongCells({ book }: Program, draft: WorkbookDraft, sheet: Sheet): Matrix {
  const name = sheet.getSheetName();
  const wanted = draft.sheet(name);
  const wrong: Matrix = {};
  if (wanted === undefined) return wrong;
  const matrix = sheet.getSheet().getCellMatrix();
  const look = (row: number, column: number): void => {
    const cell = draft.cell(wanted, row, column);
    if (keptFormula(matrix.getValue(row, column)) !== undefined) return;
    const now = cellAt(book, sheet, row, column, matrix.getValue(row, column));
    if (holdsSame(cell, now, name)) return;
    wrong[row] = { ...wrong[row], [column]: dataOf(cell) };
  };
  matrix.forValue((row, column, data) => {
    if (data?.f || data?.si) look(row, column);
  });
  for (const [row, line] of wanted.rows.entries())
    line?.forEach((cell, column) => {
      if (cell?.formula !== undefined) look(row, column);
    });
  return wrong;
}

function dataOf(cell: SnapshotCell | undefined): ICellData {
  if (cell === undefined) return EMPTY;
  if (cell.formula === undefined) return { ...EMPTY, ...valueData(cell.value) };
  return { ...EMPTY, ...shownData(cell.value), f: `=${cell.formula}` };
}
