/** Cells that show an error (`#N/A`, `#REF!`) in the tables of the plan. */
import { type CellRange, cellAt } from "../../../workbook/address";
import { isCellError, type SnapshotCell } from "../../../workbook/snapshot";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import type { Found } from "../../finding";
import { cellsIn, isScored, planTables } from "../../planTables";
import type { Rule } from "../../rule";

export interface ErrorCells {
  readonly error: string;
  readonly cells: number;
  /** A weight, a target or a result of the plan's year is among them. */
  readonly scored: boolean;
}

export const errorCells: Rule<ErrorCells> = {
  id: "error-cells",
  severity: "error",
  examples: [
    {
      says: { it: "un risultato che non si trova", en: "a result that is not found" },
      sheets: smallPlan({ "Cruscotto!D6": { value: { error: "#N/A" }, formula: "VLOOKUP(A6,Dati!A:B,2,FALSE)" } }),
      finds: ["Cruscotto!D6"],
    },
    {
      says: { it: "lo stesso errore in una colonna", en: "the same error in a column" },
      sheets: smallPlan({
        "Cruscotto!C6": { value: { error: "#REF!" }, formula: "#REF!+1" },
        "Cruscotto!C7": { value: { error: "#REF!" }, formula: "#REF!+1" },
      }),
      finds: ["Cruscotto!C6", "Cruscotto!C7"],
    },
    {
      says: { it: "un errore lontano dal piano", en: "an error far from the plan" },
      sheets: smallPlan({ "Cruscotto!P40": { value: { error: "#N/A" }, formula: "NA()" } }),
      finds: [],
    },
  ],
  check: (facts) => {
    const groups = new Map<string, Group>();
    for (const table of planTables(facts)) {
      for (const { row, column, cell } of cellsIn(table)) {
        const error = errorOf(cell);
        if (error === undefined) continue;
        const key = `${table.sheet.name}/${error}/${column}`;
        const group = groups.get(key) ?? { error, cells: [], scored: false, effect: 0 };
        if (isScored(table, facts.plan.year, row, column)) {
          group.scored = true;
          group.effect += table.effects.get(row) ?? 0;
        }
        group.cells.push(cellAt(table.sheet.name, row, column));
        groups.set(key, group);
      }
    }
    return [...groups].flatMap(([key, group]) => findingOf(facts, key, group));
  },
};

interface Group {
  readonly error: string;
  readonly cells: CellRange[];
  scored: boolean;
  effect: number;
}

/** A formula that was never calculated is told by a rule of its own. */
function errorOf({ value, formula }: SnapshotCell): string | undefined {
  if (isCellError(value)) return value.error === "#CALC!" && formula !== undefined ? undefined : value.error;
  return typeof value === "string" && ERRORS.test(value.trim()) ? value.trim() : undefined;
}

/** Errors copied as text are no better. */
const ERRORS = /^#(N\/A|N\/D|REF!|RIF!|VALUE!|VALORE!|DIV\/0!|NAME\?|NOME\?|NUM!|NULL!|NULLO!|SPILL!|CALC!)$/i;

function findingOf(_facts: CheckFacts, key: string, { error, cells, scored, effect }: Group): Found<ErrorCells>[] {
  const [at] = cells;
  if (at === undefined) return [];
  return [
    {
      key,
      severity: scored ? "error" : "warning",
      at,
      cells,
      data: { error, cells: cells.length, scored },
      effect: Math.min(1, effect),
    },
  ];
}
