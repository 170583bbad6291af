/** The edits sorted by sheet: which sheets are new, what each is to hold, and which facets it gets. */
import type { CellContent, Edit } from "../../../shared/workbook/edit";
import type { StyleDoc } from "../../../shared/workbook/sheetFacets";

/** What a cell gets: a content, a look, or both. */
export interface CellChange {
  content?: CellContent;
  style?: StyleDoc;
}

export type Facet = Exclude<Edit, { readonly kind: "addSheet" | "writeCells" | "styleCells" | "activate" }>;

export interface SheetChange {
  readonly sheet: string;
  readonly added?: Extract<Edit, { readonly kind: "addSheet" }>;
  /** By row, then by column. */
  readonly cells: Map<number, Map<number, CellChange>>;
  /** One per kind: the last one said. */
  readonly facets: Map<Facet["kind"], Facet>;
}

export interface WorkbookChange {
  readonly sheets: readonly SheetChange[];
  readonly activate?: string;
}

/** More cells than a sheet of ours can sensibly style: a fault of the caller, caught before memory runs out. */
const MOST_STYLED = 2_000_000;

export function sheetChanges(edits: readonly Edit[]): WorkbookChange {
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
      ...(edit.kind === "addSheet" ? { added: edit } : {}),
    };
    sheets.set(edit.sheet, change);
    if (edit.kind === "writeCells") {
      for (const { row, column, content } of edit.cells) cellIn(change, row, column).content = content;
    } else if (edit.kind === "styleCells") {
      for (const area of edit.areas) styleArea(change, area);
    } else if (edit.kind !== "addSheet") change.facets.set(edit.kind, edit);
  }
  return { sheets: [...sheets.values()], ...(activate === undefined ? {} : { activate }) };
}

function cellIn(change: SheetChange, row: number, column: number): CellChange {
  const cells = change.cells.get(row) ?? new Map<number, CellChange>();
  change.cells.set(row, cells);
  const cell = cells.get(column) ?? {};
  cells.set(column, cell);
  return cell;
}

function styleArea(change: SheetChange, area: Extract<Edit, { kind: "styleCells" }>["areas"][number]): void {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_STYLED) {
    throw new RangeError(`too many cells to style on ${change.sheet}`);
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) cellIn(change, row, column).style = area.style;
  }
}
