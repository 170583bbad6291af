/** What each change that the program makes touches. */
import type { ICellData, IRange, Nullable } from "@univerjs/core";
import { STYLE_KEYS, type StyleKey } from "./lookChange";
import { markCell, markLook, type SheetMarks } from "./marks";

/** The parameters of the program's changes, as far as they matter here. */
export interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly sheetId?: string;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly rowData?: Record<number, unknown>;
  readonly columnData?: Record<number, unknown>;
  readonly rowInfo?: Record<number, unknown>;
  readonly values?: Record<string, { readonly ranges: readonly IRange[] }>;
  readonly name?: string;
  readonly sheet?: WholeSheet;
  index?: number;
}

/** A sheet that comes as a whole: a new one is empty, one that was deleted comes back with all it held. */
export interface WholeSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden?: number;
  readonly cellData?: Record<number, Record<number, Nullable<ICellData>>>;
  readonly rowData?: Record<number, unknown>;
  readonly columnData?: Record<number, unknown>;
}

type Marker = (marks: SheetMarks, params: MutationParams) => void;

/** Changes of cells, looks and sizes; those that move cells are written down at once, elsewhere. */
export const MARKERS: Readonly<Record<string, Marker>> = {
  "sheet.mutation.set-range-values": markCells,
  "sheet.mutation.set.numfmt": (marks, { values }) => {
    for (const { ranges } of Object.values(values ?? {})) markFormats(marks, ranges);
  },
  "sheet.mutation.remove.numfmt": (marks, { ranges }) => markFormats(marks, ranges ?? []),
  "sheet.mutation.set-worksheet-row-height": markRows,
  "sheet.mutation.set-worksheet-row-is-auto-height": markRows,
  "sheet.mutation.set-row-hidden": markRows,
  "sheet.mutation.set-row-visible": markRows,
  "sheet.mutation.set-row-data": (marks, { rowData }) => {
    for (const row of Object.keys(rowData ?? {})) marks.rows.add(Number(row));
  },
  "sheet.mutation.set-worksheet-col-width": markColumns,
  "sheet.mutation.set-col-hidden": markColumns,
  "sheet.mutation.set-col-visible": markColumns,
  "sheet.mutation.set-col-data": (marks, { columnData }) => {
    for (const column of Object.keys(columnData ?? {})) marks.columns.add(Number(column));
  },
  "sheet.mutation.add-worksheet-merge": (marks) => {
    marks.merges = true;
  },
  "sheet.mutation.remove-worksheet-merge": (marks) => {
    marks.merges = true;
  },
  "sheet.mutation.set-frozen": (marks) => {
    marks.freeze = true;
  },
};

function markCells(marks: SheetMarks, { cellValue }: MutationParams): void {
  for (const [row, line] of Object.entries(cellValue ?? {}))
    for (const [column, cell] of Object.entries(line)) {
      markCell(marks, Number(row), Number(column));
      if (cell === null || cell === undefined || cell.s !== undefined)
        markLook(marks, Number(row), Number(column), touchedBy(cell?.s));
    }
}

/** All that the sheet holds. */
export function markWhole(marks: SheetMarks, { cellData, rowData, columnData }: WholeSheet): void {
  markCells(marks, { cellValue: cellData ?? {} });
  for (const row of Object.keys(rowData ?? {})) marks.rows.add(Number(row));
  for (const column of Object.keys(columnData ?? {})) marks.columns.add(Number(column));
  marks.merges = true;
  marks.freeze = true;
}

/** Without a style, or with one by its name, all of the look may be another. */
const touchedBy = (style: ICellData["s"]): readonly StyleKey[] =>
  typeof style === "object" && style !== null ? STYLE_KEYS.filter((key) => key in style) : STYLE_KEYS;

function markFormats(marks: SheetMarks, ranges: readonly IRange[]): void {
  for (const { startRow, endRow, startColumn, endColumn } of ranges)
    for (let row = startRow; row <= endRow; row++)
      for (let column = startColumn; column <= endColumn; column++) markLook(marks, row, column, ["n"]);
}

function markRows(marks: SheetMarks, { ranges }: MutationParams): void {
  for (const { startRow, endRow } of ranges ?? []) for (let row = startRow; row <= endRow; row++) marks.rows.add(row);
}

function markColumns(marks: SheetMarks, { ranges }: MutationParams): void {
  for (const { startColumn, endColumn } of ranges ?? [])
    for (let column = startColumn; column <= endColumn; column++) marks.columns.add(column);
}

/** Changes of which a file knows nothing, or that others take care of: sizes that the program finds by itself, what follows moved cells. */
export const PASSED_OVER: ReadonlySet<string> = new Set([
  "sheet.mutation.empty",
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-row-count",
  "sheet.mutation.set-worksheet-column-count",
  "sheet.mutation.toggle-note-popup",
  "sheet.mutation.mark-dirty-filter-change",
  "sheet.mutation.set-worksheet-permission-points",
  "sheet.mutation.copy-worksheet-end",
]);

/** Rules, links, notes and names that follow when cells move or sheets go: the file lets its own follow by itself. */
export const FOLLOWING: ReadonlySet<string> = new Set([
  "sheet.mutation.add-conditional-rule",
  "sheet.mutation.set-conditional-rule",
  "sheet.mutation.delete-conditional-rule",
  "sheet.mutation.move-conditional-rule",
  "data-validation.mutation.addRule",
  "data-validation.mutation.updateRule",
  "data-validation.mutation.removeRule",
  "sheets.mutation.add-hyper-link",
  "sheets.mutation.update-hyper-link",
  "sheets.mutation.update-hyper-link-ref",
  "sheets.mutation.remove-hyper-link",
  "sheets.mutation.update-rich-hyper-link",
  "sheet.mutation.update-note",
  "sheet.mutation.update-note-position",
  "sheet.mutation.remove-note",
  "sheet.mutation.set-range-protection",
  "sheet.mutation.delete-range-protection",
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
]);
