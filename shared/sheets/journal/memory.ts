/** What a cell holds, as the journal remembers it and as it is written back. */
import type { CellContent, CellWrite, Edit, TypedFormula } from "../../workbook/edit";
import { fingerprint } from "../../workbook/fingerprint";
import { parseFormula } from "../../workbook/formula/parse";
import { printFormula } from "../../workbook/formula/print";
import { isCellError, type SheetSnapshot, type SnapshotCell } from "../../workbook/snapshot";
import type { CellMemory } from "../ledger/journal";

/** An error that a cell shows is remembered as nothing: its formula, if it has one, brings it back. */
export function memoryOf(cell: SnapshotCell | undefined): CellMemory {
  const shown = cell?.value ?? null;
  const value = isCellError(shown) ? null : shown;
  return cell?.formula === undefined ? { value } : { formula: cell.formula, value };
}

/** Short, and equal for what is equal; what a formula shows does not count. */
export const memoryPrint = ({ formula, value }: CellMemory): string =>
  formula === undefined ? fingerprint([value]) : fingerprint({ formula });

/** `undefined` for a formula that Cabina would spell otherwise, or could not write: it goes back as a person's, letter by letter. */
export function contentBack({ formula, value }: CellMemory): CellContent | undefined {
  if (formula === undefined) return contentOf({ value });
  const tree = parseFormula(formula);
  if (tree === undefined || printFormula(tree) !== formula) return undefined;
  return { kind: "formula", formula: tree, value: value ?? "" };
}

/** A cell that gets back what it held. */
export interface CellBack {
  readonly row: number;
  readonly column: number;
  readonly was: CellMemory;
  readonly expected: CellWrite["expected"];
}

/** The edits that do it, on one sheet. */
export function writtenBack(sheet: string, cells: readonly CellBack[]): Edit[] {
  const writes: CellWrite[] = [];
  const typed: TypedFormula[] = [];
  for (const { row, column, was, expected } of cells) {
    const content = contentBack(was);
    if (content !== undefined) writes.push({ row, column, content, expected });
    else typed.push({ row, column, formula: was.formula ?? "", value: was.value ?? "", expected });
  }
  return [
    ...(writes.length === 0 ? [] : [{ kind: "writeCells", sheet, cells: writes } as const]),
    ...(typed.length === 0 ? [] : [{ kind: "typeFormulas", sheet, cells: typed } as const]),
  ];
}

export const contentOf = ({ value }: { readonly value: CellMemory["value"] }): CellContent =>
  value === null ? { kind: "blank" } : { kind: "value", value };

/** What a write expects to find in a cell that holds this now. */
export const expectationOf = (cell: SnapshotCell | undefined): CellWrite["expected"] =>
  cell?.formula === undefined ? (cell?.value ?? null) : { formula: cell.formula };

/**
 * A print of what stands in a row: literals by their columns, and the columns of formulas. `columnOf` gives the column of
 * the layout for one of the sheet; a column of others counts too, by its distance beyond them.
 */
export function rowPrint(
  sheet: SheetSnapshot,
  row: number,
  columnOf: (column: number) => number | string = (column) => column,
): string {
  const content = (sheet.rows[row] ?? []).flatMap((cell, column) => {
    if (cell === undefined || (cell.formula === undefined && (cell.value === null || cell.value === ""))) return [];
    return [cell.formula === undefined ? [columnOf(column), cell.value] : [columnOf(column)]];
  });
  return fingerprint(content.sort((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1)));
}
