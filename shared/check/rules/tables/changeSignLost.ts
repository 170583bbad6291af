/** A change that has lost its minus: the two values beside it say that it goes the other way. */
import { smallPlan } from "../../examples/smallPlan";
import type { ExampleSheet, Rule } from "../../rule";
import { formulaAt, type Grid, gridOf, numberAt, placeOf, rowLabel, userSheets, wordsAt } from "../../tableGrid";

export interface ChangeSignLost {
  readonly label: string;
  /** As the two values say, in the same unit as what is written. */
  readonly written: number;
  readonly expected: number;
  readonly percent: boolean;
}

const change = (value: number) => ({ value, format: "0.0%" });
const table = (last: number): ExampleSheet => ({
  name: "Imprese",
  rows: [
    ["Settore", "2014", "2015", "Variazione %"],
    ["Agricoltura", 200, 190, change(-0.05)],
    ["Industria", 400, 420, change(0.05)],
    ["Commercio", 500, 510, change(0.02)],
    ["Costruzioni", 250, 240, change(last)],
  ],
});

export const changeSignLost: Rule<ChangeSignLost> = {
  id: "change-sign-lost",
  severity: "warning",
  examples: [
    {
      says: { it: "una diminuzione scritta come aumento", en: "a decrease written as an increase" },
      sheets: smallPlan({}, [table(0.04)]),
      finds: ["Imprese!D5"],
    },
    { says: { it: "variazioni giuste", en: "right changes" }, sheets: smallPlan({}, [table(-0.04)]), finds: [] },
  ],
  check: (facts) =>
    userSheets(facts).flatMap((sheet) => {
      const grid = gridOf(sheet);
      return changeColumns(grid).flatMap(({ row, column }) =>
        lostSigns(grid, row, column).map(({ at, written, expected, percent }) => ({
          key: `${sheet.name}/${rowLabel(grid, at)}/${column}`,
          severity: "warning" as const,
          at: placeOf(grid, at, column),
          cells: [placeOf(grid, at, column)],
          data: { label: rowLabel(grid, at), written, expected, percent },
          effect: 0,
        })),
      );
    }),
};

const HEADING = /^(var\b|variaz|scostament|differenz|diff\b|change|variance|delta|∆|Δ|incremento|crescita)/u;

/** Cells that head a column of changes, with two columns left of them. */
function changeColumns(grid: Grid): { row: number; column: number }[] {
  const found: { row: number; column: number }[] = [];
  for (let row = 0; row < grid.rows; row++) {
    const width = grid.sheet.rows[row]?.length ?? 0;
    for (let column = 2; column < Math.min(width, grid.columns); column++) {
      if (HEADING.test(wordsAt(grid, row, column))) found.push({ row, column });
    }
  }
  return found;
}

interface Change {
  readonly row: number;
  readonly written: number;
  readonly percent: boolean;
  readonly slack: number;
  readonly from: number;
  readonly to: number;
}

/** How a change may be made of two values: relative or absolute, either of them the earlier, in percentages or fractions. */
const WAYS: readonly ((one: number, other: number) => number)[] = [
  (one, other) => other / one - 1,
  (one, other) => one / other - 1,
  (one, other) => (other / one - 1) * 100,
  (one, other) => (one / other - 1) * 100,
  (one, other) => other - one,
  (one, other) => one - other,
];

const FEWEST_AGREEING = 2;

/** Rows whose change is the contrary of what the others' way of calculating gives; formulas are believed. */
function lostSigns(grid: Grid, heading: number, column: number) {
  const changes = changesBelow(grid, heading, column);
  let best: { way: (typeof WAYS)[number]; agreeing: number } | undefined;
  for (const way of WAYS) {
    const agreeing = changes.filter((each) => agrees(each, way(each.from, each.to))).length;
    if (agreeing > (best?.agreeing ?? 0)) best = { way, agreeing };
  }
  if (best === undefined || best.agreeing < FEWEST_AGREEING || best.agreeing * 2 < changes.length) return [];
  const { way } = best;
  return changes.flatMap((each) => {
    const expected = way(each.from, each.to);
    const contrary = agrees(each, -expected) && !agrees(each, expected);
    return contrary && formulaAt(grid, each.row, column) === undefined
      ? [{ at: each.row, written: each.written, expected: Number(expected.toPrecision(6)), percent: each.percent }]
      : [];
  });
}

const agrees = ({ written, slack }: Change, expected: number): boolean => Math.abs(written - expected) <= slack;

function changesBelow(grid: Grid, heading: number, column: number): Change[] {
  const found: Change[] = [];
  for (let row = heading + 1; row < grid.rows; row++) {
    const [from, to, written] = [-2, -1, 0].map((step) => numberAt(grid, row, column + step));
    if (from === undefined && to === undefined && written === undefined && found.length > 0) break;
    if (from === undefined || to === undefined || written === undefined || from.value === 0 || to.value === 0) continue;
    const { value, percent, decimals } = written;
    found.push({ row, written: value, percent, slack: 0.6 * 10 ** -decimals, from: from.value, to: to.value });
  }
  return found;
}
