/** Formulas of rules and charts: they begin with `=`, and follow the cells that they name. */
import {
  dropSheet,
  type RowsOrColumnsChange,
  renameSheet,
  shiftReferences,
} from "../../../shared/workbook/formula/shiftReferences";
import {
  parseArea,
  printArea,
  rewriteReferences,
  type WrittenEdge,
} from "../../../shared/workbook/formula/writtenReferences";
import { invalidArgument } from "../fake/excelObject";
import { LAST_COLUMN, LAST_ROW } from "./areas";
import type { GridChange } from "./sheetFacets";

/** What a formula must be for Excel to take it: `=` and something, en-US separators, closed brackets and quotes. */
export function checkedFormula(text: unknown): string {
  if (typeof text !== "string" || !/^=\s*\S/.test(text)) throw invalidArgument(`«${String(text)}» is no formula`);
  if (text.length > 8192) throw invalidArgument(`a formula of ${text.length} characters`);
  const bare = text.replace(/"[^"]*"/g, '""').replace(/'[^']*'!/g, "S!");
  if ((bare.match(/"/g) ?? []).length % 2 > 0) throw invalidArgument(`an open quote in ${text}`);
  if (/;/.test(bare.replace(/\{[^}]*\}/g, ""))) throw invalidArgument(`a semicolon in ${text}: formulas are en-US`);
  let depth = 0;
  for (const sign of bare) {
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    if (depth < 0) break;
  }
  if (depth !== 0) throw invalidArgument(`open brackets in ${text}`);
  return text;
}

const rest = (formula: string): string => formula.slice(1);

/** After rows or columns of `sheet` have come or gone; the formula stands on `own`. */
export function formulaAfter(formula: string, own: string, sheet: string, change: GridChange): string {
  const { at, count } = change;
  const kind: RowsOrColumnsChange["kind"] = `${change.kind}${change.axis === "rows" ? "Rows" : "Columns"}`;
  return formula === "" ? formula : `=${shiftReferences(rest(formula), own, { kind, sheet, at, count })}`;
}

export const formulaWithRenamed = (formula: string, from: string, to: string): string =>
  formula === "" ? formula : `=${renameSheet(rest(formula), from, to)}`;

export const formulaWithoutSheet = (formula: string, sheet: string): string =>
  formula === "" ? formula : `=${dropSheet(rest(formula), sheet)}`;

/** The same formula for a cell so many rows and columns away: what has no `$` moves along, and round the grid's edge. */
export function translated(formula: string, rows: number, columns: number): string {
  if (formula === "" || (rows === 0 && columns === 0)) return formula;
  const moved = rewriteReferences(rest(formula), ({ prefix, rest: area }) => {
    const written = parseArea(area);
    if (written === undefined) return prefix + area;
    const corner = ({ row, column }: typeof written.first): typeof written.first => ({
      ...(row === undefined ? {} : { row: edgeAfter(row, rows, LAST_ROW + 1) }),
      ...(column === undefined ? {} : { column: edgeAfter(column, columns, LAST_COLUMN + 1) }),
    });
    return (
      prefix +
      printArea({
        ...written,
        first: corner(written.first),
        ...(written.last === undefined ? {} : { last: corner(written.last) }),
      })
    );
  });
  return `=${moved}`;
}

const edgeAfter = (edge: WrittenEdge, by: number, size: number): WrittenEdge =>
  edge.mark === "$" ? edge : { ...edge, at: (edge.at + by + size) % size };
