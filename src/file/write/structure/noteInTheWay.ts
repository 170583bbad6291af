/** A note in a row or column that is to be deleted: nobody's words are deleted with cells that are empty otherwise. */
import { type CellRange, cellAt } from "../../../../shared/workbook/address";
import type { Edit } from "../../../../shared/workbook/edit";
import { changeList } from "../../../../shared/workbook/formula/shiftReferences";
import type { WorkbookPackage } from "../../package/workbookPackage";
import { type NotedCell, notesOf } from "../../read/notesOf";
import { readWorkbookPart } from "../../read/workbookPart";
import { changesOf, Follower, isStructural, type StructuralEdit } from "./changes";

/** The note's cell as it stands when its row or column is to go; `undefined`: none is in the way. */
export function noteInTheWay(parts: WorkbookPackage, edits: readonly Edit[]): CellRange | undefined {
  if (!edits.some(({ kind }) => kind === "deleteRows" || kind === "deleteColumns")) return undefined;
  const structural = edits.filter(isStructural);
  for (const { name, part } of readWorkbookPart(parts).sheets) {
    const own = editsOf(name, structural);
    for (const note of own.length === 0 ? [] : notesOf(parts, part)) {
      const at = lostAt(note, own);
      if (at !== undefined) return at;
    }
  }
  return undefined;
}

/** Follows the note from one edit to the next. */
function lostAt(note: NotedCell, edits: readonly StructuralEdit[]): CellRange | undefined {
  let { row, column } = note;
  for (const edit of edits) {
    const { sheet } = edit;
    const follower = new Follower(sheet, changeList(changesOf([edit], [])));
    const [rowNow, columnNow] = [follower.index("row", row), follower.index("column", column)];
    if (rowNow === undefined || columnNow === undefined) return cellAt(sheet, row, column);
    row = rowNow;
    column = columnNow;
  }
  return undefined;
}

/** The edits of a sheet, under whatever names it bears; once it is removed, a sheet of that name is another. */
function editsOf(sheet: string, edits: readonly StructuralEdit[]): StructuralEdit[] {
  const own: StructuralEdit[] = [];
  let name = sheet;
  for (const edit of edits) {
    if (edit.sheet !== name) continue;
    if (edit.kind === "removeSheet") break;
    if (edit.kind === "renameSheet") name = edit.to;
    else own.push(edit);
  }
  return own;
}
