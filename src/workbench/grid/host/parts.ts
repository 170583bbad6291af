/** Edits in parts small enough that the page answers between two of them. */
import type { Edit } from "../../../../shared/workbook/edit";
import type { Merge } from "../../../../shared/workbook/snapshot";

/** So many cells are written or styled at one go. */
const CELLS = 1500;

/** Parts that come to the same as the edit. */
export function partsOf(edit: Edit): readonly Edit[] {
  if (edit.kind === "writeCells" && edit.cells.length > CELLS)
    return chunks(edit.cells, () => 1).map((cells) => ({ ...edit, cells }));
  if (edit.kind === "styleCells")
    return chunks(edit.areas.flatMap(bands), cellsIn).map((areas) => ({ ...edit, areas }));
  if (edit.kind === "restyleCells")
    return chunks(edit.areas.flatMap(bands), cellsIn).map((areas) => ({ ...edit, areas }));
  return [edit];
}

const cellsIn = ({ top, left, bottom, right }: Merge): number => (bottom - top + 1) * (right - left + 1);

/** A large area in bands of rows. */
function bands<T extends Merge>(area: T): T[] {
  const rows = Math.max(1, Math.floor(CELLS / (area.right - area.left + 1)));
  const parts: T[] = [];
  for (let top = area.top; top <= area.bottom; top += rows)
    parts.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  return parts;
}

function chunks<T>(list: readonly T[], sizeOf: (item: T) => number): T[][] {
  const parts: T[][] = [[]];
  let size = 0;
  for (const item of list) {
    if (size >= CELLS) {
      parts.push([]);
      size = 0;
    }
    parts[parts.length - 1]?.push(item);
    size += sizeOf(item);
  }
  return parts;
}
