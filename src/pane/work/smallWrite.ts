/** A small write of the pane into cells: compare-and-set, remembered so that it can be taken back. */
import { type CellRange, cellAt } from "../../../shared/workbook/address";
import { applyEdits, meetsExpectation } from "../../../shared/workbook/applyEdits";
import type { CellContent, CellWrite, Edit } from "../../../shared/workbook/edit";
import { parseFormula } from "../../../shared/workbook/formula/parse";
import {
  cellOf,
  isCellError,
  type SheetSnapshot,
  type Snapshot,
  type SnapshotCell,
  sheetNamed,
} from "../../../shared/workbook/snapshot";

/** What a cell holds, as a write expects it. */
export function expectedOf(cell: SnapshotCell | undefined): CellWrite["expected"] {
  if (cell?.formula !== undefined) return { formula: cell.formula };
  return cell?.value ?? null;
}

/** A cell and what it is to hold. */
export interface Put {
  readonly at: CellRange;
  readonly content: CellContent;
  /** The number format that it gets; absent: it keeps its own. */
  readonly format?: string;
}

/** The edits for what differs from the picture; none where every cell says so already. */
export function putEdits(snapshot: Snapshot, puts: readonly Put[]): Edit[] {
  return puts.flatMap(({ at, content, format }): Edit[] => {
    const sheet = sheetNamed(snapshot, at.sheet);
    const before = sheet === undefined ? undefined : cellOf(sheet, at.top, at.left);
    if (holds(before, content)) return [];
    const write = { row: at.top, column: at.left, content, expected: expectedOf(before) };
    return [
      { kind: "writeCells", sheet: at.sheet, cells: [write] },
      ...(format === undefined || format === before?.format ? [] : [formatEdit(at, format)]),
    ];
  });
}

const formatEdit = ({ sheet, top, left, bottom, right }: CellRange, format: string): Edit => ({
  kind: "styleCells",
  sheet,
  areas: [{ top, left, bottom, right, style: { format }, keep: true }],
});

function holds(cell: SnapshotCell | undefined, content: CellContent): boolean {
  if (content.kind === "formula" || cell?.formula !== undefined) return false;
  const value = cell?.value ?? null;
  return content.kind === "blank" ? value === null || value === "" : value === content.value;
}

/** A cell as it was before and as it was written. */
export interface WrittenCell {
  readonly at: CellRange;
  readonly before: CellContent;
  readonly formatBefore: string | undefined;
  readonly after: CellWrite["expected"];
  readonly formatAfter: string | undefined;
  /** The longest text beside it in its row, which tells that the row is still the same. */
  readonly beside: string;
}

/** What must be known to take the edits back; a cell whose old content cannot be written again is left out. */
export function remember(snapshot: Snapshot, edits: readonly Edit[]): WrittenCell[] {
  const after = applyEdits(snapshot, edits);
  const places = new Map<string, CellRange>();
  for (const edit of edits) {
    if (edit.kind !== "writeCells") continue;
    for (const { row, column } of edit.cells)
      places.set(`${row},${column},${edit.sheet}`, cellAt(edit.sheet, row, column));
  }
  const columns = new Set([...places.values()].map(({ left }) => left));
  return [...places.values()].flatMap((at): WrittenCell[] => {
    const [old, now] = [cellIn(snapshot, at), cellIn(after, at)];
    const before = contentOf(old);
    if (before === undefined) return [];
    const beside = textBeside(sheetNamed(snapshot, at.sheet), at.top, columns);
    return [{ at, before, formatBefore: old?.format, after: expectedOf(now), formatAfter: now?.format, beside }];
  });
}

/** The edits that take back what still stands as written, and how many cells do not. */
export function takeBack(
  snapshot: Snapshot,
  written: readonly WrittenCell[],
): { readonly edits: readonly Edit[]; readonly cells: number; readonly kept: number } {
  const columns = new Set(written.map(({ at }) => at.left));
  const standing = written.filter(({ at, after, beside }) => {
    const isSame = textBeside(sheetNamed(snapshot, at.sheet), at.top, columns) === beside;
    return isSame && meetsExpectation(cellIn(snapshot, at), after);
  });
  const edits = standing.flatMap(({ at, before, after, formatBefore, formatAfter }): Edit[] => [
    {
      kind: "writeCells",
      sheet: at.sheet,
      cells: [{ row: at.top, column: at.left, content: before, expected: after }],
    },
    ...(formatBefore === formatAfter ? [] : [formatEdit(at, formatBefore ?? "General")]),
  ]);
  return { edits, cells: standing.length, kept: written.length - standing.length };
}

const cellIn = (snapshot: Snapshot, { sheet, top, left }: CellRange): SnapshotCell | undefined => {
  const found = sheetNamed(snapshot, sheet);
  return found === undefined ? undefined : cellOf(found, top, left);
};

function contentOf(cell: SnapshotCell | undefined): CellContent | undefined {
  const value = cell?.value ?? null;
  if (cell?.formula !== undefined) {
    const formula = parseFormula(cell.formula);
    if (formula === undefined) return undefined;
    return { kind: "formula", formula, value: value === null ? "" : isCellError(value) ? value.error : value };
  }
  if (isCellError(value)) return undefined;
  return value === null ? { kind: "blank" } : { kind: "value", value };
}

function textBeside(sheet: SheetSnapshot | undefined, row: number, without: ReadonlySet<number>): string {
  let longest = "";
  for (const [column, cell] of (sheet?.rows[row] ?? []).entries())
    if (!without.has(column) && typeof cell?.value === "string" && cell.value.length > longest.length)
      longest = cell.value;
  return longest;
}

/** The first of the cells to be written whose row is no longer as it was: something was moved or changed there. */
export function movedCell(seen: Snapshot, now: Snapshot, edits: readonly Edit[]): CellRange | undefined {
  const checked = new Set<string>();
  for (const edit of edits) {
    if (edit.kind !== "writeCells") continue;
    const [before, after] = [sheetNamed(seen, edit.sheet), sheetNamed(now, edit.sheet)];
    for (const { row, column } of edit.cells) {
      const key = `${row},${edit.sheet}`;
      if (checked.has(key)) continue;
      checked.add(key);
      if (JSON.stringify(rowValues(before, row)) !== JSON.stringify(rowValues(after, row)))
        return cellAt(edit.sheet, row, column);
    }
  }
  return undefined;
}

/** What people wrote in a row; what formulas show may change by itself. */
const rowValues = (sheet: SheetSnapshot | undefined, row: number): unknown[] =>
  (sheet?.rows[row] ?? []).map((cell) => (cell === undefined ? null : (cell.formula ?? [cell.value])));
