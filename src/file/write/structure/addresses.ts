/** Areas as a sheet's parts write them (`A1:B2 D4`, never `$`) as rectangles, and back. */
import { cellName, columnNumber } from "../../../../shared/workbook/address";
import type { Merge } from "../../../../shared/workbook/snapshot";

const AREA = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** The rectangles of a list; what is no rectangle is left out. */
export function parseAreas(text: string): Merge[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((area) => {
      const match = AREA.exec(area);
      if (match === null) return [];
      const [, left = "", top = "", right = left, bottom = top] = match;
      return [
        { top: Number(top) - 1, left: columnNumber(left), bottom: Number(bottom) - 1, right: columnNumber(right) },
      ];
    });
}

export const printAreas = (areas: readonly Merge[]): string =>
  areas
    .map(({ top, left, bottom, right }) => {
      const [first, last] = [cellName(top, left), cellName(bottom, right)];
      return first === last ? first : `${first}:${last}`;
    })
    .join(" ");

/** The cell in which the relative references of a rule are meant: the first of its areas together. */
export const baseOf = (areas: readonly Merge[]): { readonly row: number; readonly column: number } | undefined =>
  areas.length === 0
    ? undefined
    : { row: Math.min(...areas.map(({ top }) => top)), column: Math.min(...areas.map(({ left }) => left)) };

/** What is left of an area without another: at most four rectangles, those above first. */
export function withoutArea(area: Merge, hole: Merge): Merge[] {
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  const left = Math.max(area.left, hole.left);
  const right = Math.min(area.right, hole.right);
  if (top > bottom || left > right) return [area];
  return [
    ...(area.top < top ? [{ ...area, bottom: top - 1 }] : []),
    ...(area.left < left ? [{ top, bottom, left: area.left, right: left - 1 }] : []),
    ...(right < area.right ? [{ top, bottom, left: right + 1, right: area.right }] : []),
    ...(bottom < area.bottom ? [{ ...area, top: bottom + 1 }] : []),
  ];
}
