/** Whether an edit finds the workbook as it expects it. */
import { type CellRange, cellAt } from "../address";
import { contentPrint } from "../contentPrint";
import type { CellWrite, Edit } from "../edit";
import { GRID_COLUMNS, GRID_ROWS } from "../grid";
import { isCellError, type SnapshotCell } from "../snapshot";
import { pictureOf, type SheetDraft } from "./sheetDraft";
import type { WorkbookDraft } from "./workbookDraft";

/** The cell that stands against an edit; `undefined`: it fits. */
export function conflictOf(draft: WorkbookDraft, edit: Edit): CellRange | undefined {
  if (edit.kind === "addSheet") {
    const taken = draft.nearName(edit.sheet);
    return taken === undefined ? undefined : cellAt(taken, 0, 0);
  }
  const sheet = draft.sheet(edit.sheet);
  if (sheet === undefined) return cellAt(edit.sheet, 0, 0);
  switch (edit.kind) {
    case "writeCells":
    case "typeFormulas":
      return unexpectedCell(draft, sheet, edit.cells);
    case "deleteRows":
      return firstFilled(sheet, edit.at, edit.at + edit.count);
    case "deleteColumns":
      return firstFilled(sheet, 0, GRID_ROWS, edit.at, edit.at + edit.count);
    case "insertRows":
      return firstFilled(sheet, Math.max(edit.at, GRID_ROWS - edit.count), GRID_ROWS);
    case "insertColumns":
      return firstFilled(sheet, 0, GRID_ROWS, Math.max(edit.at, GRID_COLUMNS - edit.count));
    case "renameSheet":
      return nameTaken(draft, edit.sheet, edit.to);
    case "removeSheet":
      return contentPrint(pictureOf(sheet)) === edit.expected ? undefined : cellAt(edit.sheet, 0, 0);
    default:
      return undefined;
  }
}

/** The other sheet that bears the name; the sheet's own in other capitals stands in nobody's way. */
function nameTaken(draft: WorkbookDraft, sheet: string, to: string): CellRange | undefined {
  const taken = draft.nearName(to);
  return taken === undefined || taken === sheet ? undefined : cellAt(taken, 0, 0);
}

type Expecting = Pick<CellWrite, "row" | "column" | "expected">;

function unexpectedCell(draft: WorkbookDraft, sheet: SheetDraft, cells: readonly Expecting[]): CellRange | undefined {
  const wrong = cells.find(({ row, column, expected }) => !meetsExpectation(draft.cell(sheet, row, column), expected));
  return wrong === undefined ? undefined : cellAt(sheet.name, wrong.row, wrong.column);
}

/** The first cell from row `from` to before `until`, from column `left` to before `right`, that holds something. */
function firstFilled(
  { name, rows }: SheetDraft,
  from: number,
  until: number,
  left = 0,
  right = GRID_COLUMNS,
): CellRange | undefined {
  for (let row = from; row < Math.min(until, rows.length); row++) {
    const column = rows[row]?.findIndex((cell, index) => index >= left && index < right && isFilled(cell)) ?? -1;
    if (column >= 0) return cellAt(name, row, column);
  }
  return undefined;
}

const isFilled = (cell: SnapshotCell | undefined): boolean =>
  cell !== undefined && (cell.formula !== undefined || (cell.value !== null && cell.value !== ""));

/** Whether a cell holds what a write expects. A formula is never mistaken for its value. */
export function meetsExpectation(cell: SnapshotCell | undefined, expected: CellWrite["expected"]): boolean {
  if (typeof expected === "object" && expected !== null && "formula" in expected) {
    return cell?.formula === expected.formula;
  }
  if (cell?.formula !== undefined) return false;
  const value = cell?.value ?? null;
  if (isCellError(value) || isCellError(expected)) {
    return isCellError(value) && isCellError(expected) && value.error === expected.error;
  }
  return value === expected;
}
