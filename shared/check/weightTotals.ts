/** The total under the weights of a flat register: a row that says total, right below the indicators, in the column of their weights. */
import type { CellRange } from "../workbook/address";
import { cellAt } from "../workbook/address";
import { cellOf, isCellError, valueAt } from "../workbook/snapshot";
import type { CheckFacts } from "./facts";
import { type PlanTable, planTables } from "./planTables";
import { gridOf, wordsAt } from "./tableGrid";
import { isTotalLabel, type WrongTotal } from "./tableTotals";
import { leavesOf, weightTree } from "./weightTree";

const FEWEST = 3;
/** Rows from the last indicator to the total. */
const NEAR = 3;

/** A typed total other than the sum of the weights above it. One that is calculated, or that is a whole which the weights miss, is told elsewhere. */
export function wrongWeightTotals(facts: CheckFacts): WrongTotal[] {
  const weights = new Map<string, number>();
  for (const { weight, value } of leavesOf(weightTree(facts))) {
    if (weight !== undefined && value !== undefined) weights.set(`${weight.at.sheet}:${weight.at.top}`, value);
  }
  return planTables(facts).flatMap((table) => wrongTotal(table, weights, facts.tolerance) ?? []);
}

function wrongTotal(table: PlanTable, weights: ReadonlyMap<string, number>, tolerance: number): WrongTotal | undefined {
  const { sheet, rows } = table;
  const own = table.cells.filter(({ role }) => role === "weight");
  const column = own[0]?.at.left;
  const isFlat = own.every(({ kind, at }) => kind === "indicator" && at.left === column);
  if (column === undefined || own.length < FEWEST || !isFlat) return undefined;
  const last = [...rows.keys()].reduce((most, row) => Math.max(most, row), 0);
  const found = totalBelow(table, last, column);
  if (found === undefined) return undefined;
  const values = own.map(({ at }) => weights.get(`${sheet.name}:${at.top}`));
  if (values.some((value) => value === undefined)) return undefined;
  const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const is = (one: number, other: number): boolean => Math.abs(one - other) <= tolerance + 1e-9;
  if (is(found.total, 1) || is(found.total, sum) || is(found.total, sumOfLastGroup(table, own, weights)))
    return undefined;
  const withWeight = new Set(own.map(({ at }) => at.top));
  const lacks = [...rows].some(([row, kind]) => kind === "indicator" && !withWeight.has(row));
  if (lacks && !is(sum, 1)) return undefined;
  const addends: CellRange[] = own.map(({ at }) => at);
  return { ...found, addends, sum: Number(sum.toPrecision(12)), percent: true };
}

/** The weights since the last total that stands between the indicators: a subtotal is of these alone. */
function sumOfLastGroup({ sheet }: PlanTable, own: PlanTable["cells"], weights: ReadonlyMap<string, number>): number {
  const grid = gridOf(sheet);
  const tops = own.map(({ at }) => at.top);
  let from = Math.min(...tops);
  for (let row = from; row <= Math.max(...tops); row++) {
    if ((sheet.rows[row] ?? []).some((_, place) => isTotalLabel(wordsAt(grid, row, place)))) from = row;
  }
  return tops.filter((top) => top >= from).reduce((sum, top) => sum + (weights.get(`${sheet.name}:${top}`) ?? 0), 0);
}

function totalBelow(
  { sheet }: PlanTable,
  last: number,
  column: number,
): Pick<WrongTotal, "label" | "at" | "total"> | undefined {
  const grid = gridOf(sheet);
  for (let row = last + 1; row <= last + NEAR; row++) {
    const label = (sheet.rows[row] ?? []).map((_, place) => wordsAt(grid, row, place)).find(isTotalLabel);
    if (label === undefined) continue;
    const cell = cellOf(sheet, row, column);
    const value = valueAt(sheet, row, column);
    if (typeof value !== "number" || isCellError(value) || cell?.formula !== undefined) return undefined;
    const isPercentage = value > 1.5 && cell?.format?.includes("%") !== true;
    return { label, at: cellAt(sheet.name, row, column), total: isPercentage ? value / 100 : value };
  }
  return undefined;
}
