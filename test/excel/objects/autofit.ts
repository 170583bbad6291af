/** Columns as wide as the texts in them. */
import { shared } from "../facets/areas";
import type { Place } from "../fake/place";

/** Pixels of a digit of Calibri 11, and of a cell's margins. */
const DIGIT = 7;
const MARGIN = 5;
const POINTS = 0.75;
/** 255 characters: wider is no column. */
const WIDEST = 255 * DIGIT + MARGIN;

/** As wide as the longest text in the area asks for, letters counted as digits; an empty column keeps its width, as in Excel. */
export function autofitColumns({ areas, facets }: Place): void {
  const { link, looks, sizes } = facets;
  const used = link.usedArea();
  if (used === undefined) return;
  for (const area of areas) {
    const filled = shared(area, used);
    if (filled === undefined) continue;
    for (let column = filled.left; column <= filled.right; column++) {
      let pixels = 0;
      for (let row = filled.top; row <= filled.bottom; row++) {
        const { length } = link.textAt(row, column);
        if (length === 0) continue;
        const { size, indent } = looks.at(row, column);
        pixels = Math.max(pixels, Math.ceil(((length + indent) * DIGIT * size) / 11) + MARGIN);
      }
      if (pixels > 0) sizes.setSize("columns", column, column, Math.min(pixels, WIDEST) * POINTS);
    }
  }
}
