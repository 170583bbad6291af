/** Changes that move cells or bring and take sheets: they are written down before they happen, as the edit that the file knows. */
import type { ICommandInfo } from "@univerjs/core";
import type { WorkbookDraft } from "../../../../shared/workbook/apply/workbookDraft";
import type { CellWrite, Edit } from "../../../../shared/workbook/edit";
import type { Book, Sheet } from "../program";
import type { MutationParams } from "./markMutation";
import { expectedOf } from "./writtenEdits";

/** By the program's name of the change, and by ours. */
const MOVING: ReadonlySet<string> = new Set([
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.set-worksheet-name",
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "insertRows",
  "insertColumns",
  "deleteRows",
  "deleteColumns",
  "renameSheet",
  "removeSheet",
]);

export const isMoving = (kind: string): boolean => MOVING.has(kind);

/** `print`: the content print of a sheet, as a file asks for it before a sheet goes. */
export function movingEdit(
  { id, params }: Readonly<ICommandInfo>,
  book: Book,
  sheet: Sheet | undefined,
  print: (sheet: string) => string,
): Edit | undefined {
  const given = params as MutationParams;
  if (id === "sheet.mutation.insert-sheet") return addedSheet(book, given);
  if (sheet === undefined) return undefined;
  const name = sheet.getSheetName();
  if (id === "sheet.mutation.remove-sheet") return { kind: "removeSheet", sheet: name, expected: print(name) };
  if (id === "sheet.mutation.set-worksheet-name")
    return given.name === undefined || given.name === name
      ? undefined
      : { kind: "renameSheet", sheet: name, to: given.name };
  return given.range === undefined ? undefined : linesEdit(id, name, given.range);
}

/** A file gets a new sheet behind all others: so the grid does, too. */
function addedSheet(book: Book, params: MutationParams): Edit | undefined {
  if (params.sheet === undefined) return undefined;
  params.index = book.getSheets().length;
  return { kind: "addSheet", sheet: params.sheet.name, hidden: params.sheet.hidden === 1 };
}

function linesEdit(id: string, sheet: string, range: NonNullable<MutationParams["range"]>): Edit | undefined {
  const rows = { sheet, at: range.startRow, count: range.endRow - range.startRow + 1 };
  const columns = { sheet, at: range.startColumn, count: range.endColumn - range.startColumn + 1 };
  switch (id) {
    case "sheet.mutation.insert-row":
      return { kind: "insertRows", ...rows };
    case "sheet.mutation.remove-rows":
      return { kind: "deleteRows", ...rows };
    case "sheet.mutation.insert-col":
      return { kind: "insertColumns", ...columns };
    case "sheet.mutation.remove-col":
      return { kind: "deleteColumns", ...columns };
    default:
      return undefined;
  }
}

/** Only empty rows and columns are deleted in a file: what stands there is cleared first. */
export function clearedFirst(draft: WorkbookDraft, edit: Edit): Edit[] {
  if (edit.kind !== "deleteRows" && edit.kind !== "deleteColumns") return [];
  const sheet = draft.sheet(edit.sheet);
  if (sheet === undefined) return [];
  const isGoing = (row: number, column: number): boolean => {
    const place = edit.kind === "deleteRows" ? row : column;
    return place >= edit.at && place < edit.at + edit.count;
  };
  const cells: CellWrite[] = [];
  for (const [row, line] of sheet.rows.entries())
    line?.forEach((_, column) => {
      const cell = isGoing(row, column) ? draft.cell(sheet, row, column) : undefined;
      if (cell !== undefined) cells.push({ row, column, content: { kind: "blank" }, expected: expectedOf(cell) });
    });
  return cells.length === 0 ? [] : [{ kind: "writeCells", sheet: edit.sheet, cells }];
}
