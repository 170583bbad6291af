/** Formulas that a file writes once for many cells, written out for each: references move with the cell, `$` ones stay. */
import { columnName, columnNumber } from "../../../shared/workbook/address";

const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** Texts, quoted sheet names, `[…]` of tables and other files, words (names, references, numbers), anything else. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}\p{N}_$.\\?]+|[\s\S]/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/** The formula as it reads `rows` further down and `columns` further right. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const pieces = formula.match(PIECE) ?? [];
  return pieces.map((piece, index) => movePiece(pieces, piece, index, rows, columns)).join("");
}

function movePiece(pieces: readonly string[], piece: string, index: number, rows: number, columns: number): string {
  const next = pieces[index + 1];
  if (next === "(" || next === "!" || next?.startsWith("[") === true) return piece;
  const cell = CELL.exec(piece);
  if (cell !== null) {
    const [, columnMark = "", column = "", rowMark = "", row = ""] = cell;
    if (columnNumber(column) >= COLUMNS || Number(row) > ROWS) return piece;
    return moveColumn(columnMark, column, columns, (moved) => moveRow(rowMark, row, rows, (rest) => moved + rest));
  }
  const other = next === ":" ? pieces[index + 2] : pieces[index - 1] === ":" ? pieces[index - 2] : undefined;
  if (other === undefined) return piece;
  const [, columnMark = "", column] = COLUMN.exec(piece) ?? [];
  if (column !== undefined && COLUMN.test(other)) return moveColumn(columnMark, column, columns, (moved) => moved);
  const [, rowMark = "", row] = ROW.exec(piece) ?? [];
  return row !== undefined && ROW.test(other) ? moveRow(rowMark, row, rows, (moved) => moved) : piece;
}

function moveColumn(mark: string, name: string, by: number, then: (moved: string) => string): string {
  if (mark === "$") return then(`$${name}`);
  const moved = columnNumber(name) + by;
  return moved < 0 || moved >= COLUMNS ? "#REF!" : then(columnName(moved));
}

function moveRow(mark: string, row: string, by: number, then: (moved: string) => string): string {
  if (mark === "$") return then(`$${row}`);
  const moved = Number(row) + by;
  return moved < 1 || moved > ROWS ? "#REF!" : then(String(moved));
}
