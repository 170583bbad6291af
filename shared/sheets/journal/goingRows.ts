/** The rows that go when a generation is taken back: what stands in them is emptied, then they are deleted, and formulas follow. */
import { applyEdits } from "../../workbook/applyEdits";
import type { CellWrite, Edit } from "../../workbook/edit";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../workbook/snapshot";
import { expectationOf } from "./memory";

/** Of one sheet. */
export interface GoingRows {
  readonly sheet: SheetSnapshot;
  /** Rows that hold something: those that were inserted are deleted, the others only emptied. */
  readonly made: ReadonlyMap<number, { readonly inserted: boolean }>;
  /** Empty ones that are deleted. */
  readonly strays: readonly number[];
}

type DeleteRows = Extract<Edit, { kind: "deleteRows" }>;

/** The workbook without these rows, and the way between the two. */
export interface WithoutRows {
  /** All are emptied before the first goes: formulas of the others would be written otherwise once it has gone. */
  readonly edits: readonly Edit[];
  readonly now: Snapshot;
  /** Where a row of before stands in `now`; only for rows that stay. */
  rowNow(sheet: string, row: number): number;
  /** With `edits` applied to it, it is `now` with those writes in it. */
  beforeWith(writes: readonly Edit[]): Snapshot;
}

export function withoutRows(snapshot: Snapshot, going: readonly GoingRows[]): WithoutRows {
  const deletes = going.flatMap(deleting);
  const edits = [...going.flatMap(emptying), ...deletes];
  const now = edits.length === 0 ? snapshot : applyEdits(snapshot, edits);
  const places = new Map(going.map((one) => [one.sheet.name, rowsNow(one)]));
  const back = [...deletes].reverse().map(({ sheet, at, count }): Edit => ({ kind: "insertRows", sheet, at, count }));
  return {
    edits,
    now,
    rowNow: (sheet, row) => places.get(sheet)?.[row] ?? row,
    beforeWith: (writes) => applyEdits(now, [...writes, ...back]),
  };
}

/** What stands in the rows that are to go. */
function emptying({ sheet, made }: GoingRows): Edit[] {
  const cells = [...made.keys()].flatMap((row) =>
    (sheet.rows[row] ?? []).flatMap((cell, column): CellWrite[] =>
      isFilled(cell) ? [{ row, column, content: { kind: "blank" }, expected: expectationOf(cell) }] : [],
    ),
  );
  return cells.length === 0 ? [] : [{ kind: "writeCells", sheet: sheet.name, cells }];
}

const isFilled = (cell: SnapshotCell | undefined): boolean =>
  cell !== undefined && (cell.formula !== undefined || cell.value !== null);

/** From the top down. */
const deleted = ({ made, strays }: GoingRows): number[] =>
  [...new Set([...strays, ...[...made].flatMap(([row, { inserted }]) => (inserted ? [row] : []))])].sort(
    (one, other) => one - other,
  );

/** From the bottom up. */
function deleting(going: GoingRows): DeleteRows[] {
  const runs: { at: number; count: number }[] = [];
  for (const row of deleted(going).reverse()) {
    const open = runs[runs.length - 1];
    if (open !== undefined && open.at === row + 1) runs[runs.length - 1] = { at: row, count: open.count + 1 };
    else runs.push({ at: row, count: 1 });
  }
  return runs.map(({ at, count }) => ({ kind: "deleteRows", sheet: going.sheet.name, at, count }));
}

function rowsNow(going: GoingRows): readonly number[] {
  const gone = new Set(deleted(going));
  let place = 0;
  return going.sheet.rows.map((_, row) => (gone.has(row) ? place : place++));
}
