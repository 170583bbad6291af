/** The rows and columns of a sheet that stay in sight. */
import { stretchAfter } from "./areas";
import type { GridChange } from "./sheetFacets";

/** How many rows from the top and columns from the left. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export interface FreezeStore {
  get(): Frozen;
  set(frozen: Frozen): void;
  /** A row inserted among the frozen ones is frozen, too; a deleted one is missing. */
  changed(change: GridChange): void;
}

export function newFreezeStore(): FreezeStore {
  let frozen: Frozen = { rows: 0, columns: 0 };
  return {
    get: () => frozen,
    set: (now) => {
      frozen = now;
    },
    changed(change) {
      const last = frozen[change.axis] - 1;
      if (last < 0 || change.at > last) return;
      const grown = change.kind === "insert" ? last + change.count : stretchAfter({ first: 0, last }, change)?.last;
      frozen = { ...frozen, [change.axis]: (grown ?? -1) + 1 };
    },
  };
}
