/** Targets, results and weights that change by themselves: TODAY(), NOW(), RAND(). */
import { type CellRange, cellAt } from "../../../workbook/address";
import { smallPlan } from "../../examples/smallPlan";
import { isVolatile } from "../../formulaText";
import { cellsIn, isScored, planTables } from "../../planTables";
import type { Rule } from "../../rule";
import type { UsedRole } from "../../usedCells";

export interface VolatileFormula {
  /** The first. */
  readonly formula: string;
  readonly cells: number;
}

const NUMBERS: ReadonlySet<UsedRole> = new Set<UsedRole>(["weight", "target", "result"]);

export const volatileFormula: Rule<VolatileFormula> = {
  id: "volatile-formula",
  severity: "warning",
  examples: [
    {
      says: { it: "la data di oggi come risultato", en: "the day of today as a result" },
      sheets: smallPlan({ "Cruscotto!D11": { value: 42628, formula: "TODAY()", format: "dd/mm/yyyy" } }),
      finds: ["Cruscotto!D11"],
    },
    {
      says: { it: "una data calcolata da altre celle", en: "a day calculated from other cells" },
      sheets: smallPlan({ "Cruscotto!D11": { value: 42628, formula: "DATE(2016,9,15)", format: "dd/mm/yyyy" } }),
      finds: [],
    },
  ],
  check: (facts) => {
    const groups = new Map<string, { formula: string; cells: CellRange[]; effect: number }>();
    for (const table of planTables(facts)) {
      for (const { row, column, cell } of cellsIn(table)) {
        if (cell.formula === undefined || !table.rows.has(row) || !isVolatile(cell.formula)) continue;
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
