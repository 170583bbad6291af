/** The one way to write a set of cells as rectangles, however it was put together: for comparisons. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { printLocalAddress } from "./addresses";

interface Run {
  readonly left: number;
  readonly right: number;
}

/** Bands of rows that hold the same columns, each run of columns one rectangle; from the top, from the left. */
export function canonicalAreas(areas: readonly Merge[]): Merge[] {
  const edges = [...new Set(areas.flatMap(({ top, bottom }) => [top, bottom + 1]))].sort((one, other) => one - other);
  const found: Merge[] = [];
  let open: Merge[] = [];
  edges.forEach((top, at) => {
    const bottom = (edges[at + 1] ?? top) - 1;
    const runs = runsOf(areas.filter((area) => area.top <= top && area.bottom >= top));
    if (sameRuns(open, runs)) open = open.map((area) => ({ ...area, bottom }));
    else {
      found.push(...open);
      open = runs.map((run) => ({ ...run, top, bottom }));
    }
  });
  return [...found, ...open];
}

function runsOf(areas: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const { left, right } of [...areas].sort((one, other) => one.left - other.left)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && left <= last.right + 1)
      runs[runs.length - 1] = { ...last, right: Math.max(last.right, right) };
    else runs.push({ left, right });
  }
  return runs;
}

const sameRuns = (one: readonly Run[], other: readonly Run[]): boolean =>
  one.length > 0 &&
  one.length === other.length &&
  one.every(({ left, right }, at) => left === other[at]?.left && right === other[at]?.right);

/** `["A1:B2", "A3"]`. */
export const canonicalAddresses = (areas: readonly Merge[]): string[] => canonicalAreas(areas).map(printLocalAddress);
