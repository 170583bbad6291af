/** Totals of a table and what they should be the sum of; only where a label says total and the rest of the table agrees with it. */
import type { CellRange } from "../workbook/address";
import {
  formulaAt,
  type Grid,
  type GridNumber,
  hasNumbers,
  isEmptyAt,
  isYear,
  labelWidth,
  numberAt,
  placeOf,
  type RowRole,
  rowLabel,
  wordsAt,
} from "./tableGrid";

/** A total that is not the sum of its addends. */
export interface WrongTotal {
  readonly label: string;
  readonly at: CellRange;
  readonly addends: readonly CellRange[];
  readonly total: number;
  readonly sum: number;
  readonly percent: boolean;
}

const TOTAL = /^(in )?(grand )?(sub-?|sub )?(totale|totali|total|totals|tot\.?|somma|sum)(?![\p{L}\d])/u;
const BARE = /^(in )?(grand )?(totale|total|totals|tot\.?|somma|sum)( generale| complessivo)?[ .:]*$/;
/** A ratio, a mean, an index is no sum, whatever else its label says. */
const NO_SUM =
  /[/*×÷%‰]|medi[aoe]|mean|average|indice|index|tasso|rate|percent|variaz|pro.?capite|rapporto|ratio|cumulat|progress/;
/** Parts of another row. */
const OF_WHICH = /^[\s\-–•]*(di cui|of which|dei quali|delle quali)(?!\p{L})/u;

export const isTotalLabel = (words: string): boolean => TOTAL.test(words) && !NO_SUM.test(words);

/** Every label of a total, row by row; the first of a row counts. */
export function wrongTotals(grid: Grid): WrongTotal[] {
  const totals = totalRows(grid);
  return [...totals].flatMap(([row, label]) => judge(grid, row, label, totals));
}

interface Label {
  readonly column: number;
  readonly words: string;
}

export function totalRows(grid: Grid): ReadonlyMap<number, Label> {
  const found = new Map<number, Label>();
  for (let row = 0; row < grid.rows; row++) {
    const label = labelIn(grid, row);
    if (label !== undefined) found.set(row, label);
  }
  return found;
}

function labelIn(grid: Grid, row: number): Label | undefined {
  for (let column = 0; column < labelWidth(grid); column++) {
    const words = wordsAt(grid, row, column);
    if (words !== "" && words.length < 80 && isTotalLabel(words)) return { column, words };
  }
  return undefined;
}

interface Item {
  readonly column: number;
  readonly total: GridNumber;
  /** Rows that may be its addends, in each way of reading the table. */
  readonly ways: readonly Way[];
}

interface Way {
  readonly rows: readonly number[];
  readonly sum: number;
  readonly fits: boolean;
}

function judge(grid: Grid, row: number, label: Label, totals: ReadonlyMap<number, Label>): WrongTotal[] {
  const items: Item[] = [];
  const end = grid.turned ? blockEnd(grid, row, label.column) : grid.columns;
  for (let column = label.column + 1; column < end; column++) {
    const total = numberAt(grid, row, column);
    if (total === undefined || total.percent) continue;
    if (isCalculatedOtherwise(formulaAt(grid, row, column))) continue;
    const ways = waysUp(grid, row, column, totals).map((rows) => wayOf(grid, column, rows, total));
    if (ways.length > 0) items.push({ column, total, ways });
  }
  const best = bestWay(items);
  if (best === undefined) return [];
  const right = items.filter(({ ways }) => ways[best]?.fits);
  const wrong = items.filter(({ ways }) => ways.every(({ fits }) => !fits));
  if (!isConvincing(grid, label, items, right.length, wrong.length)) return [];
  return wrong.flatMap((item) => {
    const way = item.ways[best] ?? item.ways[0];
    return way === undefined || hasNests(grid, item, way) ? [] : [wrongTotal(grid, row, label, item, way)];
  });
}

const wrongTotal = (grid: Grid, row: number, label: Label, item: Item, way: Way): WrongTotal => ({
  label: label.words,
  at: placeOf(grid, row, item.column),
  addends: way.rows.map((each) => placeOf(grid, each, item.column)),
  total: item.total.value,
  sum: Number(way.sum.toPrecision(14)),
  percent: item.total.percent,
});

/** A table's own agreement is the evidence: other columns add up; a single column only under the bare word, and read in one way. */
function isConvincing(grid: Grid, { words }: Label, items: readonly Item[], right: number, wrong: number): boolean {
  if (wrong === 0) return false;
  if (right > 0) return grid.turned ? right > wrong && right >= 2 : right >= wrong;
  const [only] = items;
  if (grid.turned || only === undefined || items.length > 1 || !BARE.test(words)) return false;
  return only.ways.length === 1 && !goesOnAbove(grid, only);
}

/** Above the gap that ends the addends the same column goes on: groups of one table, which the total may mean all together. */
function goesOnAbove(grid: Grid, { column, ways }: Item): boolean {
  const top = (ways[0]?.rows ?? []).reduce((least, row) => Math.min(least, row), grid.rows);
  if (numberAt(grid, top - 1, column) !== undefined) return false;
  for (let up = top - 1; up >= Math.max(0, top - FARTHEST_GAP); up--) {
    const number = numberAt(grid, up, column);
    if (number !== undefined) return !isYear(number);
    if (!isEmptyAt(grid, up, column)) return false;
  }
  return false;
}

const FARTHEST_GAP = 100;

function bestWay(items: readonly Item[]): number | undefined {
  const most = items.reduce((max, { ways }) => Math.max(max, ways.length), 0);
  let best: number | undefined;
  let matches = -1;
  for (let way = 0; way < most; way++) {
    const count = items.filter(({ ways }) => ways[way]?.fits).length;
    if (count > matches) {
      matches = count;
      best = way;
    }
  }
  return best;
}

/** How far up a total is followed: the less, the more totals a sheet has, so that large sheets take no longer. */
const farthest = (totals: number): number => Math.max(50, Math.min(300, Math.round(6000 / totals)));

/** Rows above with numbers, up to a row without any: all of them, those since the last total, the totals alone. */
function waysUp(grid: Grid, row: number, column: number, totals: ReadonlyMap<number, Label>): number[][] {
  const rows: number[] = [];
  const before: number[] = [];
  let sinceTotal: number[] | undefined;
  const last = Math.max(0, row - farthest(totals.size));
  let isCut = last > 0;
  for (let up = row - 1; up >= last; up--) {
    const number = numberAt(grid, up, column);
    if (number === undefined) {
      if (!isEmptyAt(grid, up, column)) {
        if (rows.length + before.length === 0 || !isHeading(grid, up, column)) return [];
        isCut = false;
        break;
      }
      if (hasNumbers(grid, up)) continue;
      isCut = false;
      break;
    }
    if (number.percent) return [];
    const role = roleOf(grid, up);
    if (role === "part") continue;
    if (role === "neverAdded") return [];
    if (totals.has(up)) {
      sinceTotal ??= [...rows];
      before.push(up);
    } else rows.push(up);
  }
  if (isCut) return sinceTotal === undefined || sinceTotal.length < 2 ? [] : [sinceTotal];
  const top = rows[rows.length - 1];
  const topNumber = top === undefined ? undefined : numberAt(grid, top, column);
  const all = topNumber !== undefined && isYear(topNumber) && isYearRow(grid, top ?? 0) ? rows.slice(0, -1) : rows;
  const isKept = (each: number): boolean => all.includes(each);
  const ways = [
    all,
    ...(sinceTotal === undefined ? [] : [sinceTotal.filter(isKept), [...before, ...sinceTotal], before]),
  ];
  return ways.filter((way) => way.length >= 2);
}

function roleOf(grid: Grid, row: number): RowRole {
  const known = grid.memory.roles.get(row);
  if (known !== undefined) return known;
  const label = rowLabel(grid, row);
  const role = OF_WHICH.test(label) ? "part" : NO_SUM.test(label) ? "neverAdded" : "addend";
  grid.memory.roles.set(row, role);
  return role;
}

/** Text above numbers, in a row without numbers. */
const isHeading = (grid: Grid, row: number, column: number): boolean =>
  wordsAt(grid, row, column) !== "" && !hasNumbers(grid, row);

/** A row whose numbers are all years. */
function isYearRow(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columns; column++) {
    const number = numberAt(grid, row, column);
    if (number !== undefined && !isYear(number)) return false;
  }
  return true;
}

