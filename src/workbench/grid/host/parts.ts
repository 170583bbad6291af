/** Edits in parts small enough that the page answers between two of them. */
import type { Edit } from "../../../../shared/workbook/edit";

/** So many cells are written or styled at one go. */
const CELLS = 1500;

/** Parts that come to the same as the edit. */
export function partsOf(edit: Edit): readonly Edit[] {
  if (edit.kind === "writeCells" && edit.cells.length > CELLS)
    return chunks(edit.cells, () => 1).map((cells) => ({ ...edit, cells }));
  if (edit.kind === "styleCells")
    return chunks(edit.areas, ({ top, left, bottom, right }) => (bottom - top + 1) * (right - left + 1)).map(
      (areas) => ({
        ...edit,
        areas,
      }),
    );
  return [edit];
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
