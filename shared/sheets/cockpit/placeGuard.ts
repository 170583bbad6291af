/** Whether rows that belong where they stand still stand there: a row cut out and put under another heading takes our references with it. */
import type { Indicator } from "../../plan/plan";
import type { CellRange } from "../../workbook/address";
import { call, lt } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { live } from "../indicator/formulaWords";
import type { TableLine } from "./outline";
import type { CockpitSheet } from "./sheet";

/** Found once for a plan: every row asks. */
const known = new WeakMap<readonly TableLine[], ReadonlyMap<number, readonly Formula[]>>();

/** What the guard of a row asks of its place: below the heading that it was read under, above the next one. */
export function samePlace({ outline: { lines } }: CockpitSheet, { row }: { readonly row: number }): readonly Formula[] {
  const present = known.get(lines) ?? placesOf(lines);
  known.set(lines, present);
  return present.get(row) ?? [];
}

const DEPTHS = { perspectiveHead: 0, objective: 1, programme: 2, indicator: 3 } as const;

/** A line with the cell of its title, and the heading that it stands under; none where its place says nothing. */
interface Placed {
  readonly row: number;
  readonly depth: number;
  readonly at: CellRange;
  readonly over: CellRange | undefined;
}

function placesOf(lines: readonly TableLine[]): ReadonlyMap<number, readonly Formula[]> {
  const placed = placedLines(lines);
  const nextOf = headingsBelow(placed);
  const conditions = ({ at, over, depth }: Placed): Formula[] => {
    if (over === undefined) return [];
    const next = nextOf(at, depth);
    return [comesBefore(over, at), ...(next === undefined ? [] : [comesBefore(at, next)])];
  };
  return new Map(placed.map((line) => [line.row, conditions(line)]));
}

const comesBefore = (one: CellRange, other: CellRange): Formula => lt(call("ROW", live(one)), call("ROW", live(other)));

function placedLines(lines: readonly TableLine[]): Placed[] {
  const open: CellRange[] = [];
  return lines.flatMap((line): Placed[] => {
    if (line.kind === "gap" || line.kind === "perspectiveTotal") return [];
    const depth = DEPTHS[line.kind];
    const node = line.kind === "indicator" ? line.scored.indicator : line.node;
    const { at } = node.title;
    const first =
      line.kind === "indicator"
        ? line.scored.indicator
        : "indicators" in line
          ? line.indicators[0]?.indicator
          : undefined;
    const heading = line.kind === "indicator" ? headingOver(line.scored.indicator, open[depth - 1]) : open[depth - 1];
    const isTold = line.kind !== "indicator" && first?.groupCells !== undefined;
    open[depth] = at;
    return [{ row: line.row, depth, at, over: isTold ? undefined : above(heading, at) }];
  });
}

const above = (heading: CellRange | undefined, at: CellRange): CellRange | undefined =>
  heading !== undefined && heading.sheet === at.sheet && heading.top < at.top ? heading : undefined;

/** In a list the lowest row further up that the indicator goes on from; elsewhere its programme's heading. */
function headingOver({ title, groupCells }: Indicator, programme: CellRange | undefined): CellRange | undefined {
  if (groupCells === undefined) return programme;
  const further = groupCells.filter(({ value, at }) => value !== null && at.top < title.at.top);
  return further.reduce<CellRange | undefined>(
    (low, { at }) => (low === undefined || at.top > low.top ? at : low),
    undefined,
  );
}

/** Finds the next heading of a higher level below a cell. */
function headingsBelow(placed: readonly Placed[]): (at: CellRange, depth: number) => CellRange | undefined {
  const headings = new Map<string, CellRange[]>();
  const add = (heading: CellRange, depth: number): void => {
    for (let below = depth + 1; below <= DEPTHS.indicator; below++) {
      const key = `${below} ${heading.sheet}`;
      const known = headings.get(key);
      if (known === undefined) headings.set(key, [heading]);
      else known.push(heading);
    }
  };
  for (const { at, over, depth } of placed) {
    if (depth < DEPTHS.indicator) add(at, depth);
    else if (over !== undefined) add(over, depth - 1);
  }
  for (const each of headings.values()) each.sort((one, other) => one.top - other.top);
  return (at, depth) => firstBelow(headings.get(`${depth} ${at.sheet}`) ?? [], at.top);
}

/** The first of sorted cells that stands below a row. */
function firstBelow(cells: readonly CellRange[], row: number): CellRange | undefined {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.top ?? 0) > row) high = middle;
    else low = middle + 1;
  }
  return cells[low];
}
