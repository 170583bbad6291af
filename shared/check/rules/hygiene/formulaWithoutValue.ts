/** Formulas whose result was never stored: the workbook was written by a program that does not calculate. */
import { type CellRange, cellAt } from "../../../workbook/address";
import { isCellError, type SnapshotCell } from "../../../workbook/snapshot";
import { smallPlan } from "../../examples/smallPlan";
import type { Found } from "../../finding";
import { cellsIn, isScored, type PlanTable, planTables } from "../../planTables";
import type { Rule } from "../../rule";

export interface FormulaWithoutValue {
  readonly formula: string;
  readonly cells: number;
}

export const formulaWithoutValue: Rule<FormulaWithoutValue> = {
  id: "formula-without-value",
  severity: "error",
  examples: [
    {
      says: { it: "un risultato mai calcolato", en: "a result that was never calculated" },
      sheets: smallPlan({ "Cruscotto!D6": { value: null, formula: "SUM(Dati!B2:B9)" } }),
      finds: ["Cruscotto!D6"],
    },
    {
      says: {
        it: "una formula calcolata, e una che dà un testo vuoto",
        en: "a formula with its value, one that gives no text",
      },
      sheets: smallPlan({
        "Cruscotto!D6": { value: 130, formula: "SUM(Dati!B2:B9)" },
        "Cruscotto!I6": { value: "", formula: 'IF(D6>0,"","manca")' },
      }),
      finds: [],
    },
  ],
  check: (facts) => {
    const sheets = new Map<string, Group>();
    for (const table of planTables(facts)) {
      const places = new Set(table.cells.map(({ at }) => `${at.top}:${at.left}`));
      for (const { row, column, cell } of cellsIn(table)) {
        if (!isEmptyFormula(cell) || !isUsed(table, places, row, column)) continue;
        const group = sheets.get(table.sheet.name) ?? { cells: [], formula: "", scored: false, effect: 0 };
        if (group.formula === "") group.formula = (cell.formula ?? "").slice(0, 200);
        if (isScored(table, facts.plan.year, row, column) || table.rows.get(row) !== "indicator") group.scored = true;
        group.effect += table.effects.get(row) ?? 0;
        group.cells.push(cellAt(table.sheet.name, row, column));
        sheets.set(table.sheet.name, group);
      }
    }
    return [...sheets].flatMap(([key, group]) => findingOf(key, group));
  },
};

interface Group {
  readonly cells: CellRange[];
  formula: string;
  scored: boolean;
  effect: number;
}

/** A file says so by the error that stands for «not calculated». */
const isEmptyFormula = ({ value, formula }: SnapshotCell): boolean =>
  formula !== undefined && (value === null || (isCellError(value) && value.error === "#CALC!"));

/** Cells of the plan's rows, in columns that hold something of the plan. */
const isUsed = ({ rows, columns }: PlanTable, places: ReadonlySet<string>, row: number, column: number): boolean =>
  rows.has(row) && (columns.has(column) || places.has(`${row}:${column}`));

function findingOf(key: string, { cells, formula, scored, effect }: Group): Found<FormulaWithoutValue>[] {
  const [at] = cells;
  if (at === undefined) return [];
  return [
    {
      key,
      severity: scored ? "error" : "warning",
      at,
      cells,
      data: { formula, cells: cells.length },
      effect: Math.min(1, effect),
    },
  ];
}
