/** The edits sorted by sheet: which sheets are new, what each is to hold, and which facets it gets. */
import type { CellContent, ShownValue, TypedFormula } from "../../../shared/workbook/edit";
import { printFormula } from "../../../shared/workbook/formula/print";
import type { ChartDoc, ColumnDoc, LookChange, StyleDoc } from "../../../shared/workbook/sheetFacets";
import type { ContentEdit } from "./editRuns";

/** A content of ours, or a formula as a person typed it. */
export type WrittenContent = CellContent | ({ readonly kind: "typed" } & Pick<TypedFormula, "formula" | "value">);

/** A result to show beside the formula of the cell; `formula`: only where the cell has just this one. */
export interface ShownResult {
  readonly formula?: string;
  readonly value: TypedFormula["value"];
}

/** What a cell gets: a content, a look, another value to show beside the formula that it has. */
export interface CellChange {
  content?: WrittenContent;
  style?: StyleDoc;
  /** Of the style only the number format counts. */
  keepsLook?: boolean;
  /** What changes of the look that it has. */
  restyle?: LookChange;
  shown?: ShownResult;
}

/** What is built by the library; one of a kind for a sheet. */
export type Facet = Extract<
  ContentEdit,
  { readonly kind: "setMerges" | "setValidations" | "setConditionals" | "setLinks" | "setFreeze" | "setPrint" }
>;

/** What a row gets; `height` absent: it keeps its own. */
export interface RowChange {
  readonly height?: number | null;
  readonly hidden: boolean;
}

export interface SheetChange {
  readonly sheet: string;
  readonly added?: Extract<ContentEdit, { readonly kind: "addSheet" }>;
  /** By row, then by column. */
  readonly cells: Map<number, Map<number, CellChange>>;
  /** One per kind: the last one said. */
  readonly facets: Map<Facet["kind"], Facet>;
  readonly columns: Map<number, ColumnDoc>;
  readonly rows: Map<number, RowChange>;
  /** By name. */
  readonly charts: Map<string, ChartDoc>;
}

export interface WorkbookChange {
  readonly sheets: readonly SheetChange[];
  readonly activate?: string;
}

/** More cells than a sheet of ours can sensibly style: a fault of the caller, caught before memory runs out. */
const MOST_STYLED = 2_000_000;

export function sheetChanges(edits: readonly ContentEdit[]): WorkbookChange {
  const sheets = new Map<string, SheetChange>();
  let activate: string | undefined;
  for (const edit of edits) {
    if (edit.kind === "activate") {
      activate = edit.sheet;
      continue;
    }
    const change = sheets.get(edit.sheet) ?? {
      sheet: edit.sheet,
      cells: new Map(),
      facets: new Map(),
      columns: new Map(),
      rows: new Map(),
      charts: new Map(),
      ...(edit.kind === "addSheet" ? { added: edit } : {}),
    };
    sheets.set(edit.sheet, change);
    gather(change, edit);
  }
  return { sheets: [...sheets.values()], ...(activate === undefined ? {} : { activate }) };
}

function gather(change: SheetChange, edit: Exclude<ContentEdit, { readonly kind: "activate" }>): void {
  switch (edit.kind) {
    case "addSheet":
      return;
    case "writeCells":
      for (const { row, column, content } of edit.cells) writeCell(cellIn(change, row, column), content);
      return;
    case "typeFormulas":
      for (const { row, column, formula, value } of edit.cells)
        writeCell(cellIn(change, row, column), { kind: "typed", formula, value });
      return;
    case "styleCells":
      for (const area of edit.areas) styleArea(change, area);
      return;
    case "showValues":
      for (const shown of edit.cells) showValue(cellIn(change, shown.row, shown.column), shown);
      return;
    case "setColumns":
      for (const [index, column] of edit.columns.entries()) change.columns.set((edit.from ?? 0) + index, column);
      return;
    case "setRowHeights":
      gatherHeights(change, edit);
      return;
    case "setRows":
      for (const { row, height, hidden } of edit.rows) change.rows.set(row, { height, hidden });
      return;
    case "setCharts":
      for (const chart of edit.charts) change.charts.set(chart.name, chart);
      return;
    default:
      change.facets.set(edit.kind, edit);
  }
}

function cellIn(change: SheetChange, row: number, column: number): CellChange {
  const cells = change.cells.get(row) ?? new Map<number, CellChange>();
  change.cells.set(row, cells);
  const cell = cells.get(column) ?? {};
  cells.set(column, cell);
  return cell;
}

function writeCell(cell: CellChange, content: WrittenContent): void {
  cell.content = content;
  delete cell.shown;
}

/** A formula that the same list writes shows the value too; any other content is left alone. */
function showValue(cell: CellChange, { formula, value }: ShownValue): void {
  const { content } = cell;
  const text = printFormula(formula);
  if (content === undefined) cell.shown = { formula: text, value };
  else if (content.kind === "formula" && printFormula(content.formula) === text) cell.content = { ...content, value };
  else if (content.kind === "typed" && content.formula === text) cell.content = { ...content, value };
}

function styleArea(
  change: SheetChange,
  area: Extract<ContentEdit, { readonly kind: "styleCells" }>["areas"][number],
): void {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_STYLED) {
    throw new RangeError(`too many cells to style on ${change.sheet}`);
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++)
      Object.assign(cellIn(change, row, column), { style: area.style, keepsLook: area.keep === true });
  }
}

/** The edit speaks of the rows that it lists; of those further down only of the hidden ones. */
function gatherHeights(change: SheetChange, edit: Extract<ContentEdit, { readonly kind: "setRowHeights" }>): void {
  const hidden = new Set(edit.hiddenRows);
  for (const [row, height] of edit.heights.entries()) change.rows.set(row, { height, hidden: hidden.has(row) });
  for (const row of hidden) {
    if (row >= edit.heights.length) change.rows.set(row, { ...change.rows.get(row), hidden: true });
  }
}
