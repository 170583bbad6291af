/** For tests: the snapshot that a host would read after our sheets were written as they are. */
import type { SheetDoc } from "../../shared/sheets/sheetDoc";
import { printFormula } from "../../shared/workbook/formula/print";
import { renameSheet } from "../../shared/workbook/formula/shiftReferences";
import type { CellValue, SheetSnapshot, Snapshot, SnapshotCell } from "../../shared/workbook/snapshot";

export function sheetSnapshotOf(doc: SheetDoc): SheetSnapshot {
  const rows = doc.rows.map((row) => {
    const cells: (SnapshotCell | undefined)[] = [];
    for (const [column, { content, style }] of Object.entries(row.cells)) {
      const format = style.format === undefined ? {} : { format: style.format };
      if (content.kind === "value") cells[Number(column)] = { value: content.value, ...format };
      if (content.kind === "formula")
        cells[Number(column)] = { value: content.value, formula: printFormula(content.formula), ...format };
    }
    return cells;
  });
  return { name: doc.name, hidden: doc.hidden, rows, merges: [], hiddenRows: [], depth: "all" };
}

export const snapshotOf = (...docs: readonly SheetDoc[]): Snapshot => ({ sheets: docs.map(sheetSnapshotOf) });

/** The same workbook with the sheet renamed in a spreadsheet program: formulas that point to it follow. */
export function renamed(snapshot: Snapshot, from: string, to: string): Snapshot {
  const mend = (cell: SnapshotCell | undefined): SnapshotCell | undefined =>
    cell?.formula === undefined ? cell : { ...cell, formula: renameSheet(cell.formula, from, to) };
  return {
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      name: sheet.name === from ? to : sheet.name,
      rows: sheet.rows.map((row) => row?.map(mend)),
    })),
  };
}

/** The same workbook with a value typed into a cell. */
export function typedInto(snapshot: Snapshot, name: string, row: number, column: number, value: CellValue): Snapshot {
  return {
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const rows = [...sheet.rows];
      const cells = [...(rows[row] ?? [])];
      cells[column] = { ...cells[column], value };
      rows[row] = cells;
      return { ...sheet, rows };
    }),
  };
}
