/** A host that keeps the workbook in memory, by the model of edits; and one on which something breaks half way. */
import { applyEdits, firstConflict } from "../../shared/workbook/applyEdits";
import type { Edit } from "../../shared/workbook/edit";
import type { Snapshot } from "../../shared/workbook/snapshot";
import type { Host } from "../../src/host";

export interface MemoryHost extends Host {
  /** The workbook as it stands now. */
  snapshot(): Snapshot;
  /** Every list of edits that was applied, whole or in part. */
  readonly lists: readonly (readonly Edit[])[];
}

export interface MemoryOptions {
  /** After so many edits, counted over all lists, the host throws; those before it stay applied. */
  readonly failAfter?: number;
  /** What somebody does after a picture was read and before the edits arrive; called each time, answers the new workbook. */
  readonly meanwhile?: (snapshot: Snapshot) => Snapshot;
}

export function memoryHost(start: Snapshot, { failAfter, meanwhile }: MemoryOptions = {}): MemoryHost {
  let current = start;
  let left = failAfter ?? Number.POSITIVE_INFINITY;
  const lists: (readonly Edit[])[] = [];
  return {
    about: () => ({ name: "file", language: "it" }),
    readWorkbook: async () => current,
    snapshot: () => current,
    lists,
    async applyEdits(edits, onProgress) {
      if (meanwhile !== undefined) current = meanwhile(current);
      const at = firstConflict(current, edits);
      if (at !== undefined) return { kind: "conflict", at };
      const made = edits.slice(0, left);
      current = applyEdits(current, made);
      left -= made.length;
      lists.push(made);
      if (made.length < edits.length) throw new Error(`the host broke after ${made.length} of ${edits.length} edits`);
      onProgress?.(edits.length, edits.length, edits[edits.length - 1]?.sheet ?? "");
      return { kind: "applied", edits: edits.length };
    },
  };
}
