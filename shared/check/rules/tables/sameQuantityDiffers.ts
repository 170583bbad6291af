/** The same quantity with two values in two tables: a series that stands twice and differs in a year or two. */
import type { CellRange } from "../../../workbook/address";
import { placeKey } from "../../cellsOf";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { type Grid, gridOf, numberAt, placeOf, rowLabel, userSheets } from "../../tableGrid";
import { betweenTables, type Difference, yearsIn } from "../../tablesTwice";
import { isTotalLabel } from "../../tableTotals";

export interface SameQuantityDiffers {
  readonly label: string;
  readonly year: number;
  readonly first: number;
  readonly second: number;
  /** The first table's cell as people write it. */
  readonly other: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** A row of numbers under years. */
interface Series {
  readonly label: string;
  readonly values: ReadonlyMap<number, { readonly value: number; readonly at: CellRange }>;
}

const table = (name: string, last: number) => ({
  name,
  rows: [
    ["Dato", 2013, 2014, 2015],
    ["Imprese registrate nella provincia", 22500, 22700, last],
    [`Altro di ${name}`, 1, 2, 3],
  ],
});

const fleet = (name: string, vans: number) => ({
  name,
  rows: [
    ["Tipo", 2014, 2015],
    ["Auto", 41, 38],
    ["Furgoni", 15, vans],
    ["Bici", 6, 22],
  ],
});

export const sameQuantityDiffers: Rule<SameQuantityDiffers> = {
  id: "same-quantity-differs",
  severity: "warning",
  examples: [
    {
      says: { it: "un anno con due valori", en: "a year with two values" },
      sheets: smallPlan({}, [table("Contesto", 22854), table("Allegato", 22845)]),
      finds: ["Allegato!D2", "Contesto!D2"],
    },
    {
      says: {
        it: "una tabella ripetuta, con una cella diversa",
        en: "a table that stands twice, with one cell changed",
      },
      sheets: smallPlan({}, [fleet("Parco mezzi", 14), fleet("Mezzi", 17)]),
      finds: ["Mezzi!C3", "'Parco mezzi'!C3"],
    },
    {
      says: { it: "la stessa serie, uguale", en: "the same series, equal" },
      sheets: smallPlan({}, [table("Contesto", 22854), table("Allegato", 22854)]),
      finds: [],
    },
  ],
  check: (facts) => {
    const ofPlan = new Set(facts.recognised.map(({ sheet }) => sheet));
    const grids = userSheets(facts).flatMap((sheet) => (ofPlan.has(sheet.name) ? [] : [gridOf(sheet)]));
    const byLabel = new Map<string, Series[]>();
    for (const series of grids.flatMap(seriesIn)) {
      const list = byLabel.get(series.label);
      if (list === undefined) byLabel.set(series.label, [series]);
      else list.push(series);
    }
    const told = [...byLabel.values()].flatMap((all) => (all.length === 2 ? differences(all[0], all[1]) : []));
    const seen = new Set(told.map(({ at }) => placeKey(at)));
    return [
      ...told,
      ...betweenTables(grids)
        .map(foundOf)
        .filter(({ at }) => !seen.has(placeKey(at))),
    ];
  },
};

const FEWEST_EQUAL = 2;

/** Only where most years agree is it surely the same quantity. */
function differences(first: Series | undefined, second: Series | undefined) {
  if (first === undefined || second === undefined) return [];
  const both = [...first.values].flatMap(([year, one]) => {
    const other = second.values.get(year);
    return other === undefined ? [] : [{ year, one, other }];
  });
  const different = both.filter(({ one, other }) => Math.abs(one.value - other.value) > 1e-9 * Math.abs(one.value));
  const equal = both.length - different.length;
  if (equal < FEWEST_EQUAL || different.length >= equal) return [];
  return different.map(({ year, one, other }) => foundOf({ label: first.label, year, one, other }));
}

const foundOf = ({ label, year, one, other }: Difference) => ({
  key: `${label}/${year}`,
  severity: "warning" as const,
  at: other.at,
  cells: [other.at, one.at],
  data: {
    label,
    year,
    first: one.value,
    second: other.value,
    other: { sheet: one.at.sheet, row: one.at.top, column: one.at.left },
  },
  effect: 0,
});

const SHORTEST_LABEL = 10;

/** Rows with a telling label under a heading row of at least three years. */
function seriesIn(grid: Grid): Series[] {
  const found: Series[] = [];
  let years = new Map<number, number>();
  for (let row = 0; row < grid.rows; row++) {
    const now = yearsIn(grid, row);
    if (now.size >= 3) {
      years = now;
      continue;
    }
    const label = rowLabel(grid, row);
    if (years.size === 0 || label.length < SHORTEST_LABEL || isTotalLabel(label)) continue;
    const values = new Map<number, { value: number; at: CellRange }>();
    for (const [column, year] of years) {
      const number = numberAt(grid, row, column);
      if (number !== undefined) values.set(year, { value: number.value, at: placeOf(grid, row, column) });
    }
    if (values.size >= 3) found.push({ label, values });
  }
  return found;
}
