/** What a person touched since it was last written down, sheet by sheet. */

import type { StyleKey } from "./lookChange";

export interface SheetMarks {
  readonly cells: Map<number, Set<number>>;
  readonly looks: Map<number, Map<number, Set<StyleKey>>>;
  readonly rows: Set<number>;
  readonly columns: Set<number>;
  merges: boolean;
  freeze: boolean;
}

export const noMarks = (): SheetMarks => ({
  cells: new Map(),
  looks: new Map(),
  rows: new Set(),
  columns: new Set(),
  merges: false,
  freeze: false,
});

export function markCell({ cells }: SheetMarks, row: number, column: number): void {
  const columns = cells.get(row) ?? new Set<number>();
  cells.set(row, columns);
  columns.add(column);
}

export function markLook({ looks }: SheetMarks, row: number, column: number, keys: readonly StyleKey[]): void {
  const columns = looks.get(row) ?? new Map<number, Set<StyleKey>>();
  looks.set(row, columns);
  const touched = columns.get(column) ?? new Set<StyleKey>();
  columns.set(column, touched);
  for (const key of keys) touched.add(key);
}
