/** The picture that a host would read after writing these sheets: values, formulas and formats, without any file. */
import type { CellContent } from "./edit";
import { printFormula } from "./formula/print";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "./snapshot";

/** As much of a generated sheet (`SheetDoc`) as its picture needs. */
export interface WrittenSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly {
    readonly hidden?: true;
    readonly cells: Readonly<Record<number, { readonly content: CellContent; readonly style: { format?: string } }>>;
  }[];
}

/** The snapshot of a workbook that holds just these sheets, in this order. */
export const snapshotOfSheets = (sheets: readonly WrittenSheet[]): Snapshot => ({ sheets: sheets.map(pictureOf) });

function pictureOf(sheet: WrittenSheet): SheetSnapshot {
  const hiddenRows: number[] = [];
  const rows = sheet.rows.map((row, index) => {
    if (row.hidden) hiddenRows.push(index);
    const cells: (SnapshotCell | undefined)[] = [];
    for (const [column, { content, style }] of Object.entries(row.cells)) {
      const cell = cellOfContent(content, style.format);
      if (cell !== undefined) cells[Number(column)] = cell;
    }
    return cells.length === 0 ? undefined : Array.from(cells);
  });
  return { name: sheet.name, hidden: sheet.hidden, rows, merges: [], hiddenRows, depth: "all" };
}

function cellOfContent(content: CellContent, format: string | undefined): SnapshotCell | undefined {
  if (content.kind === "blank" || (content.kind === "value" && content.value === "")) return undefined;
  return {
    value: content.value,
    ...(content.kind === "formula" ? { formula: printFormula(content.formula) } : {}),
    ...(format === undefined ? {} : { format }),
  };
}
