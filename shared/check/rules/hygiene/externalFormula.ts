/** Cells of the plan that take their value from another workbook: the value is the one stored last. */
import { type CellRange, cellAt } from "../../../workbook/address";
import { smallPlan } from "../../examples/smallPlan";
import { isExternal } from "../../formulaText";
import { cellsIn, isScored, planTables } from "../../planTables";
import type { Rule } from "../../rule";
import type { UsedRole } from "../../usedCells";

export interface ExternalFormula {
  /** The first. */
  readonly formula: string;
  readonly cells: number;
}

const NUMBERS: ReadonlySet<UsedRole> = new Set<UsedRole>(["weight", "target", "result"]);

export const externalFormula: Rule<ExternalFormula> = {
  id: "external-formula",
  severity: "warning",
  examples: [
    {
      says: { it: "un risultato preso da un altro file", en: "a result taken from another file" },
      sheets: smallPlan({ "Cruscotto!D6": { value: 130, formula: "[1]Consuntivo!$B$4" } }),
      finds: ["Cruscotto!D6"],
    },
    {
      says: { it: "un risultato preso da un altro foglio", en: "a result taken from another sheet" },
      sheets: smallPlan({ "Cruscotto!D6": { value: 130, formula: "SUM(Consuntivo!$B$4:$B$9)" } }),
      finds: [],
    },
  ],
  check: (facts) => {
    const groups = new Map<string, { formula: string; cells: CellRange[]; effect: number }>();
    for (const table of planTables(facts)) {
      for (const { row, column, cell } of cellsIn(table)) {
        if (cell.formula === undefined || !table.rows.has(row) || !isExternal(cell.formula)) continue;
        if (!NUMBERS.has(table.columns.get(column)?.role ?? "text")) continue;
        const group = groups.get(table.sheet.name) ?? { formula: cell.formula.slice(0, 200), cells: [], effect: 0 };
        group.cells.push(cellAt(table.sheet.name, row, column));
        if (isScored(table, facts.plan.year, row, column)) group.effect += table.effects.get(row) ?? 0;
        groups.set(table.sheet.name, group);
      }
    }
    return [...groups].flatMap(([key, { formula, cells, effect }]) => {
      const [at] = cells;
      const data = { formula, cells: cells.length };
      return at === undefined
        ? []
        : [{ key, severity: "warning" as const, at, cells, data, effect: Math.min(1, effect) }];
    });
  },
};
