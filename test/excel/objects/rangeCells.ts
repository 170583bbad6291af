/** What stands in the cells of a Range: `values`, `formulas`, `text`, `valueTypes`, `numberFormat`. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { cellAt, type HeldCell, isBlank } from "../book/cells";
import { areaOf, type LiveArea } from "../book/liveArea";
import { r1c1 } from "../book/r1c1";
import { shownText } from "../book/shownText";
import { enterCells, formatCells, MOST_CELLS } from "../book/writing";
import { cellCount, isAllColumns, isAllRows } from "../facets/areas";
import { type ExcelObject, invalidArgument, type Json } from "../fake/excelObject";
import { tooManyCells } from "../fake/refusals";

type Ask = (cell: HeldCell, row: number, column: number) => Json;

export function rangeCells(live: LiveArea): Required<Pick<ExcelObject, "gets" | "sets">> {
  const { sheet } = live;
  /** Whole rows and columns are too many cells to be told one by one. */
  const grid = (ask: Ask) => async (): Promise<Json> => {
    const area = areaOf(live);
    if (isAllRows(area) || isAllColumns(area)) return null;
    if (cellCount([area]) > MOST_CELLS) throw tooManyCells(cellCount([area]));
    return rowsOf(area, (row, column) => ask(cellAt(sheet, row, column), row, column));
  };
  const calculated = (ask: Ask) => async (): Promise<Json> => {
    await sheet.book.calculation.forReading();
    return grid(ask)();
  };
  const formulas = grid((cell) => (cell.formula === undefined ? told(cell) : sheet.book.told(cell.formula)));
  const enter = (given: Json): void => enterCells(sheet, bounded(live), misplaced(live, given));
  return {
    gets: {
      values: calculated(told),
      text: calculated(shownText),
      valueTypes: calculated(typeOf),
      formulas,
      formulasLocal: formulas,
      formulasR1C1: grid((cell, row, column) =>
        cell.formula === undefined ? told(cell) : r1c1(cell.formula, row, column),
      ),
      numberFormat: grid(({ format }) => format),
    },
    sets: {
      values: enter,
      formulas: enter,
      numberFormat: (given) => formatCells(sheet, bounded(live), given),
    },
  };
}

const rowsOf = (area: Merge, ask: (row: number, column: number) => Json): Json[][] =>
  Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (__, over) => ask(area.top + down, area.left + over)),
  );

/**
 * What is told of several rows, of which a filter hides some, comes to stand in those that are seen, from the first on, and
 * the last of it is lost: as Excel for desktop does (reported; which rows exactly differs by version).
 */
function misplaced({ sheet, area }: LiveArea, given: Json): Json {
  if (!Array.isArray(given) || area === undefined || area.top === area.bottom) return given;
  const isSeen = (_: unknown, down: number): boolean => !sheet.filtered.has(area.top + down);
  if (given.every(isSeen)) return given;
  const told = given.slice();
  return given.map((line, down) => {
    if (isSeen(line, down)) return told.shift() ?? null;
    return Array.isArray(line) ? line.map(() => null) : null;
  });
}

function bounded(live: LiveArea): Merge {
  const area = areaOf(live);
  if (isAllRows(area) || isAllColumns(area)) throw invalidArgument("cells of whole rows or columns cannot be set");
  return area;
}

/** Errors are told as texts. */
function told({ value }: HeldCell): Json {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function typeOf(cell: HeldCell): Json {
  if (isBlank(cell)) return "Empty";
  const { value } = cell;
  if (value !== null && typeof value === "object") return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
