/** What the rules on weights look at, worked out once: the tree, what slipped to another scale, the sums, the weights that are not shares at all. */
import type { CellRange } from "../workbook/address";
import { cellAt } from "../workbook/address";
import type { CheckFacts } from "./facts";
import { nestedUnderHeadings } from "./weightHeadings";
import { type WeightSlips, weightSlips } from "./weightSlips";
import { holds, type WeightSum, weightSums } from "./weightSums";
import { everyNode, leavesOf, type WeightNode, weightTree } from "./weightTree";

export interface WeightFacts extends WeightSlips {
  readonly sums: readonly WeightSum[];
  /** Points of priority (1 to 5): they are not meant to add up. */
  readonly arePoints: boolean;
  /** No indicator has a weight above zero. */
  readonly areNone: boolean;
  /** Cells that hold a weight that cannot be read, as `sheet:row`. */
  readonly unreadable: ReadonlySet<string>;
}

const known = new WeakMap<CheckFacts, WeightFacts>();

export function weightFacts(facts: CheckFacts): WeightFacts {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const { weightsAre } = facts.plan;
  const found = weightSlips(nestedUnderHeadings(weightTree(facts), facts.tolerance), {
    weightsAre,
    tolerance: facts.tolerance,
  });
  const sums = weightSums(found.tree, weightsAre, facts.tolerance);
  const now: WeightFacts = {
    ...found,
    sums,
    arePoints: arePoints(found.tree, sums, facts.tolerance),
    areNone: leavesOf(found.tree).every(({ value = 0 }) => value <= 0),
    unreadable: new Set(facts.remarks.filter(({ why }) => why === "unreadable-weight").map(({ at }) => rowKey(at))),
  };
  known.set(facts, now);
  return now;
}

export const rowKey = ({ sheet, top }: CellRange): string => `${sheet}:${top}`;

const MOST_POINTS = 10;
/** Points may come near 100 by chance; weights that a slip took away from 100 stay nearer than this. */
const FAR_FROM_WHOLE = 0.1;
const FEWEST = 4;
/** A scale of priorities ends on 5 or on 10; larger numbers that end elsewhere and make half of 100 or more are percentages, of which some lack. */
const MOST_OF_FIVE = 5;
const ABOUT_WHOLE = 0.5;

/** Small whole numbers without a per cent sign, of which no sum comes out nor comes near. */
function arePoints(body: WeightNode, sums: readonly WeightSum[], tolerance: number): boolean {
  const weights = everyNode(body).flatMap(({ weight }) => weight ?? []);
  const numbers = weights.map(({ raw, value }) => (typeof raw === "string" ? Number(raw) : (raw ?? value)));
  const whole = numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= MOST_POINTS);
  const plain = weights.every(({ numbersAre, raw }) => numbersAre === "percentages" || raw === undefined);
  if (weights.length < FEWEST || !whole || !plain) return false;
  const most = numbers.reduce((largest, number) => Math.max(largest, number), 0);
  const endsAScale = most <= MOST_OF_FIVE || most === MOST_POINTS;
  const far = endsAScale ? FAR_FROM_WHOLE : ABOUT_WHOLE;
  return sums.every((sum) => !holds(sum, tolerance) && Math.abs(sum.sum - 1) > far * sum.wanted);
}

/** Where a node's weight stands, or should: on its row, in the column of the nearest weight of its sheet. */
export function weightPlace(node: WeightNode, columns: WeightColumns): CellRange {
  if (node.weight !== undefined) return node.weight.at;
  const { sheet, top } = node.title.at;
  const column = columns.nearest(sheet, top);
  return column === undefined ? node.title.at : cellAt(sheet, top, column);
}

export interface WeightColumns {
  nearest(sheet: string, row: number): number | undefined;
}

/** The columns in which weights stand, by sheet and row. */
export function weightColumns(body: WeightNode): WeightColumns {
  const bySheet = new Map<string, { readonly row: number; readonly column: number }[]>();
  for (const { weight } of everyNode(body)) {
    if (weight === undefined) continue;
    const { sheet, top, left } = weight.at;
    const list = bySheet.get(sheet);
    if (list === undefined) bySheet.set(sheet, [{ row: top, column: left }]);
    else list.push({ row: top, column: left });
  }
  for (const list of bySheet.values()) list.sort((one, other) => one.row - other.row);
  return { nearest: (sheet, row) => nearestColumn(bySheet.get(sheet) ?? [], row) };
}

/** Of the last row not below, else of the first. */
function nearestColumn(list: readonly { readonly row: number; readonly column: number }[], row: number) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((list[middle]?.row ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return (list[low - 1] ?? list[0])?.column;
}
