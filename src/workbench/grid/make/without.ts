/** What is left of rectangles when others are cut out of them. */
import type { Area } from "../program";

export const without = (areas: readonly Area[], cut: readonly Area[]): Area[] =>
  cut.reduce<Area[]>((left, hole) => left.flatMap((area) => outside(area, hole)), [...areas]);

function outside(area: Area, hole: Area): Area[] {
  const top = Math.max(area.startRow, hole.startRow);
  const bottom = Math.min(area.endRow, hole.endRow);
  const left = Math.max(area.startColumn, hole.startColumn);
  const right = Math.min(area.endColumn, hole.endColumn);
  if (top > bottom || left > right) return [area];
  return [
    { ...area, endRow: top - 1 },
    { ...area, startRow: bottom + 1 },
    { startRow: top, endRow: bottom, startColumn: area.startColumn, endColumn: left - 1 },
    { startRow: top, endRow: bottom, startColumn: right + 1, endColumn: area.endColumn },
  ].filter(({ startRow, endRow, startColumn, endColumn }) => startRow <= endRow && startColumn <= endColumn);
}