/** Of a total column: the rows below its heading that hold a number in it, up to the first empty one. */
function blockEnd(grid: Grid, row: number, heading: number): number {
  let end = heading + 1;
  while (end < grid.columns && !isEmptyAt(grid, row, end)) end++;
  return end;
}

function wayOf(grid: Grid, column: number, rows: readonly number[], total: GridNumber): Way {
  const numbers = rows.flatMap((row) => numberAt(grid, row, column) ?? []);
  const sum = numbers.reduce((all, { value }) => all + value, 0);
  return { rows, sum, fits: Math.abs(sum - total.value) <= slack([total, ...numbers]) };
}

/** Half of the last digit shown for each addend where numbers are rounded; counts are exact. */
function slack(numbers: readonly GridNumber[]): number {
  const decimals = numbers.reduce((most, number) => Math.max(most, number.decimals), 0);
  const whole = numbers.every(({ value }) => Number.isInteger(value));
  const dust = numbers.reduce((most, { value }) => Math.max(most, Math.abs(value)), 1) * 1e-9;
  return whole ? dust : 0.5 * 10 ** -decimals * (numbers.length - 1) + dust;
}

/** Where a row is the sum of its neighbours, the list has levels, and nobody can say which rows the total means. */
function hasNests(grid: Grid, { column, total }: Item, { rows }: Way): boolean {
  const values = [...rows].sort((one, other) => one - other).map((row) => numberAt(grid, row, column)?.value ?? 0);
  const ratio = values.reduce((sum, value) => sum + value, 0) / total.value;
  if (ratio > 1.5 && Math.abs(ratio - Math.round(ratio)) < 0.1) return true;
  return values.some((value, place) => value !== 0 && (sumsUp(values, place, 1) || sumsUp(values, place, -1)));
}

const MOST_CHILDREN = 60;

function sumsUp(values: readonly number[], place: number, step: 1 | -1): boolean {
  const wanted = values[place] ?? 0;
  let sum = 0;
  for (let count = 1; count <= MOST_CHILDREN; count++) {
    const next = values[place + step * count];
    if (next === undefined) return false;
    sum += next;
    if (count >= 3 && Math.abs(sum - wanted) < 1e-6 * Math.max(1, Math.abs(wanted))) return true;
  }
  return false;
}

/** A formula other than a sum says what it means; a sum that leaves rows out is told as that. */
const isCalculatedOtherwise = (formula: string | undefined): boolean =>
  formula !== undefined && !/^\+?\s*SUM\(/i.test(formula) && !/^[\s+A-Z0-9$]+$/i.test(formula);
