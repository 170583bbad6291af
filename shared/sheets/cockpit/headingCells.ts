/** The headings of the user's tables on the cockpit: compared once, on the first indicator below each heading row. */
import type { HeadingRow } from "../../plan/plan";
import type { Formula } from "../../workbook/formula/tree";
import { headingRowOver, headingsFormula } from "../indicator/headingGuard";
import { type Cells, calc } from "../look/cells";
import { STYLES } from "../look/styles";
import { HELPER } from "./columns";
import type { IndicatorLine, TableLine } from "./outline";
import { type CockpitSheet, helperCell } from "./sheet";

/** The heading row over an indicator, and the row of the cockpit whose hidden cell compares it. */
interface Guarded {
  readonly headings: HeadingRow;
  readonly home: number;
}

/** Found once for a plan: every row asks. */
const known = new WeakMap<readonly TableLine[], ReadonlyMap<number, Guarded>>();

function guardedRows({ outline, scorecard: { plan } }: CockpitSheet): ReadonlyMap<number, Guarded> {
  const present = known.get(outline.lines);
  if (present !== undefined) return present;
  const homes = new Map<HeadingRow, number>();
  const rows = new Map<number, Guarded>();
  for (const line of outline.lines) {
    if (line.kind !== "indicator") continue;
    const headings = headingRowOver(plan, line.scored.indicator.title.at);
    if (headings === undefined || headings.cells.length === 0) continue;
    if (!homes.has(headings)) homes.set(headings, line.row);
    rows.set(line.row, { headings, home: homes.get(headings) ?? line.row });
  }
  known.set(outline.lines, rows);
  return rows;
}

/** The hidden cell that compares the headings, on the rows that hold one. */
export function headingCells(sheet: CockpitSheet, { row }: IndicatorLine): Cells {
  const guarded = guardedRows(sheet).get(row);
  if (guarded?.home !== row) return {};
  return { [HELPER.headings]: calc(headingsFormula(guarded.headings), true, STYLES.small) };
}

/** What the guard of an indicator asks of its headings. */
export function sameHeadings(sheet: CockpitSheet, { row }: IndicatorLine): Formula[] {
  const guarded = guardedRows(sheet).get(row);
  return guarded === undefined ? [] : [helperCell(guarded.home, "headings")];
}
