/** Cells of the plan's numbers whose formulas are of a doubtful kind: one finding for each sheet. */
import { type CellRange, cellAt } from "../workbook/address";
import type { CheckFacts } from "./facts";
import type { Found } from "./finding";
import { cellsIn, isScored, planTables } from "./planTables";
import type { UsedRole } from "./usedCells";

export interface FormulasFound {
  /** The first. */
  readonly formula: string;
  readonly cells: number;
}

const NUMBERS: ReadonlySet<UsedRole> = new Set<UsedRole>(["weight", "target", "result"]);
const LONGEST = 200;

interface Group {
  readonly formula: string;
  readonly cells: CellRange[];
  effect: number;
}

/** Warnings on the formulas of weights, targets and results that are `doubtful`. */
export function formulasFound(facts: CheckFacts, doubtful: (formula: string) => boolean): Found<FormulasFound>[] {
  const groups = new Map<string, Group>();
  for (const table of planTables(facts)) {
    for (const { row, column, cell } of cellsIn(table)) {
      if (cell.formula === undefined || !table.rows.has(row) || !doubtful(cell.formula)) continue;
      if (!NUMBERS.has(table.columns.get(column)?.role ?? "text")) continue;
      const group = groups.get(table.sheet.name) ?? { formula: cell.formula.slice(0, LONGEST), cells: [], effect: 0 };
      group.cells.push(cellAt(table.sheet.name, row, column));
      if (isScored(table, facts.plan.year, row, column)) group.effect += table.effects.get(row) ?? 0;
      groups.set(table.sheet.name, group);
    }
  }
  return [...groups].flatMap(([key, { formula, cells, effect }]) => {
    const [at] = cells;
    const data = { formula, cells: cells.length };
    return at === undefined ? [] : [{ key, severity: "warning", at, cells, data, effect: Math.min(1, effect) }];
  });
}
