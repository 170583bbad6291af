/** What each column of a flat register holds, and of which year. */

import { type Merged, shownCell } from "./cells";
import { latestFirst, remarkOn } from "./cockpitColumns";
import { FLAT_LEVELS, goalsAreObjectives, isGoal, type Levels, levelColumns } from "./flatRegisterLevels";
import type { Meaning } from "./headings";
import { isBlankOrDash } from "./normalise";
import type { NotPlaced } from "./recognition";
import type { HeadingCell, Table } from "./tables";

export interface FlatColumns {
  readonly levels: Levels;
  /** The only weight column names no level; it stands with the indicators. */
  readonly loneWeight: boolean;
  readonly targets: ReadonlyMap<number, number>;
  readonly results: ReadonlyMap<number, number>;
  readonly mission?: number;
  readonly direction?: number;
  readonly doneOn?: number;
  readonly responsible?: number;
  /** The code of the node above. */
  readonly parent?: number;
  /** «Obiettivo», «Indicatore»: what a row is. */
  readonly kind?: number;
  /** The columns whose heading decides what is calculated. */
  readonly decisive: readonly number[];
  /** Some target or result takes its year from the lines above or the sheet's name. */
  readonly isUndated: boolean;
  /** Mean sureness of the headings, 0 to 1. */
  readonly sure: number;
  /** Columns that may be read otherwise, and those that a plan would not have. */
  readonly doubts: number;
  readonly notPlaced: readonly NotPlaced[];
}

/** Words over columns of other tables: risks, goods, staff, contracts. */
const OTHER_TABLE =
  /\b(rischi\w*|probabilita|impatto|risk|likelihood|impact|prezz[oi]|price|fornitor\w+|supplier|matricola|stipendi\w+|salary|cig|cup|iban|quantita|quantity|articolo|scadenza contratto|obbligo|obligation|d\.?lgs)\b/;

interface Yearly {
  readonly targets: Map<number, number>;
  readonly results: Map<number, number>;
  readonly notPlaced: NotPlaced[];
  isUndated: boolean;
  doubts: number;
}

/** The columns of a register; `spoken` is the year that the lines above or the sheet's name speak of. `undefined` where targets or weights have no column. */
export function flatColumns(table: Table, merged: Merged, spoken: number | undefined): FlatColumns | undefined {
  const { levels, spare, loneWeight } = levelColumns(table, merged);
  if (!FLAT_LEVELS.some((level) => levels[level]?.weight !== undefined)) return undefined;
  const yearly = yearlyColumns(table, spoken);
  if (yearly.targets.size === 0 && yearly.doubts === 0) return undefined;
  const single = (meaning: Meaning): number | undefined =>
    table.headings.find(({ heading }) => heading?.meaning === meaning)?.column;
  const known = table.headings.flatMap(({ heading }) => (heading === undefined ? [] : [heading.sure]));
  const weights = FLAT_LEVELS.flatMap((level) => levels[level]?.weight ?? []);
  const direction = single("direction");
  const doneOn = single("doneOn");
  return {
    levels,
    loneWeight,
    targets: yearly.targets,
    results: yearly.results,
    ...defined({ mission: single("mission"), direction, doneOn, responsible: single("responsible") }),
    ...defined({ parent: single("parent"), kind: single("kind") }),
    decisive: [
      ...weights,
      ...yearly.targets.values(),
      ...yearly.results.values(),
      ...(direction === undefined ? [] : [direction]),
      ...(doneOn === undefined ? [] : [doneOn]),
    ],
    isUndated: yearly.isUndated,
    sure: known.reduce((sum, each) => sum + each, 0) / Math.max(1, known.length),
    doubts: yearly.doubts + foreign(table) + spare.filter(({ heading }) => heading?.meaning === "weight").length,
    notPlaced: [
      ...spare.map((cell) => remarkOn(table, cell, "repeated-heading")),
      ...yearly.notPlaced,
      ...table.headings
        .filter((cell) => cell.heading === undefined && holdsSomething(table, merged, cell.column))
        .map((cell) => remarkOn(table, cell, "unknown-heading")),
    ],
  };
}

