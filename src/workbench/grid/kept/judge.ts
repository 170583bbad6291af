/** Which of the results that differ from the file are to be settled next, for nothing else explains that they differ. */
import { type CellValue, isCellError } from "../../../../shared/workbook/snapshot";
import { isVolatile, readsAnything } from "./cannotCalculate";
import { type CellPlace, CellSet } from "./cellSet";
import { type NameTexts, readsFrom } from "./readsFrom";

/** A formula, what the file says it shows, and what the grid says. */
export interface Differing extends CellPlace {
  readonly stored: CellValue;
  readonly shown: CellValue;
}

export interface Different extends Differing {
  readonly formula: string;
}

/** What is known when a round of comparing ends. */
export interface Standing {
  readonly different: readonly Different[];
  /** Formulas that nobody had calculated before. */
  readonly fresh: readonly Differing[];
  /** What has another result now, and is to have it: by `keyOf`. */
  readonly updated: ReadonlyMap<string, Different>;
  readonly names: NameTexts;
}

export const keyOf = ({ sheet, row, column }: CellPlace): string => `${sheet} ${row} ${column}`;

/** No answer where the file has one. */
export const isUnable = ({ stored, shown }: Differing): boolean => isCellError(shown) && !isCellError(stored);

/**
 * `isLast`: there is no further round; all that is left without a reason is given at once. First come those that read
 * nothing that differs, then those without an answer, then circles; whatever may read any cell comes after all others.
 */
export function toSettle(standing: Standing, isLast: boolean): readonly Different[] {
  const cells = standing.different.filter((cell) => !standing.updated.has(keyOf(cell)));
  const open = cells.map((cell) => traitsOf(cell, standing.names));
  const unable = withoutAnswer(open, standing);
  if (isLast) return cellsOf([...new Set([...unable, ...unexplained(open, standing), ...anywhere(open, standing)])]);
  for (const find of [roots, () => firstOf(unable, standing.names), unexplained, anywhere]) {
    const found = find(open, standing);
    if (found.length > 0) return cellsOf(found);
  }
  return [];
}

interface Traits {
  readonly cell: Different;
  /** Another answer each time is no mistake, but no answer is one. */
  readonly isExpected: boolean;
  readonly isAnywhere: boolean;
}

const traitsOf = (cell: Different, names: NameTexts): Traits => ({
  cell,
  isExpected: isVolatile(cell.formula, names) && !isUnable(cell),
  isAnywhere: readsAnything(cell.formula, names),
});

const cellsOf = (of: readonly Traits[]): Different[] => of.map(({ cell }) => cell);

function setOf(...lists: readonly Iterable<CellPlace>[]): CellSet {
  const set = new CellSet();
  for (const list of lists) for (const cell of list) set.add(cell);
  return set;
}

function roots(open: readonly Traits[], { different, fresh, names }: Standing): Traits[] {
  const causes = setOf(different, fresh);
  return open.filter(
    ({ cell, isExpected, isAnywhere }) => !isExpected && !isAnywhere && !readsFrom(cell.formula, cell, causes, names),
  );
}

/** What varies or was updated is no reason for having no answer, unless it has none itself. */
function withoutAnswer(open: readonly Traits[], { fresh, updated, names }: Standing): Traits[] {
  let left = open.filter(({ cell }) => isUnable(cell));
  if (left.length === 0) return left;
  const failing = setOf([...fresh, ...updated.values()].filter(({ shown }) => isCellError(shown)));
  for (;;) {
    const behind = new Set(left.filter(({ cell }) => readsFrom(cell.formula, cell, failing, names)));
    if (behind.size === 0) return left;
    for (const { cell } of behind) failing.add(cell);
    left = left.filter((one) => !behind.has(one));
  }
}

/** Those that have their error from no other one; of a circle, all. */
function firstOf(unable: readonly Traits[], names: NameTexts): readonly Traits[] {
  const errors = setOf(cellsOf(unable));
  const first = unable.filter(({ cell }) => !readsFrom(cell.formula, cell, errors, names));
  const sure = first.filter(({ isAnywhere }) => !isAnywhere);
  return [sure, first].find(({ length }) => length > 0) ?? unable;
}

/** What differs, and not because it reads, through others, what is another each time or was updated: circles, and long chains. */
function unexplained(open: readonly Traits[], { fresh, updated, names }: Standing): Traits[] {
  const explained = setOf(fresh, updated.values());
  let left = [...open];
  for (;;) {
    const next = left.filter(
      ({ cell, isExpected, isAnywhere }) =>
        !(isExpected || isAnywhere || readsFrom(cell.formula, cell, explained, names)),
    );
    if (next.length === left.length) return next;
    const kept = new Set(next);
    for (const one of left) if (!kept.has(one)) explained.add(one.cell);
    left = next;
  }
}

/** Where anything varies or is new, what may read any cell may have another result for that. */
function anywhere(open: readonly Traits[], { fresh, updated }: Standing): readonly Traits[] {
  if (fresh.length > 0 || updated.size > 0 || open.some(({ isExpected }) => isExpected)) return [];
  return open.filter(({ isAnywhere }) => isAnywhere);
}
