/**
 * A formula that names its own sheet goes on naming it in Excel, also when rows or columns come or go; the spreadsheet program
 * that moves the cells leaves the name out, so it is put back.
 */
import { rewriteReferences } from "../../../shared/workbook/formula/writtenReferences";
import { stretchAfter } from "../facets/areas";
import type { GridChange } from "../facets/sheetFacets";
import type { BookSheet } from "./bookSheet";
import { type CellChange, cellAt, changeCells, forEachCell } from "./cells";

const lineAfter = (line: number, change: GridChange): number | undefined =>
  stretchAfter({ first: line, last: line }, change)?.first;

interface Named {
  readonly row: number;
  readonly column: number;
  /** The sheet with its `!`, as written in each reference; empty where none is named. */
  readonly prefixes: readonly string[];
}

/** To be called before the cells move; what it answers is called after. */
export function keepOwnName(sheet: BookSheet, change: GridChange): () => void {
  const named: Named[] = [];
  forEachCell(sheet, (row, column, { formula }) => {
    if (formula?.includes("!") !== true) return;
    const prefixes: string[] = [];
    let isOwn = false;
    rewriteReferences(formula.slice(1), ({ prefix, rest, sheets }) => {
      prefixes.push(prefix);
      isOwn ||= sheets.length === 1 && sheets[0] === sheet.name;
      return prefix + rest;
    });
    const rows = change.axis === "rows";
    const after = lineAfter(rows ? row : column, change);
    if (isOwn && after !== undefined) named.push({ row: rows ? after : row, column: rows ? column : after, prefixes });
  });
  return () =>
    changeCells(
      sheet,
      named.flatMap((one) => namedAgain(sheet, one)),
    );
}

function namedAgain(sheet: BookSheet, { row, column, prefixes }: Named): CellChange[] {
  const { formula = "" } = cellAt(sheet, row, column);
  const now: string[] = [];
  const read = (write: (index: number, prefix: string) => string): string =>
    rewriteReferences(formula.slice(1), ({ prefix, rest }) => {
      now.push(prefix);
      return write(now.length - 1, prefix) + rest;
    });
  read((_, prefix) => prefix);
  // A lost reference is none any more: then which is which cannot be told.
  if (now.splice(0).length !== prefixes.length) return [];
  const again = read((index, prefix) => (prefix === "" ? (prefixes[index] ?? "") : prefix));
  return `=${again}` === formula ? [] : [{ row, column, entry: { kind: "formula", formula: again } }];
}