type Optional = Partial<Record<"mission" | "direction" | "doneOn" | "responsible" | "parent" | "kind", number>>;

const defined = (columns: Readonly<Record<string, number | undefined>>): Optional =>
  Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== undefined));

const foreign = ({ headings }: Table): number =>
  headings.filter(({ text, heading }) => heading === undefined && OTHER_TABLE.test(text.toLowerCase())).length >= 2
    ? 2
    : 0;

function holdsSomething({ sheet, first, end }: Table, merged: Merged, column: number): boolean {
  for (let row = first; row < end; row++) {
    if (!isBlankOrDash(shownCell(sheet, merged, row, column, false).value)) return true;
  }
  return false;
}

/** Targets and results by year: first those that say theirs, then those that take it from elsewhere. */
function yearlyColumns(table: Table, spoken: number | undefined): Yearly {
  const yearly: Yearly = { targets: new Map(), results: new Map(), notPlaced: [], isUndated: false, doubts: 0 };
  const cells = latestFirst(table.headings).filter((cell) => kindOf(table, cell) !== undefined);
  for (const cell of cells) if (cell.heading?.year !== undefined) put(table, yearly, cell, cell.heading.year);
  const undated = cells.filter(({ heading }) => heading?.year === undefined);
  const year = yearOfUndated(table, yearly, undated, spoken);
  const targets = undated.filter((cell) => kindOf(table, cell) === "target");
  for (const cell of undated) {
    const isTarget = kindOf(table, cell) === "target";
    const own = isTarget && (targets.length > 1 || yearly.targets.size > 0) ? undefined : year;
    if (own === undefined) {
      yearly.notPlaced.push(remarkOn(table, cell, "heading-without-year"));
      if (isTarget && targets.length >= 1) yearly.doubts++;
    } else {
      yearly.isUndated = true;
      put(table, yearly, cell, kindOf(table, cell) === "baseline" ? own - 1 : own);
    }
  }
  return yearly;
}

type YearlyKind = "target" | "result" | "baseline";

function kindOf(table: Table, cell: HeadingCell): YearlyKind | undefined {
  const { heading } = cell;
  if (heading === undefined || (isGoal(cell) && goalsAreObjectives(table))) return undefined;
  if (heading.meaning === "target" || heading.meaning === "result" || heading.meaning === "baseline")
    return heading.meaning;
  const hasTarget = table.headings.some((each) => each.heading?.meaning === "target");
  return heading.meaning === "expected" && !hasTarget ? "target" : undefined;
}

function put(table: Table, yearly: Yearly, cell: HeadingCell, year: number): void {
  const columns = kindOf(table, cell) === "target" ? yearly.targets : yearly.results;
  if (columns.has(year)) yearly.notPlaced.push(remarkOn(table, cell, "repeated-heading"));
  else columns.set(year, cell.column);
}

/**
 * The year of targets and results without one: what the lines above say; of results that of the first target; of a target the
 * year after a dated baseline. A dated result beside an undated target alone tells nothing: it may be last year's.
 */
function yearOfUndated(
  table: Table,
  { targets, results }: Yearly,
  undated: readonly HeadingCell[],
  spoken: number | undefined,
): number | undefined {
  if (targets.size > 0) return spoken !== undefined && targets.has(spoken) ? spoken : Math.min(...targets.keys());
  if (spoken !== undefined) return spoken;
  const baselines = table.headings.flatMap(({ heading }) =>
    heading?.meaning === "baseline" && heading.year !== undefined ? [heading.year] : [],
  );
  const hasResult = undated.some((cell) => kindOf(table, cell) === "result");
  const before = hasResult ? [...results.keys()] : baselines;
  return before.length === 0 ? undefined : Math.max(...before) + 1;
}
