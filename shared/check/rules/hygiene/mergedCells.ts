/** Merged cells on the rows of indicators: only the first cell of a merge holds a value. */
import { type CellRange, cellAt } from "../../../workbook/address";
import type { Merge } from "../../../workbook/snapshot";
import { smallPlan } from "../../examples/smallPlan";
import type { Found } from "../../finding";
import { type PlanTable, planTables } from "../../planTables";
import type { Rule } from "../../rule";

export interface MergedCells {
  readonly merges: number;
  /** Weights, targets or results of several indicators share one cell. */
  readonly shared: boolean;
}

export const mergedCells: Rule<MergedCells> = {
  id: "merged-cells",
  severity: "warning",
  examples: [
    {
      says: { it: "un target per due indicatori", en: "one target for two indicators" },
      sheets: smallPlan({ "Cruscotto!G7": null }).map((sheet) =>
        sheet.name === "Cruscotto" ? { ...sheet, merges: [{ top: 5, left: 6, bottom: 6, right: 6 }] } : sheet,
      ),
      finds: ["Cruscotto!G6", "Cruscotto!G7"],
    },
    {
      says: { it: "un target unito su tre anni", en: "a target merged over three years" },
      sheets: smallPlan({ "Cruscotto!F6": null, "Cruscotto!G6": null }).map((sheet) =>
        sheet.name === "Cruscotto" ? { ...sheet, merges: [{ top: 5, left: 4, bottom: 5, right: 6 }] } : sheet,
      ),
      finds: ["Cruscotto!E6", "Cruscotto!F6", "Cruscotto!G6"],
    },
    {
      says: {
        it: "unioni nell'intestazione e nelle righe di titolo",
        en: "merges in the letterhead and in rows of titles",
      },
      sheets: smallPlan().map((sheet) =>
        sheet.name === "Cruscotto"
          ? {
              ...sheet,
              merges: [
                { top: 0, left: 0, bottom: 0, right: 7 },
                { top: 3, left: 2, bottom: 3, right: 7 },
              ],
            }
          : sheet,
      ),
      finds: [],
    },
  ],
  check: (facts) => {
    const groups = new Map<string, Group>();
    for (const table of planTables(facts)) {
      for (const merge of table.sheet.merges) {
        const shared = kindOf(table, merge);
        if (shared === undefined) continue;
        const key = `${table.sheet.name}/${shared ? "shared" : "merged"}`;
        const group = groups.get(key) ?? { shared, merges: 0, cells: [], effect: 0 };
        group.merges += 1;
        group.cells.push(...cellsOf(table, merge));
        for (let row = merge.top; shared && row <= Math.min(merge.bottom, table.bottom); row++)
          group.effect += table.effects.get(row) ?? 0;
        groups.set(key, group);
      }
    }
    return [...groups].flatMap(([key, group]) => findingOf(key, group));
  },
};

interface Group {
  readonly shared: boolean;
  readonly cells: CellRange[];
  merges: number;
  effect: number;
}

/** `true`: it makes indicators share a number. `false`: it stands on a row of an indicator. `undefined`: it harms nothing. */
function kindOf(table: PlanTable, { top, left, bottom, right }: Merge): boolean | undefined {
  if (bottom < table.top || top > table.bottom || right < table.left || left > table.right) return undefined;
  let indicators = 0;
  for (let row = Math.max(top, table.top); row <= Math.min(bottom, table.bottom); row++) {
    if (holdsIndicator(table, row)) indicators += 1;
  }
  if (indicators === 0) return undefined;
  let numbers = 0;
  let hasTitle = false;
  for (let column = Math.max(left, table.left); column <= Math.min(right, table.right); column++) {
    const role = table.columns.get(column)?.role;
    if (role === "weight" || role === "target" || role === "result") numbers += 1;
    if (role === "title") hasTitle = true;
  }
  if (numbers > 0 && indicators > 1) return true;
  if (numbers > 0 && right > left) return false;
  return hasTitle && indicators > 1 ? false : undefined;
}

const holdsIndicator = ({ rows }: PlanTable, row: number): boolean => {
  const kind = rows.get(row);
  return kind === "indicator" || kind === "operational" || kind === "account";
};

const MOST_CELLS = 200;

/** Each cell, so that whoever looks for one of them finds it; of a very large merge the whole. */
function cellsOf({ sheet }: PlanTable, merge: Merge): CellRange[] {
  const { top, left, bottom, right } = merge;
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return [{ sheet: sheet.name, ...merge }];
  const cells: CellRange[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(cellAt(sheet.name, row, column));
  }
  return cells;
}

function findingOf(key: string, { shared, merges, cells, effect }: Group): Found<MergedCells>[] {
  const [at] = cells;
  if (at === undefined) return [];
  return [
    {
      key,
      severity: shared ? "warning" : "info",
      at,
      cells,
      data: { merges, shared },
      effect: Math.min(1, effect),
    },
  ];
}
