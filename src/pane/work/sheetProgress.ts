/** Tells progress as people count it, in sheets, where a host counts edits. */
import type { Edit } from "../../../shared/workbook/edit";
import type { OnProgress } from "../../host";

export interface SheetProgress {
  /** What will be written, as soon as it is planned. */
  begin(edits: readonly Edit[], ledger: string | undefined): void;
  /** For the host. */
  readonly tell: OnProgress;
  /** How far it came. */
  state(): { readonly done: number; readonly total: number; readonly sheet: string };
}

/** A sheet is done with its last edit; the ledger is nobody's business and counts for none. */
export function sheetProgress(onProgress: OnProgress): SheetProgress {
  let ends: readonly number[] = [];
  let names: readonly (string | undefined)[] = [];
  let now = { done: 0, total: 0, sheet: "" };
  return {
    begin(edits, ledger) {
      const last = new Map<string, number>();
      for (const [index, { sheet }] of edits.entries()) if (sheet !== ledger) last.set(sheet, index);
      ends = [...last.values()].sort((one, other) => one - other);
      names = edits.map(({ sheet }) => (sheet === ledger ? undefined : sheet));
      now = { done: 0, total: ends.length, sheet: names.find((name) => name !== undefined) ?? "" };
      onProgress(now.done, now.total, now.sheet);
    },
    tell(made) {
      while (now.done < ends.length && (ends[now.done] ?? 0) < made) now = { ...now, done: now.done + 1 };
      now = { ...now, sheet: names[made] ?? now.sheet };
      onProgress(now.done, now.total, now.sheet);
    },
    state: () => now,
  };
}
