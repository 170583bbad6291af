/** What a person is told of formulas that the grid calculates otherwise than the file says. */
import { cellName } from "../../../../shared/workbook/address";
import { type CellValue, isCellError } from "../../../../shared/workbook/snapshot";
import type { CannotShow } from "../../file/cannotShow";
import type { CellPlace } from "./cellSet";
import type { Checked } from "./checkOpened";

/** So many cells are named of a sheet. */
const NAMED = 8;

/** Sheet by sheet, in the order of the workbook as found. */
export function sayChecked({ kept, updated, isUnfinished }: Checked): CannotShow[] {
  return [
    ...(isUnfinished === true ? [{ code: "uncalculated", count: 1 } as const] : []),
    ...bySheet("notCalculated", kept, ({ row, column }) => cellName(row, column)),
    ...bySheet(
      "recalculated",
      updated,
      ({ row, column, stored, shown }) => `${cellName(row, column)}: ${textOf(stored)} → ${textOf(shown)}`,
    ),
  ];
}

function bySheet<T extends CellPlace>(
  code: "notCalculated" | "recalculated",
  cells: readonly T[],
  nameOf: (cell: T) => string,
): CannotShow[] {
  const sheets = new Map<string, T[]>();
  for (const cell of cells) sheets.set(cell.sheet, [...(sheets.get(cell.sheet) ?? []), cell]);
  return [...sheets].map(([sheet, own]) => {
    const first = [...own].sort((one, other) => one.row - other.row || one.column - other.column).slice(0, NAMED);
    return { code, sheet, count: own.length, names: first.map(nameOf) };
  });
}

const textOf = (value: CellValue): string => (isCellError(value) ? value.error : value === null ? "" : String(value));
