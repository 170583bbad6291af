/** Formulas that a file writes once for many cells, written out for each: references move with the cell, `$` ones stay. */
import {
  parseArea,
  printArea,
  rewriteReferences,
  type WrittenCorner,
  type WrittenEdge,
} from "../../../shared/workbook/formula/writtenReferences";
import { GRID_COLUMNS, GRID_ROWS } from "../../../shared/workbook/grid";

/** The formula as it reads `rows` further down and `columns` further right. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return rewriteReferences(formula, ({ prefix, rest }) => {
    const area = parseArea(rest);
    if (area === undefined) return prefix + rest;
    const first = moveCorner(area.first, rows, columns);
    const last = area.last === undefined ? undefined : moveCorner(area.last, rows, columns);
    if (first === undefined || (area.last !== undefined && last === undefined)) return `${prefix}#REF!`;
    return prefix + printArea({ first, colon: area.colon, ...(last === undefined ? {} : { last }) });
  });
}

/** `undefined` beyond the grid. */
function moveCorner({ column, row }: WrittenCorner, rows: number, columns: number): WrittenCorner | undefined {
  const left = moveEdge(column, columns, GRID_COLUMNS);
  const top = moveEdge(row, rows, GRID_ROWS);
  if (left === "lost" || top === "lost") return undefined;
  return { ...(left === undefined ? {} : { column: left }), ...(top === undefined ? {} : { row: top }) };
}

function moveEdge(edge: WrittenEdge | undefined, by: number, limit: number): WrittenEdge | "lost" | undefined {
  if (edge === undefined || edge.mark === "$") return edge;
  const at = edge.at + by;
  return at < 0 || at >= limit ? "lost" : { ...edge, at };
}
