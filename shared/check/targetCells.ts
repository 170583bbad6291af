/** Every cell that states a target, once for each thing that it says: the cockpit's, the registers', the programme sheets'. */
import type { Language } from "../language";
import type { RawCell } from "../plan/plan";
import { targetOf } from "../plan/targetOf";
import type { Measure, Unmeasurable } from "../target/achievement/measure";
import { cellText } from "../target/cellText";
import type { TargetReading } from "../target/target";
import type { CellRange } from "../workbook/address";
import type { CheckFacts, JudgedIndicator } from "./facts";

export interface TargetCell {
  readonly of: JudgedIndicator;
  readonly year: number;
  readonly cell: RawCell;
  /** As the cell shows it; never empty. */
  readonly text: string;
  readonly reading: TargetReading;
  readonly measure: Measure | Unmeasurable;
  /** The cell, then those of other documents that say the same of the same indicator and year. */
  readonly cells: readonly CellRange[];
  /** It stands in another document and differs from what the plan itself says. */
  readonly differs: boolean;
  /** Share of the body's weight, where the year is the plan's and the plan counts this cell. */
  readonly effect: number;
}

const KNOWN = new WeakMap<CheckFacts, readonly TargetCell[]>();

/** In the order of the plan, years ascending; cells that show nothing are left out. Read once for all the rules. */
export function targetCells(facts: CheckFacts): readonly TargetCell[] {
  const known = KNOWN.get(facts) ?? readCells(facts);
  KNOWN.set(facts, known);
  return known;
}

function readCells(facts: CheckFacts): TargetCell[] {
  const copies = copiesById(facts);
  return [...facts.strategic, ...facts.operational].flatMap((of) =>
    yearsOf(of.indicator.targets).flatMap((year) => cellsOf(facts, of, year, copies.get(of.indicator.id) ?? [])),
  );
}

const yearsOf = (cells: Readonly<Record<number, RawCell>>): number[] =>
  Object.keys(cells)
    .map(Number)
    .sort((one, other) => one - other);

function copiesById({ plan }: CheckFacts): ReadonlyMap<string, Readonly<Record<number, RawCell>>[]> {
  const copies = new Map<string, Readonly<Record<number, RawCell>>[]>();
  for (const { indicators } of plan.accounts ?? []) {
    for (const { id, targets } of indicators) {
      if (id === undefined) continue;
      const known = copies.get(id);
      if (known === undefined) copies.set(id, [targets]);
      else known.push(targets);
    }
  }
  return copies;
}

function cellsOf(
  facts: CheckFacts,
  of: JudgedIndicator,
  year: number,
  copies: readonly Readonly<Record<number, RawCell>>[],
): TargetCell[] {
  const own = of.indicator.targets[year];
  const text = own === undefined ? "" : shown(own, facts.language);
  const others = copies
    .flatMap((targets) => targets[year] ?? [])
    .filter((cell) => shown(cell, facts.language) !== "" && !sameCell(cell.at, own?.at));
  const same = others.filter((cell) => unspaced(shown(cell, facts.language)) === unspaced(text));
  const effect = year === facts.plan.year ? of.effectiveWeight : 0;
  const mine =
    own === undefined || text === ""
      ? []
      : [stated(facts, of, year, own, { cells: [own.at, ...same.map(({ at }) => at)], differs: false, effect })];
  const different = others
    .filter((cell) => !same.includes(cell))
    .map((cell) => stated(facts, of, year, cell, { cells: [cell.at], differs: true, effect: 0 }));
  return [...mine, ...different];
}

function stated(
  facts: CheckFacts,
  of: JudgedIndicator,
  year: number,
  cell: RawCell,
  where: Pick<TargetCell, "cells" | "differs" | "effect">,
): TargetCell {
  const { reading, measure } = readAnew(facts, of, year, cell);
  return { of, year, cell, text: shown(cell, facts.language), reading, measure, ...where };
}

/** The plan's year has been read for the score. */
function readAnew(
  { plan, language }: CheckFacts,
  of: JudgedIndicator,
  year: number,
  cell: RawCell,
): Pick<TargetCell, "reading" | "measure"> {
  if (year === plan.year && cell === of.target) return { reading: of.reading, measure: of.measureAsRead };
  const indicator = { ...of.indicator, targets: { ...of.indicator.targets, [year]: cell } };
  return targetOf(indicator, year, plan, language);
}

const shown = (cell: RawCell, language: Language): string => cellText(cell, language).replace(/\s+/g, " ").trim();

/** «>=15» and «>= 15» say the same. */
const unspaced = (text: string): string => text.replace(/ /g, "").toLowerCase();

const sameCell = (one: CellRange, other: CellRange | undefined): boolean =>
  other !== undefined && one.sheet === other.sheet && one.top === other.top && one.left === other.left;
