/** For tests: circular references among generated sheets, counted as Excel counts them: a range depends on all of its cells. */
import type { SheetDoc } from "../../shared/sheets/sheetDoc";
import { cellName } from "../../shared/workbook/address";
import type { Formula, Reference } from "../../shared/workbook/formula/tree";

/** The cells of one circle, `Sheet!A1` each; `undefined` where there is none. */
export function findCircle(docs: readonly SheetDoc[]): readonly string[] | undefined {
  const formulas = new Map<string, { sheet: string; formula: Formula }>();
  const columns = new Map<string, Map<number, number[]>>();
  for (const doc of docs) {
    const byColumn = new Map<number, number[]>();
    columns.set(doc.name, byColumn);
    for (const [row, { cells }] of doc.rows.entries()) {
      for (const [column, { content }] of Object.entries(cells)) {
        if (content.kind !== "formula") continue;
        formulas.set(`${doc.name}!${row}!${column}`, { sheet: doc.name, formula: content.formula });
        byColumn.set(Number(column), [...(byColumn.get(Number(column)) ?? []), row]);
      }
    }
  }
  const precedents = (key: string): string[] => {
    const at = formulas.get(key);
    if (at === undefined) return [];
    return referencesIn(at.formula).flatMap((reference) => {
      const sheet = reference.sheet ?? at.sheet;
      const byColumn = columns.get(sheet);
      if (byColumn === undefined) return [];
      const cells: string[] = [];
      for (const [column, rows] of byColumn) {
        if (column < (reference.left ?? 0) || column > (reference.right ?? Infinity)) continue;
        for (const row of rows)
          if (row >= (reference.top ?? 0) && row <= (reference.bottom ?? Infinity))
            cells.push(`${sheet}!${row}!${column}`);
      }
      return cells;
    });
  };
  const done = new Set<string>();
  for (const start of formulas.keys()) {
    const circle = walk(start, precedents, done);
    if (circle !== undefined) return circle.map(readable);
  }
  return undefined;
}

function walk(start: string, precedents: (key: string) => string[], done: Set<string>): string[] | undefined {
  const path: string[] = [];
  const onPath = new Set<string>();
  const stack: { key: string; rest: string[] }[] = [];
  const enter = (key: string): void => {
    path.push(key);
    onPath.add(key);
    stack.push({ key, rest: precedents(key) });
  };
  if (!done.has(start)) enter(start);
  while (stack.length > 0) {
    const top = stack[stack.length - 1] as { key: string; rest: string[] };
    const next = top.rest.pop();
    if (next === undefined) {
      stack.pop();
      path.pop();
      onPath.delete(top.key);
      done.add(top.key);
    } else if (onPath.has(next)) return [...path.slice(path.indexOf(next)), next];
    else if (!done.has(next)) enter(next);
  }
  return undefined;
}

function referencesIn(formula: Formula): Reference[] {
  switch (formula.kind) {
    case "reference":
      return [formula];
    case "call":
      return formula.args.flatMap(referencesIn);
    case "operation":
      return [...referencesIn(formula.left), ...referencesIn(formula.right)];
    case "negative":
      return referencesIn(formula.of);
    default:
      return [];
  }
}

function readable(key: string): string {
  const [sheet, row, column] = key.split("!");
  return `${sheet}!${cellName(Number(row), Number(column))}`;
}
