/** A note in a row that is to be deleted: nobody's words are deleted with a row that is empty otherwise. */
import { type CellRange, cellAt } from "../../../../shared/workbook/address";
import type { Edit } from "../../../../shared/workbook/edit";
import { changeList } from "../../../../shared/workbook/formula/shiftReferences";
import type { WorkbookPackage } from "../../package/workbookPackage";
import { type NotedCell, notesOf } from "../../read/notesOf";
import { readWorkbookPart } from "../../read/workbookPart";
import { changesOf, Follower, isStructural, type StructuralEdit } from "./changes";

/** The note's cell as it stands when its row is to go; `undefined`: none is in the way. */
export function noteInTheWay(parts: WorkbookPackage, edits: readonly Edit[]): CellRange | undefined {
  const sheets = new Set(edits.flatMap(({ kind, sheet }) => (kind === "deleteRows" ? [sheet] : [])));
  if (sheets.size === 0) return undefined;
  for (const { name, part } of readWorkbookPart(parts).sheets) {
    if (!sheets.has(name)) continue;
    const own = edits.filter((edit): edit is StructuralEdit => isStructural(edit) && edit.sheet === name);
    for (const note of notesOf(parts, part)) {
      const at = lostAt(note, name, own);
      if (at !== undefined) return at;
    }
  }
  return undefined;
}

/** Follows the note from one edit to the next; once its sheet is removed, a sheet of that name is another. */
function lostAt(note: NotedCell, sheet: string, edits: readonly StructuralEdit[]): CellRange | undefined {
  let { row, column } = note;
  for (const edit of edits) {
    if (edit.kind === "removeSheet") return undefined;
    const follower = new Follower(sheet, changeList(changesOf([edit], [])));
    const after = follower.index("row", row);
    if (after === undefined) return cellAt(sheet, row, column);
    row = after;
    column = follower.place("column", column);
  }
  return undefined;
}
