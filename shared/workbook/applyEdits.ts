/** What a workbook looks like after a list of edits, and whether the list still fits it: pure, for tests and for every host. */
import { type CellRange, cellAt } from "./address";
import type { CellContent, CellWrite, Edit, StyledArea } from "./edit";
import { printFormula } from "./formula/print";
import { isCellError, type SheetSnapshot, type Snapshot, type SnapshotCell } from "./snapshot";

/**
 * The picture that a host reads after applying the edits: contents, new sheets, merges, hidden rows, number formats.
 * An edit of a sheet that does not exist changes nothing; `firstConflict` finds it. Formats of cells that are empty
 * before are not in a picture: a value written there has the format that the edits give it, else none.
 */
export function applyEdits(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  const draft = new Draft(snapshot);
  for (const edit of edits) draft.apply(edit);
  return draft.snapshot();
}

/**
 * The first place where the workbook is not as an edit expects: a cell that holds something else, a sheet to add that
 * is there already (or one of nearly the same name), a sheet to write on that is not there. `undefined`: all fits.
 */
export function firstConflict(snapshot: Snapshot, edits: readonly Edit[]): CellRange | undefined {
  const draft = new Draft(snapshot);
  for (const edit of edits) {
    const at = draft.conflict(edit);
    if (at !== undefined) return at;
    draft.apply(edit);
  }
  return undefined;
}

/** Whether a cell holds what a write expects. A formula is never mistaken for its value. */
export function meetsExpectation(cell: SnapshotCell | undefined, expected: CellWrite["expected"]): boolean {
  if (typeof expected === "object" && expected !== null && "formula" in expected) {
    return cell?.formula === expected.formula;
  }
  if (cell?.formula !== undefined) return false;
  const value = cell?.value ?? null;
  if (isCellError(value) || isCellError(expected)) {
    return isCellError(value) && isCellError(expected) && value.error === expected.error;
  }
  return value === expected;
}

/** A sheet being changed. `formats`: what the edits said of cells, by row and column; `null` is General. */
interface SheetDraft {
  readonly before: SheetSnapshot;
  rows: ((SnapshotCell | undefined)[] | undefined)[];
  merges: SheetSnapshot["merges"];
  hiddenRows: readonly number[];
  readonly formats: Map<number, Map<number, string | null>>;
}

class Draft {
  private readonly sheets: SheetDraft[];

  constructor(snapshot: Snapshot) {
    this.sheets = snapshot.sheets.map(draftOf);
  }

  snapshot(): Snapshot {
    return {
      sheets: this.sheets.map(({ before, rows, merges, hiddenRows }) => ({ ...before, rows, merges, hiddenRows })),
    };
  }

  conflict(edit: Edit): CellRange | undefined {
    const sheet = this.named(edit.sheet);
    if (edit.kind === "addSheet") {
      const name = edit.sheet.toLowerCase();
      const taken = this.sheets.find(({ before }) => before.name.toLowerCase() === name);
      return taken === undefined ? undefined : cellAt(taken.before.name, 0, 0);
    }
    if (sheet === undefined) return cellAt(edit.sheet, 0, 0);
    if (edit.kind !== "writeCells") return undefined;
    const wrong = edit.cells.find(
      ({ row, column, expected }) => !meetsExpectation(sheet.rows[row]?.[column], expected),
    );
    return wrong === undefined ? undefined : cellAt(edit.sheet, wrong.row, wrong.column);
  }

  apply(edit: Edit): void {
    if (edit.kind === "addSheet") {
      const { sheet: name, hidden } = edit;
      this.sheets.push(draftOf({ name, hidden, rows: [], merges: [], hiddenRows: [], depth: "all" }));
      return;
    }
    const sheet = this.named(edit.sheet);
    if (sheet === undefined) return;
    if (edit.kind === "writeCells") for (const write of edit.cells) writeCell(sheet, write);
    else if (edit.kind === "styleCells") for (const area of edit.areas) formatArea(sheet, area);
    else if (edit.kind === "setMerges") sheet.merges = edit.merges;
    else if (edit.kind === "setRowHeights") sheet.hiddenRows = hiddenAfter(sheet, edit);
  }

  private named(name: string): SheetDraft | undefined {
    return this.sheets.find(({ before }) => before.name === name);
  }
}

const draftOf = (before: SheetSnapshot): SheetDraft => ({
  before,
  rows: before.rows.slice() as SheetDraft["rows"],
  merges: before.merges,
  hiddenRows: before.hiddenRows,
  formats: new Map(),
});

function writeCell(sheet: SheetDraft, { row, column, content }: CellWrite): void {
  const present = sheet.rows[row]?.[column];
  const said = sheet.formats.get(row)?.get(column);
  const format = said === undefined ? present?.format : (said ?? undefined);
  // The look outlives the content: a cell emptied and filled again keeps its format.
  if (format !== undefined) remember(sheet, row, column, format);
  putCell(sheet, row, column, cellOfContent(content, format));
}

function cellOfContent(content: CellContent, format: string | undefined): SnapshotCell | undefined {
  if (content.kind === "blank" || (content.kind === "value" && content.value === "")) return undefined;
  return {
    value: content.value === 0 ? 0 : content.value,
    ...(content.kind === "formula" ? { formula: printFormula(content.formula) } : {}),
    ...(format === undefined ? {} : { format }),
  };
}

function formatArea(sheet: SheetDraft, { top, left, bottom, right, style }: StyledArea): void {
  const format = style.format === undefined || /^general$/i.test(style.format) ? null : style.format;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      remember(sheet, row, column, format);
      const present = sheet.rows[row]?.[column];
      if (present === undefined) continue;
      const { value, formula } = present;
      putCell(sheet, row, column, {
        value,
        ...(formula === undefined ? {} : { formula }),
        ...(format === null ? {} : { format }),
      });
    }
  }
}

function remember(sheet: SheetDraft, row: number, column: number, format: string | null): void {
  const formats = sheet.formats.get(row) ?? new Map<number, string | null>();
  formats.set(column, format);
  sheet.formats.set(row, formats);
}

/** Rows end at their last cell and a sheet at its last row that has one, as a host reads them. */
function putCell(sheet: SheetDraft, row: number, column: number, cell: SnapshotCell | undefined): void {
  const cells = (sheet.rows[row] ?? []).slice();
  while (cells.length < column) cells.push(undefined);
  cells[column] = cell;
  while (cells.length > 0 && cells[cells.length - 1] === undefined) cells.pop();
  while (sheet.rows.length < row) sheet.rows.push(undefined);
  sheet.rows[row] = cells.length === 0 ? undefined : cells;
  while (sheet.rows.length > 0 && sheet.rows[sheet.rows.length - 1] === undefined) sheet.rows.pop();
}

/** The edit speaks of the rows that it lists; rows further down stay as they are. */
function hiddenAfter(sheet: SheetDraft, edit: Extract<Edit, { readonly kind: "setRowHeights" }>): number[] {
  const further = sheet.hiddenRows.filter((row) => row >= edit.heights.length);
  return [...new Set([...edit.hiddenRows, ...further])].sort((a, b) => a - b);
}
