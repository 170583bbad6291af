/** A host that keeps the workbook in memory, by the model of edits; and one on which something breaks half way. */
import { applyEdits, firstConflict } from "../../shared/workbook/applyEdits";
import type { Edit } from "../../shared/workbook/edit";
import type { Snapshot } from "../../shared/workbook/snapshot";
import type { Host, OnProgress } from "../../src/host";

export interface MemoryHost extends Host {
  /** The workbook as it stands now. */
  snapshot(): Snapshot;
  /** Every list of edits that was applied, whole or in part. */
  readonly lists: readonly (readonly Edit[])[];
}

export interface MemoryOptions {
  /** Formulas are calculated by the host: what they show is none of our business. */
  readonly calculates?: true;
  /** After so many edits, counted over all lists, the host throws; those before it stay applied. */
  readonly failAfter?: number;
  /** What somebody does after a picture was read and before the edits arrive; called each time, answers the new workbook. */
  readonly meanwhile?: (snapshot: Snapshot) => Snapshot;
}

export function memoryHost(start: Snapshot, { failAfter, meanwhile, calculates }: MemoryOptions = {}): MemoryHost {
  let current = start;
  let left = failAfter ?? Number.POSITIVE_INFINITY;
  const lists: (readonly Edit[])[] = [];
  return {
    about: () => ({ name: "file", language: "it", ...(calculates === true ? { calculates } : {}) }),
    readWorkbook: async () => current,
    snapshot: () => current,
    lists,
    async applyEdits(edits, onProgress, isStopped) {
      if (meanwhile !== undefined) current = meanwhile(current);
      const at = firstConflict(current, edits);
      if (at !== undefined) return { kind: "conflict", at };
      const until = isStopped === undefined ? edits.length : stoppedAfter(edits, onProgress, isStopped);
      const made = edits.slice(0, Math.min(until, left));
      current = applyEdits(current, made);
      left -= made.length;
      lists.push(made);
      if (made.length === until && until < edits.length) return { kind: "cancelled", edits: until };
      if (made.length < edits.length) throw new Error(`the host broke after ${made.length} of ${edits.length} edits`);
      onProgress?.(edits.length, edits.length, edits[edits.length - 1]?.sheet ?? "");
      return { kind: "applied", edits: edits.length };
    },
  };
}

/** Asked before each edit, as a host that writes one by one would. */
function stoppedAfter(edits: readonly Edit[], onProgress: OnProgress | undefined, isStopped: () => boolean): number {
  for (const [made, { sheet }] of edits.entries()) {
    onProgress?.(made, edits.length, sheet);
    if (isStopped()) return made;
  }
  return edits.length;
}
